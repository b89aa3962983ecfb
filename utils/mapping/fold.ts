/** Longest part of a name that is looked at; real names are far shorter, and the cost must stay bounded. */
const LONGEST_NAME = 240;

const ASCII_ONLY = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}+/gu;
const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ς: 'σ',
};
const SPECIAL = /[ßøæœłđðþıħŋς]/g;

/** Lower case without accents, in one form of Unicode. Folding twice changes nothing. */
export function fold(text: string): string {
  const cut = text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) : text;
  if (ASCII_ONLY.test(cut)) return cut.toLowerCase();
  const folded = cut
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter);
  return folded.length > LONGEST_NAME ? folded.slice(0, LONGEST_NAME) : folded;
}
