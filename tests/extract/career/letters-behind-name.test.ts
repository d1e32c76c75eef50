import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const told = (sentence: string): string[] => stated(sentence).filter((fact) => !fact.startsWith('now '));

describe('letters behind the name of a sentence', () => {
  it.each([
    ['Mira Holt, PhD, is a professor of ice at Rice University.', ['professor of ice @ Rice University .. +']],
    ['Mira Holt, M.D., Ph.D., is a surgeon at Rice University.', ['surgeon @ Rice University .. +']],
    ['Mira Holt (PhD) is a data scientist at Siemens.', ['data scientist @ Siemens .. +']],
    ['Mira Holt PhD works at Siemens.', ['- @ Siemens .. +']],
    // Degrees with a place or a field of their own, and stands of students
    [
      'Mira Holt, PhD in Physics from Tarn College, is a lecturer at Rice University.',
      ['doctoral @ Tarn College ', 'lecturer @ Rice University .. +'],
    ],
    ['Mira Holt (PhD, Tarn College) is a lecturer at Rice University.', ['doctoral @ Tarn College ', 'lecturer @ Rice University .. +']],
    ['Mira Holt, a PhD student at Rice University, studies tides.', ['doctoral @ Rice University  ~']],
    ['Mira Holt received a PhD from Rice University.', ['doctoral @ Rice University ']],
    ['Mira Holt holds a PhD from Rice University.', ['doctoral @ Rice University ']],
    ['PhD, Rice University, 1999', ['doctoral @ Rice University 1999']],
    ['Ann Roe, PhD, is a professor at Rice University.', []],
  ])('reads "%s"', (sentence, facts) => expect(told(sentence)).toEqual(facts));
});
