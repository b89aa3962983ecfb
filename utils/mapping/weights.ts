import type { Feature } from './features.ts';

/**
 * Fitted by logistic regression on pairs of names from real registers and from the generators of the bench, then
 * rounded. A positive weight speaks for the same firm. See `features.ts` for what each measure is.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -3.64,
  share: 2.37,
  leftOver: -0.99,
  rightOver: -1.95,
  bothOver: -0.82,
  leftWeight: -0.38,
  rightWeight: -0.88,
  bothWeight: -1.74,
  matchedWeight: 1.51,
  loss: -4.89,
  typos: -0.75,
  numberConflict: -2.91,
  numberOneSide: -1.52,
  legalSame: 1.21,
  legalDiffers: -2.92,
  legalOneSide: 0.05,
  inversions: 0.53,
  leftHead: -1.35,
  rightHead: -0.82,
  acronym: -2.25,
  joined: 0.13,
  heaviest: -1.92,
  noteSame: 0.06,
  noteDiffers: -0.62,
  overIsCommon: -1.70,
  overIsLoose: 1.29,
  overIsPlace: 2.26,
  identical: 2.81,
  spelling: -1.94,
  strongest: 2.05,
  cut: 0.08,
};
