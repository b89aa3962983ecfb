import type { Firm } from './firms.ts';
import { pick } from './random.ts';
import { CITIES, LEGAL_FORMS, STATES } from './words.ts';

type Random = () => number;

const SHORT: readonly (readonly [string, string])[] = [
  ['International', 'Intl'],
  ['Manufacturing', 'Mfg'],
  ['Management', 'Mgmt'],
  ['Services', 'Svcs'],
  ['Technologies', 'Tech'],
  ['Technology', 'Tech'],
  ['Holdings', 'Hldgs'],
  ['Group', 'Grp'],
  ['Financial', 'Finl'],
  ['Pharmaceuticals', 'Pharma'],
  ['Laboratories', 'Labs'],
  ['Bancorp', 'Bancorporation'],
  ['National', 'Natl'],
  ['Industries', 'Inds'],
  ['Communications', 'Comm'],
  ['Systems', 'Sys'],
  ['Properties', 'Props'],
  ['Investment', 'Inv'],
  ['Insurance', 'Ins'],
  ['Medical', 'Med'],
  ['Center', 'Ctr'],
  ['Construction', 'Constr'],
  ['Municipal', 'Muni'],
  ['Fund', 'Fd'],
  ['American', 'Amer'],
];

function legalForm(firm: Firm, spelling: number): string {
  const form = LEGAL_FORMS[firm.legal]?.[1][spelling] ?? '';
  return form === '' || form.startsWith(',') || form.startsWith(' ') ? form : ` ${form}`;
}

function abbreviate(name: string, share: number, random: Random): string {
  let text = name;
  for (const [long, short] of SHORT)
    if (random() < share) text = text.replace(new RegExp(`\\b${long}\\b`), short);
  return text;
}

/** As a register of filings writes it: plain ASCII, often capitals, surname first, notes after a slash. */
export function registerStyle(firm: Firm, random: Random): string {
  let name = firm.name
    .replaceAll("'", '')
    .replaceAll('. ', ' ')
    .replaceAll('-', random() < 0.5 ? ' ' : '-');
  if (random() < 0.03) name = name.replace(/^(\S+) (\S+) (\S+)$/, '$2 $1 $3');
  name += legalForm(firm, random() < 0.9 ? 0 : 2);
  if (random() < 0.06) name += ` /${pick(STATES, random)}/`;
  if (random() < 0.6) name = name.toUpperCase();
  return name.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** As a vendor of market data writes it: full legal names, articles, share classes, some cut at 30 characters. */
export function vendorStyle(firm: Firm, random: Random): string {
  let name = random() < 0.5 ? firm.name : firm.name.replace(' & ', ' and ');
  name = abbreviate(name, 0.1, random);
  if (random() < 0.05) name = `The ${name}`;
  const kind = random();
  if (kind < 0.8) name += legalForm(firm, kind < 0.5 ? 1 : 3);
  if (random() < 0.04) name += pick([' Class A', ' ADR', ' (The)', ' New', ' Cl B'], random);
  return random() < 0.05 ? name.slice(0, 30).trim() : name;
}

/** A typing mistake in a word, never in its first letter. */
export function mistype(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 1));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const kind = random();
  if (kind < 0.25) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.5) return word.slice(0, at) + letter + word.slice(at);
  if (kind < 0.75) return word.slice(0, at) + letter + word.slice(at + 1);
  return at + 1 < word.length
    ? word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    : `${word}${letter}`;
}

/** As people type it into an integration: typing mistakes, swapped words, a place added, no legal form. */
export function typedStyle(firm: Firm, random: Random): string {
  const words = firm.name.split(' ');
  const kind = random();
  if (kind < 0.5) {
    const long = words.map((word, at) => ({ word, at })).filter(({ word }) => word.length > 3);
    const chosen = long[Math.floor(random() * long.length)];
    if (chosen !== undefined) words[chosen.at] = mistype(chosen.word, random);
  }
  if (kind > 0.4 && kind < 0.65 && words.length > 1) {
    const at = Math.floor(random() * (words.length - 1));
    const [a = '', b = ''] = [words[at], words[at + 1]];
    words[at] = b;
    words[at + 1] = a;
  }
  let name = words.join(' ');
  if (kind > 0.6) name += random() < 0.5 ? ` ${pick(CITIES, random)}` : ` - ${pick(CITIES, random)}`;
  if (random() < 0.4) name += legalForm(firm, 1);
  return name;
}
