import type { DataType } from '../metadata/types.ts';

export type Comparable = string | number | boolean;

const WRONG_FORMAT = 'Input string was not in a correct format.';

/**
 * A value of a filter or of a row in the form in which values of its type are compared: texts in lower case (the
 * product's database does not mind case), dates as milliseconds.
 *
 * @returns the product's text when the value does not fit the type
 */
export function toComparable(
  value: unknown,
  type: DataType,
): { ok: true; value: Comparable } | { ok: false; error: string } {
  if (value === null || value === undefined) return { ok: false, error: 'Value cannot be null.' };
  switch (type) {
    case 'string':
      return { ok: true, value: String(value).toLowerCase() };
    case 'boolean': {
      const flag = { true: true, false: false, 1: true, 0: false }[String(value).toLowerCase()];
      return flag === undefined
        ? { ok: false, error: 'String was not recognized as a valid Boolean.' }
        : { ok: true, value: flag };
    }
    case 'datetime': {
      const time = utcTime(String(value));
      return Number.isNaN(time)
        ? { ok: false, error: 'String was not recognized as a valid DateTime.' }
        : { ok: true, value: time };
    }
    default: {
      const number = typeof value === 'number' ? value : Number(String(value).trim() || 'x');
      return Number.isFinite(number) && typeof value !== 'boolean'
        ? { ok: true, value: number }
        : { ok: false, error: WRONG_FORMAT };
    }
  }
}

/**
 * How a row's value stands to the wanted one: below, equal, above zero.
 *
 * @returns `undefined` when the row has no value, so that no comparison holds
 */
export function compareValue(found: unknown, wanted: Comparable, type: DataType): number | undefined {
  const own = toComparable(found, type);
  if (!own.ok) return undefined;
  if (own.value === wanted) return 0;
  return own.value < wanted ? -1 : 1;
}

/** Dates are UTC whether they say `Z` or not (autotask-rest-api.md 6.1). */
function utcTime(text: string): number {
  const hasZone = /(z|[+-]\d\d:?\d\d)$/i.test(text);
  const hasTime = /t|\d\d:\d\d/i.test(text);
  return Date.parse(hasZone || !hasTime ? text : `${text.replace(' ', 'T')}Z`);
}
