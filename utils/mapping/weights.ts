import type { Feature } from './features.ts';

/**
 * Fitted by logistic regression on pairs of names from real registers and from the generators of the bench, then
 * rounded. A positive weight speaks for the same firm. See `features.ts` for what each measure is.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -4.04,
  share: 2.74,
  leftOver: -1.33,
  rightOver: -2.13,
  bothOver: -0.45,
  leftWeight: -0.32,
  rightWeight: -1.48,
  bothWeight: -1.96,
  matchedWeight: 1.58,
  loss: -4.95,
  typos: -0.61,
  numberConflict: -3.03,
  numberOneSide: -1.92,
  legalSame: 0.91,
  legalDiffers: -2.87,
  legalOneSide: 0.11,
  inversions: 0.5,
  leftHead: -1.68,
  rightHead: -0.53,
  acronym: -1.85,
  joined: -0.4,
  heaviest: -1.24,
  noteSame: -0.08,
  noteDiffers: -0.03,
  overIsCommon: -0.8,
  identical: 1.98,
  spelling: -1.86,
  strongest: 2.39,
  cut: -0.73,
};
