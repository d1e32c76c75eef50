import { HAN_COMPOUND_SURNAMES, HAN_SURNAMES, HANGUL_COMPOUND_SURNAMES } from '../lexicon/family-names.js';
import { japaneseFamilyLength } from './japanese-name.js';
import type { PersonName } from './person-name.js';
import type { Script } from './script.js';

const EAST_ASIAN_SPACE = /[\s·•・‧]+/u;

/** Takes a name apart that is written in Chinese, Japanese or Korean signs: the family name comes first. */
export function parseEastAsian(text: string, script: Script): PersonName {
  const build = (family: string, given: string): PersonName => ({ printed: text, given, family, script, isInitialsOnly: false });
  const words = text
    .replace(/[,，]\s*/g, ' ')
    .split(EAST_ASIAN_SPACE)
    .filter(Boolean);
  // A transcribed foreign name has its given name first: 约翰·史密斯.
  if (/[·•・‧]/u.test(text) && words.length > 1) return build(words.at(-1) as string, words.slice(0, -1).join('·'));
  if (words.length > 1 && (words[0] as string).length <= 4) return build(words[0] as string, words.slice(1).join(''));
  const whole = words[0] ?? text;
  if (script === 'kana') return build(whole, '');
  const compound = script === 'hangul' ? HANGUL_COMPOUND_SURNAMES : HAN_COMPOUND_SURNAMES;
  const length = whole.length > 2 && compound.has(whole.slice(0, 2)) ? 2 : 1;
  // "高山明" may be Chinese as well; a longer name is not.
  const japanese = script === 'han' && (whole.length > 3 || !HAN_SURNAMES.has(whole[0] ?? '')) ? japaneseFamilyLength(whole) : 0;
  if (japanese > 0) return build(whole.slice(0, japanese), whole.slice(japanese));
  if (script === 'han' && length === 1 && !HAN_SURNAMES.has(whole[0] ?? ''))
    return whole.length >= 4 ? build(whole.slice(0, 2), whole.slice(2)) : build(whole.slice(0, 1), whole.slice(1));
  return build(whole.slice(0, length), whole.slice(length));
}
