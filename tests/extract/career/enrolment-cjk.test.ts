import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { read } from '../../../src/read/read.js';
import { segment } from '../../../src/segment/segment.js';

/** The degrees of a page with the times of the studies. */
function studies(list: string): string[] {
  const page = read(new TextEncoder().encode(`# 田中 花子\n\n## 学歴\n\n${list}`), { id: 'hana' });
  const evidence = { start: 0, end: 0, quote: '', rule: 'test', confidence: 1 };
  const owner = { kind: 'person' as const, names: [{ value: '田中 花子', evidence }], titles: [] };
  return extractCareer({ page, sections: segment(page), owner }).degrees.map(
    ({ level, institution, start, end, status }) =>
      `${level} @ ${institution.names[0]} ${start ?? ''}..${end ?? ''}${status === 'ongoing' ? ' ~' : ''}`,
  );
}

describe('beginning and end of studies on lines of their own', () => {
  it.each([
    [
      '- 2017.4：東都工業大学 情報工学部 知能学科 入学\n- 2021.3：東都工業大学 情報工学部 知能学科 卒業\n',
      ['bachelors @ 東都工業大学 2017-04..2021-03'],
    ],
    ['- 2014年4月 西海大学大学院 工学研究科 修士課程 入学\n- 2016年3月 同上 修了\n', ['masters @ 西海大学 2014-04..2016-03']],
    ['- 2014年4月 西海大学 工学部 入学\n- 2018年3月 同 卒業\n', ['bachelors @ 西海大学 2014-04..2018-03']],
    ['- 2020年4月 西海大学大学院 博士前期課程 入学\n- 現在 同上 在学中\n', ['masters @ 西海大学 2020-04.. ~']],
    [
      '- 2021年4月 北都大学大学院 博士前期課程 進学\n- 2023年3月 北都大学大学院 博士前期課程 修了\n- 2023年4月 北都大学大学院 博士後期課程 進学\n',
      ['masters @ 北都大学 2021-04..2023-03', 'doctoral @ 北都大学 2023-04.. ~'],
    ],
    [
      '- 2014年4月 西海大学大学院 修士課程 入学\n- 2019年3月 北都大学大学院 博士課程 修了\n',
      ['masters @ 西海大学 2014-04..', 'doctoral @ 北都大学 ..2019-03'],
    ],
    ['- 2001年4月 西海大学 工学部 入学\n- 2005年3月 南都高等学校 卒業\n', []],
    ['- 1998年4月 南都高等学校 入学\n- 2001年3月 同 卒業\n', []],
    ['- 2016年3月 西海大学大学院 修士課程 修了\n- 2017年2月 入学試験委員\n', ['masters @ 西海大学 ..2016-03']],
  ])('%s', (list, expected) => expect(studies(list)).toEqual(expected));
});
