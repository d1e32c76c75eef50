import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/query/find-by-name.js';
import { indexNames } from '../../src/query/name-index.js';
import { nearestNames } from '../../src/query/nearest-names.js';

const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  ines: ['Inés Ortega', 'I. Ortega', 'Inés María Ortega'],
  qianyu: ['Qianyu Wen'],
  wen2: ['Qiang Wen'],
  ouyang: ['欧阳雪'],
  bohe: ['Bo He', '何博'],
  li1: ['Jun Li', '李军'],
  li2: ['Jun Li', '李俊'],
  lijun: ['Li Jun'],
  soren: ['Søren Ørsted'],
  berg: ['Pia van den Berg'],
  quote: ['Seán "Jack" O\'Dell'],
  miller: ['Hans-Peter Müller-Lüdenscheidt'],
  middle: ['Marion R. Fisk'],
  kim: ['김민수'],
  sato: ['佐藤 花子'],
};

const index = indexNames(Object.entries(PEOPLE).flatMap(([iri, names]) => names.map((text) => ({ iri, text }))));

describe('findPeople', () => {
  it.each([
    ['Inés Ortega', 'spelling', ['ines']],
    ['ines ortega', 'spelling', ['ines']],
    ['INES  ORTEGA', 'spelling', ['ines']],
    ['Ortega Inés', 'order', ['ines']],
    ['Ortega, Inés', 'order', ['ines']],
    ['I Ortega', 'spelling', ['ines']],
    ['Prof. Dr. Inés Ortega', 'spelling', ['ines']],
    ['Dr Ortega, Inés', 'order', ['ines']],
    ['Søren Ørsted', 'spelling', ['soren']],
    ['soren orsted', 'spelling', ['soren']],
    ['Wen Qianyu', 'order', ['qianyu']],
    ['Qian-Yu Wen', 'order', ['qianyu']],
    ['WEN QIANYU', 'order', ['qianyu']],
    ['文千雨', 'compatible', ['qianyu']],
    ['Ouyang Xue', 'compatible', ['ouyang']],
    ['Xue Ouyang', 'compatible', ['ouyang']],
    ['欧阳 雪', 'order', ['ouyang']],
    ['欧阳雪教授', 'spelling', ['ouyang']],
    ['何博', 'spelling', ['bohe']],
    ['李军', 'spelling', ['li1']],
    ['Jun Li', 'spelling', ['li1', 'li2']],
    ['Li Jun', 'spelling', ['lijun']],
    ['van den Berg, Pia', 'order', ['berg']],
    ['P. van den Berg', 'compatible', ['berg']],
    ['Marion Fisk', 'compatible', ['middle']],
    ['M. Fisk', 'compatible', ['middle']],
    ['Fisk M', 'compatible', ['middle']],
    ['hans peter muller ludenscheidt', 'spelling', ['miller']],
    ['Q. Wen', 'compatible', ['qianyu', 'wen2']],
    ['qian wen', 'prefix', ['qianyu', 'wen2']],
    ['wen qiany', 'prefix', ['qianyu']],
    ['wen', 'prefix', ['qianyu', 'wen2']],
    ['Ørst', 'prefix', ['soren']],
    ['欧阳', 'prefix', ['ouyang']],
    ["sean jack o'dell", 'spelling', ['quote']],
    ['김민수', 'spelling', ['kim']],
    ['李', 'prefix', ['li1', 'li2']],
    ['佐藤花子', 'order', ['sato']],
  ] as const)('%s: %s %j', (name, kind, people) => {
    expect(findPeople(index, name)).toEqual({ kind, iris: people });
  });

  it.each([
    '',
    ' ',
    '.',
    '"',
    '} INSERT DATA { <a> <b> <c> }',
    '\\',
    '?',
    '*',
    '.*',
    'Inez Ortega',
    'Ines Ortegas',
    'Tega Ines',
    'A. Ortega',
    'Ana Ortega',
    'María Ines Ortega Ines',
    'Qianyu Wang',
    'Wenqian Yu',
    '文',
    '雪',
    '何薄',
    '王千雨',
    'Jun Lin',
    'Prof. Dr.',
    'Professor',
    'Dr. Nobody',
    'Pia Vandenberg Pia',
    'Fisk Peter',
    'Sean Odd',
    'constructor',
    '__proto__',
    'undefined',
  ])('nobody is %j', (name) => {
    expect(findPeople(index, name)).toBeUndefined();
  });
});

describe('nearestNames', () => {
  it.each([
    ['Inez Ortega', 'Inés Ortega'],
    ['Ortgea Ines', 'Inés Ortega'],
    ['Quianyu Wen', 'Qianyu Wen'],
    ['Soeren Orsted', 'Søren Ørsted'],
  ])('%s: %s', (name, nearest) => {
    expect(nearestNames(index, name)[0]?.text).toBe(nearest);
  });
  it.each(['Zxqv', '', '???', 'Bartholomew'])('nothing is near %j', (name) => {
    expect(nearestNames(index, name)).toEqual([]);
  });
  it('names a person once', () => {
    const nearest = nearestNames(index, 'Ines Maria Ortego').map(({ iri }) => iri);
    expect(nearest.filter((iri) => iri === 'ines')).toHaveLength(1);
  });
});
