import { describe, expect, it } from 'vitest';
import { isAudience, isListLabel } from '../../../src/extract/teaching/course-audience.js';
import { readCourseEntry } from '../../../src/extract/teaching/course-entry.js';
import { extractCourses } from '../../../src/extract/teaching/extract-courses.js';
import { pageOfMara } from '../page-of.js';

describe('whom a course is for', () => {
  it.each([
    '3rd year',
    '2nd and 3rd years',
    'Course for 4th year graduates',
    '1ère année',
    'Year 2',
    'second-year students',
    '2. Semester',
  ])('reads %s', (text) => {
    expect(isAudience(text)).toBe(true);
  });

  it.each(['beginners', 'Knots and Sails', 'for', '2', 'course', 'A Year in Selma', 'students of rope', 'project', ''])(
    'not %s',
    (text) => {
      expect(isAudience(text)).toBe(false);
    },
  );

  it.each([
    ['Logic (2nd year)', 'Logic', undefined],
    ['Knots (graduate, Norvik University)', 'Knots', 'Norvik University'],
    ['Knots (Norvik University, Rope department, 1st year)', 'Knots', 'Norvik University'],
    ['Knots (Norvik University)', 'Knots', 'Norvik University'],
    ['Knots for 1st year students', 'Knots', undefined],
    ['Knots (Part Two)', 'Knots (Part Two)', undefined],
    ['Statistics for Sailors', 'Statistics for Sailors', undefined],
    ['Knots (with sails)', 'Knots', undefined],
  ])('reads %s', (text, name, school) => {
    expect(readCourseEntry(text).map((course) => [course.name, course.school])).toEqual([[name, school]]);
  });
});

describe('labels of lists of courses', () => {
  it.each(['Earlier classes taught include', 'more courses', 'Courses I have taught', 'All classes'])('is %s', (text) => {
    expect(isListLabel(text)).toBe(true);
  });

  it.each(['Courses', 'Teaching', 'Rope courses', 'More Knots', 'The Craft of Teaching', 'Courses of the Sea', ''])('is not %s', (text) => {
    expect(isListLabel(text)).toBe(false);
  });

  it.each(['Earlier classes taught include:', 'more courses »', 'Lectures may be seen below.', 'All at Norvik University.'])(
    'names no course: %s',
    (text) => {
      expect(readCourseEntry(text)).toEqual([]);
    },
  );
});

describe('names of courses that list topics', () => {
  it.each([
    ['2023: Sails, Knots and Ropes (1st year)', 'Sails, Knots and Ropes'],
    ['Sails, Knots & Ropes, Norvik University', 'Sails, Knots & Ropes'],
    ['Rope Theory, Paris and Oslo', 'Rope Theory'],
    ['Rope Theory, Lecture and Lab', 'Rope Theory'],
    ['Rope Theory, Ada Berg and Jo Lind', 'Rope Theory'],
    ['Rope Theory, its knots and sails', 'Rope Theory'],
    ["Norvik's Rope Learning course", 'Rope Learning'],
    ['Rope Learning class', 'Rope Learning'],
    ['Short course', undefined],
    ['Online course on ropes – passed with high marks', undefined],
    ['Design of ropes', 'Design of ropes'],
    ['Design ropes for students', undefined],
  ])('reads %s', (text, name) => {
    expect(readCourseEntry(text).map((course) => course.name)).toEqual(name === undefined ? [] : [name]);
  });
});

describe('roles of courses', () => {
  it.each([
    ['Workshop leader', 'Knots', 'instructor'],
    ['Marking', 'Knots', 'assistant'],
    ['Part-time teaching assistant', 'Rope Knots', 'assistant'],
    ['Intervenant', 'Rope Knots', 'instructor'],
    ['Teaching & Research Assistant', 'Rope Knots', 'assistant'],
  ])('knows %s', (role, course, is) => {
    expect(readCourseEntry(`${role}: ${course}`).map((one) => [one.name, one.role])).toEqual([[course, is]]);
  });
});

const shown = (body: string): string[] => extractCourses(pageOfMara(body)).map(({ name, role }) => `${name}/${role}`);

describe('courses of a post', () => {
  it.each([
    [
      'Teaching assistant: Norvik University, Ropes &amp; Sails<br>Courses: Knot Theory, Sails, Net Design (Honours)',
      ['Knot Theory/assistant', 'Sails/assistant', 'Net Design (Honours)/assistant'],
    ],
    [
      '2018 – 2020<br>Lecturer, Norvik University<br>Courses taught: Knot Theory; Net Design',
      ['Knot Theory/instructor', 'Net Design/instructor'],
    ],
    ['Rope engineer, Norvik University<br>Courses: Knot Theory, Net Design', []],
    ['BSc in Ropes, Norvik University<br>Courses: Knot Theory, Net Design', []],
    ['Teaching assistant, Norvik University<br>Courses: five in all', []],
  ])('reads %s', (body, courses) => {
    expect(shown(`<h2>Experience</h2><ul><li>${body}</li></ul>`)).toEqual(courses);
  });

  it('reads the role in a line of a long entry', () => {
    const rest = `Summary: ${'held the ropes of the harbour school, '.repeat(8)}and more.`;
    expect(shown(`<h2>Employment</h2><ul><li>2023<br>Teaching Assistant for Laws of Ropes<br>${rest}</li></ul>`)).toEqual([
      'Laws of Ropes/assistant',
    ]);
  });

  it('reads lines by level, and no other line', () => {
    const lines = ['B.Tech: Rope Chemistry, Net Design', 'M.Tech: Sail Methods', 'Initiatives: led modules; updated nets', 'Details: more'];
    expect(shown(`<h2>Teaching</h2><p>${lines.join('<br>')}</p>`)).toEqual([
      'Rope Chemistry/instructor',
      'Net Design/instructor',
      'Sail Methods/instructor',
    ]);
  });

  it.each(['Cell marking in cold ropes', 'Ropes and their tumor marker', 'Rope marking', 'Sail marker discovery'])(
    'reads no role in a line of the career: %s',
    (line) => {
      expect(shown(`<h2>Experience</h2><ul><li>${line}</li></ul>`)).toEqual([]);
    },
  );

  it('takes no languages and skills below a section of courses', () => {
    expect(shown('<h2>Teaching</h2><ul><li>Knot Theory, 2019</li></ul><h3>Languages</h3><ul><li>High Norvik</li></ul>')).toEqual([
      'Knot Theory/instructor',
    ]);
  });
});
