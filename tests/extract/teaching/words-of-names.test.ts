import { describe, expect, it } from 'vitest';
import { readCourseEntry } from '../../../src/extract/teaching/course-entry.js';

const names = (text: string): string[] => readCourseEntry(text).map(({ name }) => name);

describe('words that are about teaching, and in the names of courses', () => {
  it.each([
    ['PHIL 217: Philosophy of Ropes', ['Philosophy of Ropes']],
    ['Early Modern Philosophy, Fall 2019', ['Early Modern Philosophy']],
    ['CS 231: Image and Video Processing', ['Image and Video Processing']],
    ['Rope Care (video)', ['Rope Care']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each([
    'Philosophy',
    'Teaching Philosophy',
    'My philosophy of teaching',
    'Philosophy Statement',
    'Doctor of Philosophy',
    'Video',
    'Videos',
    'Video lectures',
    'Watch the video',
    'Link to video',
  ])('no course: %s', (text) => expect(names(text)).toEqual([]));
});

describe('"for" in the name of a course', () => {
  it('opens no list of courses', () => {
    expect(readCourseEntry('Teaching Assistant, Knots for Beginners, QLM, Fall 2020').map(({ name }) => name)).toEqual([
      'Knots for Beginners',
    ]);
  });

  it('opens one behind the role', () => {
    expect(readCourseEntry('TA for Modern Knots, Rope Ethics, Fall 2020').map(({ name }) => name)).toEqual(['Modern Knots', 'Rope Ethics']);
  });
});

describe('capitals behind a unit', () => {
  it('are the university and no course', () => {
    expect(readCourseEntry('Teaching Assistant, Department of Ropes, QLMT, 2020')).toEqual([]);
    expect(readCourseEntry('Teaching Assistant, Department of Ropes, Modern Knots, 2020')).toHaveLength(1);
  });
});
