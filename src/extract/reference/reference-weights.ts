import { readFileSync } from 'node:fs';
import { LABEL_COUNT, STATE_COUNT, TRANSITION_COUNT } from './reference-labels.js';

/** The rows of hashes: open addressing, at most half full; key and row in turn, row -1 where the place is free. */
export interface RowTable {
  readonly slots: Int32Array;
  /** Number of places less one; their number is a power of two. */
  readonly mask: number;
}

/** Learned weights: a row of one weight a label for each known feature, one a transition, one a first state. */
export interface ReferenceWeights {
  readonly table: RowTable;
  /** Weights of the rows in units of `scale`. */
  readonly rows: Int8Array;
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly first: Float32Array;
}

/** Place at which the search for a hash starts. */
const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 17)) & mask;

/** The table that finds the row of each hash. */
function rowTable(hashes: Int32Array): RowTable {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * 2).fill(-1);
  hashes.forEach((hash, row) => {
    let slot = slotOf(hash, mask);
    while ((slots[slot * 2 + 1] as number) >= 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = row;
  });
  return { slots, mask };
}

/** Row of a hash, or -1. */
export function rowOf({ slots, mask }: RowTable, hash: number): number {
  let slot = slotOf(hash, mask);
  for (;;) {
    const row = slots[slot * 2 + 1] as number;
    if (row < 0 || slots[slot * 2] === hash) return row;
    slot = (slot + 1) & mask;
  }
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
  return { table: rowTable(hashes), rows, scale, transitions, first };
}

let loaded: ReferenceWeights | undefined;

/** The weights that come with the program. @throws Error where they were trained for other labels. */
export function referenceWeights(): ReferenceWeights {
  loaded ??= decodeWeights(readFileSync(new URL('../../lexicon/data/reference-weights.bin', import.meta.url)));
  return loaded;
}
