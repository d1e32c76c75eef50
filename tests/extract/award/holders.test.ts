import { describe, expect, it } from 'vitest';
import { extractAwards } from '../../../src/extract/award/extract-awards.js';
import { pageOfMara } from '../page-of.js';

const shown = (...items: string[]): string[] =>
  extractAwards(pageOfMara(`<h2>Honors</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`)).map(({ name }) => name);

describe('words for who got an honour', () => {
  it.each([
    ['Awardee, Sail Medal, 2020', ['Sail Medal']],
    ['Rope Prize, 2018 Recipient', ['Rope Prize']],
    ['Lindar Circle of Nets, 2016 Inductee', ['Lindar Circle of Nets']],
    ['Awardee, 2017', []],
    ['Finalist, Lind Prize, 2019', ['Finalist, Lind Prize']],
    ['Rope Laureate Prize, 2019', ['Rope Laureate Prize']],
    ['Recipient of the Sail Medal, 2019', ['Sail Medal']],
  ])('%s', (item, names) => expect(shown(item)).toEqual(names));
});

describe('prizes of a list that have one name', () => {
  it('are two where two contests are named', () => {
    expect(shown('Bronze Prize, Knot Tuning Track, 2024', 'Bronze Prize, Tarnwick Ropeworks, 2024')).toHaveLength(2);
  });

  it('are one where the contest is the same', () => {
    expect(shown('Rope Prize, Norvik Academy, 2024', 'Rope Prize, Norvik Academy, 2024')).toHaveLength(1);
    expect(shown('Rope Prize, Norvik Academy, 2024', 'Rope Prize, 2024')).toHaveLength(1);
  });
});
