import { describe, expect, it } from 'vitest';
import { inShort, worksOf } from './works-of.js';

const ENTRIES = [
  ['Ada Moreau, Mara Lindqvist', 'Tidal maps of small islands'],
  ['Mara Lindqvist, Jonas Weber', 'A survey of lamps in fog'],
  ['Jonas Weber, Ada Moreau, Mara Lindqvist', 'Sand that moves at night'],
] as const;

/** The works of a list whose entries open with what stands in `openings`. */
const works = (openings: readonly string[], end = ''): readonly string[] =>
  worksOf(
    `<h2>Publications</h2><ul>${ENTRIES.map(([names, title], i) => `<li>${openings[i % openings.length]} ${names}. ${title}${end}.</li>`).join('')}</ul>`,
  ).map(inShort);
const expected = (venue: string): readonly string[] =>
  ENTRIES.map(([names, title]) => `${title} | ${names.replaceAll(', ', '; ')} | ${venue} | -`);

describe('a small box that opens an entry', () => {
  it.each([
    ['a badge with an acronym', '<span class="badge bg-info">SIGMOD</span>', 'SIGMOD'],
    ['a label with words', '<span class="label label-default">Conference</span>', '-'],
    ['a tag', '<span class="pub-tag">Preprint</span>', '-'],
    ['a pill', '<em class="pill">New</em>', '-'],
  ])('%s is no author', (_, opening, venue) => {
    const found = works([opening]);
    expect(found.map((work) => work.split(' | ').slice(0, 2))).toEqual(expected('').map((work) => work.split(' | ').slice(0, 2)));
    if (venue !== '-') expect(found).toEqual(expected(venue));
  });

  it('is a remark where the venue stands elsewhere', () => {
    expect(works(['<span class="badge">ICDE</span>'], '. <i>Journal of Tides</i>')).toEqual(expected('Journal of Tides'));
  });
});

describe('what is no box of its own', () => {
  it.each([
    ['names with a class', '<span class="authors">Bo Lind,</span>'],
    ['a name in a box', '<span class="badge">Bo Lind,</span>'],
    ['names in a word like one', '<span class="vantage">Bo Lind,</span>'],
  ])('%s', (_, opening) => {
    const [work] = works([opening]);
    expect(work).toContain('Bo Lind; Ada Moreau; Mara Lindqvist');
  });

  it('an entry with the class of a box', () => {
    const [work] = worksOf(
      '<h2>Publications</h2><p class="tag">Ada Moreau, Mara Lindqvist. Tidal maps of small islands. SIGMOD 2019.</p>',
    ).map(inShort);
    expect(work).toBe('Tidal maps of small islands | Ada Moreau; Mara Lindqvist | SIGMOD | 2019');
  });
});
