import { describe, expect, it } from 'vitest';
import { worksOfText } from './works-of.js';

/** The first name of the venue of the last entry of a list of these lines, behind others with tags above their titles. */
function venueOf(...lines: readonly string[]): string | undefined {
  const others = ['Counting Quays at Night', 'Mapping Sand in Winter'].map(
    (title, i) => ` ${i + 1}. Lamps\n    ${title}\n    Mara Lindqvist, Ada Moreau\n    In Proceedings of the Tide Workshop, 2021`,
  );
  return worksOfText([...others, ` 3. ${lines.join('\n    ')}`].join('\n\n')).at(-1)?.venue?.names[0];
}

const PAPER = ['Fog on Old Quays', 'Jonas Weber, Mara Lindqvist'];

describe('tags above the title', () => {
  it.each([
    ['Education', 'In Proceedings of the Fog Conference, 2020', 'Fog Conference'],
    ['Governance', 'Fog Meeting & Conference, Tidal Society', 'Fog Meeting & Conference'],
    ['Governance', 'Letters on Fog, 2020', 'Letters on Fog'],
  ])('are no venue: %s', (tag, venue, name) => {
    expect(venueOf(tag, ...PAPER, venue)).toBe(name);
  });

  it.each([
    ['a known venue', ['NeurIPS', ...PAPER, 'In Proceedings of the Fog Conference, 2020'], 'NeurIPS'],
    ['a venue by its word', ['Tidal Conference', ...PAPER, 'Harbour Workshop'], 'Tidal Conference'],
    ['a journal above links', ['Tidal Letters', ...PAPER, 'Slides, 2020'], 'Tidal Letters'],
    ['a venue above a talk', ['Tidal Conference', ...PAPER, 'Oral presentation, 2020'], 'Tidal Conference'],
    ['an acronym with a year', ['SIGTIDE 2020', ...PAPER, 'pdf'], 'SIGTIDE'],
  ])('are the venue where they are %s', (_, lines, name) => {
    expect(venueOf(...lines)).toBe(name);
  });
});
