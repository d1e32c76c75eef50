import { describe, expect, it } from 'vitest';
import { introducedNames, thirdPersonNames } from '../../../src/extract/owner/self-introduction.js';
import { contextOf } from '../page-of.js';

const names = (source: string): string[] | undefined => contextOf(source).owner?.names.map(({ value }) => value);
const page = (title: string, body: string): string => `<html><head><title>${title}</title></head><body>${body}</body></html>`;

describe('introducedNames in East Asian languages', () => {
  it.each([
    ['欢迎来到林云的个人主页！', ['林云']],
    ['欢迎来到林云(Yun Lin)的学术主页！', ['林云', 'Yun Lin']],
    ['歡迎來到林雲的網站', ['林雲']],
    ['欢迎访问林云的主页', ['林云']],
    ['这里是林云的主页。', ['林云']],
    ['私は西村花子です。', ['西村花子']],
    ['私の名前は西村花子と申します。', ['西村花子']],
    ['제 이름은 김민서입니다.', ['김민서']],
  ])('reads %s', (text, expected) => {
    expect(introducedNames(text).map(({ value }) => value)).toEqual(expected);
  });
  it.each([
    '欢迎来到北方大学的主页！',
    '欢迎来到我的主页！',
    '欢迎来到绳索实验室。',
    '欢迎访问本人主页',
    '这里是绳索研究组的网站。',
    '私は学生です。',
    '私は西村研究室の学生です。',
    '저는 음악을 연구하고 있습니다.',
    '저는 대학원생입니다.',
  ])('finds none in %s', (text) => {
    expect(introducedNames(text)).toEqual([]);
  });
});

describe('thirdPersonNames in East Asian languages', () => {
  it.each([
    ['西村花子は、縄の研究者である。', '西村花子'],
    ['西村花子は北方大学の学生です。', '西村花子'],
    ['김민서는 북방대학교 교수이다.', '김민서'],
    ['林云，北方大学教授。', '林云'],
    ['林云现任北方大学教授。', '林云'],
    ['林云是北方大学教授。', '林云'],
    ['林云毕业于北方大学。', '林云'],
  ])('reads %s', (text, expected) => {
    expect(thirdPersonNames(text).map(({ value }) => value)).toEqual([expected]);
  });
  it.each([
    '研究は、縄を対象とする。',
    '本研究室は、縄を研究している。',
    '西村研究室は北方にある。',
    '연구실은 북방대학교에 있다.',
    '국악은 오래된 음악이다.',
    '전공은 물리학이다.',
    '论文是关于绳索的。',
    '西村花子、林太郎「縄の話」',
  ])('finds none in %s', (text) => {
    expect(thirdPersonNames(text)).toEqual([]);
  });
});

describe('an owner with names in two scripts', () => {
  it.each([
    [
      'a sentence about the owner',
      page('Hanako Nishi', '<h1>Hanako Nishi</h1><p>西村花子は、縄の研究者である。</p>'),
      ['Hanako Nishi', '西村花子'],
    ],
    [
      'a line with both, whatever stood before',
      page('Hanako Nishi', '<p>Hanako Nishi</p><h2>About me</h2><p>西村花子（Hanako NISHI）</p><p>助教</p>'),
      ['Hanako Nishi', '西村花子'],
    ],
    ['a title in Chinese characters', page('西村花子のホームページ', '<h1>西村花子</h1><p>縄の話。</p>'), ['西村花子']],
  ])('has those of %s', (_what, source, expected) => {
    expect(names(source)).toEqual(expected);
  });
  it.each([
    [
      'sentences about two people',
      page('Hanako Nishi', '<h1>Hanako Nishi</h1><p>西村花子は縄の研究者である。</p><p>山田太郎は帆の研究者である。</p>'),
      ['Hanako Nishi'],
    ],
    [
      'a line with a third',
      page('Hanako Nishi', '<h1>Hanako Nishi</h1><p>山田太郎, Hanako Nishi, Jo Lind</p><p>Ropes and more of them.</p>'),
      ['Hanako Nishi'],
    ],
    ['the name of a field', page('김민서', '<h1>김민서</h1><p>음악, 국악, 전산</p>'), ['김민서']],
  ])('has none of %s', (_what, source, expected) => {
    expect(names(source)).toEqual(expected);
  });
});
