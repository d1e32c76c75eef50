import { describe, expect, it } from 'vitest';
import { inShort, worksOf } from './works-of.js';

const OTHERS =
  '<li>(with Jo Park) <a href="a.pdf">Counting gulls from satellites</a>, <a href="http://tidal.example">Tidal Review</a> 12 (2019), 3-9.</li><li>(with Sven Ek) <a href="b.pdf">Learning to forecast fog</a>, <a href="http://tidal.example">Tidal Review</a> 13 (2020), 1-8.</li>';
const first = (entry: string): string => {
  const [work] = worksOf(`<h2>Publications</h2><ul><li>${entry}</li>${OTHERS}</ul>`);
  return work ? inShort(work) : '-';
};

describe('a title that is a link', () => {
  it.each([
    [
      'holds the names in it',
      '<a href="c.pdf">Sand patterns of Varn, Ekström, and Okoro</a>, <a href="http://tidal.example">Tidal Review</a> 14 (2021), 3-9.',
      'Sand patterns of Varn, Ekström, and Okoro |  | Tidal Review | 2021',
    ],
    [
      'begins with words that look like a name',
      '<a href="c.pdf">Lindholm Roundness, Weight of Sand, and Tides</a> (Tidal Review 2011)',
      'Lindholm Roundness, Weight of Sand, and Tides |  | Tidal Review | 2011',
    ],
    [
      'ends before what another link holds',
      '(with Jo Park) <a href="c.pdf">Restless dunes and harbours</a>, <a href="http://c.example">Sandgrains: the Printed Review of Coasts</a> 7 (2015), B 12 (21 pages).',
      'Restless dunes and harbours | Jo Park | Sandgrains: the Printed Review of Coasts | 2015',
    ],
    [
      'begins with an article behind co-authors',
      '(with <a href="http://jo.example">Jo Park</a>) <a href="c.pdf">A Plainer, kinder, quicker account of the tide line</a>, <a href="http://tidal.example">Tidal Review</a> 14 (2021), 3-9.',
      'A Plainer, kinder, quicker account of the tide line | Jo Park | Tidal Review | 2021',
    ],
  ])('%s', (_, entry, expected) => expect(first(entry)).toBe(expected));

  it.each([
    [
      'goes on behind a link to a tool in it',
      'Jo Park and Mara Lindqvist. <a href="http://s.example">Sandkit</a>, a tool for harbours. Tidal Review 14 (2021), 3-9.',
      'Sandkit, a tool for harbours | Jo Park; Mara Lindqvist | Tidal Review | 2021',
    ],
    [
      'leaves the authors in a link of the whole entry',
      '<a href="c.pdf">Jo Park, Mara Lindqvist. Dunes of the northern shore. Tidal Review 14 (2021), 3-9.</a>',
      'Dunes of the northern shore | Jo Park; Mara Lindqvist | Tidal Review | 2021',
    ],
  ])('%s', (_, entry, expected) => expect(first(entry)).toBe(expected));

  it('is none where only the address of one was written', () => {
    const [work] = worksOf(
      `<h2>Publications</h2><ul><li>(with Jo Park) <a href="https://">Restless dunes and harbours</a>, Tidal Review 12 (2019), 3-9.</li>${OTHERS}</ul>`,
    );
    expect(work?.links).toEqual([]);
  });
});
