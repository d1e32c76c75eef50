import { describe, expect, it } from 'vitest';
import { inShort, worksOf } from './works-of.js';

/** The first work of a list with two further papers. */
const first = (entry: string, heading = 'Publications'): string | undefined =>
  worksOf(`<h2>${heading}</h2><ul><li>${entry}</li>
    <li>Ek, S., Lindqvist, M., & Park, J. (2022). Learning to forecast fog from ship logs. <i>Tidal Review</i>, 12(3), 4-18.</li>
    <li>Lindqvist, M., & Park, J. (2023). Sparse models of coastal erosion. <i>Journal of Coasts</i>, 3, 22-40.</li></ul>`).map(inShort)[0];

describe('reviews of books', () => {
  it.each([
    [
      'Review of <i>Cold Lamps: Fog and Trade in Norvik, 1850-1910</i> by Lisa Okoro. H-SAND, March 2011',
      'Review of Cold Lamps: Fog and Trade in Norvik, 1850-1910 |  | H-SAND | 2011-03',
    ],
    [
      'Review of <i>Nets of the South: A Year with Jo Park</i>, by Claudia Okoro (Norvik University Press, 2011). <i>Annals of Fog</i> (March, 2012).',
      'Review of Nets of the South: A Year with Jo Park |  | Annals of Fog | 2012-03',
    ],
    [
      '"Review of <i>Ropes and Neighbours in Norvik</i> by Mark Okoro." <i>The Harbour Newsletter</i>, 2014.',
      'Review of Ropes and Neighbours in Norvik |  | Harbour Newsletter | 2014',
    ],
    [
      'Review of Mark Okoro, <i>Tides and Community in Old Varn</i>. <i>Harbour Studies</i> 12 (2013): 22-24.',
      'Review of Mark Okoro, Tides and Community in Old Varn |  | Harbour Studies | 2013',
    ],
    [
      'Review of Tides and Community, edited by Mark Okoro. Harbour Studies 12 (2013).',
      'Review of Tides and Community |  | Harbour Studies | 2013',
    ],
    [
      'Review of Lisa Okoro, <i>Tides of Varn</i>, <i>Harbour History</i> 12 (2014): 22-24.',
      'Review of Lisa Okoro, Tides of Varn |  | Harbour History | 2014',
    ],
    ['[Rez.] Lisa Okoro: Gezeiten, in: Hafenblätter 4 (2011), S. 4-6.', '[Rez.] Lisa Okoro: Gezeiten |  | Hafenblätter | 2011'],
    [
      'Lindqvist, M. (2024). Book Review: Reed, Rope, Harbour: A Quiet Theory. <i>AI & Harbours</i>, 4.',
      'Book Review: Reed, Rope, Harbour: A Quiet Theory | Lindqvist, M. | AI & Harbours | 2024',
    ],
  ])('have their printed title and no author of the book: %s', (entry, expected) => {
    expect(first(entry, 'Book Reviews')).toBe(expected);
  });

  it.each([
    [
      'Mara Lindqvist, Jo Park. A review of sensors for cold harbours. <i>Journal of Coasts</i>, 2021.',
      'A review of sensors for cold harbours | Mara Lindqvist; Jo Park | Journal of Coasts | 2021',
    ],
    [
      'Review of sensors for cold harbours. Mara Lindqvist, Jo Park. <i>Journal of Coasts</i>, 2021.',
      'Review of sensors for cold harbours | Mara Lindqvist; Jo Park | Journal of Coasts | 2021',
    ],
    [
      'Mara Lindqvist, Jo Park. Moving sand. <i>Review of Coastal Studies</i>, 2021.',
      'Moving sand | Mara Lindqvist; Jo Park | Review of Coastal Studies | 2021',
    ],
  ])('are told from titles and journals with the word: %s', (entry, expected) => {
    expect(first(entry)).toBe(expected);
  });
});

describe('what stands behind titles', () => {
  it.each([
    [
      'Lindqvist, M., & Park, J. (2024). Salt meets the machine: Traits of harbours. <i>Psychology of Tides</i>. Advance online publication.',
      'Salt meets the machine: Traits of harbours | Lindqvist, M.; Park, J. | Psychology of Tides | 2024',
    ],
    [
      'Lindqvist, M., Ek, S., & Park, J. (In preparation). Silt along the quays. Book manuscript in preparation. Under advance contract with Norvik Press.',
      'Silt along the quays | Lindqvist, M.; Ek, S.; Park, J. | - | -',
    ],
    [
      '<b>Tidal Signals in Harbours</b>, <i>cum laude</i><br>Doctoral Thesis, Varn University, May 2021',
      'Tidal Signals in Harbours |  | - | 2021-05',
    ],
    ['Tidal Signals in Harbours (summa cum laude). PhD thesis, Varn University, 2022', 'Tidal Signals in Harbours |  | - | 2022'],
  ])('is no part of them: %s', (entry, expected) => {
    expect(first(entry)).toBe(expected);
  });

  it.each([
    [
      'Does erosion help harbours? A survey, Mara Lindqvist, Jo Park, KDD 2022',
      'Does erosion help harbours? A survey | Mara Lindqvist; Jo Park | KDD | 2022',
    ],
    [
      'Mara Lindqvist, Jo Park. Does erosion help harbours? Evidence from Varn. <i>Journal of Coasts</i>, 2022',
      'Does erosion help harbours? Evidence from Varn | Mara Lindqvist; Jo Park | Journal of Coasts | 2022',
    ],
  ])('a question with its answer is one title: %s', (entry, expected) => {
    expect(first(entry)).toBe(expected);
  });

  it.each([
    ['Does erosion help harbours? Mara Lindqvist, Jo Park. KDD 2022', 'Does erosion help harbours | Mara Lindqvist; Jo Park | KDD | 2022'],
    [
      'Mara Lindqvist, Jo Park. Does erosion help harbours? <i>Journal of Coasts</i>, 2022',
      'Does erosion help harbours | Mara Lindqvist; Jo Park | Journal of Coasts | 2022',
    ],
  ])('a question alone is a title, without its mark: %s', (entry, expected) => {
    expect(first(entry)).toBe(expected);
  });

  it.each([
    ['Mara Lindqvist (Equal Contribution), Jo Park (Equal Contribution), Bo Lind. Sparse models of sand. KDD 2022.'],
    ['Mara Lindqvist (equal contribution), Jo Park ( corresponding author ), Bo Lind. Sparse models of sand. KDD 2022.'],
    ['Mara Lindqvist*, Jo Park*, Bo Lind (*equal contribution, †corresponding author). Sparse models of sand. KDD 2022.'],
  ])('notes behind names end no list of authors: %s', (entry) => {
    expect(first(entry)).toBe('Sparse models of sand | Mara Lindqvist; Jo Park; Bo Lind | KDD | 2022');
  });

  it.each([
    [
      'Fair tides in northern fog, Jo Park,<br><b>Mara Lindqvist</b>, Bo Lind, Sven Ek<br>KDD 2022',
      'Fair tides in northern fog | Jo Park; Mara Lindqvist; Bo Lind; Sven Ek | KDD | 2022',
    ],
    [
      'Lindqvist, M., & Park, J. (Forthcoming). Leading a quay: A slow view. World Summit for Lamps (WSL) Lecture Series.',
      'Leading a quay: A slow view | Lindqvist, M.; Park, J. | WSL | -',
    ],
    [
      'Caching Tides for Harbour Networks, Mara Lindqvist, Jo Park. SenSys 2021',
      'Caching Tides for Harbour Networks | Mara Lindqvist; Jo Park | SenSys | 2021',
    ],
    [
      'Sparse Navigation of Moving Sand. In preparation, hal-01234567 (2021) (with J. Park).',
      'Sparse Navigation of Moving Sand | J. Park | HAL | 2021',
    ],
    [
      '"The age of salt," in <i>The Harbour Almanac: A Modern Guide to Tides</i>. Varn: Quay Press, 2006.',
      'The age of salt |  | Harbour Almanac: A Modern Guide to Tides | 2006',
    ],
    [
      'Sparse Tides, Sand<br>Mara Lindqvist, Jo Park<br><span>@SenSys 2021</span>',
      'Sparse Tides, Sand | Mara Lindqvist; Jo Park | SenSys | 2021',
    ],
  ])('names and venues begin where titles end: %s', (entry, expected) => {
    expect(first(entry)).toBe(expected);
  });

  it.each([
    [
      'Mara Lindqvist, Jo Park. Estimation, inference, and the wisdom of Sven Ek, with sand. KDD 2022',
      'Estimation, inference, and the wisdom of Sven Ek, with sand',
    ],
    ['Mara Lindqvist, Jo Park. Fast maps of moving dunes (DUNE) networks. KDD 2022', 'Fast maps of moving dunes (DUNE) networks'],
  ])('none begin inside titles: %s', (entry, title) => {
    expect(first(entry)?.split(' | ')[0]).toBe(title);
  });
});
