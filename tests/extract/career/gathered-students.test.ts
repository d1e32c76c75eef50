import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { pageOfMara } from '../page-of.js';

const advisees = (title: string, ...lines: string[]): string[] =>
  extractCareer(
    pageOfMara(
      `<p>I am an associate professor of physics at Lindar University.</p><h2>${title}</h2><ul><li>${lines.join('<br>')}</li></ul>`,
    ),
  )
    .advising.filter(({ direction }) => direction === 'advisee')
    .map(({ kind, person }) => `${kind} ${person.names[0]}`);

describe('students that share an item', () => {
  it.each([
    ['below a year', ['2019', 'Tara Quist, MSc', 'Paul Mendes, PhD'], ['masters Tara Quist', 'doctoral Paul Mendes']],
    ['below a state', ['Completed in 2019', 'Tara Quist, PhD. “Routes of ferries”'], ['doctoral Tara Quist']],
    ['below what goes on', ['On going', 'Ivan Petrov, MSc', 'Tara Quist, MSc'], ['masters Ivan Petrov', 'masters Tara Quist']],
    ['below a degree', ['PhD', 'Tara Quist', 'Paul Mendes (2020)'], ['doctoral Tara Quist', 'doctoral Paul Mendes']],
    [
      'without a head',
      ['Tara Quist', 'Paul Mendes', 'Ivan Petrov'],
      ['unspecified Tara Quist', 'unspecified Paul Mendes', 'unspecified Ivan Petrov'],
    ],
  ])('%s', (_, lines, expected) => expect(advisees('Graduate supervision of students', ...lines)).toEqual(expected));

  it.each([
    ['who helped', ['Tara Quist (PhD)', 'Paul Mendes (co-advisor)'], ['doctoral Tara Quist']],
    ['who helped, in words', ['Tara Quist (PhD)', 'with Paul Mendes', 'now at Quellmark'], ['doctoral Tara Quist']],
    ['a committee', ['Thesis committees', 'Tara Quist, PhD', 'Paul Mendes, PhD'], []],
    ['colleagues', ['Collaborators', 'Tara Quist', 'Paul Mendes'], []],
    ['a thesis and its school', ['Routes of ferries, 2019', 'Tara Quist', 'Lindar University'], []],
    ['people with titles', ['2019', 'Prof. Tara Quist', 'Dr. Paul Mendes'], []],
  ])('none of %s', (_, lines, expected) => expect(advisees('Students', ...lines)).toEqual(expected));

  it.each(['Thesis committees', 'News', 'Collaborators'])('none under %s', (title) =>
    expect(advisees(title, '2019', 'Tara Quist, PhD', 'Paul Mendes, MSc')).toEqual([]),
  );
});
