import type { Page } from '../model/page.js';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
/** Japanese prose has more kana than this for each Chinese character; a Chinese page that names a Japanese friend has less. */
const MIN_KANA = 0.15;
/** The start of a page tells its script. */
const SAMPLE = 20_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language that a page's headings are read in where languages share words: by its script for Japanese, else as declared; empty
 * where neither tells.
 */
export function pageLanguage({ blocks, declaredLanguage = '' }: Page): string {
  let sample = '';
  for (const { text } of blocks) {
    if (sample.length > SAMPLE) break;
    sample += text;
  }
  const kana = count(sample, KANA);
  if (kana > 0 && kana >= MIN_KANA * count(sample, HAN)) return 'ja';
  const [primary = ''] = declaredLanguage.split('-');
  return primary === 'ja' ? '' : primary;
}
