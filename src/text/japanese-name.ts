import { JAPANESE_GIVEN_CHARACTERS, JAPANESE_SURNAMES, NOT_JAPANESE_GIVEN } from '../lexicon/japanese-names.js';

const LONGEST_SURNAME = 3;
const LONGEST_GIVEN = 3;

/**
 * Letters of the family name of a Japanese name that is written without a space in Chinese characters; 0 for any other text.
 *
 * @example japaneseFamilyLength('山田太郎') // 2
 * @example japaneseFamilyLength('山田研究室') // 0
 */
export function japaneseFamilyLength(text: string): number {
  for (let length = LONGEST_SURNAME; length >= 2; length--) {
    const given = text.slice(length);
    if (given === '' || given.length > LONGEST_GIVEN || !JAPANESE_SURNAMES.has(text.slice(0, length))) continue;
    if (!NOT_JAPANESE_GIVEN.has(given) && [...given].every((sign) => JAPANESE_GIVEN_CHARACTERS.has(sign))) return length;
  }
  return 0;
}
