/** Triggers: something is saved in Autotask, and a subscriber hears of it. */
import { z } from 'zod';
import { line } from './text.ts';

export const TRIGGER_SUBJECTS = [
  'ticket.saved',
  'company.saved',
  'contact.saved',
  'configurationItem.saved',
  'ticketNote.saved',
] as const;
export const TriggerSubject = z.enum(TRIGGER_SUBJECTS);
export type TriggerSubject = z.infer<typeof TriggerSubject>;

export const TriggerMoment = z.enum(['created', 'updated', 'deleted']);
export type TriggerMoment = z.infer<typeof TriggerMoment>;

export const TriggerId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** Body of POST /v1/autotask/instances/{id}/triggers. */
export const TriggerIn = z
  .object({
    on: TriggerSubject,
    moments: z.array(TriggerMoment).min(1).max(3).default(['created', 'updated']),
    /** Names of fields that are reported and whose change counts; without it a sensible set for the entity. */
    fields: z.array(line(100)).min(1).max(60).optional(),
    /** Where events are handed on to. Without it they are only kept and listed. */
    subscriberUrl: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
  })
  .meta({ id: 'TriggerIn' });
export type TriggerIn = z.infer<typeof TriggerIn>;

export const TriggerOut = z
  .object({
    id: TriggerId,
    on: TriggerSubject,
    moments: z.array(TriggerMoment),
    /** Names of the fields as Autotask lists them. */
    fields: z.array(z.string()),
    subscriberUrl: z.string().optional(),
    /** `creating`: Autotask has not confirmed it yet, send the same POST again. `deactivated`: Autotask switched it off. */
    state: z.enum(['creating', 'active', 'deactivated', 'removing']),
    /** Id of the webhook in Autotask. */
    webhookId: z.number().int().optional(),
    /** Why Autotask switched it off, in its words, when it said so. */
    stateReason: z.string().optional(),
    lastEventAt: z.iso.datetime().optional(),
    createdAt: z.iso.datetime(),
    /** Key for checking the signature of what is handed on. Only in the answer to POST. */
    signingSecret: z.string().optional(),
  })
  .meta({ id: 'TriggerOut' });
export type TriggerOut = z.infer<typeof TriggerOut>;

export const TriggerList = z.object({ items: z.array(TriggerOut) }).meta({ id: 'TriggerList' });

export const EventState = z.enum(['kept', 'waiting', 'delivered', 'given-up']);

/** One callout of Autotask: verified, deduplicated, stored. */
export const TriggerEvent = z
  .object({
    /** Grows with every event; also the key under which it is handed on. */
    id: z.number().int(),
    action: z.string(),
    entityType: z.string(),
    entityId: z.number().int().optional(),
    sequenceNumber: z.number().int().optional(),
    eventTime: z.string().optional(),
    /** Resource that saved it. */
    personId: z.number().int().optional(),
    fields: z.record(z.string(), z.unknown()),
    receivedAt: z.iso.datetime(),
    state: EventState,
    attempts: z.number().int(),
    deliveredAt: z.iso.datetime().optional(),
    nextAttemptAt: z.iso.datetime().optional(),
    lastProblem: z.string().optional(),
  })
  .meta({ id: 'TriggerEvent' });
export type TriggerEvent = z.infer<typeof TriggerEvent>;

/** Newest first; `nextBefore` is absent on the last page. */
export const TriggerEventPage = z
  .object({ items: z.array(TriggerEvent), nextBefore: z.number().int().optional() })
  .meta({ id: 'TriggerEventPage' });

/** A callout that Autotask could not deliver, from its own error log (kept there for 30 days). */
export const CalloutError = z
  .object({
    id: z.number().int(),
    at: z.string(),
    message: z.string(),
    sequenceNumber: z.number().int().optional(),
  })
  .meta({ id: 'CalloutError' });
export type CalloutError = z.infer<typeof CalloutError>;
export const CalloutErrorList = z.object({ items: z.array(CalloutError) }).meta({ id: 'CalloutErrorList' });

/** Body of what is handed on to a subscriber. */
export const HandedOn = z
  .object({
    id: z.number().int(),
    trigger: z.object({ id: TriggerId, on: TriggerSubject }),
    instanceId: z.string(),
    action: z.string(),
    entityType: z.string(),
    entityId: z.number().int().optional(),
    sequenceNumber: z.number().int().optional(),
    eventTime: z.string().optional(),
    personId: z.number().int().optional(),
    fields: z.record(z.string(), z.unknown()),
    receivedAt: z.iso.datetime(),
  })
  .meta({ id: 'HandedOn' });
export type HandedOn = z.infer<typeof HandedOn>;
