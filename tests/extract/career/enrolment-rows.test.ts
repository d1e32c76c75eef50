import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

describe('studies told by an entrance and an end', () => {
  const education = (...lines: readonly string[]): string => `# 学歴\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
  it.each([
    [
      education(
        '2016年4月：東北大学 工学部 入学',
        '2020年3月：同上 卒業',
        '2020年4月：東北大学大学院 工学研究科 博士前期課程 入学',
        '現在：同上 在学中',
      ),
      ['bachelors @ 東北大学 2020-03', 'masters @ 東北大学  ~', 'now 東北大学'],
    ],
    [education('2011年4月 大阪大学理学部 入学', '2015年3月 大阪大学理学部 卒業'), ['bachelors @ 大阪大学 2015-03']],
    [
      education('2012年3月 東北大学理学部 卒業', '2014年3月 東北大学大学院理学研究科 修士課程 修了', '2017年3月 同 博士課程 修了'),
      ['bachelors @ 東北大学 2012-03', 'doctoral @ 東北大学 2017-03', 'masters @ 東北大学 2014-03'],
    ],
    [education('2021年4月 大阪大学大学院 工学研究科 博士後期課程 入学'), ['doctoral @ 大阪大学  ~', 'now 大阪大学']],
  ])('%s', (text, facts) => expect(stated(text)).toEqual(facts));

  it.each([
    [education('2013年3月 東北第一高等学校 卒業')],
    [education('2010年4月 東北第一高等学校 入学', '2013年3月 同校 卒業')],
    [education('2019年4月 入学', '2020年3月 同上 卒業')],
  ])('no degree: %s', (text) => expect(stated(text)).toEqual([]));
});

describe('posts in Japanese and Chinese', () => {
  const posts = (...lines: readonly string[]): string => `# 经历\n\n# 工作经历\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
  it.each([
    ['# 職歴\n\n- 2021年8月 - 2022年3月：大阪大学 リサーチアシスタント\n', ['リサーチアシスタント @ 大阪大学 2021-08..2022-03']],
    ['# 職歴\n\n- 研究員(リサーチアソシエイト): 大阪大学 (2020年4月 - 2022年3月)\n', ['研究員 @ 大阪大学 2020-04..2022-03']],
    [
      '現在は大阪大学にて、Tom Orban 教授のもとリサーチアソシエイトとして研究しています。',
      ['now 大阪大学', 'リサーチアソシエイト @ 大阪大学 .. +'],
    ],
    ['以前は大阪大学の研究員として、Anna Orban 教授のもと、研究していました。', ['研究員 @ 大阪大学 ..']],
    [posts('2018年9月-2020年6月 南京大学讲师'), ['讲师 @ 南京大学 2018-09..2020-06']],
    [posts('2018年9月-2020年6月 南京大学 校团委副书记、讲师'), ['讲师 @ 南京大学 2018-09..2020-06']],
  ])('%s', (text, facts) => expect(stated(text)).toEqual(facts));

  it.each([
    [posts('2019年9月-2020年6月 学院学生会主席，南京大学')],
    [posts('2020年9月-2021年6月 校团委实践部部长，南京大学')],
    [posts('2020年9月至今 南京大学第三党支部书记')],
    ['我所在的实验室为南京大学海洋重点实验室（主任：王小明）。'],
  ])('no post: %s', (text) => expect(stated(text).filter((fact) => fact.includes('@'))).toEqual([]));
});
