import { describe, expect, it } from 'vitest';
import { worksOf } from './works-of.js';

const BEFORE = [
  'Lind, Jo; Ek, Sven (2015): Taue im Norden. In: Zeitschrift für Seile 4 (2015), S. 1–20.',
  'Lind, Jo; Ek, Sven (2016): Anker im Süden. In: Zeitschrift für Seile 5 (2016), S. 3–25.',
];

const titleAfter = (entry: string): string | undefined =>
  worksOf(`<h2>Publikationen</h2><ul>${[...BEFORE, entry].map((line) => `<li>${line}</li>`).join('')}</ul>`)
    .map(({ title }) => title.value)
    .find((title) => !/^(?:Taue|Anker) im/u.test(title));

describe('remarks in brackets that open an entry', () => {
  it.each([
    ['(dir. avec Lucie Marchand), <em>Nœuds et voiles</em>, Paris, Hermann, 2019.', 'Nœuds et voiles'],
    ['(dir.), <em>Cordes et câbles</em>, Paris, Hermann, 2018.', 'Cordes et câbles'],
    ['(Hrsg., mit Jonas Petersen): Seile und Segel. Berlin: Kadmos 2017.', 'Seile und Segel'],
    ['(mit Jonas Petersen) Das Tau, in: Zeitschrift für Seile 5 (2014), S. 3–20.', 'Das Tau'],
    ['(con Hilario Pardo), "El ancla", Anales de Nudos, 6, 2018, pp. 10-20.', 'El ancla'],
  ])('%s', (entry, title) => {
    expect(titleAfter(entry)).toBe(title);
  });

  it.each([
    ['(Un)sichtbare Taue. In: Zeitschrift für Seile 8 (2018), S. 5–25.', 'sichtbare Taue'],
    ['Lind, Jo: (Un)sichtbare Taue. In: Zeitschrift für Seile 6 (2016), S. 5–25.', 'Un'],
    ['Lind, Jo; Ek, Sven: Konrad und die Taue. In: Zeitschrift für Seile 7 (2017), S. 5–25.', 'Kon'],
  ])('leaves %s', (entry, wrong) => {
    expect(titleAfter(entry)).toBeDefined();
    expect(titleAfter(entry)).not.toBe(wrong);
  });
});

describe('remarks in brackets that open the line of a title', () => {
  const first = (line: string): string | undefined =>
    worksOf(
      `<h2>Publications</h2><ul><li>Lamps<br>Fog<br>${line}<br>Mara Lindqvist, Bo Ekdahl<br>TIDE, 2021</li><li>Lamps<br>Quays<br>Quays of the slow north<br>Mara Lindqvist, Jo Park<br>TIDE, 2020</li></ul>`,
    )
      .map(({ title }) => title.value)
      .find((title) => !title.startsWith('Quays'));

  it.each(['(To appear) Drift of Lamps in Cold Fog', '(Forthcoming) Drift of Lamps in Cold Fog'])('%s', (line) => {
    expect(first(line)).toBe('Drift of Lamps in Cold Fog');
  });

  it.each(['Signals (new) and Drift of Lamps in Cold Fog', 'Forthcoming Drift of Lamps in Cold Fog'])('leaves %s', (line) => {
    expect(first(line)).toBeDefined();
    expect(first(line)).not.toBe('Drift of Lamps in Cold Fog');
  });
});

describe('species in italics at the end of a title', () => {
  const last = (entry: string): readonly string[] =>
    worksOf(
      `<h2>Publications</h2><ul><li>${entry}</li><li>Lindqvist, M. and Park, J. (2018) Slow growth of quays in cold sand. Harbour Letters 11: 3-9.</li></ul>`,
    ).map(({ title }) => title.value);

  it('belong to it', () => {
    expect(
      last(
        'Lindqvist, M., Okoro, B. and Ek, S. (2019) Variation of a drift gene in the wild toad <em>Bufo tidalis</em>. Harbour Letters 12: 45-49.',
      )[0],
    ).toBe('Variation of a drift gene in the wild toad Bufo tidalis');
  });

  it.each([
    'Lindqvist, M., Okoro, B. and Ek, S. (2019) Variation of a drift gene in the wild toad. <em>Tidal biology</em>. Harbour Press.',
    'Lindqvist, M., Okoro, B. and Ek, S. (2019) Variation of a drift gene in the wild toad. <em>Harbour Letters</em>. 12: 45-49.',
    'Lindqvist, M., Okoro, B. and Ek, S. (2019) Variation of a drift gene in the wild toad, <em>Journal of Harbours</em>. 12: 45-49.',
  ])('are told from a journal: %s', (entry) => {
    expect(last(entry)[0]).toBe('Variation of a drift gene in the wild toad');
  });
});
