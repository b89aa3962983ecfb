import { RowTable } from '../state/row-table.ts';
import { tableOf } from '../state/rows.ts';
import type { TenantState } from '../state/store.ts';
import type { Row, Webhook } from '../state/types.ts';
import type { EntitySpec } from './metadata/types.ts';
import { webhookCollection } from './metadata/webhooks.ts';

/** The rows behind an entity. Users and webhooks live in lists of their own and are shown as rows here. */
export function rowsOf(state: TenantState, entity: EntitySpec): RowTable {
  if (entity.collection === 'Resources') return new RowTable(resources(state));
  if (entity.family && entity.collection === webhookCollection(entity.family))
    return new RowTable(state.webhooks.filter((webhook) => webhook.entity === entity.family).map(webhookRow));
  return tableOf(state, entity.collection);
}

/** A webhook as its read model: with the secret key in it (autotask-rest-api.md 4.2). */
export function webhookRow(webhook: Webhook): Row {
  return { ...webhook.fields, id: webhook.id };
}

/** A row as an answer shows it: every field there, empty ones as null, or only the included ones. */
export function present(entity: EntitySpec, row: Row, include: readonly string[] = []): unknown {
  const shown: Record<string, unknown> = {};
  const wanted = include.length > 0 ? new Set(include) : undefined;
  for (const { name } of entity.fields) if (!wanted || wanted.has(name)) shown[name] = row[name] ?? null;
  if (entity.udfs.length > 0 || !entity.family) shown.userDefinedFields = udfsOf(row, wanted);
  return shown;
}

function udfsOf(row: Row, wanted: Set<string> | undefined): unknown[] {
  const all = Array.isArray(row.userDefinedFields) ? row.userDefinedFields : [];
  return wanted ? all.filter((entry: { name: string }) => wanted.has(entry.name)) : all;
}

function resources(state: TenantState): Row[] {
  const persons = state.persons.map((person) => {
    const [firstName = '', ...rest] = person.name.split(' ');
    return {
      id: person.id,
      firstName,
      lastName: rest.join(' '),
      email: person.userName,
      userName: person.userName,
      isActive: true,
    };
  });
  const users = state.apiUsers.map((user) => ({
    id: user.id,
    firstName: user.firstName,
    lastName: user.lastName,
    email: user.email,
    userName: user.userName,
    isActive: user.active,
  }));
  return [...persons, ...users].sort((a, b) => a.id - b.id);
}
