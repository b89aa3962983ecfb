import { fullWord, PLACE_PHRASES } from './abbreviations.ts';
import {
  isRegisterNote,
  LEADING_LINK_WORDS,
  LINK_WORDS,
  SHARE_WORDS,
  SHARE_WORDS_BEHIND_LEGAL,
  stateOf,
  WEB_ENDINGS,
} from './common-words.ts';
import { fold } from './fold.ts';
import { LEGAL_PHRASES, leadsName, legalForm } from './legal-forms.ts';
import { isCountedWord, type ScannedWord, scan } from './scan.ts';

/** A word of a name that says something about whose name it is. */
export interface NameWord {
  /** The full word in small letters without accents: "international" for "Int'l". */
  full: string;
  /** The word as it was written, folded. */
  written: string;
  /** A number: digits, Roman numerals, number words. Numbers must agree. */
  number: boolean;
  /** It stood in brackets. */
  aside: boolean;
  /** A full stop says that it is shortened. */
  shortened: boolean;
  /** The name was cut off in this word or right behind it. */
  cut: boolean;
}

/** One way to read a name; "A Ltd dba B" has two. */
export interface Reading {
  words: NameWord[];
  /** The kinds of legal forms found, in the order written, for example "holding co ltd" gives ["co", "ltd"]. */
  legal: string[];
  /** Notes of registers and share classes that were set aside, for example ["de"] or ["class", "a"]. */
  notes: string[];
}

const LONGEST_READING = 24;
const ALIAS_MARKS = new Set(['dba', 'fka', 'aka', 'formerly', 'previously']);
const PHRASES: readonly (readonly [string[], string])[] = [
  ...LEGAL_PHRASES,
  ...PLACE_PHRASES,
  ['doing business as', 'dba'],
  ['trading as', 'dba'],
  ['formerly known as', 'fka'],
  ['also known as', 'aka'],
].map(([phrase = '', word = '']) => [phrase.split(' '), word] as const);
const PHRASES_BY_START = new Map<string, (readonly [string[], string])[]>();
for (const phrase of PHRASES) {
  const first = phrase[0][0] ?? '';
  PHRASES_BY_START.set(first, [...(PHRASES_BY_START.get(first) ?? []), phrase]);
}

function joinPhrases(words: ScannedWord[]): ScannedWord[] {
  let joined: ScannedWord[] | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const phrase = PHRASES_BY_START.get(word.text)?.find(([parts]) =>
      parts.every((part, offset) => words[at + offset]?.text === part),
    );
    if (phrase !== undefined) {
      joined ??= words.slice(0, at);
      joined.push({ ...word, text: phrase[1] });
      at += phrase[0].length - 1;
    } else joined?.push(word);
  }
  return joined ?? words;
}

const DIGITS = /^\d+$/;
const CURRENCY = /^(?:eur|usd|gbp|gbx|chf|sek|nok|dkk|jpy|cad|aud|hkd|npv|dl|eo|sf|ls|sk|nk|dk|yn|hd)\d*$/;

/** Where the notes of a register of securities begin ("Common Stock", "American Depositary Shares", "EUR 0.10"). */
function startOfSecurity(words: readonly ScannedWord[]): number {
  for (let at = 1; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    const next = words[at + 1]?.text ?? '';
    if (text === 'american' && next === 'depositary') return at;
    if (/^(common|ordinary|registered)$/.test(text) && /^(stock|shares?|class)$/.test(next)) return at;
    if ((text === 'ord' || text === 'shs') && (next === '' || CURRENCY.test(next))) return at;
    if (CURRENCY.test(text) && (text === 'npv' || DIGITS.test(next) || /\d$/.test(text))) return at;
    // "O.N." says that a share has no nominal value, "NA" before it that shares are registered.
    if (text === 'on' && words[at]?.joined === true && next === '')
      return words[at - 1]?.text === 'na' && at > 1 ? at - 1 : at;
  }
  return words.length;
}

/** How many words remain when the notes at the end are set aside; at least one word of substance does. */
function withoutTail(words: readonly ScannedWord[]): number {
  let end = startOfSecurity(words);
  while (end > 1) {
    const word = words[end - 1];
    if (word === undefined) break;
    const before = words[end - 2]?.text;
    const single = word.text.length === 1;
    const classLetter =
      single && (before === 'class' || before === 'cl' || (word.afterDash && /^[abc]$/.test(word.text)));
    const behindLegal =
      SHARE_WORDS_BEHIND_LEGAL.has(word.text) &&
      (word.afterDash || word.aside || (before !== undefined && legalForm(before) !== undefined));
    const slashed = word.afterSlash && isRegisterNote(word.text);
    const state =
      word.text !== 'de' &&
      stateOf(word.text) !== undefined &&
      before !== undefined &&
      legalForm(before) !== undefined;
    const note = state || slashed || behindLegal || classLetter || SHARE_WORDS.has(word.text);
    if (!note && legalForm(word.text) === undefined) break;
    if (!note && end === words.length && !hasNoteBefore(words, end)) break;
    end--;
  }
  return end;
}

/** Whether a note stands between the last legal forms and the name, as in "Acme Class A Inc". */
function hasNoteBefore(words: readonly ScannedWord[], end: number): boolean {
  for (let at = end - 1; at > 0; at--) {
    const word = words[at];
    if (word === undefined || legalForm(word.text) !== undefined) continue;
    return SHARE_WORDS.has(word.text);
  }
  return false;
}

const LETTER_NUMERALS: Readonly<Record<string, string>> = { i: '1', v: '5', x: '10' };

function isIncome(text: string, next: string | undefined): boolean {
  return (
    text === 'inc' &&
    next !== undefined &&
    /^(fund|fd|funds|trust|tr|opp.*|builder|growth|portfolio)$/.test(next)
  );
}

function read(words: readonly ScannedWord[], cut: boolean): Reading {
  const reading: Reading = { words: [], legal: [], notes: [] };
  const end = withoutTail(words);
  let lastOfName = end - 1;
  while (lastOfName > 0 && legalForm(words[lastOfName]?.text ?? '') !== undefined) lastOfName--;
  const anyOutside = words.some((word, at) => at < end && !word.aside);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || reading.words.length >= LONGEST_READING) continue;
    const text = word.text;
    const form = legalForm(text);
    if (at >= end && form === undefined) {
      reading.notes.push(text.length === 1 ? `class-${text}` : text);
      continue;
    }
    const income = isIncome(text, words[at + 1]?.text);
    if (form !== undefined && !income && (at > 0 || leadsName(text) || words.length === 1)) {
      reading.legal.push(form);
      continue;
    }
    const numeral = at > 1 && text in LETTER_NUMERALS && isCountedWord(words[at - 1]?.text);
    const leading = at === 0 && lastOfName > 0 && LEADING_LINK_WORDS.has(text);
    if (LINK_WORDS.has(text) && !word.joined && !numeral && !leading && !(word.afterDash && text === 'on'))
      continue;
    if (at > 0 && WEB_ENDINGS.has(text)) continue;
    let full = income ? 'income' : fullWord(text);
    if (numeral) full = LETTER_NUMERALS[text] ?? full;
    reading.words.push({
      full,
      written: text,
      number: DIGITS.test(full),
      aside: anyOutside && word.aside,
      shortened: word.dotted && text.length > 1 && !word.joined,
      cut: cut && at === words.length - 1,
    });
  }
  if (reading.words.every((word) => legalForm(word.written) !== undefined)) reading.words = [];
  return reading;
}

function isSubstantial(words: readonly ScannedWord[]): boolean {
  return words.some(
    (word) => word.text.length >= 4 && legalForm(word.text) === undefined && !SHARE_WORDS.has(word.text),
  );
}

/**
 * All ways to read a name, at least one. Each has no words when the name is empty, only punctuation or only a
 * legal form: such a name never matches anything. `cut` says that its database cuts names at this length.
 */
export function readName(name: string, cut = false): Reading[] {
  const words = joinPhrases(scan(fold(name)));
  const mark = words.findIndex(
    (word, at) =>
      at > 0 &&
      at < words.length - 1 &&
      (ALIAS_MARKS.has(word.text) ||
        (word.aside && word.text === 'now') ||
        (word.afterSlash && word.text === 'ta')),
  );
  if (mark > 0) {
    const after = words.slice(mark + 1).map((word) => ({ ...word, aside: false }));
    return [
      read(words.slice(0, mark), false),
      read(after, cut),
      read(
        words.filter((_, at) => at !== mark),
        cut,
      ),
    ].filter((reading, at) => at === 0 || reading.words.length > 0);
  }
  const slash = words.findIndex((word, at) => at > 0 && word.afterSpacedSlash);
  if (slash > 0 && isSubstantial(words.slice(0, slash)) && isSubstantial(words.slice(slash))) {
    return [read(words, cut), read(words.slice(0, slash), false), read(words.slice(slash), cut)];
  }
  return [read(words, cut)];
}

/** The name in its normal form: full words in the order written, without legal forms, notes and link words. */
export function normalise(name: string): string {
  return (readName(name)[0]?.words ?? []).map((word) => word.full).join(' ');
}
