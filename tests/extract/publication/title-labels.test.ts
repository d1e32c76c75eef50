import { describe, expect, it } from 'vitest';
import { worksOfText } from './works-of.js';

const titleOf = (title: string): string | undefined =>
  worksOfText(
    `  • ${title}\n    Mara Lindqvist, Ada Moreau\n    Tidal Letters, 2021\n  • Quays of Varn at Night\n    Mara Lindqvist\n    Tidal Letters, 2020`,
  )[0]?.title.value;

describe('labels of links behind a title', () => {
  it.each([
    ['Lamps that Drift: Slow Models of Fog. [pdf]', 'Lamps that Drift: Slow Models of Fog'],
    ['Lamps that Drift: Slow Models of Fog. [pdf] [slides]', 'Lamps that Drift: Slow Models of Fog'],
    ['Lamps that Drift, Slow or Fast [Code], [Poster]', 'Lamps that Drift, Slow or Fast'],
    ['Lamps that Drift: Slow Models of Fog - paper', 'Lamps that Drift: Slow Models of Fog'],
    ['Lamps that Drift: Slow Models of Fog pdf', 'Lamps that Drift: Slow Models of Fog'],
    ['Big LMs + Lamps = Larger LMs.TIDE 2025', 'Big LMs + Lamps = Larger LMs'],
  ])('%s', (entry, title) => {
    expect(titleOf(entry)).toBe(title);
  });

  it.each([
    'Lamps that Drift: Fog and Video',
    'Lamps that Drift: Data',
    'Fog, Lamps, and Code',
    'Images, Text, Video',
    'Learning Lamps from Video Data',
    'Drifting Lamps of the U.S. Coast',
  ])('none in %s', (title) => {
    expect(titleOf(title)).toBe(title);
  });
});
