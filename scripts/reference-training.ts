/**
 * Training of the reader of references: a linear-chain conditional random field over the tokens, where a token may have one of
 * several labels (the likelihood of all allowed labellings is raised), by stochastic gradient steps of AdaGrad size.
 */
import {
  FIRST_STATES,
  LABEL_COUNT,
  STATE_COUNT,
  STATE_LABELS,
  TRANSITION_COUNT,
  TRANSITION_FROM,
  TRANSITION_TO,
} from '../src/extract/reference/reference-labels.js';
import { decodeWeights, encodeWeights, type ReferenceWeights } from '../src/extract/reference/reference-weights.js';
import { referenceFeatures } from '../src/extract/reference/token-features.js';
import type { LabelledReference } from './reference-gold.js';

/** How the weights are learned. */
export interface TrainingOptions {
  readonly epochs: number;
  /** First step of every weight. */
  readonly rate: number;
  /** Pull towards zero at every touch, as a share of the step. */
  readonly decay: number;
  /** Features of fewer references are left out. */
  readonly fewest: number;
  /** The weights are the mean of those after so many last rounds. */
  readonly averaged: number;
  /** Rows that are kept: those with the largest weights. A row takes 15 bytes. */
  readonly rows: number;
}

export const DEFAULT_TRAINING: TrainingOptions = { epochs: 6, rate: 0.25, decay: 0.005, fewest: 3, averaged: 4, rows: 62_000 };

interface Example {
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly allowed: Uint16Array;
}

const ALL = (1 << LABEL_COUNT) - 1;

/** Features of the references as row numbers; hashes of the rows. Rare features are dropped. */
function index(references: readonly LabelledReference[], fewest: number): { examples: Example[]; hashes: Int32Array } {
  const counts = new Map<number, number>();
  const made = references.map(({ gold, tokens }) => referenceFeatures(gold.raw, tokens));
  for (const { hashes } of made) for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= fewest) rows.set(hash, rows.size);
  const examples = made.map(({ hashes, offsets }, k) => {
    const features: number[] = [];
    const kept = new Int32Array(offsets.length);
    for (let i = 0; i + 1 < offsets.length; i++) {
      kept[i] = features.length;
      for (let f = offsets[i] as number; f < (offsets[i + 1] as number); f++) {
        const row = rows.get(hashes[f] as number);
        if (row !== undefined) features.push(row);
      }
    }
    kept[offsets.length - 1] = features.length;
    return { features: Int32Array.from(features), offsets: kept, allowed: (references[k] as LabelledReference).allowed };
  });
  return { examples, hashes: Int32Array.from(rows.keys()) };
}

/** Marginal probabilities of labels, transitions and first states. */
interface Marginals {
  readonly labels: Float64Array;
  readonly transitions: Float64Array;
  readonly first: Float64Array;
  readonly possible: boolean;
}

/** Forward and backward over the chain; labels outside the masks are impossible. */
function marginals(potentials: Float64Array, masks: Uint16Array | undefined, steps: Float64Array, starts: Float64Array): Marginals {
  const n = potentials.length / LABEL_COUNT;
  const alpha = new Float64Array(n * STATE_COUNT);
  const beta = new Float64Array(n * STATE_COUNT);
  const labels = new Float64Array(n * LABEL_COUNT);
  const transitions = new Float64Array(TRANSITION_COUNT);
  const first = new Float64Array(STATE_COUNT);
  const potential = new Float64Array(n * STATE_COUNT);
  for (let i = 0; i < n; i++) {
    const mask = masks ? (masks[i] as number) : ALL;
    for (let s = 0; s < STATE_COUNT; s++) {
      const label = STATE_LABELS[s] as number;
      potential[i * STATE_COUNT + s] = (mask >> label) & 1 ? (potentials[i * LABEL_COUNT + label] as number) : 0;
    }
  }
  const normalise = (values: Float64Array, base: number): boolean => {
    let sum = 0;
    for (let s = 0; s < STATE_COUNT; s++) sum += values[base + s] as number;
    if (!(sum > 0)) return false;
    for (let s = 0; s < STATE_COUNT; s++) values[base + s] = (values[base + s] as number) / sum;
    return true;
  };
  const none = { labels, transitions, first, possible: false };
  for (const s of FIRST_STATES) alpha[s] = (starts[s] as number) * (potential[s] as number);
  if (!normalise(alpha, 0)) return none;
  for (let i = 1; i < n; i++) {
    const base = i * STATE_COUNT;
    const before = base - STATE_COUNT;
    for (let t = 0; t < TRANSITION_COUNT; t++) {
      const to = base + (TRANSITION_TO[t] as number);
      alpha[to] = (alpha[to] as number) + (alpha[before + (TRANSITION_FROM[t] as number)] as number) * (steps[t] as number);
    }
    for (let s = 0; s < STATE_COUNT; s++) alpha[base + s] = (alpha[base + s] as number) * (potential[base + s] as number);
    if (!normalise(alpha, base)) return none;
  }
  for (let s = 0; s < STATE_COUNT; s++) beta[(n - 1) * STATE_COUNT + s] = 1;
  const pairs = new Float64Array(TRANSITION_COUNT);
  for (let i = n - 1; i > 0; i--) {
    const base = i * STATE_COUNT;
    const before = base - STATE_COUNT;
    let total = 0;
    for (let t = 0; t < TRANSITION_COUNT; t++) {
      const from = before + (TRANSITION_FROM[t] as number);
      const to = base + (TRANSITION_TO[t] as number);
      const value = (steps[t] as number) * (potential[to] as number) * (beta[to] as number);
      beta[from] = (beta[from] as number) + value;
      const pair = (alpha[from] as number) * value;
      pairs[t] = pair;
      total += pair;
    }
    for (let t = 0; t < TRANSITION_COUNT; t++) transitions[t] = (transitions[t] as number) + (pairs[t] as number) / total;
    if (!normalise(beta, before)) return none;
  }
  for (let i = 0; i < n; i++) {
    const base = i * STATE_COUNT;
    let total = 0;
    for (let s = 0; s < STATE_COUNT; s++) total += (alpha[base + s] as number) * (beta[base + s] as number);
    for (let s = 0; s < STATE_COUNT; s++) {
      const share = ((alpha[base + s] as number) * (beta[base + s] as number)) / total;
      const at = i * LABEL_COUNT + (STATE_LABELS[s] as number);
      labels[at] = (labels[at] as number) + share;
      if (i === 0) first[s] = share;
    }
  }
  return { labels, transitions, first, possible: true };
}

/** Weights with the squares of their steps. */
interface Learned {
  readonly values: Float32Array;
  readonly squares: Float32Array;
}

const learned = (size: number): Learned => ({ values: new Float32Array(size), squares: new Float32Array(size).fill(1) });

function step({ values, squares }: Learned, at: number, gradient: number, options: TrainingOptions): void {
  const square = (squares[at] as number) + gradient * gradient;
  squares[at] = square;
  const value = values[at] as number;
  values[at] = value + (options.rate / Math.sqrt(square)) * (gradient - options.decay * value);
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (values[i] as number);
}

/** Numbers of a fixed sequence, so that training gives the same weights every time. */
function shuffled(count: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  let state = seed >>> 0;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const k = Math.floor((state / 2 ** 32) * (i + 1));
    [order[i], order[k]] = [order[k] as number, order[i] as number];
  }
  return order;
}

function potentialsOf(example: Example, rows: Float32Array): Float64Array {
  const n = example.offsets.length - 1;
  const potentials = new Float64Array(n * LABEL_COUNT);
  for (let i = 0; i < n; i++) {
    const base = i * LABEL_COUNT;
    for (let f = example.offsets[i] as number; f < (example.offsets[i + 1] as number); f++) {
      const from = (example.features[f] as number) * LABEL_COUNT;
      for (let l = 0; l < LABEL_COUNT; l++) potentials[base + l] = (potentials[base + l] as number) + (rows[from + l] as number);
    }
    let most = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < LABEL_COUNT; l++) most = Math.max(most, potentials[base + l] as number);
    for (let l = 0; l < LABEL_COUNT; l++) potentials[base + l] = Math.exp(Math.max(-60, (potentials[base + l] as number) - most));
  }
  return potentials;
}

/** One gradient step on one reference. */
function learn(example: Example, rows: Learned, transitions: Learned, first: Learned, options: TrainingOptions): void {
  const potentials = potentialsOf(example, rows.values);
  const steps = Float64Array.from(transitions.values, Math.exp);
  const starts = Float64Array.from(first.values, Math.exp);
  const wanted = marginals(potentials, example.allowed, steps, starts);
  if (!wanted.possible) return;
  const expected = marginals(potentials, undefined, steps, starts);
  const n = example.offsets.length - 1;
  for (let i = 0; i < n; i++) {
    for (let l = 0; l < LABEL_COUNT; l++) {
      const gradient = (wanted.labels[i * LABEL_COUNT + l] as number) - (expected.labels[i * LABEL_COUNT + l] as number);
      if (Math.abs(gradient) < 1e-3) continue;
      for (let f = example.offsets[i] as number; f < (example.offsets[i + 1] as number); f++)
        step(rows, (example.features[f] as number) * LABEL_COUNT + l, gradient, options);
    }
  }
  for (let t = 0; t < TRANSITION_COUNT; t++)
    step(transitions, t, (wanted.transitions[t] as number) - (expected.transitions[t] as number), options);
  for (const s of FIRST_STATES) step(first, s, (wanted.first[s] as number) - (expected.first[s] as number), options);
}

/** Learns weights from the references; returns them as they are kept in the data file. */
export function trainReferences(references: readonly LabelledReference[], options: TrainingOptions = DEFAULT_TRAINING): Uint8Array {
  const { examples, hashes } = index(references, options.fewest);
  const rows = learned(hashes.length * LABEL_COUNT);
  const transitions = learned(TRANSITION_COUNT);
  const first = learned(STATE_COUNT);
  const all = [rows, transitions, first];
  const sums = all.map(({ values }) => new Float32Array(values.length));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const k of shuffled(examples.length, epoch + 1)) learn(examples[k] as Example, rows, transitions, first, options);
    if (epoch < options.epochs - options.averaged) continue;
    for (const [i, { values }] of all.entries()) addTo(sums[i] as Float32Array, values);
  }
  all.forEach(({ values }, i) => {
    values.set((sums[i] as Float32Array).map((sum) => sum / options.averaged));
  });
  const largest = Float32Array.from(hashes, (_, row) =>
    rows.values.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT).reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  );
  const kept = [...largest.keys()].sort((a, b) => (largest[b] as number) - (largest[a] as number) || a - b).slice(0, options.rows);
  const keptRows = new Float32Array(kept.length * LABEL_COUNT);
  kept.forEach((row, k) => {
    keptRows.set(rows.values.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT), k * LABEL_COUNT);
  });
  return encodeWeights(
    Int32Array.from(kept, (row) => hashes[row] as number),
    keptRows,
    transitions.values,
    first.values,
  );
}

/** The weights as the program reads them. */
export const asWeights = (bytes: Uint8Array): ReferenceWeights => decodeWeights(bytes);
