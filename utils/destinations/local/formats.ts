/** A configuration as text that other programs read without surprises. Pure. */
import type { Configuration } from '../types.ts';
import { environmentValues, plainValues } from '../values.ts';

/** Texts by name, the number as a number, and filter and mappings as they are. */
export function valuesOf(config: Configuration): Record<string, unknown> {
  const { companyFilter, mappings } = config;
  return {
    ...plainValues(config),
    plannedTriggers: config.plannedTriggers,
    ...(companyFilter ? { companyFilter } : {}),
    ...(mappings ? { mappings } : {}),
  };
}

/** The same as JSON. */
export function asJson(config: Configuration): string {
  return `${JSON.stringify(valuesOf(config), null, 2)}\n`;
}

/**
 * Lines for a .env file. Values stand in single quotes, which every reader takes literally; a value that holds one
 * stands in double quotes with what these interpret escaped.
 */
export function asEnvironment(config: Configuration): string {
  const quoted = (value: string) =>
    value.includes("'") ? `"${value.replace(/[\\"$`]/g, '\\$&')}"` : `'${value}'`;
  return lines(environmentValues(config), (name, value) => `${name}=${quoted(value)}`);
}

/** Assignments for PowerShell, whose single-quoted texts know one escape: the quote doubled, also the curly ones. */
export function asPowerShell(config: Configuration): string {
  const quoted = (value: string) => `'${value.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
  return lines(environmentValues(config), (name, value) => `$env:${name} = ${quoted(value)}`);
}

function lines(values: Record<string, string>, line: (name: string, value: string) => string): string {
  const all = Object.entries(values).map(([name, value]) => line(name, value.replace(/[\r\n]+/g, ' ')));
  return `${all.join('\n')}\n`;
}
