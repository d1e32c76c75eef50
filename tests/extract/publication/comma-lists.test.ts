import { describe, expect, it } from 'vitest';
import { inShort, worksOf } from './works-of.js';

/** Entries whose fields only commas divide, so that the list has the habit. */
const OTHERS =
  '<li>M. Lindqvist, J. Park, Counting gulls from satellites, Proc. Tidal Computing Conference (TCC), Varn, May 2019.</li><li>M. Lindqvist, S. Ek, Learning to forecast fog, Journal of Coasts, 13, 1-8, 2020.</li><li>S. Ek, M. Lindqvist, A model of drifting sand, Journal of Coasts, 14, 9-12, 2021.</li>';
const first = (entry: string): string => {
  const [work] = worksOf(`<h2>Publications</h2><ul><li>${entry}</li>${OTHERS}</ul>`);
  return work ? inShort(work) : '-';
};

describe('the title of a list whose fields commas divide', () => {
  it.each([
    [
      'a numbered meeting',
      'J. Park, M. Lindqvist, Dunes of the northern shore, 12th Annual Meeting of the Sand Society, Varn, June 2018',
      'Dunes of the northern shore | J. Park; M. Lindqvist | Meeting of the Sand Society | 2018-06',
    ],
    [
      'a named meeting',
      'J. Park, M. Lindqvist, Dunes of the northern shore, Nordic Meeting on the Study of Sand, Varn, July 2018',
      'Dunes of the northern shore | J. Park; M. Lindqvist | Nordic Meeting on the Study of Sand | 2018-07',
    ],
    [
      'a research report',
      'J. Park, M. Lindqvist, Dunes of the northern shore, Norvik research report 417, July 2018',
      'Dunes of the northern shore | J. Park; M. Lindqvist | - | 2018-07',
    ],
    [
      'a habilitation',
      'M. Lindqvist, Réflexions sur le sable et le vent, mémoire d’habilitation à diriger les recherches, Varn, Jan 1999',
      'Réflexions sur le sable et le vent | M. Lindqvist | - | 1999-01',
    ],
    [
      'what a catalogue tells of a journal',
      'J. Park, M. Lindqvist. Dunes of the northern shore: a survey. Sandport : shores, harbours and tides : the official journal of the Sand Society. (2025).',
      'Dunes of the northern shore: a survey | J. Park; M. Lindqvist | Sandport | 2025',
    ],
    [
      'words that look like a name before a colon',
      'J. Park, S. Ek, M. Lindqvist, Coastal Patience: a study of moving sand, Journal of Coasts, 15, 3-9, 2022.',
      'Coastal Patience: a study of moving sand | J. Park; S. Ek; M. Lindqvist | Journal of Coasts | 2022',
    ],
  ])('ends or begins at %s', (_, entry, expected) => expect(first(entry)).toBe(expected));

  it.each([
    [
      'a workshop among small words',
      'J. Park, M. Lindqvist, Dunes, harbours, and what the first workshop on sand taught us, Journal of Coasts, 15, 3-9, 2022.',
      'Dunes, harbours, and what the first workshop on sand taught us | J. Park; M. Lindqvist | Journal of Coasts | 2022',
    ],
    [
      'a first part',
      'J. Park, M. Lindqvist, Sand on the move, First Steps, Journal of Coasts, 15, 3-9, 2022.',
      'Sand on the move, First Steps | J. Park; M. Lindqvist | Journal of Coasts | 2022',
    ],
    [
      'a report that is its subject',
      'J. Park, M. Lindqvist, What a harbour tells: a report from the north, Journal of Coasts, 15, 3-9, 2022.',
      'What a harbour tells: a report from the north | J. Park; M. Lindqvist | Journal of Coasts | 2022',
    ],
  ])('goes on over %s', (_, entry, expected) => expect(first(entry)).toBe(expected));
});

describe('names', () => {
  it.each([
    [
      'with marks in brackets are authors',
      'Jo Park (1), Bo Ekström (1), Sven Ek, Mara Lindqvist (N). Dunes of the northern shore. <i>Journal of Coasts</i>, April 2021.',
      'Dunes of the northern shore | Jo Park; Bo Ekström; Sven Ek; Mara Lindqvist | Journal of Coasts | 2021-04',
    ],
    [
      'in a bracket of editors are no authors',
      '<a href="a.pdf">Dunes of the northern shore</a>, Sand and Its Friends (B. Okoro, ed.), pp. 31-38. Hafen, 2012.',
      'Dunes of the northern shore |  | Sand and Its Friends | 2012',
    ],
    [
      'end before what printed the work',
      '<a href="a.pdf">Dunes of the northern shore</a><br>Jo Park, Sven Ek, Mara Lindqvist - Research Report, Institute of Tides - 1994',
      'Dunes of the northern shore | Jo Park; Sven Ek; Mara Lindqvist | - | 1994',
    ],
  ])('%s', (_, entry, expected) => expect(first(entry)).toBe(expected));

  it('of two scripts are authors all the same', () => {
    const [work] = worksOf(
      '<h2>Publications</h2><ul><li>汐野健太郎, Ben Okoro, 砂川明, “砂の移動に関する研究”, 海岸学会誌, Vol.31, No.4, pp.18-25, 2019.</li><li>汐野健太郎, 砂川明, “霧の予測に関する研究”, 海岸学会誌, Vol.64, No.1, pp.4-30, 2020.</li><li>砂川明, 汐野健太郎, “港の測定に関する研究”, 海岸学会誌, Vol.65, No.1, pp.1-3, 2021.</li></ul>',
    );
    expect(work?.authors.map(({ name }) => name)).toEqual(['汐野健太郎', 'Ben Okoro', '砂川明']);
  });
});
