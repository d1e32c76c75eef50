import { describe, expect, it } from 'vitest';
import { readAwardEntry } from '../../../src/extract/award/award-entry.js';
import { isNoHonour, isPlainName } from '../../../src/extract/award/plain-name.js';
import { readPageFacts } from '../../../src/pipeline.js';

describe('plain names', () => {
  it.each([
    'Technical Rigging Team',
    'Selma Rope Fund',
    '1st place in the Rope Cup',
    '2019 – Knots Under Way',
    'Rigging Team, Rope Academy, 2014',
  ])('%s', (text) => {
    expect(isPlainName(text)).toBe(true);
  });
  it.each([
    'given each year by the board',
    'Norvik University, 2019',
    'Department of Knots',
    'Selma Rope Foundation',
    'Ada Lind',
    'Here is my list',
    'Download',
    'Last updated May 2021',
    'Prizes:',
    'We sailed. And came home',
    'Publications',
    'a.lind@norvik.edu',
    'Who tied the knots?',
  ])('not %s', (text) => {
    expect(isPlainName(text)).toBe(false);
  });
});

describe('what is no honour', () => {
  it.each([
    'If you would like to study ropes',
    'with Ada Lind',
    'My scholarship studies ropes',
    'RopeConf 2025 Oral Presentation',
    'RopeConf 2025 口头报告',
    'Scholarship of Teaching and Learning',
    'Lind Award Ceremony',
    'Knot Prize Jury',
    'Loading Norvik Scholar updates',
    'Plus 7 smaller college prizes',
    'and several other prizes',
    'Norvik Research Foundation',
    'National Ropes Council of Varn',
    'Norvik University',
    'University of Lindar',
  ])('%s', (name) => {
    expect(isNoHonour(name)).toBe(true);
  });
  it.each([
    'Best Oral Presentation',
    'Outstanding Poster',
    'Best Paper Award at the Knot Workshop',
    'Lind Scholarship of Norvik',
    'Myrtle Lind Prize',
    'Withering Prize',
    'Poster Prize',
    'Lind Foundation Fellow',
    'Plus Ultra Prize',
    'Varn Tide Grant Alliance',
    'Lind Endowment for the Ropes',
    'Council of Varn Medal',
    'Best Student of Norvik University',
    'Norvik University Medal',
    'Lind University Scholar',
  ])('but not %s', (name) => {
    expect(isNoHonour(name)).toBe(false);
  });
});

describe('where a name ends', () => {
  const tail = 'the first symposium on the safety and the privacy of ropes in the networks of the northern harbours';
  it.each([
    ['Lind Fellowship at Norvik University, 2019', 'Lind Fellowship', 'Norvik University'],
    ['Okoro PhD Scholar at University of Selma', 'Okoro PhD Scholar', 'University of Selma'],
    ['Best Poster Award at the Rope Academy Meeting, 2016', 'Best Poster Award at the Rope Academy Meeting', undefined],
    ['National Scholarship in NRX, 2016', 'National Scholarship in NRX', undefined],
    [`Rope Safety Award at ${tail}`, 'Rope Safety Award', undefined],
    ['2023 Young Sailor Award by the Nordic Rope Association', 'Young Sailor Award', undefined],
    ['Lind Award by Popular Vote, 2020', 'Lind Award by Popular Vote', undefined],
    ['Prize for Ropes Made by Hand at the Norvik Society', 'Prize for Ropes Made by Hand at the Norvik Society', undefined],
  ])('%s', (text, name, giver) => {
    const [award] = readAwardEntry({ text, runs: [], origin: [] });
    expect([award?.name, award?.giver]).toEqual([name, giver]);
  });
});

describe('scholars in prose', () => {
  const awards = (sentence: string): string[] =>
    readPageFacts(new TextEncoder().encode(`# Ada Lind\n\nI am a professor at Norvik University. ${sentence}\n`), { id: 'p' }).awards.map(
      ({ name }) => name,
    );
  it.each([
    ['I am a scholar of the Norvik Rope Foundation.', ['scholar of the Norvik Rope Foundation']],
    ['I am a scholar of old ballads and sing of ropes.', []],
    ['I am a scholar of the Middle Ages.', []],
    [
      'I won the Best Poster Award at the Harbour Society (HarSoc) Annual Meeting.',
      ['Best Poster Award at the Harbour Society (HarSoc) Annual Meeting'],
    ],
  ])('%s', (sentence, expected) => {
    expect(awards(sentence)).toEqual(expected);
  });
});

describe('headings that name honours', () => {
  const source = (first: string): string =>
    `<h1>Ada Lind</h1><p>I am a professor.</p><h2>Awards</h2><h4>${first}</h4><p>Given by the board.</p><h4>Selma Knot Prize</h4><p>Given by the town.</p>`;
  const names = (first: string): string[] =>
    readPageFacts(new TextEncoder().encode(source(first)), { id: 'p' }).awards.map(({ name }) => name);
  it.each(['National Fellowship for Graduate Students', 'Lind Medal for Teaching', 'Best Talk Award'])('%s', (first) => {
    expect(names(first)).toEqual([first, 'Selma Knot Prize']);
  });
  it.each(['Student Awards', 'Teaching', 'PhD Students', 'Talks'])('not %s', (first) => {
    expect(names(first)).not.toContain(first);
  });
});
