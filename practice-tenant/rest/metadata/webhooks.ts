import { COMPANY } from './company.ts';
import { CONFIGURATION_ITEM, CONTACT, TICKET, TICKET_NOTE } from './service-desk.ts';
import { type EntitySpec, field, idField, text, type WebhookFamily } from './types.ts';

/** The entity that each family of webhooks watches (autotask-rest-api.md 4.2). */
export const WATCHED: Readonly<Record<WebhookFamily, EntitySpec>> = {
  Company: COMPANY,
  Contact: CONTACT,
  ConfigurationItem: CONFIGURATION_ITEM,
  Ticket: TICKET,
  TicketNote: TICKET_NOTE,
};

const FAMILIES: readonly WebhookFamily[] = [
  'Company',
  'Contact',
  'ConfigurationItem',
  'Ticket',
  'TicketNote',
];
const must = { required: true };

/** Number of a field in the picklist of `fieldID`: its own numbering, not a position in the parent entity. */
const FIRST_FIELD_ID = 101;
const FIRST_UDF_FIELD_ID = 29_682_801;

/** Fields that webhooks of a family can subscribe to, with the number that `fieldID` gives them. */
export function calloutFields(family: WebhookFamily): { id: number; name: string }[] {
  return WATCHED[family].fields
    .filter((spec) => spec.webhook)
    .map((spec, index) => ({ id: FIRST_FIELD_ID + index, name: spec.name }));
}

/** The same for user-defined fields. */
export function calloutUdfs(family: WebhookFamily): { id: number; name: string }[] {
  return WATCHED[family].udfs.map((spec, index) => ({ id: FIRST_UDF_FIELD_ID + index, name: spec.name }));
}

/** The three children of a webhook, by their word below `/XWebhooks/{id}/`. */
export const CHILD_WORDS = ['Fields', 'UdfFields', 'ExcludedResources'] as const;
export type ChildWord = (typeof CHILD_WORDS)[number];

/** Collection of a family's webhooks. */
export const webhookCollection = (family: WebhookFamily) => `${family}Webhooks`;
/** Collection of one of its children: the flat twin. */
export const childCollection = (family: WebhookFamily, word: ChildWord) => `${family}Webhook${word}`;

/** Every webhook entity with its children. Required flags and lengths as in 4.2. */
export function webhookEntities(): EntitySpec[] {
  return FAMILIES.flatMap((family) => [webhook(family), ...children(family)]);
}

function webhook(family: WebhookFamily): EntitySpec {
  return {
    collection: webhookCollection(family),
    name: `${family}Webhook`,
    soapName: `${WATCHED[family].soapName}Webhook`,
    can: { query: true, create: true, update: true, delete: true },
    udfs: [],
    family,
    fields: [
      idField(),
      text('deactivationUrl', 500, must),
      field('isActive', 'boolean', must),
      field('isReady', 'boolean'),
      field('isSubscribedToCreateEvents', 'boolean'),
      field('isSubscribedToDeleteEvents', 'boolean'),
      field('isSubscribedToUpdateEvents', 'boolean'),
      text('name', 50, must),
      text('notificationEmailAddress', 150),
      field('ownerResourceID', 'integer', { reference: 'Resource' }),
      text('secretKey', 64, must),
      field('sendThresholdExceededNotification', 'boolean', must),
      text('webhookGUID', 100),
      text('webhookUrl', 500, must),
    ],
  };
}

function children(family: WebhookFamily): EntitySpec[] {
  const child = (word: ChildWord, fields: EntitySpec['fields']): EntitySpec => ({
    collection: childCollection(family, word),
    name: childCollection(family, word).slice(0, -1),
    soapName: `${WATCHED[family].soapName}Webhook${word.slice(0, -1)}`,
    can: { query: true, create: true, update: word !== 'ExcludedResources', delete: true },
    udfs: [],
    family,
    parent: { collection: webhookCollection(family), word, field: 'webhookID' },
    fields: [idField(), ...fields, field('webhookID', 'integer', must)],
  });
  const flags = [field('isDisplayAlwaysField', 'boolean', must), field('isSubscribedField', 'boolean', must)];
  const picklist = (entries: { id: number; name: string }[]) =>
    entries.map(({ id, name }) => ({ value: id, label: name, system: true }));
  const list = [
    child('Fields', [
      field('fieldID', 'integer', { ...must, picklist: picklist(calloutFields(family)) }),
      ...flags,
    ]),
    child('ExcludedResources', [field('resourceID', 'integer', { ...must, reference: 'Resource' })]),
  ];
  // Notes have no user-defined fields.
  if (family === 'TicketNote') return list;
  list.push(
    child('UdfFields', [
      field('udfFieldID', 'integer', { ...must, picklist: picklist(calloutUdfs(family)) }),
      ...flags,
    ]),
  );
  return list;
}

/** Deliveries that failed for good; kept for 30 days in the product. */
export const ERROR_LOG: EntitySpec = {
  collection: 'WebhookEventErrorLogs',
  name: 'WebhookEventErrorLog',
  soapName: 'WebhookEventErrorLog',
  can: { query: true, create: false, update: false, delete: true },
  udfs: [],
  fields: [
    idField(),
    field('accountWebhookID', 'long'),
    field('configurationItemWebhookID', 'long'),
    field('contactWebhookID', 'long'),
    field('createDateTime', 'datetime'),
    text('errorMessage', 8_000),
    text('payload', 8_000),
    field('sequenceNumber', 'integer'),
    field('ticketNoteWebhookID', 'long'),
    field('ticketWebhookID', 'long'),
  ],
};
