import { readFileSync } from 'node:fs';
import { BY_TARGET, LABEL_COUNT, STATE_COUNT, TRANSITION_COUNT } from './reference-labels.js';
import { type WeightTable, weightTable } from './weight-table.js';

/** Learned weights: one a label for each known feature, one a transition, one a first state. */
export interface ReferenceWeights {
  /** Weights of the features in units of `scale`. */
  readonly table: WeightTable;
  readonly scale: number;
  /** Weights of the transitions by the state that they enter, in the same units. */
  readonly steps: Float64Array;
  /** Weights of the first states, in the same units. */
  readonly first: Float64Array;
}

/** Bytes before the tables: two counts and the scale of the rows. */
const HEADER = 12;

/**
 * The weights as bytes: number of rows, number of labels and transitions, scale; hashes of the features (32 bits each);
 * their rows (8 bits each weight, times the scale); weights of transitions and first states (32 bits each, floating).
 */
export function encodeWeights(hashes: Int32Array, rows: Float32Array, transitions: Float32Array, first: Float32Array): Uint8Array {
  const most = rows.reduce((max, value) => Math.max(max, Math.abs(value)), 0.001);
  const scale = most / 127;
  const tail = transitions.length + first.length;
  const bytes = new Uint8Array(HEADER + hashes.length * 4 + tail * 4 + rows.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, hashes.length, true);
  view.setUint16(4, LABEL_COUNT, true);
  view.setUint16(6, tail, true);
  view.setFloat32(8, scale, true);
  hashes.forEach((hash, i) => {
    view.setInt32(HEADER + i * 4, hash, true);
  });
  let at = HEADER + hashes.length * 4;
  for (const value of [...transitions, ...first]) {
    view.setFloat32(at, value, true);
    at += 4;
  }
  rows.forEach((value, i) => {
    view.setInt8(at + i, Math.round(value / scale));
  });
  return bytes;
}

/** Reads what `encodeWeights` wrote. @throws Error where the bytes were trained for other labels or states. */
export function decodeWeights(bytes: Uint8Array): ReferenceWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  if (view.getUint16(4, true) !== LABEL_COUNT || view.getUint16(6, true) !== TRANSITION_COUNT + STATE_COUNT)
    throw new Error('reference weights are of other labels; run scripts/train-reference-reader.ts');
  const scale = view.getFloat32(8, true);
  let at = HEADER + count * 4;
  const hashes = Int32Array.from({ length: count }, (_, i) => view.getInt32(HEADER + i * 4, true));
  const floats = (length: number): Float32Array => {
    const values = Float32Array.from({ length }, (_, i) => view.getFloat32(at + i * 4, true));
    at += length * 4;
    return values;
  };
  const transitions = floats(TRANSITION_COUNT);
  const first = floats(STATE_COUNT);
  const rows = Int8Array.from({ length: count * LABEL_COUNT }, (_, i) => view.getInt8(at + i));
  return {
    table: weightTable(hashes, rows),
    scale,
    steps: Float64Array.from(BY_TARGET, (t) => (transitions[t] as number) / scale),
    first: Float64Array.from(first, (weight) => weight / scale),
  };
}

let loaded: ReferenceWeights | undefined;

/** The weights that come with the program. @throws Error where they were trained for other labels. */
export function referenceWeights(): ReferenceWeights {
  loaded ??= decodeWeights(readFileSync(new URL('../../lexicon/data/reference-weights.bin', import.meta.url)));
  return loaded;
}
