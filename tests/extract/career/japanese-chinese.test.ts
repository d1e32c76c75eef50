import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const japanese = (text: string): string[] => stated(text, '田中 花子');
const chinese = (text: string): string[] => stated(text, '王小明');

describe('Japanese lists without kana', () => {
  it.each([
    [
      '## 経歴\n\n2010年4月 東都大学大学院工学研究科 助教\n\n2013年4月 東都大学大学院工学研究科 准教授\n\n2018年4月 - 現在 北都大学 教授\n',
      ['now 北都大学', '准教授 @ 東都大学 2013-04..', '助教 @ 東都大学 2010-04..', '教授 @ 北都大学 2018-04.. +'],
    ],
    [
      '## 学歴\n\n- 2005年3月 東都大学工学部 卒業\n- 2007年3月 東都大学大学院工学研究科 修士課程修了\n- 2010年3月 東都大学大学院工学研究科 博士後期課程修了\n',
      ['bachelors @ 東都大学 2005-03', 'doctoral @ 東都大学 2010-03', 'masters @ 東都大学 2007-03'],
    ],
    ['## 学歴\n\n- 2001年4月 東都大学工学部 入学\n- 2002年3月 南都高等学校 卒業\n', []],
    ['## 経歴\n\n- 2020年4月 東都大学工学部 入学\n', []],
  ])('%s', (text, facts) => expect(japanese(text)).toEqual(facts));

  it('a life in sentences', () =>
    expect(
      japanese(
        '## 略歴\n\n2005年 東都大学工学部卒業。2010年 同大学大学院博士課程修了。2010年より東都大学助教、2013年より同准教授。2018年より北都大学教授。\n',
      ),
    ).toEqual([
      'bachelors @ 東都大学 2005',
      'doctoral @ 東都大学 2010',
      'now 北都大学',
      '准教授 @ 東都大学 2013..',
      '助教 @ 東都大学 2010..',
      '教授 @ 北都大学 2018.. +',
    ]));

  it('a student in a year of the course', () =>
    expect(japanese('私は東都大学の博士課程2年です。\n')).toEqual(['doctoral @ 東都大学  ~', 'now 東都大学']));
});

describe('Chinese', () => {
  it.each([
    [
      '2020年9月，我进入北都大学攻读硕士学位。2023年6月硕士毕业后加入腾讯，担任算法工程师。\n',
      ['masters @ 北都大学  ~', 'now 北都大学', 'now 腾讯', '算法工程师 @ 腾讯 .. +'],
    ],
    [
      '2015.7-2018.6，西都大学，博士后\n\n2018.7至今，北都大学，教授\n\n2012年-2015年 在南都大学物理系任讲师。\n',
      ['now 北都大学', '博士后 @ 西都大学 2015-07..2018-06', '教授 @ 北都大学 2018-07.. +', '讲师 @ 南都大学 2012..2015'],
    ],
    ['## 教育经历\n\n- 2012年9月 北都大学 就读\n', []],
    ['## 工作经历\n\n- 2025.10-2026.4 研究科学家实习生，腾讯\n', ['研究科学家实习生 @ 腾讯 2025-10..2026-04']],
  ])('%s', (text, facts) => expect(chinese(text)).toEqual(facts));
});
