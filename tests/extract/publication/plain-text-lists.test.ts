import { describe, expect, it } from 'vitest';
import { inShort, worksOfText } from './works-of.js';

const shortOf = (list: string): readonly string[] => worksOfText(list).map(inShort);

describe('lists of text files', () => {
  it('keeps labels of links out of titles and venues', () => {
    const list = `  • Counting Quays across Old Harbours pdf code
    Mara Lindqvist, Ada Moreau. Tidal Letters, 2021

  • Lamps that Drift: Slow Models of Fog pdf code
    Jonas Weber, Mara Lindqvist. Tidal Letters, 2020

  • A Study of Sand in Northern Seas pdf
    Mara Lindqvist, Jonas Weber. Tidal Letters, 2019`;
    expect(worksOfText(list).map(({ title }) => title.value)).toEqual([
      'Counting Quays across Old Harbours',
      'Lamps that Drift: Slow Models of Fog',
      'A Study of Sand in Northern Seas',
    ]);
  });

  it('parts a title from the preprint server glued to it', () => {
    const list = `  • Counting Quays across Old Harbours.arXiv 2021. Mara Lindqvist, Ada Moreau.
  • Lamps that Drift: Slow Models of Fog.arXiv 2020. Mara Lindqvist, Jonas Weber.
  • A Study of Sand in Northern Seas.arXiv 2019. Jonas Weber, Mara Lindqvist.`;
    expect(worksOfText(list).map(({ title }) => title.value)).toEqual([
      'Counting Quays across Old Harbours',
      'Lamps that Drift: Slow Models of Fog',
      'A Study of Sand in Northern Seas',
    ]);
  });

  it('takes the titles above the authors where the list begins with one', () => {
    const list = `[arXiv] Counting Quays across Old Harbours

Mara Lindqvist, Ada Moreau, Jonas Weber
  -- Slow is fine

[TIDE'21] Lamps that Drift: Slow Models of Fog

Jonas Weber, Mara Lindqvist
  -- Fog helps a lot

[TIDE'20] A Study of Sand in Northern Seas

Mara Lindqvist, Jonas Weber
  -- Sand does not`;
    expect(worksOfText(list).map(({ title }) => title.value)).toEqual([
      'Counting Quays across Old Harbours',
      'Lamps that Drift: Slow Models of Fog',
      'A Study of Sand in Northern Seas',
    ]);
  });

  it('takes the titles below the authors where the list begins with these', () => {
    const list = `Mara Lindqvist, Ada Moreau, Jonas Weber
Counting Quays across Old Harbours
Tidal Letters, 2021
Jonas Weber, Mara Lindqvist
Lamps that Drift: Slow Models of Fog
Tidal Letters, 2020
Mara Lindqvist, Jonas Weber
A Study of Sand in Northern Seas
Tidal Letters, 2019`;
    expect(shortOf(list)).toEqual([
      'Counting Quays across Old Harbours | Mara Lindqvist; Ada Moreau; Jonas Weber | Tidal Letters | 2021',
      'Lamps that Drift: Slow Models of Fog | Jonas Weber; Mara Lindqvist | Tidal Letters | 2020',
      'A Study of Sand in Northern Seas | Mara Lindqvist; Jonas Weber | Tidal Letters | 2019',
    ]);
  });
});
