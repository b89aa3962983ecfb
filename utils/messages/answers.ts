/** What the background promises to answer, request by request. */
import type { Watched } from '../clipboard/watched.ts';
import type { Question } from '../destinations/registry.ts';
import type { Trial } from '../destinations/types.ts';
import type { RequestName } from './requests.ts';
import type { CompanyAnswers } from './requests-companies.ts';
import type { MappingAnswers } from './requests-mapping.ts';
import type { TriggerAnswers } from './requests-triggers.ts';
import type { AppState } from './state.ts';

/** What each request answers; a request that is not listed answers nothing but success or a reason. */
export interface AnswerValues extends CompanyAnswers, TriggerAnswers, MappingAnswers {
  'state.get': AppState;
  'credentials.reveal': string;
  'credentials.copy': string;
  'clipboard.due': Watched | undefined;
  'destination.preview': string;
  'structure.describe': string;
  /** A question that must be answered before the settings are kept; undefined when they were kept. */
  'destination.configure': Question | undefined;
  'destination.trial': Trial;
  'delivery.take': { text: string; fileName?: string };
  'vault.export': string;
  /** A sentence about what was taken over. */
  'vault.import': string;
  'instances.export': string;
  /** A sentence about what was taken over. */
  'instances.import': string;
}
export type AnswerOf<N extends RequestName> = N extends keyof AnswerValues ? AnswerValues[N] : undefined;
