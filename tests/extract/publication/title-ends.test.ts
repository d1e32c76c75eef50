import { describe, expect, it } from 'vitest';
import { inShort, worksOf } from './works-of.js';

const OTHERS =
  '<li>Lindqvist, M., & Park, J., 2019. Counting gulls from satellites. Journal of Coasts, 13, 1-8.</li><li>Ek, S., & Lindqvist, M., 2021. A model of drifting sand. Journal of Coasts, 14, 9-12.</li>';
const first = (entry: string): string => {
  const [work] = worksOf(`<h2>Publications</h2><ul><li>${entry}</li>${OTHERS}</ul>`);
  return work ? inShort(work) : '-';
};

describe('a journal right before its volume', () => {
  it.each([
    [
      'behind a colon',
      'Park, J., & Lindqvist, M., 2022. Lamplight: Counting Ships from the Northern Pier: Waves, 5(1), 31-58.',
      'Lamplight: Counting Ships from the Northern Pier | Park, J.; Lindqvist, M. | Waves | 2022',
    ],
    [
      'not a subtitle before a year',
      'Park, J., & Lindqvist, M., 2022. Lamps seen from the northern pier: Waves. Journal of Coasts, 5(1), 31-58.',
      'Lamps seen from the northern pier: Waves | Park, J.; Lindqvist, M. | Journal of Coasts | 2022',
    ],
    [
      'not words in small letters',
      'Park, J., & Lindqvist, M., 2022. Lamps seen from the northern pier: a survey of waves. Journal of Coasts, 5(1), 31-58.',
      'Lamps seen from the northern pier: a survey of waves | Park, J.; Lindqvist, M. | Journal of Coasts | 2022',
    ],
  ])('%s', (_, entry, expected) => {
    expect(first(entry)).toBe(expected);
  });
});

describe('small labels behind a title', () => {
  const entry = (title: string, tag: string): string =>
    `<div class="pub"><span class="pub-title">${title}</span> <span class="part">${tag}</span><div class="pub-meta">M. Lindqvist et al. · Journal of Coasts 13, 140 (2024)</div></div>`;
  const titles = (...tags: string[]): string[] =>
    worksOf(`<h2>Publications</h2>${tags.map((tag, i) => entry(`Glow of drifting lamps in fog of kind ${i}`, tag)).join('')}`).map(
      ({ title }) => title.value,
    );

  it('are no part of it where they say what the owner did', () => {
    const tags = ['Lead author &amp; principal investigator', 'Equal contribution', 'Sole author'];
    expect(titles(...tags)).toEqual(tags.map((_, i) => `Glow of drifting lamps in fog of kind ${i}`));
  });

  it('does not cut words in the look of the title', () => {
    const body =
      '<h2>Publications</h2><ul><li>M. Lindqvist, J. Park. The minister and the spokesperson. Journal of Coasts 13, 2024.</li><li>M. Lindqvist. Fog and the first author. Journal of Coasts 14, 2025.</li></ul>';
    expect(worksOf(body).map(({ title }) => title.value)).toEqual(['The minister and the spokesperson', 'Fog and the first author']);
  });
});

describe('the number of a patent', () => {
  const patents = (...titles: string[]): string[] =>
    worksOf(`<h2>Patents</h2><ul>${titles.map((title) => `<li>${title}<br>Mara Lindqvist, Jo Park, 2020</li>`).join('')}</ul>`).map(
      ({ title }) => title.value,
    );
  it('in brackets is no part of the title', () => {
    expect(patents('一种绳结检查方法与系统 [CN204061507A]', '雾中灯塔的照明系统 [CN205173042A]')).toEqual([
      '一种绳结检查方法与系统',
      '雾中灯塔的照明系统',
    ]);
  });
  it('is not what merely looks like one', () => {
    expect(patents('Methods for the synthesis of HT291685 lamps', 'Devices (CN204061507A) to hold a rope of strands')).toEqual([
      'Methods for the synthesis of HT291685 lamps',
      'Devices (CN204061507A) to hold a rope of strands',
    ]);
  });
});

describe('what a bracket behind a title says of the work', () => {
  const title = (printed: string): string =>
    worksOf(
      `<h2>Publications</h2><ul><li>Lindqvist, M., & Park, J., 2022. ${printed}. Journal of Coasts, 5(1), 31-58.</li>${OTHERS}</ul>`,
    )[0]?.title.value ?? '-';
  it.each([
    ['Lamps seen from the northern pier [Abstract]', 'Lamps seen from the northern pier'],
    ['Lamps seen from the northern pier (conference abstract)', 'Lamps seen from the northern pier'],
    ['Lamps seen from the northern pier (commentary)', 'Lamps seen from the northern pier'],
    ['Lamps seen from the northern pier (abstract art)', 'Lamps seen from the northern pier (abstract art)'],
    ['Lamps and how they are abstract', 'Lamps and how they are abstract'],
    ['A commentary on lamps seen from piers', 'A commentary on lamps seen from piers'],
  ])('%s', (printed, expected) => expect(title(printed)).toBe(expected));
});
