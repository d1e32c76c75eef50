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
