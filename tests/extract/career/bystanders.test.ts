import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

describe('posts of students and places left', () => {
  it.each([
    ['My PhD student Tom Reed is now a postdoc at Lindar University.'],
    ['My former student, Tom Reed, will join Lindar University as a research scientist.'],
    ['Our intern Ann Lake joined Lindar University as a lecturer in 2020.'],
  ])('nothing: %s', (sentence) => expect(stated(sentence)).toEqual([]));

  it.each([
    [
      'In 2019, I joined the faculty of Lindar University as an Assistant Professor in the Department of History.',
      ['Assistant Professor @ Lindar University 2019.. +', 'now Lindar University'],
    ],
    [
      'I joined the faculty at Lindar University as a lecturer in 2012.',
      ['lecturer @ Lindar University 2012.. +', 'now Lindar University'],
    ],
    [
      'I am on leave from Lindar University and currently a visiting scientist at Quellmark Inc.',
      ['now Quellmark Inc', 'visiting scientist @ Quellmark Inc .. +'],
    ],
    ['I am on leave from Lindar University as a lecturer.', ['lecturer @ Lindar University .. +', 'now Lindar University']],
    ['My student years ended when I became a lecturer at Lindar University.', ['lecturer @ Lindar University ..']],
  ])('%s', (sentence, facts) => expect(stated(sentence)).toEqual(facts));

  it('keeps a job that began before the studies in the past', () =>
    expect(
      stated('I am a PhD student at Lindar University.\n\n# News\n\n- Sep 2022: Joined Sandau University as a research engineer.\n'),
    ).toEqual(['doctoral @ Lindar University  ~', 'now Lindar University', 'research engineer @ Sandau University 2022-09..']));
});
