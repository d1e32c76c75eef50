import { describe, expect, it } from 'vitest';
import { extractCourses } from '../../../src/extract/teaching/extract-courses.js';
import { isDatedPerson } from '../../../src/extract/teaching/notes-below.js';
import { pageOfMara } from '../page-of.js';

const shown = (body: string): string[] => extractCourses(pageOfMara(`<h2>Teaching</h2>${body}`)).map(({ name, role }) => `${name}/${role}`);
const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('lists below an entry of teaching', () => {
  it.each([
    [
      `<p>Teaching Assistant, Knot Theory, Norvik University, Fall 2019.</p>${list('Prepared lectures.', 'Invited guests and sailed with them.')}`,
      ['Knot Theory/assistant'],
    ],
    [`<p>Jo Lind (Sep 2019 – present)</p>${list('Measured the wear of ropes.', 'Net maintenance.')}`, []],
    [`<p>Rope Care, 2020</p><p>Direct supervisor of three interns</p>`, ['Rope Care/instructor']],
    ['<p>Rope Care, 2020</p><p>(Those with a star were new)</p>', ['Rope Care/instructor']],
  ])('tell of it: %s', (body, courses) => expect(shown(body)).toEqual(courses));

  it.each([
    [
      `<p>Teaching Assistant, Norvik University, 2019 – 2020</p>${list('Knot Theory', 'Rope Care')}`,
      ['Knot Theory/assistant', 'Rope Care/assistant'],
    ],
    [`<p>Norvik University:</p>${list('Prepared lectures.', 'Rope Care')}`, ['Rope Care/instructor']],
    [
      `<p>Instructor, Knot Theory, 2019</p>${list('Rope Care, 2020', 'Sail Design, 2021')}`,
      ['Knot Theory/instructor', 'Rope Care/instructor', 'Sail Design/instructor'],
    ],
    [`<p>Instructor</p>${list('Knot Theory (2019)')}`, ['Knot Theory/instructor']],
  ])('are courses: %s', (body, courses) => expect(shown(body)).toEqual(courses));

  it.each(['Jo Lind (Fall 2019)', 'Jo Lind', 'Rope Care (2019 – 2021)', 'Jo Lind, 2019 – 2021', 'Knots for Sailors (Sep 2019 – present)'])(
    'no person with a stay: %s',
    (line) => expect(isDatedPerson(line)).toBe(false),
  );
});
