import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { contextOf } from '../page-of.js';

const factsOf = (sentence: string) =>
  extractCareer(contextOf(`<html><head><title>Mara Okoro</title></head><body><h1>Mara Okoro</h1><p>${sentence}</p></body></html>`));
const posts = (sentence: string): (string | undefined)[] => factsOf(sentence).positions.map(({ organization }) => organization.names[0]);
const degrees = (sentence: string): string[] =>
  factsOf(sentence).degrees.map(({ institution, end }) => `${institution.names[0]} ${end ?? ''}`.trim());

describe('places that no lexicon knows', () => {
  it.each([
    [
      'She was on the faculty of Lindar University, Tarnwerk AI, and Nordskog, before going home.',
      ['Lindar University', 'Tarnwerk AI', 'Nordskog'],
    ],
    ['I worked at Lindar University, QTLM, and Nordskog.', ['Lindar University', 'QTLM', 'Nordskog']],
    ['Before, I was a lecturer at Lindar University and Nordskog.', ['Lindar University', 'Nordskog']],
  ])('reads the list in "%s"', (sentence, places) => {
    expect(posts(sentence)).toEqual(places);
  });

  it.each([
    ['I worked at Lindar University, Sandau, and Jo Park was my host.', ['Lindar University']],
    ['I worked at Lindar University, Sandau, where tides are high.', ['Lindar University']],
    ['I worked at Lindar University and Tides of the North was my topic.', ['Lindar University']],
    ['I was a lecturer at Lindar University with Jo Park and Mara Lind.', ['Lindar University']],
  ])('takes no town, person or topic for one in "%s"', (sentence, places) => {
    expect(posts(sentence)).toEqual(places);
  });

  it.each([
    ['She is a reader in ice studies and on leave from QTLM.', ['QTLM']],
    ['Er ist Assistent an der Nordskog.', ['Nordskog']],
    ['Elle est professeure de physique au Nordskog, à Tarn.', ['Nordskog']],
  ])('reads the place behind the post in "%s"', (sentence, places) => {
    expect(posts(sentence)).toEqual(places);
  });

  it.each([
    ['She has a PhD in Ice Physics (Nordskog, May 2019).', ['Nordskog 2019-05']],
    ['She has a PhD in Ice Physics (Jo Park, May 2019) from Lindar University.', ['Lindar University 2019-05']],
    ['I hold a BSc (Ice, 2021) from Lindar University.', ['Lindar University 2021']],
  ])('reads the degrees of "%s"', (sentence, stated) => {
    expect(degrees(sentence)).toEqual(stated);
  });

  it.each([
    ['Univerzita Lindarová', 'Univerzita Lindarová'],
    ['Uniwersytet Lindarski', 'Uniwersytet Lindarski'],
    ['Universitas Lindar', 'Universitas Lindar'],
    ['Prifysgol Lindar', 'Prifysgol Lindar'],
    ['Lindar Üniversitesi', 'Lindar Üniversitesi'],
    ['Lindars universitet', 'Lindars universitet'],
  ])('knows %s for a university by its word', (printed, name) => {
    expect(posts(`I am a lecturer in the School of Ice, ${printed}.`)).toEqual([name]);
  });
});
