import { describe, expect, it } from 'vitest';
import { worksOfText } from './works-of.js';

const titleOf = (entry: string): string | undefined =>
  worksOfText(
    `  1. ${entry}\n  2. (with Jonas Weber) Lamps on quays, Tidal Letters 12 (2020), 1-9.\n  3. Fog at night, Tidal Letters 11 (2019), 3-7.`,
  )[0]?.title.value;

describe('co-authors in brackets before the title', () => {
  it.each([
    ['(with Ada Moreau) Dunes in the wind, Tidal Letters 27 (2002), 443-459.', 'Dunes in the wind'],
    [
      '(with Ada Moreau) A plainer, slower, safer count of the dunes on quays, Tidal Letters 27 (2002), 443-459.',
      'A plainer, slower, safer count of the dunes on quays',
    ],
    [
      '(with Ada Moreau and Jonas Weber) Slow tides: a formal view of sums, Tidal Letters 27 (2002), 443-459.',
      'Slow tides: a formal view of sums',
    ],
    ['(with Odalys Quaymoor) Dunes in the wind, Tidal Letters 27 (2002), 443-459.', 'Dunes in the wind'],
  ])('%s', (entry, title) => {
    expect(titleOf(entry)).toBe(title);
  });

  it.each([
    ['Dunes (with an appendix on lamps) in the wind, Tidal Letters 27 (2002), 443-459.', /^Dunes/],
    ['(with lamps and fog) Dunes in the wind, Tidal Letters 27 (2002), 443-459.', /with lamps and fog\)? Dunes in the wind$/],
    ['(With) Dunes in the wind, Tidal Letters 27 (2002), 443-459.', /Dunes in the wind$/],
    ['Graphs with k[i] = k[j] and their sums, Tidal Letters 27 (2002), 443-459.', /^Graphs with k\[i\] = k\[j\] and their sums$/],
    ['Graphs of dunes [pdf], Tidal Letters 27 (2002), 443-459.', /^Graphs of dunes$/],
  ])('none in %s', (entry, title) => {
    expect(titleOf(entry)).toMatch(title);
  });
});
