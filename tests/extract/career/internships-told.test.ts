import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { pageOfMara } from '../page-of.js';

const internships = (sentence: string): string[] =>
  extractCareer(pageOfMara(`<p>${sentence}</p>`))
    .positions.filter(({ kind }) => kind === 'internship')
    .map(({ organization }) => organization.names[0] as string);

describe('internships of sentences', () => {
  it.each([
    ['I interned at several companies, including Google, Siemens and Apple.', ['Google', 'Siemens', 'Apple']],
    ['I have interned at companies such as Siemens and Bosch.', ['Siemens', 'Bosch']],
    ['I had the opportunity to intern at leading labs including Microsoft Research and Google.', ['Microsoft Research', 'Google']],
    ['I was lucky enough to intern at Siemens.', ['Siemens']],
    ['I interned on methods for firms such as Siemens and Bosch.', []],
    ['I hope to have the opportunity to intern at Siemens.', []],
    ['We give students the opportunity to intern at Siemens.', []],
    ['My students had the opportunity to intern at Siemens and Bosch.', []],
    ['I work with companies such as Siemens and Bosch.', []],
    ['Visitors interned at several companies, including Google and Siemens, before we met.', []],
  ])('reads "%s"', (sentence, places) => {
    expect(internships(sentence)).toEqual(places);
  });
});
