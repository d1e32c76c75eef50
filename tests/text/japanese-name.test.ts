import { describe, expect, it } from 'vitest';
import { japaneseFamilyLength } from '../../src/text/japanese-name.js';

describe('japaneseFamilyLength', () => {
  it.each([
    ['山田太郎', 2],
    ['佐藤恵', 2],
    ['佐々木希', 3],
    ['長谷川健太', 3],
    ['中村真一郎', 2],
  ])('%s: %i', (text, length) => {
    expect(japaneseFamilyLength(text)).toBe(length);
  });
  it.each([
    '山田',
    '山田研究室',
    '山田教授',
    '田中先生',
    '中山大学',
    '千葉大学',
    '長野県',
    '福井市',
    '朝日新聞',
    '小林財団',
    '三好学生',
    '機械学習',
    '山田花子作品集',
    '山田 太郎',
    '山田ゼミ',
    '',
  ])('%s is no such name', (text) => {
    expect(japaneseFamilyLength(text)).toBe(0);
  });
});
