import type { Feature } from './features.ts';

/**
 * Fitted by logistic regression: first on pairs of names from real registers, then by `tests/bench/mapping/fit.ts`
 * on firms in the styles of nine databases, held near the first. Three are set by hand, because made-up firms say
 * nothing about them: `noteSame`, `noteDiffers` and `overIsLoose`. A positive weight speaks for the same firm. See
 * `features.ts` for what each measure is.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -6.44,
  share: 3.23,
  leftOver: -1.7,
  rightOver: -2.63,
  bothOver: -1.03,
  leftWeight: -0.35,
  rightWeight: -0.64,
  bothWeight: -1.31,
  matchedWeight: 1.2,
  loss: -5.01,
  typos: -0.05,
  numberConflict: -3.46,
  numberOneSide: -3.02,
  legalSame: 1.42,
  legalDiffers: -2.95,
  legalOneSide: 0.31,
  inversions: 0.56,
  leftHead: -1.77,
  rightHead: -1.19,
  acronym: -2.42,
  joined: -0.15,
  heaviest: -1.77,
  noteSame: 0.3,
  noteDiffers: -1.2,
  overIsCommon: -1.6,
  overIsLoose: 1.1,
  overIsPlace: 2.49,
  identical: 2.41,
  spelling: -1.61,
  strongest: 3.52,
  cut: 0.88,
  beyond: -2.35,
  placeConflict: -2.22,
  grams: 1.28,
  gramsOfWhole: 0.51,
};
