import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const page = (title: string, text: string): string => `## About\n\nI like ice.\n\n## ${title}\n\n${text}\n`;

describe('sections headed by a degree', () => {
  it.each([
    ['PhD', 'Lindar University, 2015-2020', ['doctoral @ Lindar University 2020']],
    ["Master's", 'Sandau University, 2013-2015\n\nThesis: On ice', ['masters @ Sandau University 2015']],
    ['PhD', 'I completed my thesis in 2016 at Lindar University.', ['doctoral @ Lindar University 2016']],
  ])('%s: %s', (title, text, facts) => expect(stated(page(title, text))).toEqual(facts));

  it.each([
    ['PhD students', 'Lindar University, 2015-2020'],
    ['PhD', 'Lindar University'],
    ['PhD', 'Talks at many places'],
    ['Masters of ice', 'Lindar University, 2015-2020'],
  ])('nothing: %s: %s', (title, text) => expect(stated(page(title, text))).toEqual([]));

  it('what the line says itself counts', () =>
    expect(stated(page('PhD', 'Postdoc, Lindar University, 2015-2020'))).toEqual(['Postdoc @ Lindar University 2015..2020']));
});
