import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { contextOf } from '../page-of.js';

const career = (heading: string, items: readonly string[]) =>
  extractCareer(
    contextOf(
      `<html><head><title>高田 誠</title></head><body><h1>高田 誠</h1><h2>${heading}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></body></html>`,
    ),
  );
const degrees = (...items: string[]): string[] =>
  career('学歴・職歴', items).degrees.map(({ level, institution, start, end }) => `${level} ${institution.names[0]} ${start}–${end}`);
const roles = (...items: string[]): string[] => career('職歴', items).positions.map(({ role }) => role ?? '-');
const advisors = (...items: string[]): string[] => career('学位', items).advising.map(({ person, kind }) => `${person.names[0]} ${kind}`);

const MASTER = '2008.4 - 2010.3 : 東都大学大学院 理学研究科 修士課程';

describe('studies without a degree between others', () => {
  it.each([
    ['2004.4 - 2008.3 : 東都大学 理学部 数学科', ['bachelors 東都大学 2004-04–2008-03']],
    ['2004.4 - 2008.3 東都大学理学部', ['bachelors 東都大学 2004-04–2008-03']],
    ['2001.4 - 2004.3 東都県立広海高等学校', ['other 東都県立広海高等学校 2001-04–2004-03']],
    ['2010.4 - 2012.3 東都大学 理学部 助教', []],
    ['2010.4 東都大学理学部', []],
    ['2010.4 - 2012.3 東都大学 広報室', []],
  ])('reads %s', (line, found) => {
    expect(degrees(line, MASTER)).toEqual([...found, 'masters 東都大学 2008-04–2010-03']);
  });

  it('takes a stay at a faculty among posts for none', () => {
    expect(career('職歴', ['2010.4 - 2012.3 東都大学 理学部', '2012.4 - 2014.3 広海大学 助教']).degrees).toEqual([]);
  });
});

describe('posts', () => {
  it.each(['特任講師', '教務補佐員', '技術補佐員', '訪問准教授', '客員講師'])('reads %s', (role) => {
    expect(roles(`2010.4 - 2012.3 東都大学 理学研究科 ${role} (兼任)`)).toEqual([role]);
  });
});

describe('advisors behind a label', () => {
  it.each([
    ['2005.3 東都大学学士（工学）指導教員:海野一男', ['海野一男 bachelors']],
    ['修士（理学）, 東都大学, 2008年3月, 指導教員：海野ゆり', ['海野ゆり masters']],
    ['東都大学大学院 修士課程 (指導教員: 海野一男)', ['海野一男 masters']],
    ['2005.3 東都大学学士（工学）指導教員:未定', []],
    ['2005.3 東都大学学士（工学）指導教員:海野研究室', []],
    ['2005.3 東都大学学士（工学）指導教員の紹介で広海市へ', []],
    ['2005.3 東都大学学士（工学）', []],
  ])('reads %s', (line, found) => {
    expect(advisors(line)).toEqual(found);
  });
});
