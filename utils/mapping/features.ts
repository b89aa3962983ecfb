/**
 * What the comparison of two names measures. Shares are 0 to 1; weights are in nats of surprise divided by 9,
 * so that one very rare word counts about 1.
 */
export const FEATURES = [
  'bias',
  'share', // matched weight of the weight of both names
  'leftOver', // unmatched share of the organization's name
  'rightOver', // unmatched share of the company's name
  'bothOver', // the smaller of the two: both names have words of their own, as sister firms do
  'leftWeight', // unmatched weight, organization
  'rightWeight',
  'bothWeight',
  'matchedWeight',
  'loss', // share lost to spelling
  'typos', // 1 when any word was matched by a typing mistake only
  'numberConflict',
  'numberOneSide',
  'legalSame',
  'legalDiffers',
  'legalOneSide',
  'inversions',
  'leftHead', // the first word of the organization's name is unmatched
  'rightHead',
  'acronym',
  'joined',
  'heaviest', // the heaviest unmatched word
  'noteSame',
  'noteDiffers',
  'overIsCommon', // unmatched words are all common words or places
  'overIsLoose', // unmatched words are all like "Group"
  'overIsPlace', // unmatched words are places at the end
  'identical', // every word matched exactly, none left over
  'spelling', // share of words that are written differently though they mean the same
  'strongest', // weight of the strongest matched word
  'cut', // the last word matched by its beginning, all before it matched
  'beyond', // one name ends where its database cuts names off, and the other goes on
  'placeConflict', // the names end in different places
  'grams', // cosine of the three-letter pieces of all words, weighted by how rare they are
  'gramsOfWhole', // the same when every word of one name found a partner
] as const;

export type Feature = (typeof FEATURES)[number];
export const FEATURE_COUNT = FEATURES.length;
export const AT = Object.fromEntries(FEATURES.map((name, index) => [name, index])) as Record<Feature, number>;
