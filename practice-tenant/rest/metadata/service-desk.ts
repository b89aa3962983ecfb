import { QUEUES, TICKET_PRIORITIES, TICKET_STATUSES } from '../../state/picklists.ts';
import { type EntitySpec, field, idField, text } from './types.ts';

const on = { webhook: true };
const computed = { readOnly: true };

/** Tickets and what hangs on them: the fields that saving one and hearing of it needs, not all that the product has. */
export const TICKET: EntitySpec = {
  collection: 'Tickets',
  name: 'Ticket',
  soapName: 'Ticket',
  can: { query: true, create: true, update: true, delete: false },
  udfs: [{ name: 'Change Window', label: 'Change Window', type: 'string' }],
  fields: [
    idField(),
    field('assignedResourceID', 'integer', { ...on, reference: 'Resource' }),
    field('assignedResourceRoleID', 'integer', { reference: 'Role' }),
    field('companyID', 'integer', { ...on, required: true, reference: 'Company' }),
    field('configurationItemID', 'integer', { ...on, reference: 'ConfigurationItem' }),
    field('contactID', 'integer', { ...on, reference: 'Contact' }),
    field('createDate', 'datetime', computed),
    field('createdByContactID', 'integer', computed),
    field('creatorResourceID', 'integer', { ...computed, reference: 'Resource' }),
    text('description', 8_000, on),
    field('dueDateTime', 'datetime', on),
    field('lastActivityDate', 'datetime', computed),
    field('priority', 'integer', { ...on, required: true, picklist: TICKET_PRIORITIES }),
    field('queueID', 'integer', { ...on, picklist: QUEUES }),
    text('resolution', 32_000, on),
    field('status', 'integer', { ...on, required: true, picklist: TICKET_STATUSES }),
    text('ticketNumber', 50, { ...computed, ...on }),
    text('title', 255, { ...on, required: true }),
  ],
};

export const TICKET_NOTE: EntitySpec = {
  collection: 'TicketNotes',
  name: 'TicketNote',
  soapName: 'TicketNote',
  can: { query: true, create: true, update: true, delete: false },
  udfs: [],
  parent: { collection: 'Tickets', word: 'Notes', field: 'ticketID' },
  fields: [
    idField(),
    field('createDateTime', 'datetime', computed),
    field('creatorResourceID', 'integer', { ...computed, reference: 'Resource' }),
    text('description', 32_000, { ...on, required: true }),
    field('lastActivityDate', 'datetime', computed),
    field('noteType', 'integer', { ...on, required: true, picklist: [{ value: 1, label: 'Task Summary' }] }),
    field('publish', 'integer', {
      ...on,
      required: true,
      picklist: [
        { value: 1, label: 'All Autotask Users' },
        { value: 2, label: 'Internal Project Team' },
      ],
    }),
    field('ticketID', 'integer', { ...on, required: true, reference: 'Ticket' }),
    text('title', 250, { ...on, required: true }),
  ],
};

export const CONTACT: EntitySpec = {
  collection: 'Contacts',
  name: 'Contact',
  soapName: 'Contact',
  can: { query: true, create: true, update: true, delete: false },
  udfs: [],
  parent: { collection: 'Companies', word: 'Contacts', field: 'companyID' },
  fields: [
    idField(),
    field('companyID', 'integer', { ...on, required: true, reference: 'Company' }),
    field('createDate', 'datetime', computed),
    text('emailAddress', 254, on),
    text('firstName', 50, { ...on, required: true }),
    field('isActive', 'integer', { ...on, required: true }),
    field('lastActivityDate', 'datetime', computed),
    text('lastName', 50, { ...on, required: true }),
    text('mobilePhone', 25, on),
    text('phone', 25, on),
    text('title', 50, on),
  ],
};

export const CONFIGURATION_ITEM: EntitySpec = {
  collection: 'ConfigurationItems',
  name: 'ConfigurationItem',
  soapName: 'InstalledProduct',
  can: { query: true, create: true, update: true, delete: false },
  udfs: [],
  fields: [
    idField(),
    field('companyID', 'integer', { ...on, required: true, reference: 'Company' }),
    field('contactID', 'integer', { ...on, reference: 'Contact' }),
    field('createDate', 'datetime', computed),
    field('isActive', 'boolean', { ...on, required: true }),
    field('lastActivityDate', 'datetime', computed),
    field('productID', 'integer', { ...on, required: true, reference: 'Product' }),
    text('referenceTitle', 200, on),
    text('serialNumber', 100, on),
  ],
};

export const RESOURCE: EntitySpec = {
  collection: 'Resources',
  name: 'Resource',
  soapName: 'Resource',
  can: { query: true, create: false, update: false, delete: false },
  udfs: [],
  fields: [
    idField(),
    text('email', 254),
    text('firstName', 50),
    field('isActive', 'boolean'),
    text('lastName', 50),
    text('userName', 64),
  ],
};
