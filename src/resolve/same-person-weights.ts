// Written by scripts/train-same-person.ts.

/** Weights of the evidence, in the order of EVIDENCE. */
export const EVIDENCE_WEIGHTS: readonly number[] = [
  0.747, -0.107, -0.565, 1.173, -0.334, -0.147, 0.726, 0.105, -2.006, 1.96, -1.101, -1.703, -0.184, -0.111, -2.008, -1.406,
];
/** Logarithm of the odds of a pair of which nothing is known. */
export const PRIOR = 5.556;
/** What a rival takes. */
export const RIVAL_WEIGHT = -1.015;
