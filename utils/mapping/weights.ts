import type { Feature } from './features.ts';

/**
 * Fitted by logistic regression on pairs of names from real registers and from the generators of the bench, then
 * rounded. A positive weight speaks for the same firm. See `features.ts` for what each measure is.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -3.88,
  share: 2.31,
  leftOver: -1.19,
  rightOver: -2.36,
  bothOver: -1.31,
  leftWeight: -0.2,
  rightWeight: -0.36,
  bothWeight: -1.84,
  matchedWeight: 1.56,
  loss: -4.84,
  typos: -0.79,
  numberConflict: -3.08,
  numberOneSide: -2.68,
  legalSame: 1.15,
  legalDiffers: -2.98,
  legalOneSide: 0.03,
  inversions: 0.5,
  leftHead: -1.3,
  rightHead: -0.87,
  acronym: -2.27,
  joined: -0.04,
  heaviest: -1.97,
  noteSame: 0.06,
  noteDiffers: -0.63,
  overIsCommon: -1.74,
  overIsLoose: 1.27,
  overIsPlace: 2.41,
  identical: 2.72,
  spelling: -2.0,
  strongest: 2.45,
  cut: 0.01,
};
