/** Texts with named gaps: `{{secret}}` in the body, `{{name}}` in the address. Pure. */
import type { Configuration } from '../types.ts';
import { plainValues } from '../values.ts';

/** How a value is written where it is inserted. */
export type Escaping = 'json' | 'form' | 'plain' | 'path';

/** Gaps whose value is a text. */
export const TEXT_GAPS = [
  'name',
  'instanceId',
  'userName',
  'secret',
  'trackingIdentifier',
  'integrationVendor',
  'webUrl',
  'apiUrl',
  'plannedTriggers',
  'key',
] as const;
/** Gaps whose value is JSON as a whole, for JSON bodies: `"filter": {{json companyFilter}}`. */
export const JSON_GAPS = ['json companyFilter', 'json mappings'] as const;
/** What may stand in an address: addresses end up in logs, so no credentials. */
export const ADDRESS_GAPS: readonly string[] = ['name', 'instanceId', 'key'];

const GAP = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The names of all gaps in a template. */
export function gapsOf(template: string): string[] {
  return [...template.matchAll(GAP)].map(([, name]) => (name ?? '').replace(/\s+/g, ' '));
}

/** The first gap that has no meaning, if any. */
export function unknownGap(
  template: string,
  allowed: readonly string[] = [...TEXT_GAPS, ...JSON_GAPS],
): string | undefined {
  return gapsOf(template).find((name) => !allowed.includes(name));
}

/**
 * Fills the gaps. A value the configuration has not becomes an empty text, or `null` in JSON gaps.
 *
 * @param key the delivery's idempotency key
 */
export function fillTemplate(
  template: string,
  config: Configuration,
  key: string,
  escaping: Escaping,
): string {
  const texts: Record<string, string> = { ...plainValues(config), instanceId: config.instanceId, key };
  const documents: Record<string, unknown> = {
    'json companyFilter': config.companyFilter ?? null,
    'json mappings': config.mappings ?? null,
  };
  return template.replace(GAP, (_gap, raw: string) => {
    const name = raw.replace(/\s+/g, ' ');
    if (Object.hasOwn(documents, name))
      return escaped(JSON.stringify(documents[name]), escaping === 'json' ? 'plain' : escaping);
    return escaped(texts[name] ?? '', escaping);
  });
}

function escaped(value: string, escaping: Escaping): string {
  if (escaping === 'json') return JSON.stringify(value).slice(1, -1);
  return escaping === 'plain' ? value : encodeURIComponent(value);
}
