import { type CompanyWords, en } from '../words/en.ts';
import { type CompanyFilter, type FilterRow, isGroup } from './company-filter.ts';
import { type FilterField, findField } from './fields.ts';
import type { FilterValue } from './filter-json.ts';
import { operationOf } from './operations.ts';

/** A filter in words: `Company type is Customer and Active is yes`. Labels where known, else what is sent. */
export function describeFilter(
  filter: CompanyFilter,
  fields: readonly FilterField[],
  words: CompanyWords = en,
): string {
  const parts = filter.items.map((item) => {
    if (!isGroup(item)) return describeRow(item, fields, words);
    const inner = item.rows.map((row) => describeRow(row, fields, words)).join(` ${words[item.join]} `);
    return item.rows.length > 1 && filter.items.length > 1 ? `(${inner})` : inner;
  });
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? words.all : said.join(` ${words[filter.join]} `);
}

/** One row in words. */
export function describeRow(
  row: FilterRow,
  fields: readonly FilterField[],
  words: CompanyWords = en,
): string {
  const field = findField(fields, row.field, row.udf === true);
  const operation = field && operationOf(field.kind, row.op);
  const values = row.value === undefined ? [] : Array.isArray(row.value) ? row.value : [row.value];
  const shown = values.map((value) => describeValue(value, field, words)).join(', ');
  return [field?.label ?? row.field, operation ? words.operation[operation.word] : row.op, shown]
    .filter((part) => part !== '')
    .join(' ');
}

/** A value as the tenant calls it. */
export function describeValue(
  value: FilterValue,
  field: FilterField | undefined,
  words: CompanyWords = en,
): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const label = field?.choices.find((choice) => String(choice.value) === String(value))?.label;
  if (label) return label;
  // Midnight in UTC is what a day alone becomes.
  return field?.kind === 'date' ? String(value).replace(/T00:00:00(\.000)?Z$/, '') : String(value);
}
