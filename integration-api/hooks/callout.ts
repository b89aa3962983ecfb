/** What Autotask sends when something was saved, or when it switched a webhook off. */
import { z } from 'zod';

/** Numbers may come as text. */
const Id = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Body of a callout: names as in autotask-rest-api section 4.3; entity types are SOAP names. */
const Body = z.looseObject({
  Action: z.string().min(1).max(50),
  Guid: z.string().min(1).max(200),
  EntityType: z.string().max(100).default(''),
  Id: Id.nullish(),
  Fields: z.record(z.string(), z.unknown()).nullish(),
  EventTime: z.string().max(100).nullish(),
  SequenceNumber: Id.nullish(),
  PersonID: Id.nullish(),
  Message: z.string().nullish(),
});

export interface Callout {
  action: string;
  /** The same callout, sent again, has the same. */
  key: string;
  entityType: string;
  entityId: number | null;
  sequenceNumber: number | null;
  eventTime: string | null;
  personId: number | null;
  fields: Record<string, unknown>;
}

/** @returns `undefined` when it is no callout */
export function readCallout(text: string): Callout | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = Body.safeParse(json);
  if (!read.success) return undefined;
  const { Action, Guid, EntityType, Id: id, Fields, EventTime, SequenceNumber, PersonID } = read.data;
  return {
    action: storable(Action),
    key: storable(JSON.stringify([Guid, SequenceNumber ?? null])),
    entityType: storable(EntityType),
    entityId: id ?? null,
    sequenceNumber: SequenceNumber ?? null,
    eventTime: EventTime === null || EventTime === undefined ? null : storable(EventTime),
    personId: PersonID ?? null,
    fields: Fields ?? {},
  };
}

/** PostgreSQL's text holds no NUL and no broken surrogates. */
function storable(text: string): string {
  return Buffer.from(text.replaceAll('\u0000', '')).toString();
}
