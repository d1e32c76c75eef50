import { describe, expect, it } from 'vitest';
import { arePeople, isOtherThanCourse } from '../../../src/extract/teaching/course-type.js';
import { extractCourses } from '../../../src/extract/teaching/extract-courses.js';
import { pageOfMara } from '../page-of.js';

const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const taught = (...items: string[]): string[] =>
  extractCourses(pageOfMara(`<h2>Teaching</h2>${list(...items)}`)).map(({ name, role }) => `${name}/${role}`);
const told = (text: string): string[] => extractCourses(pageOfMara(`<p>${text}</p>`)).map(({ name }) => name);

describe('what is no course by its type', () => {
  it.each([
    'BSc Ropes and Tides',
    'MSc Rope Science',
    'Bachelor of Arts in Knots',
    'Licenciatura en Matemáticas',
    'LLM in Harbour Law',
    'LLM International Harbour Law',
    'LL.M. Norvik',
    'LLB Law',
    'Get in touch',
    'Contact me',
    'Back to top',
    'Loading courses',
    'Show more',
    'Norway',
    'Maria Berg',
    'Maria Berg and Peter Lind',
  ])('refuses %s', (name) => {
    expect(isOtherThanCourse({ name, terms: [] })).toBe(true);
  });

  it.each([
    'Ropes and Tides',
    'MSc Seminar on Ropes',
    'LLM Moorings',
    'LLM Agents for Sailors',
    'Master of Science Thesis Course',
    'Scrolls of the Dead Sea',
    'Touch and Go: Haptics',
    'Contact Geometry',
    'Contact Mechanics',
    'Follow the Money',
    'Loading of Structures',
    'History of Norway',
    'Writing I',
    'Maritime Geometry',
    'Métodos Cuantitativos',
    'Maria Berg in Her Time',
  ])('keeps %s', (name) => {
    expect(isOtherThanCourse({ name, terms: [] })).toBe(false);
  });

  it('keeps what has a code or, for a name, a term', () => {
    expect(isOtherThanCourse({ name: 'Norway', code: 'HIST 201', terms: [] })).toBe(false);
    expect(isOtherThanCourse({ name: 'Virginia Woolf', terms: ['Fall 2020'] })).toBe(false);
  });

  it.each([
    ['Maria Berg', true],
    ['Maria Berg, Peter Lind & Anna Roe', true],
    ['Knots and Ropes', false],
    ['Maria Berg and Ropes', false],
    ['Maritime Geometry', false],
  ])('tells whether %s are people', (text, expected) => {
    expect(arePeople(text)).toBe(expected);
  });
});

describe('whose course it is and for which programme', () => {
  it.each([
    [['Ropes I<br>Teaching Assistant for Maria Berg<br>BSc Sails and Trade (2009-2012)'], ['Ropes I/assistant']],
    [
      ['Ropes II<br>Teaching Assistant for Maria Berg and Peter Lind<br>BSc Ropes (2019)<br>BSc Knots and Sails (2020)'],
      ['Ropes II/assistant'],
    ],
    [['TA for Métodos Cuantitativos'], ['Métodos Cuantitativos/assistant']],
    [['TA for Knots and Ropes'], ['Knots and Ropes/assistant']],
    [
      ["Knot theory (8 ECTS points / term; years: 2007-2009) in the bachelor's programme in Rope Science (Norvik University, Norway)"],
      ['Knot theory/instructor'],
    ],
    [['Introductory College Navigation'], ['Introductory College Navigation/instructor']],
    [['Knots in the Graduate Workshop'], ['Knots in the Graduate Workshop/instructor']],
  ])('reads %s', (items, expected) => {
    expect(taught(...items)).toEqual(expected);
  });

  it('reads codes that sentences name', () => {
    expect(
      told(
        'In winter I will serve as Teaching Assistant for ROPE2100 at Lindar University as well as Head Teaching Assistant for KNT310 at Norvik.',
      ),
    ).toEqual(['ROPE2100', 'KNT310']);
  });

  it.each(['I teach a course on bringing old boats into cold harbours.', 'I taught English.', 'I taught ABBA.'])(
    'names no course in %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('keeps fields in "-ing"', () => {
    expect(told('I teach a course on engineering knots.')).toEqual(['engineering knots']);
  });
});
