import { type Atom, SEPARATORS } from './atom.js';
import { FEATURE_COUNT } from './atom-features.js';

/** The fields that the atoms of an entry belong to. `detail` is what goes with a venue or date: pages, places, publishers. */
export const LABELS = ['authors', 'title', 'venue', 'detail', 'link', 'note'] as const;
export type Label = (typeof LABELS)[number];

const LABEL_COUNT = LABELS.length;
const AUTHORS = 0;
const TITLE = 1;
/** Bits of a state beside its label: which fields have already ended or stand open. */
const SEEN_AUTHORS = 1;
const SEEN_TITLE = 2;
const STATE_COUNT = LABEL_COUNT * 4;
const SEPARATOR_COUNT = SEPARATORS.length;
/** Place of each separator in the weights. */
const SEPARATOR_INDEX: ReadonlyMap<string, number> = new Map(SEPARATORS.map((separator, i) => [separator, i]));

/** What has been learned: see `scripts/train-entry-reader.ts`. */
export interface EntryWeights {
  /** By feature, then label. */
  readonly emission: Float64Array;
  /** By previous label (or the start), label, separator. */
  readonly transition: Float64Array;
  /** What it costs that authors, or a title, begin a second time. */
  readonly restart: Float64Array;
}

export const EMISSION_SIZE: number = FEATURE_COUNT * LABEL_COUNT;
export const TRANSITION_SIZE: number = (LABEL_COUNT + 1) * LABEL_COUNT * SEPARATOR_COUNT;

/** Place of a separator among {@link SEPARATORS}. */
export const separatorIndex = (separator: Atom['before']): number => SEPARATOR_INDEX.get(separator) ?? -1;

/** Index of a transition's weight; `previous` -1 is the start of the entry. */
export const transitionIndex = (previous: number, label: number, separator: Atom['before']): number =>
  ((previous + 1) * LABEL_COUNT + label) * SEPARATOR_COUNT + separatorIndex(separator);

/** Scores of the labels of each atom: `atoms × labels`, from the table of their features. */
export function emissions(features: Float32Array, weights: EntryWeights): Float64Array {
  const atoms = features.length / FEATURE_COUNT;
  const { emission } = weights;
  const scores = new Float64Array(atoms * LABEL_COUNT);
  for (let i = 0; i < atoms; i++) {
    const from = i * FEATURE_COUNT;
    const own = i * LABEL_COUNT;
    for (let f = 0; f < FEATURE_COUNT; f++) {
      const value = features[from + f] as number;
      if (value === 0) continue;
      const row = f * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[own + label] = (scores[own + label] as number) + value * (emission[row + label] as number);
    }
  }
  return scores;
}

/** The restart that a step is: 0 authors, 1 title, -1 none. */
export function restartOf(previousLabel: number, seen: number, label: number): number {
  if (label === AUTHORS) return previousLabel !== AUTHORS && (seen & SEEN_AUTHORS) !== 0 ? 0 : -1;
  if (label === TITLE) return previousLabel !== TITLE && (seen & SEEN_TITLE) !== 0 ? 1 : -1;
  return -1;
}

export const seenAfter = (seen: number, label: number): number =>
  label === AUTHORS ? seen | SEEN_AUTHORS : label === TITLE ? seen | SEEN_TITLE : seen;

/** {@link restartOf} and the state that follows, for each state and label. */
const RESTARTS = new Int8Array(STATE_COUNT * LABEL_COUNT);
const FOLLOWING = new Uint8Array(STATE_COUNT * LABEL_COUNT);
for (let state = 0; state < STATE_COUNT; state++) {
  for (let label = 0; label < LABEL_COUNT; label++) {
    RESTARTS[state * LABEL_COUNT + label] = restartOf(state >> 2, state & 3, label);
    FOLLOWING[state * LABEL_COUNT + label] = (label << 2) | seenAfter(state & 3, label);
  }
}

/** Tables of the last step and the present one, used again by each call, which is over before the next begins. */
const scratch: [Float64Array, Float64Array] = [new Float64Array(STATE_COUNT), new Float64Array(STATE_COUNT)];

/** Scores of the states of the first atom, from the start. */
function startStates(best: Float64Array, scores: Float64Array, before: Atom['before'], weights: EntryWeights): void {
  best.fill(Number.NEGATIVE_INFINITY);
  const row = transitionIndex(-1, 0, before);
  for (let label = 0; label < LABEL_COUNT; label++) {
    const next = (label << 2) | seenAfter(0, label);
    best[next] = (scores[label] as number) + (weights.transition[row + label * SEPARATOR_COUNT] as number);
  }
}

/** The best labels of the atoms (Viterbi), as indices of {@link LABELS}, and their score. */
export function decodeLabels(
  atoms: readonly Pick<Atom, 'before'>[],
  scores: Float64Array,
  weights: EntryWeights,
): { labels: Uint8Array; score: number } {
  const n = atoms.length;
  const labels = new Uint8Array(n);
  if (n === 0) return { labels, score: 0 };
  const { transition, restart: restarts } = weights;
  let [best, current] = scratch;
  startStates(best, scores, (atoms[0] as Atom).before, weights);
  const back = new Int8Array(n * STATE_COUNT).fill(-1);
  for (let i = 1; i < n; i++) {
    current.fill(Number.NEGATIVE_INFINITY);
    const first = transitionIndex(0, 0, (atoms[i] as Atom).before);
    for (let label = 0; label < LABEL_COUNT; label++) {
      const own = scores[i * LABEL_COUNT + label] as number;
      const column = first + label * SEPARATOR_COUNT;
      for (let state = 0; state < STATE_COUNT; state++) {
        const base = best[state] as number;
        // States that cannot be reached never are.
        if (base === Number.NEGATIVE_INFINITY) continue;
        const restart = RESTARTS[state * LABEL_COUNT + label] as number;
        const plain = base + own + (transition[column + (state >> 2) * LABEL_COUNT * SEPARATOR_COUNT] as number);
        const score = restart < 0 ? plain : plain + (restarts[restart] as number);
        const next = FOLLOWING[state * LABEL_COUNT + label] as number;
        if (score > (current[next] as number)) {
          current[next] = score;
          back[i * STATE_COUNT + next] = state;
        }
      }
    }
    [best, current] = [current, best];
  }
  let state = 0;
  for (let s = 1; s < STATE_COUNT; s++) if ((best[s] as number) > (best[state] as number)) state = s;
  const score = best[state] as number;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = state >> 2;
    state = back[i * STATE_COUNT + state] as number;
  }
  return { labels, score };
}
