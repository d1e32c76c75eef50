import { describe, expect, it } from 'vitest';
import { ownerTest } from '../../../src/extract/career/owner-test.js';
import { initialledIn } from '../../../src/extract/owner/initialled-name.js';
import { readPageFacts } from '../../../src/pipeline.js';

describe('a name of initials and one word', () => {
  it.each([
    ['K. Ramet', 'K. Ramet'],
    ['Dr. K. S. Ramet, PhD', 'K. S. Ramet'],
    ['Prof. S.V. Quilland | Home', 'S.V. Quilland'],
    ['Ramet K. - Publications', 'Ramet K.'],
  ])('%s', (text, name) => expect(initialledIn(text)?.name).toBe(name));

  it.each([
    'A. Introduction',
    'B. Publications',
    'C. Teaching',
    'K Ramet',
    'K. RAMET',
    'Kira Ramet',
    'K. Ramet Lind',
    'A. Lindar University',
    'St. Ramet',
    'A. B.',
    'Dr. Ramet',
    'K. ramet',
  ])('none in %s', (text) => expect(initialledIn(text)).toBeUndefined());
});

describe('whose page it is where the name is never printed in full', () => {
  const owner = (page: string) => readPageFacts(Buffer.from(page), { id: 'a' }).owner?.names.map(({ value }) => value);
  it.each([
    ['# K. Ramet\n\nK. Ramet is a reader at the University of Leeds.\n', ['K. Ramet']],
    ['# K. Ramet\n\nI am a reader at the University of Leeds.\n', ['K. Ramet']],
    ['# Dr. K. Ramet\n\nReader at the University of Leeds.\n', ['K. Ramet']],
    ['# K. Ramet\n\nKira Ramet is a reader at the University of Leeds.\n', ['Kira Ramet']],
    ['# K. Ramet\n\nA recipe for soup.\n', undefined],
    ['# Welcome\n\nK. Ramet is a reader at the University of Leeds.\n', undefined],
  ])('%j', (page, names) => expect(owner(page)).toEqual(names));

  const evidence = { start: 0, end: 0, quote: '', rule: 'test', confidence: 1 };
  const isOwner = ownerTest({ kind: 'person', names: [{ value: 'K. Ramet', evidence }], titles: [] });
  it.each([
    ['Dr. K. Ramet', true],
    ['Ramet', true],
    ['Kira Ramet', true],
    ['Jo Ramet', false],
    ['J. Ramet', false],
    ['Kira Lind', false],
  ])('%s', (name, expected) => expect(isOwner(name)).toBe(expected));
});
