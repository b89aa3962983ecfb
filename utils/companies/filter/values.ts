import { type CompanyWords, en } from '../words/en.ts';
import type { FilterField } from './fields.ts';
import type { FilterValue } from './filter-json.ts';

export type ReadValue = { ok: true; value: FilterValue } | { ok: false; sentence: string };

const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * What someone typed or chose, as the value that is sent: numbers as numbers, dates in UTC (autotask-rest-api.md 6.1). For a
 * picklist the label will do as well.
 *
 * @param text of an input field, or the value of a drop-down
 */
export function readValue(field: FilterField, text: string, words: CompanyWords = en): ReadValue {
  const said = words.value;
  const typed = text.trim();
  if (typed === '') return { ok: false, sentence: said.missing(field.label) };
  switch (field.kind) {
    case 'picklist': {
      const choice =
        field.choices.find(({ value }) => String(value) === typed) ??
        field.choices.find(({ label }) => label.toLowerCase() === typed.toLowerCase());
      if (choice) return { ok: true, value: choice.value };
      return field.numeric ? readNumber(field, typed, words) : { ok: true, value: typed };
    }
    case 'boolean': {
      const yes = /^(true|yes|1)$/i.test(typed);
      if (yes || /^(false|no|0)$/i.test(typed)) return { ok: true, value: yes };
      return { ok: false, sentence: said.yesOrNo(field.label) };
    }
    case 'date': {
      const instant = readDate(typed);
      if (instant !== undefined) return { ok: true, value: instant };
      return { ok: false, sentence: said.date(field.label) };
    }
    case 'text':
      return { ok: true, value: typed };
    default:
      return readNumber(field, typed, words);
  }
}

/**
 * Why a value cannot be sent for a field.
 *
 * @returns a sentence; `undefined` when it can. Whether a picklist has it is not asked here.
 */
export function problemOfValue(
  field: FilterField,
  value: FilterValue,
  words: CompanyWords = en,
): string | undefined {
  const said = words.value;
  if (field.kind === 'boolean') return typeof value === 'boolean' ? undefined : said.yesOrNo(field.label);
  if (field.kind === 'date')
    return typeof value === 'string' && readDate(value) !== undefined ? undefined : said.date(field.label);
  if (field.numeric) {
    if (typeof value !== 'number' || !Number.isFinite(value)) return said.number(field.label, String(value));
    if (field.kind !== 'number' && !Number.isSafeInteger(value))
      return said.whole(field.label, String(value));
    return undefined;
  }
  const text = String(value);
  if (text.trim() === '') return said.missing(field.label);
  return /\p{Cc}/u.test(text) ? said.unsendable(field.label) : undefined;
}

function readNumber(field: FilterField, text: string, words: CompanyWords): ReadValue {
  const number = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const sentence = problemOfValue(field, number, words);
  if (!sentence) return { ok: true, value: number };
  return { ok: false, sentence: words.value.number(field.label, text) };
}

/** @returns the instant in UTC, or the day alone as it was written */
function readDate(text: string): string | undefined {
  if (!DATE.test(text)) return undefined;
  // Autotask's instants are UTC, "sometimes without Z" (6.1); a browser would read those as local time.
  const whole =
    /[T ]/i.test(text) && !/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text.replace(' ', 'T')}Z` : text;
  const time = Date.parse(whole);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
