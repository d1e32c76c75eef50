import { describe, expect, it } from 'vitest';
import { worksOf } from './works-of.js';

/** The date of an entry with the given last line. */
const dated = (line: string): string => {
  const [work] = worksOf(
    `<h2>Publications</h2><ul><li><b>Tidal Maps of Small Islands</b><br>Mara Lindqvist, Ada Moreau, Jonas Weber<br>${line}</li>
<li><b>Walking on Sandbanks at Night</b><br>Ada Moreau, Mara Lindqvist<br>Journal of Coastal Maps, 2019</li></ul>`,
  );
  return work ? (work.date ?? '-') : 'no work';
};

describe('the date of an entry', () => {
  it.each([
    ['The 20th Symposium on Tidal Systems (STS), 2024', '2024'],
    ["STS'22", '2022'],
    ['Journal of Coastal Maps, vol. 7, no. 3, pp. 1941–1952, Mar. 2019', '2019-03'],
    ['The 29th Symposium on Tidal Systems (STS)', '-'],
    ['Journal of Coastal Maps 14, 1941–1952', '-'],
    ['May 2023, Journal of Coastal Maps', '2023-05'],
    ["2021. Accepted, STS'22", '2022'],
    ['2021. Journal of Coastal Maps', '2021'],
    ['2021.03.07', '2021-03'],
    ['Journal of Coastal Maps, 07.03.2021', '2021-03'],
    ['Journal of Coastal Maps, release 2.2021.7', '-'],
    ['Journal of Coastal Maps, 2021.45 m above the sea', '-'],
    ['国家发明专利, 授权公告号:CN100000001B, 授权日期:2023-04-07', '2023-04'],
    ['Journal of Coastal Maps, arXiv:2004.12345', '-'],
    ['In: Küstenblätter, Heft 45/2001, S. 133', '2001'],
    [
      'Journal of Coastal Maps, 2017<br>Abstract<br>We look at all the tides of both seas since the flood of 2001 and at what the people who live there made of them in small boats.',
      '2017',
    ],
  ])('%s', (line, expected) => {
    expect(dated(line)).toBe(expected);
  });

  it.each([
    ['2020', 'Varn, March 7, 2019, Proceedings, Part II, 2020', '2020'],
    ['2020', 'Varn, March 2019, Proceedings, Part II', '2019-03'],
    ['2022', 'STS 2023', '2023'],
  ])('below the heading %s: %s', (heading, line, expected) => {
    const [work] = worksOf(
      `<h2>Publications</h2><h3>${heading}</h3><ul><li><b>Tidal Maps of Small Islands</b><br>Mara Lindqvist, Ada Moreau, Jonas Weber<br>${line}</li>
<li><b>Walking on Sandbanks at Night</b><br>Ada Moreau, Mara Lindqvist<br>Journal of Coastal Maps</li></ul>`,
    );
    expect(work?.date).toBe(expected);
  });
});
