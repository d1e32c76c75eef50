import { ENTRIES, FIRST_STATES, LABEL_COUNT, SOURCES, STATE_COUNT, STATE_LABELS } from './reference-labels.js';
import type { ReferenceWeights } from './reference-weights.js';
import type { ReferenceFeatures } from './token-features.js';
import { sumWeights } from './weight-table.js';

/** Sum of the weights of each token's features, label by label, in the units of the weights. */
export function labelScores({ hashes, offsets }: ReferenceFeatures, { table }: ReferenceWeights): Int32Array {
  const count = offsets.length - 1;
  const sums = new Int32Array(count * LABEL_COUNT);
  for (let i = 0; i < count; i++) sumWeights(table, hashes, offsets[i] as number, offsets[i + 1] as number, sums, i * LABEL_COUNT);
  return sums;
}

/** Scores of the best way to each state, token by token, row by row. */
function bestScores(scores: Int32Array, { steps, first }: ReferenceWeights): Float64Array {
  const best = new Float64Array((scores.length / LABEL_COUNT) * STATE_COUNT);
  best.fill(Number.NEGATIVE_INFINITY, 0, STATE_COUNT);
  for (const state of FIRST_STATES) best[state] = (first[state] as number) + (scores[STATE_LABELS[state] as number] as number);
  for (
    let before = 0, at = STATE_COUNT, label = LABEL_COUNT;
    at < best.length;
    before += STATE_COUNT, at += STATE_COUNT, label += LABEL_COUNT
  ) {
    for (let state = 0, t = 0; state < STATE_COUNT; state++) {
      const end = ENTRIES[state + 1] as number;
      let most = Number.NEGATIVE_INFINITY;
      for (; t < end; t++) most = Math.max(most, (best[before + (SOURCES[t] as number)] as number) + (steps[t] as number));
      best[at + state] = most + (scores[label + (STATE_LABELS[state] as number)] as number);
    }
  }
  return best;
}

/** The state from which the best way led to `state`, whose row of scores is behind the one at `before`. */
function sourceOf(best: Float64Array, before: number, state: number, steps: Float64Array): number {
  let [most, source] = [Number.NEGATIVE_INFINITY, 0];
  for (let t = ENTRIES[state] as number; t < (ENTRIES[state + 1] as number); t++) {
    const score = (best[before + (SOURCES[t] as number)] as number) + (steps[t] as number);
    if (score > most) [most, source] = [score, SOURCES[t] as number];
  }
  return source;
}

/**
 * The best sequence of labels that keeps each field in one piece (Viterbi over the transitions that may be). The way back is found again
 * from the scores: to note it at every step costs more than to look for it at one.
 */
export function decodeReference(scores: Int32Array, weights: ReferenceWeights): Uint8Array {
  const labels = new Uint8Array(scores.length / LABEL_COUNT);
  const best = bestScores(scores, weights);
  const last = best.subarray(-STATE_COUNT);
  let state = last.reduce((most, score, k) => (score > (last[most] as number) ? k : most), 0);
  for (let i = labels.length - 1; i >= 0; i--) {
    labels[i] = STATE_LABELS[state] as number;
    if (i > 0) state = sourceOf(best, (i - 1) * STATE_COUNT, state, weights.steps);
  }
  return labels;
}
