import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const degrees = (text: string): string[] => stated(text).filter((fact) => /^(?:bachelors|masters|doctoral|other) @/.test(fact));

describe('a degree behind "where"', () => {
  it.each([
    ['I am a lecturer at Lindar University, where I received my Ph.D. in 2012.', ['doctoral @ Lindar University 2012']],
    ['She was a postdoc at Lindar University from where she also got her PhD in Ice.', ['doctoral @ Lindar University ']],
    [
      'I am a lecturer at Lindar University where I also did my MSc and PhD.',
      ['doctoral @ Lindar University ', 'masters @ Lindar University '],
    ],
  ])('is from the place before it: %s', (text, expected) => {
    expect(degrees(text)).toEqual(expected);
  });

  it.each([
    'I am a lecturer at Lindar University, where I teach ice. I received my PhD in 2012.',
    'He was a visiting scholar at Lindar University in 2015, where he worked with Jo Lind on his PhD thesis.',
    'I am a lecturer at Lindar University, where I supervise PhD students.',
    'I live in Sandau, where I received my PhD in 2012.',
  ])('is not made up: %s', (text) => {
    expect(degrees(text)).toEqual([]);
  });
});

describe('a second subject between a degree and its place', () => {
  it.each([
    'She earned her Ph.D. in rope studies, with a minor in U.S. seafaring, from Lindar University.',
    'She earned her Ph.D. in rope studies with a concentration in Tides from Lindar University.',
    'She earned her Ph.D. in rope studies and a minor in Tides from Lindar University.',
  ])('is passed over: %s', (text) => {
    expect(degrees(text)).toEqual(['doctoral @ Lindar University ']);
  });

  it('leaves what follows', () => {
    expect(degrees('I have a BSc in Ice with a minor in Tides, and a PhD from Lindar University.')).toContain(
      'doctoral @ Lindar University ',
    );
    expect(degrees('I work with a minor in Sandau on ice. I have a PhD from Lindar University.')).toEqual([
      'doctoral @ Lindar University ',
    ]);
  });
});

describe('where somebody is from', () => {
  it.each([
    'I am originally from Peru, and have an undergraduate degree in Ice.',
    'I am from Peru, have a bachelor degree in Ice.',
    'She hails from Peru and holds a PhD in Ice.',
  ])('is no school: %s', (text) => {
    expect(degrees(text)).toEqual([]);
  });

  it('stays one behind the degree', () => {
    expect(degrees('I have a PhD from Cambridge.')).toEqual(['doctoral @ Cambridge ']);
  });
});

describe('the time of a degree', () => {
  it.each([
    ['In 2007 she received her diploma and in 2009 her M.Sc. degree from Lindar University.', ['masters @ Lindar University 2009']],
    [
      'He moved to Belgium and received an Advanced Master in Ice from Lindar University and a PhD in 2018 from Sandau University.',
      ['doctoral @ Sandau University 2018', 'masters @ Lindar University '],
    ],
    [
      'She received an AB from Lindar University (2007), a Master of Advanced Study for a part of the exams from Sandau University (2008), and an MS from Lindar University (2013).',
      ['bachelors @ Lindar University 2007', 'masters @ Lindar University 2013', 'masters @ Sandau University 2008'],
    ],
    ['In 2007 she came to Sandau. In 2009 she received her MSc from Lindar University.', ['masters @ Lindar University 2009']],
    ['He moved to Lindar University as a PhD student in 2018.', ['doctoral @ Lindar University ']],
  ])('is told: %s', (text, expected) => {
    expect(degrees(text)).toEqual(expected);
  });
});

describe('the school of a degree', () => {
  it.each([
    ['I am a 4th year doctoral student in IIIT Bangalore.', ['doctoral @ IIIT Bangalore  ~']],
    ['I hold a PhD in CS from Lindar University.', ['doctoral @ Lindar University ']],
    ['I hold a PhD in AI Safety from Lindar University.', ['doctoral @ Lindar University ']],
    ['I have a degree in Tides and a Master in Ice both from Lindar University.', ['masters @ Lindar University ']],
    [
      'Er hat sowohl einen Bachelor- als auch einen Master-Abschluss der Universität Lindar.',
      ['bachelors @ Universität Lindar ', 'masters @ Universität Lindar '],
    ],
    ['I hold a BSc from the University of Lindar I (Cameroon).', ['bachelors @ University of Lindar I ']],
    ['I hold a BSc from Université de Paris IX.', ['bachelors @ Université de Paris IX ']],
    ['I hold a BSc from Lindar University I attended in 2010.', ['bachelors @ Lindar University 2010']],
    ['I hold a BSc from Lindar University, I teach and I write.', ['bachelors @ Lindar University ']],
  ])('is whole: %s', (text, expected) => {
    expect(degrees(text)).toEqual(expected);
  });
});

describe('courses of a level', () => {
  it.each([
    '## Education\n\n### 03/2009 - 07/2009: Graduate and undergraduate courses in ropes\n\nLindar University',
    'I taught undergraduate lab courses at Lindar University.',
  ])('are no degree: %s', (text) => {
    expect(degrees(text)).toEqual([]);
  });

  it('are none beside the degrees of other headings', () => {
    const text =
      '## Education\n\n### 10/2011 - 09/2014: PhD\n\n**Lindar University**\n\n### 03/2011 - 09/2011: Research internship\n\n**Sandau University**\n\n### 10/2009 - 02/2011: MSc\n\n**Norvik University**\n\n### 10/2006 - 07/2009: BSc\n\n**Lindar University**\n';
    expect(degrees(text)).toEqual([
      'bachelors @ Lindar University 2009-07',
      'doctoral @ Lindar University 2014-09',
      'masters @ Norvik University 2011-02',
    ]);
  });
});

describe('degrees of nobody', () => {
  it.each([
    'I supervise master’s and PhD students and work with universities like Lindar University.',
    'I taught master’s or PhD students at Lindar University.',
    '## Experience\n\n- Lecturer, Lindar University, 2020 – present\n- Teaching MS 210R: Big Ropes and ME 101: Ice, Lindar University',
    '## Experience\n\n- Lecturer, Lindar University, 2020 – present\n- co-supervision: undergraduate student at Sandau University',
    '## Teaching\n\n- QLM605 (Doctoral Training, 2022-23, Lindar University)',
  ])('are not the owner’s: %s', (text) => {
    expect(degrees(text)).toEqual([]);
  });

  it.each([
    [
      "I received my bachelor's and PhD degrees from Lindar University.",
      ['bachelors @ Lindar University ', 'doctoral @ Lindar University '],
    ],
    ['I hold an MS 2012 from Lindar University.', ['masters @ Lindar University 2012']],
    ['I was an undergraduate and PhD student at Lindar University.', ['bachelors @ Lindar University ', 'doctoral @ Lindar University ']],
  ])('are told apart from those of the owner: %s', (text, expected) => {
    expect(degrees(text)).toEqual(expected);
  });
});
