import { findDates } from '../../text/date-range.js';
import { type AwardPhrase, withDates } from './award-span.js';

/** "35 Under 35 (NR35) Asia", "30 under 30". */
const UNDER_AGE =
  /(?<!\d)(?:30\s[Uu]nder\s30|35\s[Uu]nder\s35|40\s[Uu]nder\s40)(?!\d)(?:\s\(\p{Lu}[\p{L}\d]{1,9}\))?(?:\s(?!Awards?\b|Honou?r|Lists?\b)\p{Lu}\p{L}{2,15})?/gu;
/** Words in capitals before it: "Norvik Review's". */
const CAPITALISED = /^\p{Lu}[\p{L}&’'.-]{0,20}$/u;
const MOST_BEFORE = 5;
/** Letters before it in which those are sought. */
const REACH = 80;
const HAS_AGE = /\d\s[Uu]nder\s\d/;
/** "listed among its 40 under 40": said without a word for giving. */
const LISTED = /\b(?:featured|list|listed|made|recogni[sz]es|selects)\b/iu;

/** The lists of young people that a sentence says somebody was put on: "Norvik Review's 35 Under 35". */
export function underAge(sentence: string, isGiven: boolean): AwardPhrase[] {
  if (!HAS_AGE.test(sentence) || !(isGiven || LISTED.test(sentence))) return [];
  const dates = findDates(sentence);
  return [...sentence.matchAll(UNDER_AGE)].flatMap((match) => {
    const start = match.index - lengthBefore(sentence.slice(Math.max(0, match.index - REACH), match.index));
    return withDates(sentence, { start, end: match.index + match[0].length }, dates);
  });
}

/** Letters of the words in capitals that a text ends with, the space behind them included. */
function lengthBefore(text: string): number {
  const words = text.split(' ').slice(0, -1);
  let length = 0;
  for (const word of words.reverse().slice(0, MOST_BEFORE)) {
    if (!CAPITALISED.test(word)) break;
    length += word.length + 1;
  }
  return length;
}
