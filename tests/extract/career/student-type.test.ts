import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { isOtherThanStudent } from '../../../src/extract/career/student-type.js';
import { pageOfMara } from '../page-of.js';

describe('what is no student by its type', () => {
  it.each([
    'May June',
    'Lindar University',
    'Harvard University',
    'Ministry of Ropes',
    'New York',
    'Read More',
    'Room B4',
    'tara@norvik.example',
  ])('refuses %s', (name) => {
    expect(isOtherThanStudent(name)).toBe(true);
  });
  it.each([
    'April Berg',
    'Ida March',
    'June Roe',
    'Georgia Lind',
    'Paris Roe',
    'Jordan Berg',
    'Ada Bank',
    'Max Planck',
    '鈴木 一郎',
    '王小明',
    'Tara',
  ])('keeps %s', (name) => {
    expect(isOtherThanStudent(name)).toBe(false);
  });

  it('leaves the students of a list', () => {
    const body =
      '<p>I am a professor at Lindar University.</p><h2>PhD Students</h2><ul><li>April Berg</li><li>New York</li><li>Tara Quist</li></ul>';
    const names = extractCareer(pageOfMara(body)).advising.map(({ person }) => person.names[0]);
    expect(names).toEqual(['April Berg', 'Tara Quist']);
  });
});
