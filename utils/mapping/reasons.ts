import { AT } from './features.ts';

/** Every sentence that a suggestion may carry; a translation needs no more than these. */
export const REASONS = {
  sameAsWritten: 'Same name.',
  sameWords: 'Same name apart from case, accents or punctuation.',
  sameWithoutLegal: 'Same name without the legal form.',
  otherLegal: 'Same name with another legal form.',
  abbreviated: 'Same words, some of them abbreviated.',
  order: 'Words in another order.',
  joined: 'Words written together or apart.',
  typo: 'Differs by spelling.',
  cut: 'One name is cut off.',
  initials: 'Initials stand for the full name.',
  companyLonger: 'The company has more words in its name.',
  organizationLonger: 'The organization has more words in its name.',
  bothLonger: 'Each name has words that the other lacks.',
  numbersDiffer: 'The numbers differ.',
  numberOneSide: 'Only one of them has a number.',
  sameDomain: 'Same web domain.',
  otherDomain: 'Another web domain.',
  samePhone: 'Same phone number.',
  sameCity: 'Same city.',
  otherCity: 'Another city.',
  companyTwins: 'Several companies fit equally well.',
  organizationTwins: 'Several organizations fit this company equally well.',
  takenByOther: 'Another organization fits this company better.',
} as const;

/** What the words of two names have in common and what not, the most telling first. */
export function nameReasons(features: Float64Array, asWritten: boolean): string[] {
  if (asWritten) return [REASONS.sameAsWritten];
  const has = (at: number): boolean => (features[at] ?? 0) > 0;
  const reasons: string[] = [];
  if (has(AT.identical)) {
    if (has(AT.spelling)) reasons.push(REASONS.abbreviated);
    else if (has(AT.legalDiffers)) reasons.push(REASONS.otherLegal);
    else if (has(AT.legalOneSide)) reasons.push(REASONS.sameWithoutLegal);
    else if (!has(AT.inversions)) reasons.push(REASONS.sameWords);
    if (has(AT.inversions)) reasons.push(REASONS.order);
    return reasons;
  }
  if (has(AT.acronym)) reasons.push(REASONS.initials);
  if (has(AT.joined)) reasons.push(REASONS.joined);
  const cutOff = has(AT.beyond);
  if (has(AT.cut) || cutOff) reasons.push(REASONS.cut);
  if (has(AT.typos)) reasons.push(REASONS.typo);
  if (has(AT.inversions)) reasons.push(REASONS.order);
  if (has(AT.numberConflict)) reasons.push(REASONS.numbersDiffer);
  else if (has(AT.numberOneSide)) reasons.push(REASONS.numberOneSide);
  const left = has(AT.leftWeight);
  const right = has(AT.rightWeight);
  if (left && right) reasons.push(REASONS.bothLonger);
  else if (left && !cutOff) reasons.push(REASONS.organizationLonger);
  else if (right && !cutOff) reasons.push(REASONS.companyLonger);
  return reasons;
}
