import { describe, expect, it } from 'vitest';
import { readBracketedCoAuthors } from '../../../src/extract/publication/bracketed-co-authors.js';
import { LABELS } from '../../../src/extract/publication/decode-labels.js';
import type { EntryAtoms } from '../../../src/extract/publication/entry-atoms.js';
import { worksOfText } from './works-of.js';

const titleOf = (entry: string): string | undefined =>
  worksOfText(
    `  1. ${entry}\n  2. (with Jonas Weber) Lamps on quays, Tidal Letters 12 (2020), 1-9.\n  3. Fog at night, Tidal Letters 11 (2019), 3-7.`,
  )[0]?.title.value;

describe('co-authors in brackets before the title', () => {
  it.each([
    ['(with Ada Moreau) Dunes in the wind, Tidal Letters 18 (2004), 31-52.', 'Dunes in the wind'],
    [
      '(with Ada Moreau) A plainer, slower, safer count of the dunes on quays, Tidal Letters 18 (2004), 31-52.',
      'A plainer, slower, safer count of the dunes on quays',
    ],
    [
      '(with Ada Moreau and Jonas Weber) Slow tides: a formal view of sums, Tidal Letters 18 (2004), 31-52.',
      'Slow tides: a formal view of sums',
    ],
    ['(with Odalys Quaymoor) Dunes in the wind, Tidal Letters 18 (2004), 31-52.', 'Dunes in the wind'],
  ])('%s', (entry, title) => {
    expect(titleOf(entry)).toBe(title);
  });

  it.each([
    ['Dunes (with an appendix on lamps) in the wind, Tidal Letters 18 (2004), 31-52.', /^Dunes/],
    ['(with lamps and fog) Dunes in the wind, Tidal Letters 18 (2004), 31-52.', /with lamps and fog\)? Dunes in the wind$/],
    ['(With) Dunes in the wind, Tidal Letters 18 (2004), 31-52.', /Dunes in the wind$/],
    ['Graphs with k[i] = k[j] and their sums, Tidal Letters 18 (2004), 31-52.', /^Graphs with k\[i\] = k\[j\] and their sums$/],
    ['Graphs of dunes [pdf], Tidal Letters 18 (2004), 31-52.', /^Graphs of dunes$/],
  ])('none in %s', (entry, title) => {
    expect(titleOf(entry)).toMatch(title);
  });
});

describe('readBracketedCoAuthors', () => {
  const AUTHORS = LABELS.indexOf('authors');
  const TITLE = LABELS.indexOf('title');
  const VENUE = LABELS.indexOf('venue');
  const readAs = (opening: string, ...labels: number[]): readonly number[] => {
    const atoms = [opening, 'Slow dunes', 'sand and fog', 'Tidal Letters'].map((text, i) => ({
      text,
      line: 0,
      bracketed: i === 0,
      before: 'none',
    }));
    const cues = atoms.map(() => ({ name: false, year: false, words: 2 }));
    return [...readBracketedCoAuthors({ atoms, cues, owner: [] } as unknown as EntryAtoms, Uint8Array.from(labels))];
  };

  it('takes the bracket for authors and what follows for the title', () => {
    expect(readAs('with Ada Moreau', TITLE, TITLE, TITLE, VENUE)).toEqual([AUTHORS, TITLE, TITLE, VENUE]);
    expect(readAs('with Ada Moreau', AUTHORS, AUTHORS, TITLE, VENUE)).toEqual([AUTHORS, TITLE, TITLE, VENUE]);
    expect(readAs('with Ada Moreau', AUTHORS, VENUE, VENUE, VENUE)).toEqual([AUTHORS, TITLE, VENUE, VENUE]);
  });
  it('leaves other brackets', () => {
    expect(readAs('Part 2', TITLE, AUTHORS, TITLE, VENUE)).toEqual([TITLE, AUTHORS, TITLE, VENUE]);
  });
});
