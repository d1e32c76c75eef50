import { describe, expect, it } from 'vitest';
import { advisorsOf } from './stated.js';

const ZH = '东都大学 博士研究生\n\n';
const EN = 'PhD student, Lindar University\n\n';

describe('advisors under a label', () => {
  it.each([
    ['a Chinese title behind', `${ZH}## 导师\n\n钱大明 教授\n`, ['advisor doctoral 钱大明']],
    ['several lines', `${ZH}## 导师\n\n钱大明 教授  \n李明 副教授\n`, ['advisor doctoral 李明', 'advisor doctoral 钱大明']],
    ['a kind', `${ZH}## 硕士导师：\n\n钱大明教授、李明副教授\n`, ['advisor masters 李明', 'advisor masters 钱大明']],
    ['Japanese', '東都大学 博士課程\n\n## 指導教員\n\n鈴木 一郎 教授\n', ['advisor doctoral 鈴木 一郎']],
    ['Korean', '한국대학교 박사과정\n\n## 지도교수\n\n오세진 교수님\n', ['advisor doctoral 오세진']],
    [
      'English lines',
      `${EN}## Advisors\n\nProf. Jo Lind  \nAssoc. Prof. Tara Quist\n`,
      ['advisor doctoral Jo Lind', 'advisor doctoral Tara Quist'],
    ],
  ])('%s', (_, text, expected) => expect(advisorsOf(text)).toEqual(expected));

  it.each([
    ['a school', `${ZH}## 导师\n\n东都大学 计算机学院\n`],
    ['a topic', `${ZH}## 导师\n\n研究方向 网络\n`],
    ['a biography', `${ZH}## 导师介绍\n\n钱大明，教授，博士生导师，研究方向为网络\n`],
    ['a qualification', `东都大学 教授\n\n## 博士生导师\n\n钱大明 李明\n`],
    ['a name and more', `${ZH}## 导师\n\n钱大明 教授 主页\n`],
    ['places', `${EN}## Advisors\n\nLindar University  \nHarbour Lab\n`],
    ['another heading', `${ZH}## 导师\n\n### 钱大明\n`],
  ])('not %s', (_, text) => expect(advisorsOf(text)).toEqual([]));
});

describe('advisors in a list that a sentence introduces', () => {
  const list = (lead: string, ...items: string[]): string[] => advisorsOf(`${lead}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`);
  const ITEMS = ['[Jo Lind](https://lind.example), Lindar University.', 'Tara Quist (Norvik Institute)'] as const;

  it.each([
    ['I tie knots with my supervisors:', ['advisor unspecified Jo Lind', 'advisor unspecified Tara Quist']],
    ['My PhD advisors are:', ['advisor doctoral Jo Lind', 'advisor doctoral Tara Quist']],
    ['I am jointly advised by:', ['advisor unspecified Jo Lind', 'advisor unspecified Tara Quist']],
    ['I am supervised by the following people:', ['advisor unspecified Jo Lind', 'advisor unspecified Tara Quist']],
  ])('%s', (lead, expected) => expect(list(lead, ...ITEMS)).toEqual(expected));

  it.each([
    'I tie knots with my friends:',
    "My students' advisors are:",
    'My supervisors told me to read:',
    'The supervisors of the harbour:',
    'I am advised by my doctor to swim',
  ])('not %s', (lead) => expect(list(lead, ...ITEMS)).toEqual([]));

  it.each([
    [['Jo Lind told me of nets', 'Tara Quist, Lindar University']],
    [['On the length of nets', 'Tara Quist, Lindar University']],
    [['Lindar University', 'Norvik Institute']],
  ])('not of %s', (items) => expect(list('I tie knots with my supervisors:', ...items)).toEqual([]));
});

describe('the chairs of a committee', () => {
  const entry = (...lines: string[]): string[] => advisorsOf(`## Education\n\n- ${lines.join('  \n  ')}\n`);
  const DEGREE = 'Ph.D. in Ice Science, Lindar University, 2019';

  it.each([
    ['Doctoral Committee: Dr. Jo Lind (Chair), Dr. Tara Quist, Dr. Ida Moss', ['advisor doctoral Jo Lind']],
    [
      'Dissertation committee: Jo Lind (co-chair), Tara Quist (co-chair), Ida Moss',
      ['advisor doctoral Jo Lind', 'advisor doctoral Tara Quist'],
    ],
    ["Master's thesis committee: Jo Lind (advisor)", ['advisor masters Jo Lind']],
  ])('%s', (line, expected) => expect(entry(DEGREE, line)).toEqual(expected));

  it.each([
    'Doctoral Committee: Dr. Jo Lind, Dr. Tara Quist',
    'Harbour Committee: Dr. Jo Lind (Chair)',
    'Doctoral Committee: Department of Ice (Chair)',
    'Sat on the doctoral committee: Jo Lind (Chair)',
  ])('not %s', (line) => expect(entry(DEGREE, line)).toEqual([]));
});

describe('names behind the word for an advisor', () => {
  const entry = (line: string): string[] => advisorsOf(`## Education\n\n- Ph.D. in Ice Science, Lindar University, 2019. ${line}\n`);
  it.each([
    ['Mentor: Paul Field', ['advisor doctoral Paul Field']],
    ['Supervisor: Maria Harbour', ['advisor doctoral Maria Harbour']],
    ['Mentor: Ice Harbour', []],
    ['Jo Lind, Advisor', ['advisor doctoral Jo Lind']],
    ['Jo Lind, PhD supervisor', ['advisor doctoral Jo Lind']],
    ['Harbour of Ice, Advisor', []],
    ['Jo Lind, advisor of the harbour', []],
    ['Prize: Paul Field', []],
  ])('%s', (line, expected) => expect(entry(line)).toEqual(expected));
  it.each([
    ['I finished my PhD with Nobel Laureate Ida Moss.', ['advisor doctoral Ida Moss']],
    ['I finished my PhD before the Nobel Laureate Dinner.', []],
  ])('%s', (text, expected) => expect(advisorsOf(`${text}\n`)).toEqual(expected));
});

describe('hosts of a stay', () => {
  const stay = (line: string): string[] => advisorsOf(`## Positions\n\n- Research Fellow, Lindar University, 2019 – 2021\n  - ${line}\n`);
  it.each([
    ['Host: Jo Lind', ['advisor unspecified Jo Lind']],
    ['Hosts: Prof. Jo Lind and Prof. Tara Quist', ['advisor unspecified Jo Lind', 'advisor unspecified Tara Quist']],
    ['Host: Norvik Institute', []],
    ['Host of the harbour talks: Jo Lind', []],
    ['Guests: Jo Lind', []],
  ])('%s', (line, expected) => expect(stay(line)).toEqual(expected));
});

describe('Japanese names before a title', () => {
  const entry = (aside: string): string[] =>
    advisorsOf(`## 学歴\n\n- 2017/04 - 2020/03: 東都大学大学院 理学系研究科 修士課程 (${aside})\n`);
  it.each([
    ['指導教員：鈴木一郎 准教授', ['advisor masters 鈴木一郎']],
    ['指導教官：鈴木一郎教授', ['advisor masters 鈴木一郎']],
    ['指導教員：鈴木 一郎 名誉教授', ['advisor masters 鈴木 一郎']],
    ['指導教員：情報学科 教授', []],
  ])('%s', (aside, expected) => expect(entry(aside)).toEqual(expected));

  it('hosts of a stay', () =>
    expect(advisorsOf('## 在外研究\n\n- 2019/07 - 2019/09: ノルヴィク大学 (受入教員：Jo Lind准教授・鈴木一郎教授)\n')).toEqual([
      'advisor unspecified Jo Lind',
      'advisor unspecified 鈴木一郎',
    ]));
});

describe('a label in an entry about a degree', () => {
  const entry = (line: string): string[] => advisorsOf(`## Education\n\n- PhD in Physics, Lindar University, 2014\n  - ${line}\n`);

  it.each([
    'Co-mentor',
    'Principal supervisor',
    'Academic advisor',
    'Faculty Advisor',
    'Research adviser',
    'Dissertation chair',
    'Thesis director',
    'Major Professor',
    'Committee chair',
  ])('%s', (label) => expect(entry(`${label}: Jo Lind`)).toEqual(['advisor doctoral Jo Lind']));

  it.each([
    'Faculty advisor: Rope Society of Norvik',
    'Academic advisor of Jo Lind',
    'Committee: Jo Lind',
    'Session chair: Jo Lind',
    'Research adviser, Norvik Institute',
  ])('not %s', (line) => expect(entry(line)).toEqual([]));
});
