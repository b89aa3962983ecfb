/** A word of a folded name, with what stood around it. */
export interface ScannedWord {
  text: string;
  /** A slash or backslash stood right before it. */
  afterSlash: boolean;
  /** A slash with spaces around it, as between a name and a former name. */
  afterSpacedSlash: boolean;
  /** A hyphen or dash stood before it. */
  afterDash: boolean;
  /** It was put together from letters. */
  joined: boolean;
  /** It stands in brackets. */
  aside: boolean;
  /** A full stop stands right behind it. */
  dotted: boolean;
}

const AMP_NONE = 0;
const AMP_LOOSE = 1;
const AMP_TIGHT = 2;

const OTHER_LETTER = /[\p{L}\p{N}]/u;

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  // Surrogate halves are kept together as letters only when the pair is one; emoji are dropped by the caller.
  return OTHER_LETTER.test(String.fromCharCode(code));
}

const isApostrophe = (code: number): boolean =>
  code === 39 || code === 96 || code === 180 || code === 0x2019 || code === 0x2bc || code === 0x2018;
const isSingleLetter = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return word.length === 1 && code >= 97 && code <= 122;
};

/**
 * Splits a folded name into words. Apostrophes vanish, single letters in a row become one word ("u. s." is
 * "us", "h & r" is "hr"), and short parts around an ampersand without spaces too ("at&t" is "att").
 */
export function scan(folded: string): ScannedWord[] {
  const words: ScannedWord[] = [];
  let start = -1;
  let buffer = '';
  let depth = 0;
  let slash = false;
  let spacedSlash = false;
  let dash = false;
  let amp = AMP_NONE;
  let lastWasLetterRun = false;
  let runIsSpaced = false;
  let lastEnd = 0;
  const length = folded.length;

  const close = (end: number): void => {
    const text = buffer + folded.slice(start, end);
    const spaced = start - lastEnd > 1 || folded.charCodeAt(start - 1) === 32;
    lastEnd = end;
    start = -1;
    buffer = '';
    const previous = words[words.length - 1];
    const single = isSingleLetter(text);
    const aside = depth > 0;
    if (previous !== undefined && previous.aside === aside) {
      // "S. A. B." is one run and "I.C.Y. B.V." are two: the gaps of a run are alike.
      const run =
        single &&
        (lastWasLetterRun ? spaced === runIsSpaced || amp !== AMP_NONE : isSingleLetter(previous.text));
      const tight = amp === AMP_TIGHT && previous.text.length <= 3 && text.length <= 3;
      const before = words[words.length - 2]?.text;
      const classLetter = isClassWord(before) || (isNumeral(previous.text) && isCountedWord(before));
      const startsGroup = spaced && folded.charCodeAt(end) === 46 && isLetterCode(folded.charCodeAt(end + 1));
      if ((run && !classLetter && !startsGroup) || tight) {
        previous.text += text;
        previous.joined = true;
        if (run && !lastWasLetterRun) runIsSpaced = spaced;
        lastWasLetterRun = run;
        slash = false;
        spacedSlash = false;
        dash = false;
        amp = AMP_NONE;
        return;
      }
    }
    words.push({
      text,
      afterSlash: slash,
      afterSpacedSlash: spacedSlash,
      afterDash: dash,
      joined: false,
      aside,
      dotted: folded.charCodeAt(end) === 46,
    });
    lastWasLetterRun = false;
    slash = false;
    spacedSlash = false;
    dash = false;
    amp = AMP_NONE;
  };

  for (let at = 0; at < length; at++) {
    const code = folded.charCodeAt(at);
    if (isWordCode(code)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      if (isApostrophe(code) && at + 1 < length && isWordCode(folded.charCodeAt(at + 1))) {
        buffer += folded.slice(start, at);
        start = at + 1;
        continue;
      }
      close(at);
    }
    if (code === 40 || code === 91 || code === 123) depth++;
    else if (code === 41 || code === 93 || code === 125) depth = Math.max(0, depth - 1);
    else if (code === 47 || code === 92) {
      slash = true;
      spacedSlash = folded.charCodeAt(at - 1) === 32 && folded.charCodeAt(at + 1) === 32;
    } else if (code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2010) dash = true;
    else if (code === 38 || code === 43) {
      const spaced = folded.charCodeAt(at - 1) === 32 || folded.charCodeAt(at + 1) === 32;
      amp = spaced ? AMP_LOOSE : AMP_TIGHT;
    }
  }
  if (start >= 0) close(length);
  return words;
}

/** Words after which a single I, V or X is a number and no initial. */
export const isCountedWord = (word: string | undefined): boolean => word !== undefined && COUNTED.test(word);
const COUNTED =
  /^(fund|fd|series|trust|ventures?|partners|acquisition|portfolio|part|phase|capital|opportunity|investors?|growth|corp)$/;
const isNumeral = (word: string): boolean => word === 'i' || word === 'v' || word === 'x';
const isLetterCode = (code: number): boolean => code >= 97 && code <= 122;

const isClassWord = (word: string | undefined): boolean =>
  word === 'class' || word === 'cl' || word === 'series';
