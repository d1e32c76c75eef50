import { describe, expect, it } from 'vitest';
import { inShort, worksOf } from './works-of.js';

const OTHERS =
  '<li>Lindqvist, M., & Park, J. (2019). Counting gulls from satellites. Journal of Coasts, 13, 1-8.</li><li>Ek, S., & Lindqvist, M. (2021). A model of drifting sand. Journal of Coasts, 14, 9-12.</li>';
const first = (entry: string): string => {
  const [work] = worksOf(`<h2>Publications</h2><ul><li>${entry}</li>${OTHERS}</ul>`);
  return work ? inShort(work) : '-';
};

describe('a meeting whose name holds initials in brackets', () => {
  it('is no part of the title', () => {
    expect(
      first(
        'Lindqvist, M., & Park, J. (2023). Lamps for quiet harbours: What the keepers asked for. Society for Fog and Tides (SF&T) Spring (SP) Gathering of Keepers. Varn.',
      ),
    ).toContain('Lamps for quiet harbours: What the keepers asked for | Lindqvist, M.; Park, J. | SF&T | 2023');
  });

  it.each([
    'Lamps for quiet harbours (LQH) and the tides of Varn',
    'Lamps for quiet harbours. The tidal memory model (TMM) of Varn',
    'Lamps for quiet harbours and (slow) tides of the north',
  ])('but "%s" is one', (title) => {
    expect(first(`Lindqvist, M., & Park, J. (2023). ${title}. Journal of Coasts, 15, 3-9.`)).toContain(
      `${title} | Lindqvist, M.; Park, J. | Journal of Coasts`,
    );
  });
});

describe('the school behind the title of a thesis', () => {
  const thesis = (entry: string): readonly string[] => worksOf(`<h2>Thesis</h2><ul><li>${entry}</li></ul>`).map(({ title }) => title.value);
  it.each([
    'A strategy for reading the tides of northern harbours. Faculty of Ocean Sciences, University of Varn, Norway',
    'A strategy for reading the tides of northern harbours. Université de Varn, 2016',
    'A strategy for reading the tides of northern harbours. Institut für Meereskunde, Varn, 2016',
  ])('%s', (entry) => {
    expect(thesis(entry)).toEqual(['A strategy for reading the tides of northern harbours']);
  });

  it.each([
    'A strategy for reading the tides of northern harbours: School of the winter herring. University of Varn, 2016',
    'A short history of reason and its faculty. Harbours of Varn, 2016',
  ])('not a part of the title: %s', (entry) => {
    expect(thesis(entry)[0]).toMatch(/herring|reason/u);
  });
});

describe('books that are not out', () => {
  it('are works under a heading of books, each with its publisher', () => {
    const books = worksOf(
      '<h2>Book Projects</h2><p>Lamps of Varn: A Winter History of the Quay<br>Harbour Press, under contract</p><p>Reading Fog: On the Commerce of Tides<br>Quay Press, March 2019</p>',
    );
    expect(books.map(({ title, date }) => [title.value, date ?? '-'])).toEqual([
      ['Lamps of Varn: A Winter History of the Quay', '-'],
      ['Reading Fog: On the Commerce of Tides', '2019-03'],
    ]);
  });
});

describe('a remark above a list', () => {
  it.each([
    'These are mostly drafts, and the harbour library has the rest.',
    'For published versions please ask the harbour library.',
    'Most are preprints; the journal pages have the rest.',
  ])('%s', (remark) => {
    const works = worksOf(
      `<h2>Publications</h2><p>${remark}</p><h3>Lamps of the Northern Pier</h3><p>With J. Park. Preprint, 2021.</p><h3>Kites over the Salt Quay</h3><p>With S. Ek. Published in Tidal Review, 2020.</p>`,
    );
    expect(works.map(({ title }) => title.value)).toEqual(['Lamps of the Northern Pier', 'Kites over the Salt Quay']);
  });
});
