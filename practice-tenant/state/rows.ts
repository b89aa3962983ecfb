import { RowTable } from './row-table.ts';
import type { TenantState } from './store.ts';
import type { Row } from './types.ts';

/** Something happened to a row: what callouts are made of. */
export interface RowChange {
  action: 'Create' | 'Update' | 'Delete';
  /** REST collection, for example `Tickets`. */
  collection: string;
  /** The row after the change; before it when it was deleted. */
  row: Row;
  /** Names of the fields whose value changed. */
  changed: string[];
  /** Resource or API user who did it. */
  personId: number;
  /** Milliseconds since the epoch. */
  at: number;
}

/** The rows of an entity; an entity without rows has an empty table. */
export function tableOf(state: TenantState, collection: string): RowTable {
  const existing = state.tables.get(collection);
  if (existing) return existing;
  const table = new RowTable();
  state.tables.set(collection, table);
  return table;
}

/**
 * Creates a row, or changes fields of one.
 *
 * @param fields what to write; without `id` (or with one that is not there) a row is created
 * @returns what happened; nothing is written when an update changes nothing, but the change is still reported
 */
export function saveRow(
  state: TenantState,
  collection: string,
  fields: Record<string, unknown>,
  personId: number,
): RowChange {
  const table = tableOf(state, collection);
  const at = state.now();
  const stamp = new Date(at).toISOString();
  const before = typeof fields.id === 'number' ? table.get(fields.id) : undefined;
  const id = before?.id ?? (typeof fields.id === 'number' && fields.id > 0 ? fields.id : newId(state, table));
  const row: Row = {
    ...(before ?? { createDate: stamp, userDefinedFields: [] }),
    ...fields,
    id,
    lastActivityDate: stamp,
  };
  if (collection === 'Companies') row.lastTrackedModifiedDateTime = stamp;
  const changed = Object.keys(fields).filter(
    (name) => name !== 'id' && JSON.stringify(before?.[name]) !== JSON.stringify(fields[name]),
  );
  table.put(row);
  return { action: before ? 'Update' : 'Create', collection, row, changed, personId, at };
}

/** @returns what happened, or `undefined` when there is no such row */
export function deleteRow(
  state: TenantState,
  collection: string,
  id: number,
  personId: number,
): RowChange | undefined {
  const table = tableOf(state, collection);
  const row = table.get(id);
  if (!row) return undefined;
  table.delete(id);
  return { action: 'Delete', collection, row, changed: [], personId, at: state.now() };
}

/** Ids only grow: a deleted row's id is not given again. */
function newId(state: TenantState, table: RowTable): number {
  let id = state.nextId('row');
  while (id <= table.highestId) id = state.nextId('row');
  return id;
}
