import { tableOf } from '../state/rows.ts';
import type { TenantState } from '../state/store.ts';
import type { EntitySpec, FieldSpec } from './metadata/types.ts';
import { lowerKeys, parseObject } from './query/query.ts';

export interface Refusal {
  status: number;
  text: string;
}

export type FieldsRead =
  | { ok: true; id: number | undefined; fields: Record<string, unknown> }
  | { ok: false; refusal: Refusal };

/** `create` and `replace` need every required field; `change` takes what is there. */
export type WriteMode = 'create' | 'replace' | 'change';

/**
 * Reads the body of a write. Names are case-insensitive, unknown properties are ignored (measured: an extra
 * `entityType` was accepted), read-only fields too.
 *
 * @param given fields that the address gives already, such as the parent's id
 */
export function readFields(
  state: TenantState,
  body: string,
  entity: EntitySpec,
  mode: WriteMode,
  given: Record<string, unknown> = {},
): FieldsRead {
  const parsed = parseObject(body);
  if (!parsed.ok) return refuse(500, parsed.error);
  const values = { ...lowerKeys(parsed.value), ...lowerKeys(given) };
  const fields: Record<string, unknown> = {};

  for (const spec of entity.fields) {
    if (spec.name === 'id' || spec.readOnly) continue;
    const present = spec.name.toLowerCase() in values;
    const value = values[spec.name.toLowerCase()];
    const blank = value === null || value === undefined || value === '';
    if (spec.required && blank && (mode !== 'change' || present))
      return refuse(500, `Missing Required Field: ${spec.name}.`);
    if (!present) {
      if (mode === 'replace') fields[spec.name] = null;
      continue;
    }
    if (blank) {
      fields[spec.name] = value ?? null;
      continue;
    }
    const wrong = problemWith(state, spec, value);
    if (wrong) return { ok: false, refusal: wrong };
    fields[spec.name] = spec.type === 'string' ? value : numberOrFlag(spec, value);
  }
  const udfs = readUdfs(entity, values.userdefinedfields);
  if (typeof udfs === 'string') return refuse(500, udfs);
  if (udfs) fields.userDefinedFields = udfs;
  const id = Number(values.id);
  return { ok: true, id: values.id !== undefined && Number.isInteger(id) ? id : undefined, fields };
}

function problemWith(state: TenantState, spec: FieldSpec, value: unknown): Refusal | undefined {
  if (spec.type === 'string') {
    if (typeof value !== 'string')
      return {
        status: 500,
        text: `Unexpected character encountered while parsing value: ${jsonStart(value)}. Path '${spec.name}'.`,
      };
    if (spec.length > 0 && value.length > spec.length)
      return { status: 500, text: `${spec.name} must be less than or equal to ${spec.length} characters` };
    return undefined;
  }
  if (spec.type === 'datetime') return undefined;
  const understood = numberOrFlag(spec, value);
  if (understood === undefined)
    return {
      status: 500,
      text: `Could not convert string to ${spec.type}: ${String(value)}. Path '${spec.name}'.`,
    };
  if (spec.picklist && !spec.picklist.some((entry) => entry.value === understood))
    return {
      status: Number(state.switches.badPicklistValue),
      text: `Picklist value [${understood}] does not exist for ${spec.name}.`,
    };
  if (spec.reference && !exists(state, spec.reference, understood))
    return {
      status: 500,
      text: `Reference value on field: ${spec.name} of type: ${spec.type} does not exist or is invalid.`,
    };
  return undefined;
}

function numberOrFlag(spec: FieldSpec, value: unknown): number | boolean | unknown {
  if (spec.type === 'datetime') return value;
  if (spec.type === 'boolean')
    return typeof value === 'boolean' ? value : { true: true, false: false }[String(value).toLowerCase()];
  if (typeof value === 'boolean') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Only what the practice tenant holds can be checked; other references are taken as they come. */
function exists(state: TenantState, reference: string, id: unknown): boolean {
  if (typeof id !== 'number') return false;
  if (reference === 'Company') return tableOf(state, 'Companies').get(id) !== undefined;
  if (reference === 'Ticket') return tableOf(state, 'Tickets').get(id) !== undefined;
  if (reference === 'Resource')
    return state.persons.some((person) => person.id === id) || state.apiUsers.some((user) => user.id === id);
  return true;
}

/** Texts of the user-defined fields; `undefined` when the body has none; a text when one is unknown. */
function readUdfs(
  entity: EntitySpec,
  value: unknown,
): { name: string; value: string | null }[] | string | undefined {
  if (!Array.isArray(value)) return undefined;
  const read: { name: string; value: string | null }[] = [];
  for (const entry of value as unknown[]) {
    const { name, value: text } = lowerKeys(typeof entry === 'object' && entry !== null ? { ...entry } : {});
    const spec = entity.udfs.find((udf) => udf.name.toLowerCase() === String(name).toLowerCase());
    if (!spec) return `Unable to find ${String(name)} in the ${entity.name} Entity.`;
    read.push({ name: spec.name, value: text === null || text === undefined ? null : String(text) });
  }
  return read;
}

function jsonStart(value: unknown): string {
  return JSON.stringify(value)?.[0] ?? '';
}

function refuse(status: number, text: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { status, text } };
}
