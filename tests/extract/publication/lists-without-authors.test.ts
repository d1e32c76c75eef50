import { describe, expect, it } from 'vitest';
import { inShort, worksOf } from './works-of.js';

/** The works of a list in one line each. */
const listed = (...entries: string[]): string[] =>
  worksOf(`<h2>Publications</h2><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`).map(inShort);

describe('lists that print titles, venues and links', () => {
  const lists = listed(
    `[2024] Lamplight: Watching Ships from the Pier -- NTIDE'24 (<a href="a.pdf">paper</a>)`,
    `[2023] Restless Quays: Tides on the Move -- SAND@TIDE'23 (<a href="b.pdf">paper</a> | <a href="b2.pdf">slides</a>)`,
    `[2022] Silently Reversible Toxicity -- HARBOURS'22 (<a href="c.pdf">paper</a>)`,
    `[2021] Dredging at Low Cost: Pumping by Refraction, Humidity and Waiting -- NTIDE'21 (<a href="d.pdf">paper</a>)`,
    `[2020] Quays of Salt and Stone -- ACM SIGTIDE (<a href="e.pdf">paper</a>)`,
    `[2019] Quays of Salt and Stone: The Second Winter -- Technical Report (<a href="f.pdf">paper</a>)`,
  );
  it.each([
    'Lamplight: Watching Ships from the Pier |  | NTIDE | 2024',
    'Restless Quays: Tides on the Move |  | SAND | 2023',
    'Silently Reversible Toxicity |  | HARBOURS | 2022',
    'Dredging at Low Cost: Pumping by Refraction, Humidity and Waiting |  | NTIDE | 2021',
    'Quays of Salt and Stone |  | ACM SIGTIDE | 2020',
    'Quays of Salt and Stone: The Second Winter |  | - | 2019',
  ])('%s', (work) => {
    expect(lists).toContain(work);
  });
});

describe('enumerations in titles', () => {
  it.each([
    [
      '<b>When Harbours Sleep: Silt, Refraction, and Tidal Humidity</b>',
      'When Harbours Sleep: Silt, Refraction, and Tidal Humidity |  | - | -',
    ],
    ['Toxicity, drifting sand and quiet tides, arXiv:2101.00001', 'Toxicity, drifting sand and quiet tides |  | arXiv | -'],
  ])('%s', (entry, work) => {
    expect(worksOf(`<h2>Working Papers</h2><ul><li>${entry}</li></ul>`).map(inShort)).toEqual([work]);
  });

  it.each([
    ['Lamps over drifting sand, Mara Lindqvist, Ben Okoro and Jo Park, Tidal Review 3, 2021', 'Mara Lindqvist'],
    ['Lamps over drifting sand: a view of fog, Ben Okoro and Mara Lindqvist, Tidal Review 3, 2021', 'Ben Okoro'],
    ['<b>Lamps over drifting fog</b>, Sion, Mara Lindqvist and Tension, Tidal Review 3, 2021', 'Mara Lindqvist'],
  ])('does not take authors for parts of one: %s', (entry, author) => {
    const [work] = worksOf(`<h2>Publications</h2><ul><li>${entry}</li><li>${entry.replace('Lamps', 'Kites')}</li></ul>`);
    expect(work?.title.value).not.toContain(author);
    expect(work?.authors.map(({ name }) => name).join()).toContain(author);
  });
});

describe('two words before a colon', () => {
  const first = (entry: string): string =>
    inShort(
      worksOf(`<h2>Publications</h2><ul><li>${entry}</li><li>Mara Lindqvist: A Model of Drifting Sand. Tidal Review 4, 2022</li>
        <li>Mara Lindqvist, Jo Park: Gulls over the Quay. Tidal Review 5, 2023</li></ul>`)[0] as never,
    );
  it.each([
    ['Mara Lindqvist: Lamps over the Old Harbour. Tidal Review 3, 2021', 'Mara Lindqvist'],
    ['Jonas Okoro: Lamps over the Old Harbour. Tidal Review 3, 2021', 'Jonas Okoro'],
    ['Xiaohui Zhang: Lamps over the Old Harbour. Tidal Review 3, 2021', 'Xiaohui Zhang'],
    ['Jo Park, Mara Lindqvist: Lamps over the Old Harbour. Tidal Review 3, 2021', 'Jo Park; Mara Lindqvist'],
  ])('are the author where they name one: %s', (entry, authors) => {
    expect(first(entry)).toBe(`Lamps over the Old Harbour | ${authors} | Tidal Review | 2021`);
  });
});
