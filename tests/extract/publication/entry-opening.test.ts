import { describe, expect, it } from 'vitest';
import { openingLength } from '../../../src/extract/publication/entry-opening.js';
import { inShort, worksOf } from './works-of.js';

const ownWords = (text: string): string => text.slice(openingLength(text));

describe('what stands before an entry', () => {
  it.each([
    ['14) Ekdahl, S., Lindqvist, M. Sand.', 'Ekdahl, S., Lindqvist, M. Sand.'],
    ['(NEW!) Bo Lind. Sand.', 'Bo Lind. Sand.'],
    ['3) [To appear]: Fog signals', 'Fog signals'],
    ['(Poster) Fog signals', 'Fog signals'],
    ['NEW! Fog signals', 'Fog signals'],
    ['New: Fog signals', 'Fog signals'],
    ['2022 Okoro, M. A., & Lind, B., 2022. Sand.', 'Okoro, M. A., & Lind, B., 2022. Sand.'],
  ])('leaves out that of %s', (text, own) => {
    expect(ownWords(text)).toBe(own);
  });

  it.each([
    '[12] Ekdahl, S. Sand.',
    '12. Ekdahl, S. Sand.',
    '(2019) Sand and fog',
    '(Un)known sands',
    '2)',
    'New harbours for old ships',
    'New: a look at harbours',
    '(with Bo Lind) Sand',
    '(NEW!)',
    '2022 Okoro, M. A., & Lind, B. Sand.',
    '1984 sands, M. Lind, 1984',
    '2022 Okoro and Lind, Sand, 2022',
    'Sand: fog signals (to appear)',
  ])('keeps all of %s', (text) => {
    expect(ownWords(text)).toBe(text);
  });

  it('reads family names before initials behind a number, with the year behind the last initials', () => {
    const works = worksOf(
      `<h2>Publications</h2>${[
        '3) <b>Lindqvist, M.</b>, Okoro, B.G., Ekdahl, S.K. <i>Accepted.</i> Harbour lamps will limit drift in cold fog. <i>Tidal Letters</i>.',
        '2) Ekdahl, S.K., <b>Lindqvist, M.</b>, Okoro, B.G. 2021. Drift of small lamps along northern quays. <i>Global Harbours</i> 30(4), 784-794.',
        '1) <b>Lindqvist, M.</b>, Ravn, T.O. 2020. Lamps and quays across a slope of fog. <i>Journal of Harbours</i> 33(11), 1643-1652.',
      ]
        .map((entry) => `<p>${entry}</p>`)
        .join('')}`,
    );
    expect(works.map(inShort)).toEqual([
      'Harbour lamps will limit drift in cold fog | Lindqvist, M.; Okoro, B.G.; Ekdahl, S.K. | Tidal Letters | -',
      'Drift of small lamps along northern quays | Ekdahl, S.K.; Lindqvist, M.; Okoro, B.G. | Global Harbours | 2021',
      'Lamps and quays across a slope of fog | Lindqvist, M.; Ravn, T.O. | Journal of Harbours | 2020',
    ]);
  });
});
