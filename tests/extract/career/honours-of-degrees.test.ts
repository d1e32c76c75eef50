import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { pageOfMara } from '../page-of.js';

const degrees = (sentence: string): string[] =>
  extractCareer(pageOfMara(`<p>${sentence}</p>`)).degrees.map(({ level, institution, end }) => `${level} ${institution.names[0]} ${end}`);
const BOTH = ['bachelors Lindar University 2010', 'masters Lindar University 2012'];

describe('degrees with their honours in brackets', () => {
  it.each([
    [
      'I received the B.Sc. in Ice (Hons, top of the year) and the M.Sc. in Tides (Hons) from Lindar University in 2010 and 2012 respectively.',
      BOTH,
    ],
    ['I received my B.Sc. (first class honours) and M.Sc. (with distinction) from Lindar University in 2010 and 2012, respectively.', BOTH],
    ['I received my B.Sc. in Ice (cum laude) from Lindar University in 2010 and my M.Sc. from Lindar University in 2012.', BOTH],
    [
      'I hold a B.Sc. in Ice (Sandau University, first in class, 2010) and an M.Sc. from Lindar University (2012).',
      ['bachelors Sandau University 2010', 'masters Lindar University 2012'],
    ],
    ['I received my B.Sc. in Ice (cum laude, 2010) from Lindar University.', ['bachelors Lindar University 2010']],
    ['I passed my exams (with distinction) at Lindar University in 2010.', []],
  ])('reads "%s"', (sentence, found) => {
    expect(degrees(sentence)).toEqual(found);
  });
});
