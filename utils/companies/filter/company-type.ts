import { type CompanyWords, en } from '../words/en.ts';
import type { PicklistChoice } from './fields.ts';

/** The field that the vendor's table is about. */
export const COMPANY_TYPE = 'companyType';

/**
 * Company types by Autotask's numbers and by the table of the vendor's 2024 guide, which is wrong from 5 on
 * (autotask-rest-api.md 6.3). There is no 5.
 */
const AUTOTASK: ReadonlyMap<number, string> = new Map([
  [1, 'Customer'],
  [2, 'Lead'],
  [3, 'Prospect'],
  [4, 'Dead'],
  [6, 'Cancelation'],
  [7, 'Vendor'],
  [8, 'Partner'],
]);
const VENDOR_TABLE_2024: ReadonlyMap<number, { label: string; right: number }> = new Map([
  [5, { label: 'Cancelation', right: 6 }],
  [6, { label: 'Vendor', right: 7 }],
  [7, { label: 'Partner', right: 8 }],
]);

export interface CompanyTypeExplanation {
  value: number;
  /** What the tenant calls this number; absent when it has no such type. */
  label?: string;
  /**
   * `fine`: nothing to say. `check`: a type of the tenant, but the vendor's old table has another name for the number.
   * `wrong`: the tenant has no such type.
   */
  verdict: 'fine' | 'check' | 'wrong';
  /** For the admin; empty when all is fine. */
  sentence: string;
  /** The number that was probably meant, as far as the tenant has it. */
  suggestion?: { value: number; label: string };
}

/**
 * Says what a company type's number means in this tenant, and recognises the wrong numbers of the vendor's 2024 table:
 * 5 Cancelation, 6 Vendor and 7 Partner are really 6, 7 and 8. The tenant's picklist decides, since types can be
 * relabelled; only without one the numbers that Autotask ships with are used.
 *
 * @param value what was entered
 * @param picklist of `companyType`, as the tenant's metadata has it
 */
export function explainCompanyTypeValue(
  value: number,
  picklist: readonly PicklistChoice[],
  words: CompanyWords = en,
): CompanyTypeExplanation {
  const said = words.companyType;
  const label = labelOf(value, picklist);
  const table = VENDOR_TABLE_2024.get(value);
  const named = label === undefined ? {} : { label };
  if (!table || label?.toLowerCase() === table.label.toLowerCase()) {
    if (label !== undefined) return { value, ...named, verdict: 'fine', sentence: '' };
    return {
      value,
      verdict: 'wrong',
      sentence: said.unknown(String(value)),
    };
  }
  const right = meant(table, picklist);
  const told = said.told(String(value), table.label);
  const there = right ? said.right(right.label, String(right.value)) : '';
  return {
    value,
    ...named,
    verdict: label === undefined ? 'wrong' : 'check',
    sentence:
      label === undefined
        ? said.wrong(told, String(value), there)
        : said.check(String(value), label, told, there),
    ...(right ? { suggestion: right } : {}),
  };
}

function labelOf(value: number, picklist: readonly PicklistChoice[]): string | undefined {
  if (picklist.length === 0) return AUTOTASK.get(value);
  return picklist.find((choice) => Number(choice.value) === value)?.label;
}

/** The type that the table's name stands for: by name, in either spelling, else by Autotask's own number. */
function meant(
  table: { label: string; right: number },
  picklist: readonly PicklistChoice[],
): { value: number; label: string } | undefined {
  if (picklist.length === 0) return { value: table.right, label: table.label };
  const spelling = (text: string) => text.toLowerCase().replace('ll', 'l');
  const found =
    picklist.find((choice) => spelling(choice.label) === spelling(table.label)) ??
    picklist.find((choice) => Number(choice.value) === table.right);
  return found && { value: Number(found.value), label: found.label };
}
