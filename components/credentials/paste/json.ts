/** Names and values in JSON, at any depth. Pure. */
import type { Pair } from './names.ts';
import { bare } from './signs.ts';

/** A name that says nothing of its own: the one around it counts. */
const PLAIN = /^(?:value|text|val|data|default)$/i;
const DEEPEST = 12;
const MOST = 500;

/** @returns nothing when the text is no JSON */
export function jsonPairs(text: string): Pair[] | undefined {
  const json = text.trim();
  if (!/^[[{]/.test(json)) return undefined;
  try {
    const pairs: Pair[] = [];
    collect(JSON.parse(json), '', 0, pairs);
    return pairs;
  } catch {
    return undefined;
  }
}

function collect(value: unknown, name: string, depth: number, into: Pair[]): void {
  if (into.length > MOST || depth > DEEPEST) return;
  if (typeof value === 'string') into.push([name, bare(value)]);
  if (typeof value !== 'object' || value === null) return;
  const named = listed(value);
  if (named) {
    into.push(named);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    collect(inner, Array.isArray(value) || PLAIN.test(key) ? name : key, depth + 1, into);
  }
}

/** { "name": "AUTOTASK_SECRET", "value": "…" }, as lists of settings have it. */
function listed(value: object): Pair | undefined {
  if (!('value' in value) || typeof value.value !== 'string') return undefined;
  for (const key of ['name', 'key', 'label', 'field']) {
    const name = (value as Record<string, unknown>)[key];
    if (typeof name === 'string') return [name, bare(value.value)];
  }
  return undefined;
}
