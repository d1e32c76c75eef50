import { describe, expect, it } from 'vitest';
import { readAwardEntry } from '../../../src/extract/award/award-entry.js';
import { cjkAwardPhrases } from '../../../src/extract/award/cjk-award-phrase.js';

const entry = (text: string): string[] => readAwardEntry({ text, runs: [], origin: [0, 0, text.length] }).map(({ name }) => name);
const told = (text: string): string[] => cjkAwardPhrases(text).map(({ name }) => name);

describe('honours in Chinese lists', () => {
  it.each([
    ['林海杯数学建模竞赛，南方赛区二等奖\n2021 年 4 月', ['林海杯数学建模竞赛，南方赛区二等奖']],
    ['2020年 绳索设计大赛，特等奖提名', ['绳索设计大赛，特等奖提名']],
    ['2024 星河奖学金 1/97（全国）', ['星河奖学金']],
    ['2024 星河奖学金', ['星河奖学金']],
    ['绳索设计大赛，林海大学，2020', ['绳索设计大赛']],
  ])('%s', (text, names) => expect(entry(text)).toEqual(names));
});

describe('honours told in Chinese', () => {
  it.each([
    ['我获得星河奖学金。', ['星河奖学金']],
    ['2002年获理学博士学位（导师：钱大明院士）。', []],
    ['获林海大学工学博士学位，导师钱大明院士。', []],
    ['该奖项每年全球仅授予八十位学者。', []],
    ['我的学生李某荣获星河奖学金。', []],
    ['作为学生我荣获星河奖学金。', ['星河奖学金']],
  ])('%s', (text, names) => expect(told(text)).toEqual(names));
});
