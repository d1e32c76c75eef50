import { describe, expect, it } from 'vitest';
import { isNoOrganization } from '../../../src/extract/organization/organization-gate.js';

describe('what plainly is no organisation', () => {
  it.each([
    'Oct',
    'October',
    'Office Number',
    'Room 3.12',
    'Phone',
    'Loading …',
    'Present',
    'Summer Term',
    'Master of Arts',
    'Ph.D. in Ice',
    'B.Sc. (Hons)',
    'Prof. Jane Doe',
    'Dr. Roe',
  ])('refuses %s', (name) => expect(isNoOrganization(name)).toBe(true));

  it.each([
    'March Networks',
    'Summer Institute',
    'Tarn Office of Weights',
    'Room to Breathe',
    'Octave',
    'Present Pictures',
    'Dr. Roe’s Laboratory',
    'Doctor Tide Ltd',
    'Masters & Sons',
    'Master of Arts School',
    'Office of Naval Research',
    'Tide Phone Company',
    'QLM',
    'Number Theory Institute',
    '1234',
  ])('keeps %s', (name) => expect(isNoOrganization(name)).toBe(false));
});
