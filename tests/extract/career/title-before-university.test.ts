import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

describe('titles right before universities, without a blank between them', () => {
  it.each([
    [
      '## 教育经历\n\n- 博士北都大学 (2022.9 ~ 至今)\n- 硕士北都大学 (2019.9 ~ 2022.7)\n',
      ['doctoral @ 北都大学  ~', 'masters @ 北都大学 2022-07', 'now 北都大学'],
    ],
    ['## 職歴\n\n- 教授西海大学 2015年4月\n', ['now 西海大学', '教授 @ 西海大学 2015-04.. +']],
  ])('%s', (text, facts) => expect(stated(text, '田中 花子')).toEqual(facts));

  it.each([
    ['## 教育经历\n\n- 2022.9 - 2024.6 北都大学 博士\n', ['doctoral @ 北都大学 2024-06']],
    ['## 教育经历\n\n- 2019.9 - 2022.7 南士大学 硕士\n', ['masters @ 南士大学 2022-07']],
    ['## 工作经历\n\n- 2022.9 - 2024.6 学士大学 讲师\n', ['讲师 @ 学士大学 2022-09..2024-06']],
    ['## 职历\n\n- 2017.1 - 2018.2 北都大学 教授\n', ['教授 @ 北都大学 2017-01..2018-02']],
  ])('%s keeps its place', (text, facts) => expect(stated(text, '田中 花子')).toEqual(facts));
});
