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
      'Park, J., & Lindqvist, M., 2022. Seafall: Fusion of Lamps Falling from the Cliff: Signals, 3(2), 209-234.',
      'Seafall: Fusion of Lamps Falling from the Cliff | Park, J.; Lindqvist, M. | Signals | 2022',
    ],
    [
      'not a subtitle before a year',
      'Park, J., & Lindqvist, M., 2022. Lamps falling from the northern cliff: Signals. Journal of Coasts, 3(2), 209-234.',
      'Lamps falling from the northern cliff: Signals | Park, J.; Lindqvist, M. | Journal of Coasts | 2022',
    ],
    [
      'not words in small letters',
      'Park, J., & Lindqvist, M., 2022. Lamps falling from the northern cliff: a survey of signals. Journal of Coasts, 3(2), 209-234.',
      'Lamps falling from the northern cliff: a survey of signals | Park, J.; Lindqvist, M. | Journal of Coasts | 2022',
    ],
  ])('%s', (_, entry, expected) => {
    expect(first(entry)).toBe(expected);
  });
});

describe('small labels behind a title', () => {
  const entry = (title: string, tag: string): string =>
    `<div class="pub"><span class="pub-title">${title}</span> <span class="role-tag">${tag}</span><div class="pub-meta">M. Lindqvist et al. · Journal of Coasts 13, 140 (2024)</div></div>`;
  const titles = (...tags: string[]): string[] =>
    worksOf(`<h2>Publications</h2>${tags.map((tag, i) => entry(`Lifetime of drifting lamps in fog of kind ${i}`, tag)).join('')}`).map(
      ({ title }) => title.value,
    );

  it('are no part of it where they say what the owner did', () => {
    const tags = ['First author &amp; corresponding author', 'Founding member', 'Spokesperson'];
    expect(titles(...tags)).toEqual(tags.map((_, i) => `Lifetime of drifting lamps in fog of kind ${i}`));
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
    expect(patents('一种灯塔路径处理方法、装置及设备 [CN116827853A]', '雾中灯塔的数据驱动传输方法及装置 [CN118075567A]')).toEqual([
      '一种灯塔路径处理方法、装置及设备',
      '雾中灯塔的数据驱动传输方法及装置',
    ]);
  });
  it('is not what merely looks like one', () => {
    expect(patents('Methods for the synthesis of HT291685 lamps', 'Devices (CN116827853A) to hold a rope of strands')).toEqual([
      'Methods for the synthesis of HT291685 lamps',
      'Devices (CN116827853A) to hold a rope of strands',
    ]);
  });
});
