import { z } from 'zod';

/** A value of a picklist: a string in the metadata, although the company's field is a number (autotask-rest-api.md 5). */
const PicklistValueInfo = z.object({
  value: z.union([z.string(), z.number()]).transform(String),
  label: z.string().nullish(),
  isActive: z.boolean().nullish(),
  sortOrder: z.number().nullish(),
});

/** What both lists of fields have in common. `type` and `label` are those of user-defined fields. */
const FieldInfo = z.object({
  name: z.string().min(1),
  label: z.string().nullish(),
  dataType: z.string().nullish(),
  type: z.string().nullish(),
  isQueryable: z.boolean().nullish(),
  isReference: z.boolean().nullish(),
  referenceEntityType: z.string().nullish(),
  isPickList: z.boolean().nullish(),
  picklistValues: z.array(PicklistValueInfo).nullish(),
});

/** Answer of `Companies/entityInformation/fields` and of `…/userDefinedFields`. */
export const FieldsAnswer = z.object({ fields: z.array(FieldInfo) });
export type FieldsAnswer = z.infer<typeof FieldsAnswer>;

/** What a value of a field is, and with it which operations make sense. */
export type FieldKind = 'picklist' | 'reference' | 'whole-number' | 'number' | 'boolean' | 'date' | 'text';

export interface PicklistChoice {
  /** As it is sent: a number wherever it is one. */
  value: number | string;
  label: string;
  active: boolean;
}

/** A company field that can be filtered by. */
export interface FilterField {
  name: string;
  label: string;
  kind: FieldKind;
  /** User-defined. Autotask takes only one of these in a query. */
  udf: boolean;
  /** Whether values are sent as numbers. */
  numeric: boolean;
  choices: PicklistChoice[];
  /** Entity that the number points to, for example `Resource`. */
  entity?: string;
}

const DATES = new Set(['datetime', 'date']);
const WHOLE = new Set(['integer', 'long', 'int', 'int32', 'int64', 'short', 'byte']);
const NUMBERS = new Set(['decimal', 'double', 'float', 'money', 'number', 'numeric']);

/**
 * The tenant's own fields to filter by: those that can be queried, by label.
 *
 * @param fields parsed answer of `Companies/entityInformation/fields`
 * @param udfs parsed answer of `Companies/entityInformation/userDefinedFields`
 */
export function filterFields(fields: FieldsAnswer, udfs?: FieldsAnswer): FilterField[] {
  const own = fields.fields.map((info) => toField(info, false));
  const defined = (udfs?.fields ?? []).map((info) => toField(info, true));
  return [...own, ...defined]
    .filter((field) => field !== undefined)
    .sort((one, other) => one.label.localeCompare(other.label));
}

/** Names are case-insensitive in Autotask (6.1); a user-defined field may be called as an own one is. */
export function findField(
  fields: readonly FilterField[],
  name: string,
  udf: boolean,
): FilterField | undefined {
  const wanted = name.toLowerCase();
  return fields.find((field) => field.udf === udf && field.name.toLowerCase() === wanted);
}

function toField(info: FieldsAnswer['fields'][number], udf: boolean): FilterField | undefined {
  if (info.isQueryable === false) return undefined;
  const type = (info.dataType ?? info.type ?? 'string').toLowerCase();
  const numeric = WHOLE.has(type) || NUMBERS.has(type);
  const listed = info.isPickList === true || (info.picklistValues?.length ?? 0) > 0;
  const kind = listed ? 'picklist' : kindOf(type, info.isReference === true);
  const entity = info.referenceEntityType || undefined;
  return {
    name: info.name,
    label: info.label?.trim() || labelOf(info.name),
    kind,
    udf,
    numeric,
    choices: listed ? choicesOf(info.picklistValues ?? [], numeric) : [],
    ...(kind === 'reference' && entity ? { entity } : {}),
  };
}

function kindOf(type: string, reference: boolean): FieldKind {
  if (DATES.has(type)) return 'date';
  if (type === 'boolean' || type === 'bool') return 'boolean';
  if (WHOLE.has(type)) return reference ? 'reference' : 'whole-number';
  return NUMBERS.has(type) ? 'number' : 'text';
}

function choicesOf(
  values: NonNullable<FieldsAnswer['fields'][number]['picklistValues']>,
  numeric: boolean,
): PicklistChoice[] {
  return [...values]
    .sort((one, other) => (one.sortOrder ?? 0) - (other.sortOrder ?? 0))
    .map(({ value, label, isActive }) => ({
      value: numeric && /^-?\d+$/.test(value.trim()) ? Number(value) : value,
      label: label?.trim() || value,
      active: isActive !== false,
    }));
}

/** The API gives its own fields no label: `territoryID` reads as "Territory", `lastActivityDate` as "Last activity date". */
function labelOf(name: string): string {
  const words = name
    .replace(/ID$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(' ')
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ');
  const text = words === '' ? name : words;
  return text === 'id' ? 'Company id' : text.charAt(0).toUpperCase() + text.slice(1);
}
