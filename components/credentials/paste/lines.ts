/** Names and values on lines: "Name: value", NAME=value, or a label with its value on the next line. Pure. */
import { fieldOf, isAddress, isLabel, type Pair } from './names.ts';
import { bare, unquoted } from './signs.ts';

/** What lists, quotes and headings put before a line. */
const BEFORE = /^(?:\s|[>•·‣▪–]|[-*+](?=\s)|\d{1,2}[.)](?=\s)|#{1,6}(?=\s)|\[[ xX]\](?=\s))+/u;
const SPACE = '[ \\t\\u00a0\\u202f]';
const NAME = `[\\p{L}][\\p{L}\\d_()\\-\\u00a0\\u202f ]{1,60}?`;
/** `**Name:**`, `**Name**:`, `` `Name`: `` and `"name":` */
const MARK = '(\\*\\*|__|\\*|`|")';
const SEPARATOR = `(?:${SPACE}+(?:=>|->|→|[–—-])(?=${SPACE})|${SPACE}*[:=：])`;
const MARKED = new RegExp(`^${MARK}(${NAME})(?:[:=：]\\1|\\1${SEPARATOR})${SPACE}*(.*)$`, 'u');
const PLAIN = new RegExp(
  `^(\\$env:|export${SPACE}+|set${SPACE}+)?(${NAME})(${SEPARATOR})${SPACE}*(.*)$`,
  'iu',
);

export function linePairs(lines: string[]): Pair[] {
  const pairs: Pair[] = [];
  /** A label that waits for its value. Two of them in a row say no longer which value belongs to which. */
  let waiting: string | undefined;
  let muddled = false;
  for (const line of lines) {
    const text = bare(line.replace(BEFORE, ''));
    if (text === '') continue;
    const label = labelIn(text);
    if (label !== undefined) {
      muddled ||= waiting !== undefined;
      waiting = label;
      continue;
    }
    const pair = pairIn(text);
    if (waiting !== undefined && !(pair && isLabel(pair[0]))) {
      if (!muddled) pairs.push(...below(waiting, unquoted(text)));
      waiting = undefined;
      continue;
    }
    muddled ||= waiting !== undefined;
    waiting = undefined;
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** A value below its label is no sentence, and a user name there is an address: else it may belong to another label. */
function below(label: string, value: string): Pair[] {
  if (/\s/.test(value)) return [];
  return fieldOf(label, value) === 'userName' && !isAddress(value) ? [] : [[label, value]];
}

/** The label that a line is made of, without marks and colon. */
function labelIn(text: string): string | undefined {
  const name = text
    .replace(/^(?:\*\*|__|\*|`)|(?:\*\*|__|\*|`)$/g, '')
    .replace(/\s*[:=：]\s*(?:\*\*|__|\*)?$/, '');
  return isLabel(spaced(name)) ? spaced(name) : undefined;
}

function pairIn(text: string): Pair | undefined {
  const marked = MARKED.exec(text);
  if (marked) {
    const [, mark, name = '', value = ''] = marked;
    return [spaced(name), mark === '"' ? ofJson(value) : valueIn(value, mark)];
  }
  const [, prefix, name = '', separator = '', value = ''] = PLAIN.exec(text) ?? [];
  if (name === '') return undefined;
  const label = spaced(name);
  // A dash divides words more often than names from values: only a name that is one by all its words counts.
  if (/[–—-]$|[>→]$/.test(separator) && !isLabel(label)) return undefined;
  return [label, unescaped(value, prefix ?? '', label)];
}

function spaced(name: string): string {
  return bare(name.replace(/[\u00a0\u202f]/g, ' '));
}

function valueIn(value: string, mark: string | undefined): string {
  const text = bare(value);
  const bold = mark === '**' || mark === '__' ? /^(\*\*|__)(.+)\1$/.exec(text)?.[2] : undefined;
  return unquoted(bold ?? text);
}

/** The escapes of a quoted value are those of its format, where the line itself tells which that is. */
function unescaped(value: string, prefix: string, name: string): string {
  const text = bare(value);
  if (prefix.toLowerCase() === '$env:') {
    const single = /^'(.*)'$/.exec(text)?.[1];
    return single === undefined ? unquoted(text) : single.replace(/(['\u2018\u2019\u201a\u201b])\1/g, '$1');
  }
  const double = /^[A-Z][A-Z\d_]*$/.test(name) ? /^"((?:[^"\\]|\\["\\$`])*)"$/.exec(text)?.[1] : undefined;
  return double === undefined ? unquoted(text) : double.replace(/\\(["\\$`])/g, '$1');
}

/** A value behind a quoted name is JSON's, with its comma. */
function ofJson(value: string): string {
  const text = bare(value).replace(/,$/, '');
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'string' ? bare(read) : '';
  } catch {
    return unquoted(text);
  }
}
