/** Requests about triggers, which the integration API makes in Autotask; and what they answer. */
import { z } from 'zod';
import type { FixLink } from '../checks/types.ts';
import {
  type CalloutError,
  type TriggerEvent,
  TriggerId,
  TriggerMoment,
  type TriggerOut,
  TriggerSubject,
} from '../contract/triggers.ts';

const page = <S extends z.ZodType>(body: S) => ({ from: 'page' as const, body });
const ofOne = z.strictObject({ trigger: TriggerId });

export const TRIGGER_REQUESTS = {
  'triggers.list': page(z.strictObject({})),
  'triggers.create': page(
    z.strictObject({
      on: TriggerSubject,
      moments: z.array(TriggerMoment).min(1).max(3),
      subscriberUrl: z.string().max(500).optional(),
    }),
  ),
  /** Makes the webhook of a trigger work again that Autotask switched off, or that was left half-made. */
  'triggers.repair': page(ofOne),
  /** `abandon`: forget it although its webhook cannot be removed from Autotask. */
  'triggers.remove': page(z.strictObject({ trigger: TriggerId, abandon: z.boolean() })),
  /** The newest events, or those before one. */
  'triggers.events': page(z.strictObject({ trigger: TriggerId, before: z.number().int().min(1).optional() })),
  /** What Autotask could not deliver, from its own log. */
  'triggers.errors': page(ofOne),
} as const;

export interface TriggerListView {
  /** Of the integration API. */
  host: string;
  triggers: TriggerOut[];
}

/** What came of making, repairing or removing. A refusal is an answer: it names the cause and the step that mends it. */
export type TriggerChange =
  | { outcome: 'made' | 'reused' | 'repaired'; trigger: TriggerOut }
  | { outcome: 'removed' }
  | { outcome: 'refused'; code: string; reason: string; link?: FixLink };

export interface TriggerEventsView {
  /** Newest first. */
  events: TriggerEvent[];
  nextBefore?: number;
}

export interface TriggerAnswers {
  'triggers.list': TriggerListView;
  'triggers.create': TriggerChange;
  'triggers.repair': TriggerChange;
  'triggers.remove': TriggerChange;
  'triggers.events': TriggerEventsView;
  'triggers.errors': CalloutError[];
}
