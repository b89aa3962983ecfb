import { COMPANY } from './company.ts';
import { CONFIGURATION_ITEM, CONTACT, RESOURCE, TICKET, TICKET_NOTE } from './service-desk.ts';
import type { EntitySpec } from './types.ts';
import { ERROR_LOG, webhookEntities } from './webhooks.ts';

/** Every entity of the REST face, in the order of their names. */
export const ENTITIES: readonly EntitySpec[] = [
  COMPANY,
  CONTACT,
  CONFIGURATION_ITEM,
  RESOURCE,
  TICKET,
  TICKET_NOTE,
  ERROR_LOG,
  ...webhookEntities(),
].sort((a, b) => a.collection.localeCompare(b.collection, 'en'));

const BY_WORD = new Map(ENTITIES.map((entity) => [entity.collection.toLowerCase(), entity]));

/** The entity behind a word of the address; case does not matter. */
export function entityOf(word: string): EntitySpec | undefined {
  return BY_WORD.get(word.toLowerCase());
}

/** The entity whose rows are made below another, for example `Notes` below `Tickets`. */
export function childEntity(parent: EntitySpec, word: string): EntitySpec | undefined {
  return ENTITIES.find(
    (entity) =>
      entity.parent?.collection === parent.collection &&
      entity.parent.word.toLowerCase() === word.toLowerCase(),
  );
}
