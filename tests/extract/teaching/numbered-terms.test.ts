import { describe, expect, it } from 'vitest';
import { extractCourses } from '../../../src/extract/teaching/extract-courses.js';
import { pageOfMara } from '../page-of.js';

const shown = (body: string): string[] => extractCourses(pageOfMara(body)).map(({ name }) => name);
const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('courses under and behind the terms of a year', () => {
  it.each([
    ['First semester 2021-2022', 'Second semester 2020-2021'],
    ['1st term 2021', '2nd term 2021'],
    ['Premier semestre 2021-2022', 'Deuxième semestre 2020-2021'],
    ['Primer semestre 2021', 'Segundo semestre 2021'],
    ['1º semestre de 2021', '2º semestre de 2021'],
  ])('takes "%s" for no course', (first, second) => {
    const body = `<h2>Teaching</h2><h4>${first}</h4>${list('Knot Theory (Master 1)')}<h4>${second}</h4>${list('Rope Care', 'Sails')}`;
    expect(shown(body)).toEqual(['Knot Theory', 'Rope Care', 'Sails']);
  });

  it.each([
    ['2021-2022, first semester: Knot Theory', ['Knot Theory']],
    ['1st term: Knot Theory, Rope Care', ['Knot Theory', 'Rope Care']],
    ['Knot Theory, second semester 2021, Norvik University', ['Knot Theory']],
    ['結び目入門（北嶺大学 理学部）2018年度後期', ['結び目入門']],
    ['結び目入門(北嶺大学): 2016年度前期，2017年度前期', ['結び目入門']],
    ['Second Quarter Century of Sails (spring 2020)', ['Second Quarter Century of Sails']],
    ['First Year Seminar, Fall 2019', ['First Year Seminar']],
    ['The Second Term of the Harbour Board, Fall 2020', ['The Second Term of the Harbour Board']],
    ['First semester', []],
    ['2e semestre 2021', []],
  ])('reads "%s"', (entry, courses) => {
    expect(shown(`<h2>Teaching</h2>${list(entry)}`)).toEqual(courses);
  });
});

it('takes a teacher at a school for no course', () => {
  expect(shown(`<h2>Teaching</h2>${list('Highschool Physics Teacher at Norvik College')}`)).toEqual([]);
  expect(shown(`<h2>Teaching</h2>${list('Training the Physics Teacher of Tomorrow')}`)).toHaveLength(1);
});
