import { describe, expect, it } from 'vitest';
import { LABEL_COUNT } from '../../../src/extract/reference/reference-labels.js';
import { sumWeights, weightTable } from '../../../src/extract/reference/weight-table.js';

const COUNT = 3000;
/** Hashes as they come: spread over 32 bits, zero among them. */
const hashes = Int32Array.from({ length: COUNT }, (_, i) => Math.imul(i, 0x9e3779b1));
const rows = Int8Array.from({ length: COUNT * LABEL_COUNT }, (_, i) => (Math.imul(i, 7919) % 255) - 127);
const table = weightTable(hashes, rows);

function summed(features: readonly number[]): readonly number[] {
  const sums = new Int32Array(LABEL_COUNT * 2).fill(5);
  sumWeights(table, Int32Array.from(features), 0, features.length, sums, LABEL_COUNT);
  expect([...sums.subarray(0, LABEL_COUNT)], 'other rows are left alone').toEqual(Array(LABEL_COUNT).fill(5));
  return [...sums.subarray(LABEL_COUNT)];
}

const expected = (known: readonly number[]): readonly number[] =>
  Array.from({ length: LABEL_COUNT }, (_, label) => known.reduce((sum, row) => sum + (rows[row * LABEL_COUNT + label] as number), 0));
const hashOf = (row: number): number => hashes[row] as number;
/** Hashes that no row has. */
const unknown = Array.from({ length: 40 }, (_, i) => Math.imul(i + COUNT, 0x9e3779b1) | 0);

describe('weights of features', () => {
  it.each([
    ['nothing', [], []],
    ['one feature', [hashOf(17)], [17]],
    ['the hash zero', [hashOf(0)], [0]],
    ['a feature twice', [hashOf(4), hashOf(4)], [4, 4]],
    ['unknown features', unknown, []],
    ['unknown among known', [hashOf(1), ...unknown, hashOf(2)], [1, 2]],
  ])('sums %s', (_, features, known) => {
    expect(summed(features)).toEqual(expected(known));
  });

  it('finds each row', () => {
    for (let row = 0; row < COUNT; row++) expect(summed([hashOf(row)])).toEqual(expected([row]));
  });

  it('sums as many features as a token can have, and the largest weights', () => {
    const most = Int8Array.from({ length: LABEL_COUNT }, (_, label) => (label % 2 === 0 ? 127 : -127));
    const small = weightTable(Int32Array.of(99), most);
    const sums = new Int32Array(LABEL_COUNT);
    sumWeights(small, new Int32Array(250).fill(99), 0, 250, sums, 0);
    expect([...sums]).toEqual([...most].map((weight) => weight * 250));
  });

  it.each([0, 1, -1, 0x80808080 | 0])('gives an unknown feature no weight: %s', (hash) => {
    const sums = new Int32Array(LABEL_COUNT);
    sumWeights(weightTable(Int32Array.of(99), new Int8Array(LABEL_COUNT).fill(9)), Int32Array.of(hash), 0, 1, sums, 0);
    expect([...sums]).toEqual(Array(LABEL_COUNT).fill(0));
  });
});
