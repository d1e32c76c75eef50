import {
  FIRST_STATES,
  LABEL_COUNT,
  STATE_COUNT,
  STATE_LABELS,
  TRANSITION_COUNT,
  TRANSITION_FROM,
  TRANSITION_TO,
} from './reference-labels.js';
import { type ReferenceWeights, rowOf } from './reference-weights.js';
import type { ReferenceFeatures } from './token-features.js';

/** Sum of the weights of each token's features, label by label. */
export function labelScores(features: ReferenceFeatures, weights: ReferenceWeights): Float32Array {
  const { hashes, offsets } = features;
  const count = offsets.length - 1;
  const { rows, table, scale } = weights;
  const scores = new Float32Array(count * LABEL_COUNT);
  const sums = new Int32Array(LABEL_COUNT);
  for (let i = 0; i < count; i++) {
    sums.fill(0);
    const end = offsets[i + 1] as number;
    for (let f = offsets[i] as number; f < end; f++) {
      const row = rowOf(table, hashes[f] as number);
      if (row < 0) continue;
      const from = row * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) sums[label] = (sums[label] as number) + (rows[from + label] as number);
    }
    const base = i * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) scores[base + label] = (sums[label] as number) * scale;
  }
  return scores;
}

/** The best sequence of labels that keeps each field in one piece (Viterbi). */
export function decodeReference(scores: Float32Array, weights: ReferenceWeights): Uint8Array {
  const count = scores.length / LABEL_COUNT;
  const { transitions, first } = weights;
  const back = new Uint8Array(count * STATE_COUNT);
  let best = new Float32Array(STATE_COUNT).fill(Number.NEGATIVE_INFINITY);
  let next = new Float32Array(STATE_COUNT);
  for (const state of FIRST_STATES) best[state] = (first[state] as number) + (scores[STATE_LABELS[state] as number] as number);
  for (let i = 1; i < count; i++) {
    next.fill(Number.NEGATIVE_INFINITY);
    const base = i * STATE_COUNT;
    for (let t = 0; t < TRANSITION_COUNT; t++) {
      const from = TRANSITION_FROM[t] as number;
      const to = TRANSITION_TO[t] as number;
      const score = (best[from] as number) + (transitions[t] as number);
      if (score > (next[to] as number)) {
        next[to] = score;
        back[base + to] = from;
      }
    }
    for (let state = 0; state < STATE_COUNT; state++)
      next[state] = (next[state] as number) + (scores[i * LABEL_COUNT + (STATE_LABELS[state] as number)] as number);
    [best, next] = [next, best];
  }
  const labels = new Uint8Array(count);
  let state = 0;
  for (let k = 1; k < STATE_COUNT; k++) if ((best[k] as number) > (best[state] as number)) state = k;
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = STATE_LABELS[state] as number;
    state = back[i * STATE_COUNT + state] as number;
  }
  return labels;
}
