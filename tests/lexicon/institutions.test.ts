import { describe, expect, it } from 'vitest';
import { findInstitution, institutionByDomain, isInstitutionName } from '../../src/lexicon/institutions.js';

describe('findInstitution', () => {
  it.each([
    ['Peking University', 'Peking University'],
    ['北京大学', 'Peking University'],
    ['PKU', 'Peking University'],
    ['東京大学', 'The University of Tokyo'],
    ['University of Tokyo', 'The University of Tokyo'],
    ['Univ. of Tokyo', 'The University of Tokyo'],
    ['ETH Zürich', 'ETH Zurich'],
    ['UC Berkeley', 'University of California, Berkeley'],
    ['University of California Berkeley', 'University of California, Berkeley'],
    ['University of Illinois at Urbana-Champaign', 'University of Illinois Urbana-Champaign'],
    ['Universität Potsdam', 'University of Potsdam'],
  ])('%s', (printed, name) => {
    expect(findInstitution(printed)?.name).toBe(name);
  });

  it.each(['', 'University', 'Computer Science', 'pku', 'The', 'University of Nowhere at All', '大学', 'Ann Person'])(
    'knows nothing of %j',
    (printed) => {
      expect(findInstitution(printed)).toBeUndefined();
    },
  );

  it('gives nothing for an acronym that several institutions share', () => {
    expect(findInstitution('SU')).toBeUndefined();
    expect(findInstitution('CSU')).toBeUndefined();
  });

  it('tells the country and the kind', () => {
    expect(findInstitution('Stanford University')).toMatchObject({ ror: '00f54p054', country: 'US', types: ['education', 'funder'] });
  });
});

describe('isInstitutionName', () => {
  it('counts shared names, not acronyms', () => {
    expect(isInstitutionName('University of Oxford')).toBe(true);
    expect(isInstitutionName('PKU')).toBe(false);
    expect(isInstitutionName('Deep learning')).toBe(false);
  });
});

describe('institutionByDomain', () => {
  it.each([
    ['pku.edu.cn', 'Peking University'],
    ['stu.pku.edu.cn', 'Peking University'],
    ['CS.Stanford.EDU', 'Stanford University'],
    ['ed.ac.uk', 'University of Edinburgh'],
  ])('%s', (domain, name) => {
    expect(institutionByDomain(domain)?.name).toBe(name);
  });

  it.each(['', 'edu.cn', 'gmail.com', 'nowhere.example', 'github.io', 'com'])('knows nothing of %j', (domain) => {
    expect(institutionByDomain(domain)).toBeUndefined();
  });
});
