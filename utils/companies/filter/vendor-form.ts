import { type CompanyWords, en } from '../words/en.ts';
import { type CompanyFilter, type FilterRow, isGroup } from './company-filter.ts';
import { describeValue } from './describe.ts';
import { type FilterField, findField } from './fields.ts';
import { operationOf } from './operations.ts';

/** A row of the vendor's form: + → Filter, Operation, Value (destinations.md 1.2). */
export interface VendorFormRow {
  /** Choose what sounds like this: the form's own names are not published. */
  filter: string;
  operation: string;
  /** "Value must be an integer." */
  value: number;
  /** What the number stands for, to compare with. */
  meaning: string;
}

export interface VendorForm {
  rows: VendorFormRow[];
  /** Sentences about what the form cannot hold, and what to do instead. */
  cannot: string[];
}

/**
 * A filter as rows to type into the vendor's form. The form takes whole numbers only, and joins its rows in a way that is
 * not documented, so everything but rows that must all hold is named instead of being guessed.
 *
 * @param fields the tenant's own, for labels
 */
export function toVendorForm(
  filter: CompanyFilter,
  fields: readonly FilterField[],
  words: CompanyWords = en,
): VendorForm {
  const form: VendorForm = { rows: [], cannot: [] };
  if (filter.join === 'or' && filter.items.length > 1) {
    form.cannot.push(words.vendorForm.noOr);
    return form;
  }
  for (const item of filter.items) {
    if (isGroup(item) && item.join === 'or' && item.rows.length > 1)
      form.cannot.push(words.vendorForm.noBrackets(words.count(item.rows.length)));
    else for (const row of isGroup(item) ? item.rows : [item]) addRow(form, row, fields, words);
  }
  return form;
}

function addRow(form: VendorForm, row: FilterRow, fields: readonly FilterField[], words: CompanyWords): void {
  const field = findField(fields, row.field, row.udf === true);
  const filter = field?.label ?? row.field;
  const known = field && operationOf(field.kind, row.op);
  const operation = known ? words.operation[known.word] : row.op;
  const said = words.vendorForm;
  const values = row.value === undefined ? [] : Array.isArray(row.value) ? row.value : [row.value];
  if (values.length === 0) {
    form.cannot.push(said.wantsValue(`${filter} ${operation}`));
    return;
  }
  const [value] = values;
  if (values.length > 1 || value === undefined) {
    form.cannot.push(said.oneValue(`${filter} ${operation}`, words.count(values.length)));
    return;
  }
  const number = typeof value === 'boolean' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
    form.cannot.push(said.wholeOnly(`${filter} ${operation} ${value}`));
    return;
  }
  const single =
    row.op === 'in' ? words.operation.is : row.op === 'notIn' ? words.operation.isNot : operation;
  form.rows.push({ filter, operation: single, value: number, meaning: describeValue(value, field, words) });
}
