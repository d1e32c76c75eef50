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
