import type { Feature } from './features.ts';

/**
 * Fitted by logistic regression on pairs of names from real registers and from the generators of the bench, then
 * rounded. A positive weight speaks for the same firm. See `features.ts` for what each measure is.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -3.75,
  share: 2.22,
  leftOver: -1.04,
  rightOver: -2.17,
  bothOver: -1.21,
  leftWeight: -0.25,
  rightWeight: -0.37,
  bothWeight: -2.24,
  matchedWeight: 1.54,
  loss: -4.93,
  typos: -0.81,
  numberConflict: -2.97,
  numberOneSide: -2.8,
  legalSame: 1.07,
  legalDiffers: -2.97,
  legalOneSide: 0.01,
  inversions: 0.53,
  leftHead: -1.29,
  rightHead: -0.87,
  acronym: -2.3,
  joined: -0.02,
  heaviest: -2.17,
  noteSame: 0.0,
  noteDiffers: -0.64,
  overIsCommon: -1.69,
  overIsLoose: 1.25,
  overIsPlace: 2.44,
  identical: 2.71,
  spelling: -1.99,
  strongest: 2.51,
  cut: 0.63,
};
