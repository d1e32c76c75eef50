import { JAPANESE_LETTERS, JAPANESE_WORDS, NEW_LETTERS, OLD_LETTERS, SIMPLIFIED_LETTERS } from '../../lexicon/cjk-phrases.js';
import { wordAlternation } from '../../text/alternation.js';
import { remembered } from '../../text/remembered.js';
import type { CjkLanguage } from '../organization/cjk-parts.js';

const JAPANESE = new RegExp(`[\\p{Script=Hiragana}\\p{Script=Katakana}]|${wordAlternation(JAPANESE_WORDS)}`, 'u');
/** What Japanese posts and schools are called; a Chinese text about them has letters of its own beside: 获得某大学研究科硕士学位. */
const OF_JAPAN = /助教(?!授)|研究科(?![学研技])|大学院(?![士系长校])/u;
const JAPANESE_LETTER = new RegExp(`[${JAPANESE_LETTERS}]`, 'u');
const OLD_LETTER = new RegExp(`[${OLD_LETTERS}]`, 'u');
const NEW_LETTER = new RegExp(`[${NEW_LETTERS}]`, 'u');
const SIMPLIFIED_LETTER = new RegExp(`[${SIMPLIFIED_LETTERS}]`, 'u');

/** Kana makes a text Japanese, and so do words and letters of its own ("2007年 修士課程 修了", 広海大学 講師); hangul Korean. */
export const cjkLanguageOf: (text: string) => CjkLanguage = remembered(languageOf, 512);

function languageOf(text: string): CjkLanguage {
  if (JAPANESE.test(text)) return 'ja';
  const isJapanese = OF_JAPAN.test(text) || JAPANESE_LETTER.test(text) || (OLD_LETTER.test(text) && NEW_LETTER.test(text));
  if (isJapanese && !SIMPLIFIED_LETTER.test(text)) return 'ja';
  return /\p{Script=Hangul}/u.test(text) ? 'ko' : 'zh';
}
