import { describe, expect, it } from 'vitest';
import { advisorsOf, stated } from './stated.js';

const formation = (entry: string): string[] =>
  stated(`## Formation\n\n- ${entry}\n- Licence de physique, Université de Lille, 2005\n`).filter((fact) => fact.includes('masters'));

describe('the degree of a French engineer', () => {
  it.each([
    ['Ingénieur en informatique, INSA Rennes, 2008', 'masters @ INSA Rennes 2008'],
    ['Ingénieure en mécanique, École Centrale de Nantes, 2008', 'masters @ École Centrale de Nantes 2008'],
  ])('%s', (entry, fact) => expect(formation(entry)).toEqual([fact]));
  it.each([
    [
      '## Parcours\n\n- 2010-2012 : Ingénieur de recherche, Université de Nantes\n',
      'Ingénieur de recherche @ Université de Nantes 2010..2012',
    ],
    ['## Parcours\n\n- 2010-2012 : Ingénieur en chef, Université de Nantes\n', 'Ingénieur en chef @ Université de Nantes 2010..2012'],
    ["## Parcours\n\n- 2010-2012 : Ingénieure d'études, Université de Nantes\n", "Ingénieure d'études @ Université de Nantes 2010..2012"],
  ])('is no post: %s', (text, fact) => expect(stated(text)).toEqual([fact]));
});

describe('the group of a person', () => {
  it.each([
    [
      '2009年本科毕业于清华大学材料系，之后在材料系王芳教授课题组攻读博士学位，导师李强研究员，2014年取得工学博士学位。',
      ['bachelors @ 清华大学 2009', 'doctoral @ 清华大学 2014'],
    ],
    [
      '2009年本科毕业于清华大学材料科学与工程系，之后继续在材料系攻读博士学位，2014年取得工学博士学位。',
      ['bachelors @ 清华大学 2009', 'doctoral @ 清华大学 2014'],
    ],
    [
      '2009年本科毕业于清华大学，之后在智能课题组攻读博士学位，2014年取得工学博士学位。',
      ['bachelors @ 清华大学 2009', 'doctoral @ 清华大学 2014'],
    ],
    ['2009年，我本科毕业于清华大学材料系，之后在王芳教授课题组攻读博士学位。', ['bachelors @ 清华大学 2009', 'doctoral @ 清华大学  ~']],
    ['2012年至2017年在清华大学李明老师团队攻读博士学位，2017年获得博士学位。', ['doctoral @ 清华大学 2017']],
  ])('is no university: %s', (text, degrees) => expect(stated(text, '林云').filter((fact) => fact.includes(' @ '))).toEqual(degrees));
  it('names no place where no university is told', () => expect(stated('我现在王芳教授课题组攻读博士学位。', '林云')).toEqual([]));
  it('has an advisor beside', () =>
    expect(advisorsOf('之后在清华大学王芳教授课题组攻读博士学位，师从李强研究员。', '林云')).toEqual(['advisor doctoral 李强']));
});

describe('a degree that is pursued in Chinese', () => {
  it.each([
    ['我目前在清华大学攻读博士学位，2020年获得北京大学硕士学位。', ['doctoral @ 清华大学  ~', 'masters @ 北京大学 2020']],
    ['2017年获得清华大学硕士学位，之后在清华大学攻读博士学位。', ['doctoral @ 清华大学  ~', 'masters @ 清华大学 2017']],
  ])('goes on: %s', (text, degrees) => expect(stated(text, '林云').filter((fact) => fact.includes(' @ '))).toEqual(degrees));
});

describe('the field of an Italian degree', () => {
  it.each([["Ho conseguito il dottorato in Fisica nel 2014 presso l'Università di Pisa.", 'doctoral @ Università di Pisa 2014']])(
    '%s',
    (text, fact) => expect(stated(text)).toEqual([fact]),
  );
});
