import { describe, expect, it } from 'vitest';
import { takeCode } from '../../../src/extract/teaching/course-code.js';

describe('takeCode', () => {
  it.each([
    ['CS 101: Ropes', 'CS 101', 'Ropes'],
    ['ECE/CS 434 Ropes', 'ECE/CS 434', 'Ropes'],
    ['MATH-UA 123 Ropes', 'MATH-UA 123', 'Ropes'],
    ['COMS W4995 Ropes', 'COMS W4995', 'Ropes'],
    ['EN.601.475 Ropes', 'EN.601.475', 'Ropes'],
    ['10-301/601 Ropes', '10-301/601', 'Ropes'],
    ['CS-E4800', 'CS-E4800', ''],
    ['Phys 101: Ropes', 'Phys 101', 'Ropes'],
    ['Econ 1101 Rope Markets', 'Econ 1101', 'Rope Markets'],
    ['Math 221 Knots', 'Math 221', 'Knots'],
    ['Phil.210 Ropes', 'Phil.210', 'Ropes'],
    ['CS305T (Models of Ropes)', 'CS305T', 'Models of Ropes'],
    ['Ropes (CSE 489/589)', 'CSE 489/589', 'Ropes'],
  ])('parts %s', (text, code, rest) => {
    expect(takeCode(text)).toEqual({ code, rest });
  });

  it.each([
    'GPT-4 for all',
    'Spring 2019-2023',
    'Fall 2020: Ropes',
    'FALL 2020: Ropes',
    'Calculus 2',
    'Calculus 20 things',
    'AI 2',
    'UTF-8',
    'MPI 3.0',
    'Ropes (an introduction)',
    '2020',
    'Lecture on 3 ropes',
    'Rope 101',
    'Room 212 Harbour Hall',
    'Knot 2019 Revisited',
    'June 2020 Ropes',
    'Rope 12 Ways',
  ])('finds none in %s', (text) => {
    expect(takeCode(text)).toEqual({ rest: text });
  });
});
