/** Signs that surround values and are no part of them. Pure. */

/** No-break spaces and signs of no width: never in a generated value, and often around a copied one. */
const EDGE = '[\\s\\u00a0\\u202f\\u200b-\\u200d\\u2060\\ufeff\\u00ad]';
const EDGES = new RegExp(`^${EDGE}+|${EDGE}+$`, 'gu');

/** Takes away white space and invisible signs at both ends. What stands inside stays. */
export function bare(text: string): string {
  return text.replace(EDGES, '');
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * Decodes a text that is HTML source as a whole: its entities stand where only the format can have put them, as JSON's
 * quotes or as space behind a label. Any other text stays as it is, since a secret may look like an entity.
 */
export function outOfHtml(text: string): string {
  const isSource =
    /^\s*[[{]\s*&quot;/.test(text) || /[:=](?:&nbsp;|&#160;|&#xa0;)/i.test(text) || /&nbsp;[:=]/i.test(text);
  if (!isSource) return text;
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? all;
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

const QUOTED = [
  /^"(.*)"$/s,
  /^'(.*)'$/s,
  // What a word processor makes of quotes; they cannot be part of a generated value.
  /^“(.*)[”“]$/s,
  /^„(.*)[“”]$/s,
  /^‘(.*)[’‘]$/s,
  /^‚(.*)[‘’]$/s,
  // Code in Markdown: as many at the end as at the start.
  /^``(.*)``$/s,
  /^`(.*)`$/s,
];

/** The value between quotes of any kind. */
export function unquoted(value: string): string {
  for (const pattern of QUOTED) {
    const inside = pattern.exec(value)?.[1];
    if (inside !== undefined) return inside;
  }
  return value;
}
