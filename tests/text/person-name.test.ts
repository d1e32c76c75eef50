import { describe, expect, it } from 'vitest';
import { compatible, familyWithParticle, isPersonName, nameKey, parsePersonName } from '../../src/text/person-name.js';

describe('parsePersonName', () => {
  it.each([
    ['Mara Lindqvist', 'Mara', 'Lindqvist'],
    ['D. J. Okoro', 'D. J.', 'Okoro'],
    ['D.J.Okoro', 'D. J.', 'Okoro'],
    ['Okoro DJ', 'DJ', 'Okoro'],
    ['Okoro, D. J.', 'D. J.', 'Okoro'],
    ['Jan van der Velde', 'Jan', 'van der Velde'],
    ['van der Velde, Jan', 'Jan', 'van der Velde'],
    ['van der Velde J', 'J', 'van der Velde'],
    ['Velde, Jan van der', 'Jan', 'van der Velde'],
    ['Lucia De Santi', 'Lucia', 'De Santi'],
    ['Tianwei GONG', 'Tianwei', 'GONG'],
    ['GONG Tianwei', 'Tianwei', 'GONG'],
    ['Gong Tianwei', 'Tianwei', 'Gong'],
    ['Roger MOHN', 'Roger', 'MOHN'],
    ['JP Hartley', 'JP', 'Hartley'],
    ['Yi LI', 'Yi', 'LI'],
    ['J.-F. Marchetti-Roux', 'J.-F.', 'Marchetti-Roux'],
    ['巩天维', '天维', '巩'],
    ['欧阳文海', '文海', '欧阳'],
    ['小川 和也', '和也', '小川'],
    ['小川和也', '和也', '小川'],
    ['高木明', '木明', '高'],
    ['박서연', '서연', '박'],
    ['Park Seo-yeon', 'Seo-yeon', 'Park'],
    ['Aristokles', '', 'Aristokles'],
    ['Finch HA', 'HA', 'Finch'],
    ['Berry, P. E', 'P. E', 'Berry'],
    ['Anne-Laure VIDAL SERRA', 'Anne-Laure', 'VIDAL SERRA'],
    ['Mara A. LIND', 'Mara A.', 'LIND'],
    ['Mara Gutiérrez Solvado', 'Mara', 'Gutiérrez Solvado'],
    ['M. Gutiérrez de Solvado', 'M.', 'Gutiérrez de Solvado'],
    ['M. A. Oude Lindveld', 'M. A.', 'Oude Lindveld'],
    ['Mara T. Oude van Lindveld', 'Mara T.', 'Oude van Lindveld'],
    ['Gutiérrez Solvado', 'Gutiérrez', 'Solvado'],
    ['Mara Gutiérrez SOLVADO', 'Mara Gutiérrez', 'SOLVADO'],
    ['J. Daniel Lindqvist', 'J. Daniel', 'Lindqvist'],
    ['J. T. Daniel Lindqvist', 'J. T. Daniel', 'Lindqvist'],
    ['Mara Oude Lindveld', 'Mara Oude', 'Lindveld'],
    ['Jan Daniel van der Velde', 'Jan Daniel', 'van der Velde'],
  ])('%s', (printed, given, family) => {
    const name = parsePersonName(printed);
    expect([name.given, familyWithParticle(name)]).toEqual([given, family]);
  });

  it('keeps suffixes apart', () => {
    expect(parsePersonName('Harold Finch Jr.')).toMatchObject({ given: 'Harold', family: 'Finch', suffix: 'Jr.' });
    expect(parsePersonName('Finch, Jr., Harold')).toMatchObject({ given: 'Harold', family: 'Finch', suffix: 'Jr.' });
    expect(parsePersonName('Harold Finch III')).toMatchObject({ family: 'Finch', suffix: 'III' });
  });
});

describe('isPersonName', () => {
  it.each([
    'Mara Lindqvist',
    'M. Lindqvist',
    'Lindqvist M',
    'Jan van der Velde',
    'Yi LI',
    '巩天维',
    '欧阳文海',
    '小川 和也',
    '小川和也',
    '김민서',
    '남궁민',
    '허준',
    'Ahmed Al-Sayed',
    'Lindqvist, Mara',
    'Ann Lee',
    'Diego Okoro',
    'Virginia Lind',
    'Ana Carolina Lind',
    'Lanping You',
    'Qiang You',
    'Lanping Kong',
    'Kong Lanping',
    'Daniel Kong',
    'Ji Won Park',
    'Du Y.',
    'LI X.',
    'Kong B',
    'You C.',
  ])('takes %s', (text) => expect(isPersonName(text)).toBe(true));

  it.each([
    'Peking University',
    'Ann Arbor',
    'Virginia Press',
    'Lindar Carolina Berg',
    'Ana CAROLINA Berg',
    'ANN RESULTS',
    'Machine Learning',
    'Best Paper Award',
    'Google Scholar',
    'Deep Networks',
    'NLP',
    'MIT CSAIL',
    'Lindqvist',
    'Journal of Testing',
    'we propose a method',
    'Neural Computation 12',
    'Room 12',
    '机器学习',
    '北京大学',
    '小川研究室',
    '음악',
    '국악',
    '전자',
    '정보',
    '연구실',
    '컴퓨터',
    '물리학',
    'PDF',
    'Under Review',
    'mara lindqvist',
    '',
    'Thank You',
    'Contact You',
    'To You',
    'You Won',
    'He Won',
    'Will You',
    'Do You Know',
    'Hong Kong',
    'Hong Kong Li',
    'University of Hong Kong',
    'HARVARD M.',
    'QLM A',
    'Page B',
  ])('refuses %j', (text) => expect(isPersonName(text)).toBe(false));
});

describe('compatible', () => {
  it.each([
    ['D. J. Okoro', 'Daniel Okoro'],
    ['Okoro DJ', 'Daniel J. Okoro'],
    ['Gong Tianwei', 'Tianwei Gong'],
    ['巩天维', 'Tianwei Gong'],
    ['巩天维', 'T. Gong'],
    ['吕青', 'Qing Lyu'],
    ['Jörg Müller', 'J. Muller'],
    ['Jan van der Velde', 'van der Velde, J.'],
  ])('%s and %s', (a, b) => expect(compatible(a, b)).toBe(true));

  it.each([
    ['Wei Gong', 'Tianwei Gong'],
    ['D. J. Okoro', 'Peter Okoro'],
    ['巩天维', '巩天'],
    ['巩天维', 'Tianhai Gong'],
    ['Mara Lindqvist', 'Mara Lindberg'],
  ])('not %s and %s', (a, b) => expect(compatible(a, b)).toBe(false));
});

it('has one key for spellings that differ in accents and order of printing', () => {
  expect(nameKey('Müller, Jörg')).toBe(nameKey('Jorg Muller'));
});
