import { describe, expect, it } from 'vitest';
import { covered, ROUND_BRACKETS, splitOutside } from '../../src/text/split-outside.js';

describe('covered', () => {
  it.each([
    ['Knots (A, B) and ropes', 'Knots ______ and ropes'],
    ['绳结（甲，乙）', '绳结_____'],
    ['Knots (A', 'Knots (A'],
    ['Knots [A, B]', 'Knots [A, B]'],
    ['Knots', 'Knots'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(covered(text, ROUND_BRACKETS)).toBe(expected);
  });
});

describe('splitOutside', () => {
  it.each([
    ['Knots (A, B), Ropes', ['Knots (A, B)', 'Ropes']],
    ['Knots, Ropes,', ['Knots', 'Ropes', '']],
    ['Knots (A, Ropes', ['Knots (A', 'Ropes']],
    ['(A, B)', ['(A, B)']],
    ['', ['']],
  ])('%s', (text, expected) => {
    expect(splitOutside(text, ROUND_BRACKETS, /,\s?/gu)).toEqual(expected);
  });
});
