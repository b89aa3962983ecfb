import type { PicklistEntry } from '../../state/picklists.ts';

export type DataType = 'string' | 'integer' | 'long' | 'decimal' | 'double' | 'boolean' | 'datetime';

/** A field as `entityInformation/fields` describes it. */
export interface FieldSpec {
  name: string;
  type: DataType;
  /** Longest text; 0 for what is no text. */
  length: number;
  required: boolean;
  readOnly: boolean;
  queryable: boolean;
  /** Entity that the number points to, for example `Resource`. */
  reference?: string;
  picklist?: readonly PicklistEntry[];
  /** Whether webhooks can subscribe to it. */
  webhook: boolean;
}

/** A user-defined field as `entityInformation/userDefinedFields` describes it. */
export interface UdfSpec {
  name: string;
  label: string;
  type: DataType;
  picklist?: readonly PicklistEntry[];
}

/** What the REST face knows of an entity. */
export interface EntitySpec {
  /** Word in the address, for example `Companies`. */
  collection: string;
  /** Word in `info.name`, for example `Company`. */
  name: string;
  /** Word in callouts, for example `Account`. */
  soapName: string;
  fields: readonly FieldSpec[];
  udfs: readonly UdfSpec[];
  can: { query: boolean; create: boolean; update: boolean; delete: boolean };
  /** Entities whose rows are made below a parent: `POST /Tickets/{id}/Notes`. */
  parent?: { collection: string; word: string; field: string };
  /** Set for webhooks and their children: the family that they belong to. */
  family?: WebhookFamily;
}

export type WebhookFamily = 'Company' | 'Contact' | 'ConfigurationItem' | 'Ticket' | 'TicketNote';

type Extra = Partial<Omit<FieldSpec, 'name' | 'type'>>;

/** A field of text with its longest length. */
export function text(name: string, length: number, extra: Extra = {}): FieldSpec {
  return { ...plain(name, 'string'), length, ...extra };
}

/** Any other field. */
export function field(name: string, type: Exclude<DataType, 'string'>, extra: Extra = {}): FieldSpec {
  return { ...plain(name, type), ...extra };
}

/** The key of every entity. */
export function idField(): FieldSpec {
  return field('id', 'long', { required: true, readOnly: true });
}

function plain(name: string, type: DataType): FieldSpec {
  return { name, type, length: 0, required: false, readOnly: false, queryable: true, webhook: false };
}
