import anyAscii from 'any-ascii';
import { fold } from './fold.js';
import { pinyinOf } from './pinyin.js';

const HAN_STRETCH = /\p{Script=Han}+/gu;
const NOT_SLUG = /[^a-z0-9]+/g;
const EDGES = /^-+|-+$/g;
const LONGEST = 80;

/**
 * A text as a part of an IRI: words in ASCII with hyphens, Chinese characters read in pinyin. Empty for a text without letters and digits.
 *
 * @example slug('Wörter über 地图', 2) // 'worter-uber'
 */
export function slug(text: string, mostWords = 12): string {
  const latin = text.replace(HAN_STRETCH, (han) => ` ${pinyinOf(han).join('')} `);
  const ascii = anyAscii(fold(latin)).toLowerCase().replace(NOT_SLUG, '-').replace(EDGES, '');
  return ascii.split('-').slice(0, mostWords).join('-').slice(0, LONGEST).replace(EDGES, '');
}
