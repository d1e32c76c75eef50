import { findDates } from '../../text/date-range.js';
import { type AwardPhrase, withDates } from './award-span.js';

/** "Norvik Review's 35 Under 35 (TR35) Asia", "30 under 30", "Selma 40 Under 40". */
const UNDER_AGE =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}&’'.-]{0,20}\s){0,5}(?:30\s[Uu]nder\s30|35\s[Uu]nder\s35|40\s[Uu]nder\s40)(?!\d)(?:\s\(\p{Lu}[\p{L}\d]{1,9}\))?(?:\s(?!Award|List)\p{Lu}\p{L}{2,15}){0,2})/gu;
const HAS_AGE = /\d\s[Uu]nder\s\d/;
/** "featured in their 30 under 30 list": said without a word for giving. */
const LISTED = /\b(?:featured|list|listed|made|recogni[sz]es|selects)\b/iu;

/** The lists of young people that a sentence says somebody was put on. */
export function underAge(sentence: string, isGiven: boolean): AwardPhrase[] {
  if (!HAS_AGE.test(sentence) || !(isGiven || LISTED.test(sentence))) return [];
  return [...sentence.matchAll(UNDER_AGE)].flatMap((match) => {
    const name = match[1] as string;
    return withDates(sentence, { start: match.index, end: match.index + name.length }, findDates(sentence));
  });
}
