import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

describe('a role behind the places that it was held at', () => {
  it.each([
    [
      'She has spent time at Siemens, Nokia and Intel as an apprentice.',
      ['apprentice @ Intel ..', 'apprentice @ Nokia ..', 'apprentice @ Siemens ..'],
    ],
    ['I have worked at Intel and Nokia as a data engineer.', ['data engineer @ Intel ..', 'data engineer @ Nokia ..']],
    [
      'I worked at Intel, Nokia, and the University of Leeds as a statistician.',
      ['statistician @ Intel ..', 'statistician @ Nokia ..', 'statistician @ University of Leeds ..'],
    ],
    [
      'I was part of the Tide Team at Siemens, and have worked at Intel and Nokia as an engineer.',
      ['- @ Siemens ..', 'engineer @ Intel ..', 'engineer @ Nokia ..'],
    ],
    // The role belongs to something else, or is none.
    ['I worked at Intel and Nokia as part of my studies.', ['- @ Intel ..', '- @ Nokia ..']],
    ['I worked at Intel and Nokia, and as a consultant I wrote.', ['- @ Intel ..', '- @ Nokia ..']],
    ['I worked at Intel and was an engineer at Nokia.', ['- @ Intel ..', 'engineer @ Nokia ..']],
    ['I worked at Intel and joined Nokia as an engineer.', ['- @ Intel ..', 'engineer @ Nokia ..']],
    ['Visitors from Intel and Nokia came as engineers.', []],
    ['My students worked at Intel and Nokia as engineers.', []],
    ['I worked on tools of Intel and Nokia.', []],
  ])('reads "%s"', (sentence, facts) => expect(stated(sentence)).toEqual(facts));
});
