import { describe, expect, it } from 'vitest';
import { isKindAlone, isNoOrganization } from '../../../src/extract/organization/organization-gate.js';

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
    'Gutachter',
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

describe('a kind without a name', () => {
  it.each(['Research Laboratory', 'Laboratoire de Recherche', "université d'", 'the Institute', 'University'])('is refused: %s', (name) =>
    expect(isKindAlone(name)).toBe(true),
  );

  it.each([
    'ENS',
    'Fraunhofer Institute',
    'Laboratory of Ice',
    'Tarn University',
    'Research Corporation of Tarn',
    'Ice Lab',
    'Research',
    '',
    '東都大学',
  ])('is told: %s', (name) => expect(isKindAlone(name)).toBe(false));
});
