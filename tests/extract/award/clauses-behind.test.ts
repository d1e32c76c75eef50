import { describe, expect, it } from 'vitest';
import { cjkAwardPhrases } from '../../../src/extract/award/cjk-award-phrase.js';

const names = (text: string): string[] => cjkAwardPhrases(text).map(({ name }) => name);

describe('clauses behind an honour in a Chinese sentence', () => {
  it.each([
    ['我入选北山大学绳索计划（每年仅 2 人），将在此攻读博士。', ['北山大学绳索计划']],
    ['我入选北山青年学者计划，目前担任绳索系讲师。', ['北山青年学者计划']],
    ['我入选北山青年学者计划，随后前往南湖大学访问。', ['北山青年学者计划']],
    ['入选北山青年学者计划、南湖绳索人才计划。', ['北山青年学者计划', '南湖绳索人才计划']],
    ['获北山大学绳索奖（前 1%）。', ['北山大学绳索奖']],
    ['获北山大学绳索奖（一等奖）。', ['北山大学绳索奖（一等奖）']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));
});
