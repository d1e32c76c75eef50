import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { contextOf } from '../page-of.js';

const posts = (sentence: string): string[] =>
  extractCareer(
    contextOf(`<html><head><title>Mara Okoro</title></head><body><h1>Mara Okoro</h1><p>${sentence}</p></body></html>`),
  ).positions.map(({ role, organization: { names, units } }) => `${role ?? '-'} @ ${[...units, names[0]].join(' < ')}`);

describe('two posts at one home', () => {
  it.each([
    [
      'She is Head of the Department of Ice and Professor of Tides at Rice University.',
      ['Head @ Department of Ice < Rice University', 'Professor of Tides @ Rice University'],
    ],
    [
      'I am a lecturer in the School of Law and director of the Rope Lab at Rice University.',
      ['lecturer @ School of Law < Rice University', 'director @ Rope Lab < Rice University'],
    ],
    [
      'She is a professor at Rice University and Chair of the Department of Ice.',
      ['professor @ Rice University', 'Chair @ Department of Ice < Rice University'],
    ],
    [
      'Mara Okoro is Professor and Director of the Tides Program, and Director of the Rope Lab at Rice University.',
      ['Professor @ Tides Program < Rice University', 'Director @ Tides Program < Rice University'],
    ],
    [
      'I am a lecturer in the Department of Ice and the QLM for Tides at Rice University.',
      ['lecturer @ Department of Ice < Rice University'],
    ],
    // Elsewhere, at another time, of somebody else
    [
      'I am a scientist in the Tide Group and an adjunct professor in the Department of Ice at Rice University.',
      ['scientist @ Tide Group', 'adjunct professor @ Department of Ice < Rice University'],
    ],
    ['I am a scientist in the Tide Group and was a lecturer at Rice University.', ['scientist @ Tide Group', 'lecturer @ Rice University']],
    [
      'I am a scientist in the Tide Group, and I was a lecturer at Rice University.',
      ['scientist @ Tide Group', 'lecturer @ Rice University'],
    ],
    ['I am a lecturer at Rice University and Head of the Rope Lab.', ['lecturer @ Rice University', 'Head @ Rope Lab']],
    [
      'I am a lecturer at Rice University and a guest professor in the School of Law.',
      ['lecturer @ Rice University', 'guest professor @ School of Law'],
    ],
    ['I am a lecturer at Nokia and a chemist in the Department of Ice.', ['lecturer @ Nokia', 'chemist @ Department of Ice']],
    ['I am a lecturer in the Department of Ice from Rice University.', ['lecturer @ Department of Ice < Rice University']],
    ['I am a lecturer in the Department of Ice with Nora Berg at Rice University.', ['lecturer @ Department of Ice < Rice University']],
  ])('reads "%s"', (sentence, facts) => expect(posts(sentence)).toEqual(facts));
});
