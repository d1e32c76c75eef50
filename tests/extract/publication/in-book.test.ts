import { describe, expect, it } from 'vitest';
import { worksOf } from './works-of.js';

const read = (entry: string): readonly [string, readonly string[], readonly string[]] => {
  const [work] = worksOf(`<h2>Publications</h2><ul><li>${entry}</li><li>Mara Lindqvist: Sandwege. In: Meer 12 (2003), S. 4-9.</li></ul>`);
  return [work?.title.value ?? '-', work?.authors.map(({ name }) => name) ?? [], work?.venue?.names ?? []];
};

describe('what stands around "In:"', () => {
  it.each<readonly [string, ReturnType<typeof read>]>([
    [
      '<b>Karten kleiner Inseln</b><br>Mara Lindqvist, Ada Moreau, Jonas Weber<br>In: Küstenblätter 5-6/2003, S. 71',
      ['Karten kleiner Inseln', ['Mara Lindqvist', 'Ada Moreau', 'Jonas Weber'], ['Küstenblätter']],
    ],
    [
      'Lampen, Kais. Von der Farbe des Nebels<br>In: Küstenblätter 12 (2003), S. 71.',
      ['Lampen, Kais. Von der Farbe des Nebels', [], ['Küstenblätter']],
    ],
    ['Karten kleiner Inseln. In: Küstenblätter 12 (2003), S. 71.', ['Karten kleiner Inseln', [], ['Küstenblätter']]],
    [
      '1. Lindqvist, M., Park, J. (2022): Karten kleiner Inseln. In: Küstenblätter 45, S. 133.',
      ['Karten kleiner Inseln', ['Lindqvist, M.', 'Park, J.'], ['Küstenblätter']],
    ],
    [
      'Rez.: Jo Park, Karten der Inseln, Varn: Hafen Verlag 2002. In: Küstenblätter 45 (2003), S. 13.',
      ['Rez.: Jo Park, Karten der Inseln', [], ['Küstenblätter']],
    ],
  ])('%s', (entry, expected) => {
    expect(read(entry)).toEqual(expected);
  });
});
