/** What a trigger watches: the webhook family in Autotask, and the fields that make sense without a choice. */
import type { TriggerSubject } from '../../utils/contract/triggers.ts';

export interface SubjectSpec {
  /** Prefix of the REST entities: `TicketWebhooks`, `TicketWebhookFields`. */
  family: 'Ticket' | 'Company' | 'Contact' | 'ConfigurationItem' | 'TicketNote';
  /** Preferred fields, by name; those that Autotask's picklist lacks are passed over. */
  fields: readonly string[];
}

/** Families: autotask-rest-api section 4.2. Fields are few on purpose: each costs one request when a trigger is made. */
export const SUBJECTS: Readonly<Record<TriggerSubject, SubjectSpec>> = {
  'ticket.saved': {
    family: 'Ticket',
    fields: [
      'title',
      'ticketNumber',
      'status',
      'priority',
      'queueID',
      'assignedResourceID',
      'companyID',
      'contactID',
      'description',
      'dueDateTime',
      'issueType',
      'subIssueType',
    ],
  },
  'company.saved': {
    family: 'Company',
    fields: [
      'companyName',
      'companyType',
      'isActive',
      'ownerResourceID',
      'phone',
      'webAddress',
      'city',
      'classification',
    ],
  },
  'contact.saved': {
    family: 'Contact',
    fields: [
      'firstName',
      'lastName',
      'emailAddress',
      'phone',
      'mobilePhone',
      'companyID',
      'isActive',
      'title',
    ],
  },
  'configurationItem.saved': {
    family: 'ConfigurationItem',
    fields: [
      'referenceTitle',
      'referenceNumber',
      'serialNumber',
      'companyID',
      'contactID',
      'isActive',
      'productID',
      'location',
    ],
  },
  'ticketNote.saved': {
    family: 'TicketNote',
    fields: ['title', 'description', 'noteType', 'publish', 'ticketID', 'creatorResourceID'],
  },
};
