import { describe, expect, it } from 'vitest';
import { isVenueName } from '../../../src/extract/publication/is-venue-name.js';

describe('names of venues', () => {
  it.each([
    'Journal of Tidal Maps',
    'WAVES',
    'Oecologia Ventosa',
    'Handbuch Inseln & Meere',
    'Machine: Shores, Sands, Tides',
    'Encontro de Bases de Marés',
    'iHarbour',
    'npj Tides',
    'Meertexte',
    'University of Varn Law Review',
    '海洋学报',
    'Tidal Reports',
    'Research Reports in Sand',
    'State of the Art Report',
  ])('%s', (name) => {
    expect(isVenueName(name)).toBe(true);
  });

  it.each([
    'May',
    'Sept',
    'Avril',
    'PhD Thesis',
    'Ph.D. thesis, University of Varn',
    "Master's thesis",
    'Dissertation',
    'Technical Report, University of Varn',
    'Norvik research report 417',
    'Rapport interne',
    'Survey paper',
    'Springer',
    'Wellenberg Verlag',
    'Varn University Press',
    'Band',
    'University of Varn',
    'Department of Tides',
    'Varn University',
    'Paperback',
    'Poster',
    'with',
    'and preferences for sandy shores',
    'case of the tide',
    '12(3), 4-9',
    'One approach that is used to compare all of the tides of both seas',
  ])('not %s', (name) => {
    expect(isVenueName(name)).toBe(false);
  });
});
