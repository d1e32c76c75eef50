import { describe, expect, it } from 'vitest';
import { worksOfText } from './works-of.js';

/** The titles of a list whose entries are these lines, in front of them so many of one habit. */
const titlesOf = (...lines: readonly string[]): readonly string[] => {
  const others = ['Counting Quays at Night', 'Mapping Sand in Winter'].map(
    (title, i) =>
      ` ${i + 1}. Proceedings\n    Lamps\n    ${title}\n    Mara Lindqvist, Ada Moreau\n    In Proceedings of the Tide Workshop, 2021`,
  );
  return worksOfText([...others, ` 3. ${lines.join('\n    ')}`].join('\n\n')).map(({ title }) => title.value);
};

describe('the line right above the authors', () => {
  it.each([
    ['below two tags', ['Proceedings', 'Governance', 'Fog on Old Quays', 'Jonas Weber, Mara Lindqvist', 'In IEEE Tide Conference, 2020']],
    [
      'below a tag of two words',
      ['Book Chapter', 'Human Lamps', 'Fog on Old Quays', 'Mara Lindqvist, Jonas Weber', 'In IEEE Tide Conference, 2020'],
    ],
  ])('%s', (_, lines) => {
    expect(titlesOf(...lines).at(-1)).toBe('Fog on Old Quays');
  });

  it('joins the parts of a title that asks', () => {
    const lines = [
      'Journal',
      'Lamps',
      'Who moves the Lamps? A Survey of Old Quays',
      'Jonas Weber, Mara Lindqvist',
      'In IEEE Tide Conference, 2020',
    ];
    expect(titlesOf(...lines).at(-1)).toBe('Who moves the Lamps? A Survey of Old Quays');
  });

  it.each([
    ['a venue', ['Fog on Quays', 'In Proceedings of the Tide Conference 2020', 'Mara Lindqvist, Jonas Weber', 'pdf'], 'Fog on Quays'],
    ['a venue behind a title', ['Lamps', 'Fog on Old Quays.TIDE 2019', 'Mara Lindqvist, Jonas Weber', 'pdf'], 'Fog on Old Quays'],
  ])('is no title where it is %s', (_, lines, title) => {
    expect(titlesOf(...lines).at(-1)).toBe(title);
  });

  it.each([
    ['a date', 'Winter 2020', /^Fog on Old Quays$/],
    ['a venue', 'Tidal Letters 2020', /^Fog on Old Quays$/],
  ])('is no title where all entries have %s there', (_, line, title) => {
    const entry = (name: string): string => `${name}\n${line}\nMara Lindqvist, Jonas Weber`;
    const list = [entry('Fog on Old Quays'), entry('Counting Lamps at Night'), entry('Mapping Sand in Winter')].join('\n\n');
    expect(worksOfText(list)[0]?.title.value).toMatch(title);
  });
});
