import { describe, expect, it } from 'vitest';
import { extractInterests } from '../../../src/extract/interest/extract-interests.js';
import { contextOf } from '../page-of.js';

const OPENING = ['Mara Okoro', 'I am Mara Okoro, a lecturer at Norvik University.'];
/** The interests of a plain text with these paragraphs. */
const interests = (...paragraphs: string[]): string[] =>
  extractInterests(contextOf([...OPENING, ...paragraphs].join('\n\n'))).map(({ value }) => value);

const TOLD = 'I study how old harbours keep what they were built for, and I measure it every year.';
const FURTHER = 'We turn what was found into plans for harbours, with masons and sailors of the north.';

describe('topics in lines of their own', () => {
  it('reads each before the sentences that tell of it', () => {
    expect(interests('Research', 'Quiet ropes', TOLD, 'Harbours of the north', FURTHER)).toEqual(['Quiet ropes', 'Harbours of the north']);
  });
  it('reads them in Chinese', () => {
    const told = '我研究古老的港口怎样保存它们的用途，并且每年测量一次，代表工作包括绳索与风帆。';
    expect(interests('研究方向', '绳索的噪声与强度', told, '风帆的干燥过程', told)).toEqual(['绳索的噪声与强度', '风帆的干燥过程']);
  });
  it.each([
    ['one alone', ['Quiet ropes', TOLD]],
    ['names of people', ['Ada Berg', TOLD, 'Jo Lind', FURTHER]],
    ['projects of a year', ['Quiet ropes 2019', TOLD, 'Wet sails 2021', FURTHER]],
    ['lines over citations', ['Quiet ropes', 'J. Lind, M. Okoro. Sea Letters.', 'Wet sails', 'A. Roe, M. Okoro. Sea Letters.']],
    ['sentences', ['Ropes are quiet.', TOLD, 'Sails are wet.', FURTHER]],
    ['lines with a paragraph more', ['Quiet ropes', TOLD, 'Wet sails', FURTHER, 'See also my harbours.']],
  ])('does not read %s', (_what, paragraphs) => {
    expect(interests('Research', ...paragraphs)).toEqual([]);
  });
});

describe('a list under its heading', () => {
  const items = (...texts: string[]): string => texts.map((text) => `  • ${text}`).join('\n');
  const MUCH = Array.from({ length: 24 }, (_, i) => `Quay number ${'x'.repeat((i % 5) + 1)} was drawn by others, who kept its plans.`);

  it('is read where the section goes on with much else', () => {
    expect(interests('Research interests', items('Rope theory.', 'Sail design.', 'Old harbours.'), ...MUCH)).toEqual([
      'Rope theory',
      'Sail design',
      'Old harbours',
    ]);
  });
  it('is read where the heading is a sentence', () => {
    expect(interests('Research', 'My research interests include', items('Rope theory', 'Sail design'))).toEqual([
      'Rope theory',
      'Sail design',
    ]);
  });
  it.each([
    ['much else alone', ['Research interests', ...MUCH]],
    ['two items', ['Research interests', items('Rope theory.', 'Sail design.'), ...MUCH]],
    ['links', ['Research interests', items('http://a.example', 'http://b.example', 'http://c.example'), ...MUCH]],
    ['a heading of something else', ['Research', 'My students include', items('Rope theory', 'Sail design')]],
    ['a heading without a list', ['Research', 'My research interests include', 'See below.']],
  ])('is not read of %s', (_what, paragraphs) => {
    expect(interests(...paragraphs)).toEqual([]);
  });
});
