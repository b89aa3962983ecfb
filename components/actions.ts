/** What components ask of the page around them. The entrypoints carry it out; the gallery and the tests pretend. */
import type { AnswerOf } from '../utils/messages/answers.ts';
import type { Answer, RequestBody, RequestName } from '../utils/messages/requests.ts';

export interface Actions {
  /** Sends a request to the background. Never rejects: a failure is an answer with its reason. */
  ask<N extends RequestName>(name: N, body: RequestBody<N>): Promise<Answer<AnswerOf<N>>>;
  /** Opens the side panel. Must be the first thing in a click's handler. */
  openPanel(): void;
  /** Opens the options page. */
  openOptions(): void;
  /** Opens the mapping page of an instance, or brings it to the front. */
  openMapping(instance: string): void;
  /** Asks the browser for host access. Must be the first thing in a click's handler. */
  grant(origins: string[]): Promise<boolean>;
  /** Asks the browser to let the clipboard be looked into and cleared. Must be the first thing in a click's handler. */
  grantClearing(): Promise<boolean>;
  /** Puts text on the clipboard. */
  copy(text: string): Promise<boolean>;
}

/** Where every Autotask admin can sign in, whatever the zone. */
export const AUTOTASK_LOGIN = 'https://www.autotask.net/';

/** The access that zone, guides and test need. */
export const AUTOTASK_ORIGINS = ['https://*.autotask.net/*'];
