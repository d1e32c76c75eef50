import { describe, expect, it } from 'vitest';
import { leadingCode } from '../../../src/extract/teaching/course-code.js';
import { readCourseEntry } from '../../../src/extract/teaching/course-entry.js';

describe('the number of a catalogue before a colon', () => {
  it.each([
    ['Biology 366: Rope Ecology and Knots. Spring 2013.', 'Biology 366', 'Rope Ecology and Knots'],
    ['450A: Harbour Method I: Knots. (2020-21)', '450A', 'Harbour Method I: Knots'],
    ['Political Science 120: Harbour Law (Fall 2020)', 'Political Science 120', 'Harbour Law'],
    ['3201: Advanced Nets', '3201', 'Advanced Nets'],
  ])('%s', (text, code, name) => expect(readCourseEntry(text)).toMatchObject([{ code, name }]));

  it.each([
    '2019: Rope Theory',
    '2019-2021: Rope Theory',
    'Fall 2019: Rope Theory',
    'Since 2019: Rope Theory',
    'Week 12: Ropes',
    'Lecture 10: Ropes',
    'Year 2000: Ropes',
    'Room 204: Ropes',
    '12: Ropes',
    'Ropes: 120: Knots',
    'Biology 366',
    'Biology 366: 12',
  ])('not in %s', (text) => expect(leadingCode(text)).toBeUndefined());

  it.each([
    ['Guest Lecturer/Teaching Assistant, Lindar University'],
    ['Grader and TA, Lindar University'],
    ['Lecturer & Teaching Assistant'],
  ])('two roles are no course: %s', (text) => expect(readCourseEntry(text)).toEqual([]));
});
