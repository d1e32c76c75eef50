import { NAMED_AFTER_SUBJECT, OTHERS_SUBJECTS } from '../../lexicon/award-words.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { holdsPhrase } from './award-words.js';

/** Whether a folded sentence has somebody else for its subject: "our student won". */
export const isOfOthers: (folded: string) => boolean = holdsPhrase(OTHERS_SUBJECTS);
const SUBJECTS: ReadonlySet<string> = new Set(NAMED_AFTER_SUBJECT);
/** "Kim won …", "Kim and Lee received …", "Ada Berg, a student of ours, won …", after the date of a piece of news. */
export function isAboutOther(sentence: string, ownNames: ReadonlySet<string>): boolean {
  const text = sentence.slice(dateLength(sentence)).replace(/^[^\p{L}]+/u, '');
  const first = /^(\p{Lu}\p{Ll}+)(?: and \p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{L}-]+)? (?:has |have |was |were )?(\p{Ll}+)/u.exec(text);
  const [word, verb] = [fold(first?.[1] ?? ''), first?.[2] ?? ''];
  const isSelf = (name: string): boolean =>
    ownNames.has(name) || /^(?:he|she|they|i|we|our|my|his|her|this|the|it|paper|work|and)$/u.test(name);
  if (word !== '' && SUBJECTS.has(verb) && !isSelf(word)) return true;
  const other = NAMED_SUBJECT.exec(text)?.[1];
  return (
    other !== undefined &&
    isPersonName(other) &&
    !fold(other)
      .split(' ')
      .some((part) => ownNames.has(part))
  );
}

/** "Ada Berg, a student of ours, won", "Ada Berg's paper received". */
const NAMED_SUBJECT =
  /^((?:\p{Lu}[\p{L}\p{M}'’-]+ ){1,2}\p{Lu}[\p{L}\p{M}-]+)(?:,[^.]{3,100}?,|['’]s [^.,]{3,60}?) (?:has |was )?(?:won|wins|received|receives|awarded|got)\b/u;

/** Length of the date that a piece of news begins with, brackets around it included. */
function dateLength(sentence: string): number {
  const [date] = findDates(sentence);
  return date && date.start < LEAD ? date.end : 0;
}

/** Letters before the date of a piece of news: "[", "New! ". */
const LEAD = 6;

/** "advised by Ada Berg (Lind Prize winner)": the honour in the bracket is that of the person before it. */
export function isOfNamed(sentence: string, start: number): boolean {
  const before = /((?:\p{Lu}[\p{L}\p{M}.'’-]+\s){1,2}\p{Lu}[\p{L}\p{M}'’-]+)\s\($/u.exec(
    sentence.slice(0, /^[([]/u.test(sentence.slice(start)) ? start + 1 : start),
  );
  return (
    before?.[1] !== undefined &&
    /\b(?:by|with|under|of|prof|dr)\b[\s.]*$/iu.test(sentence.slice(0, before.index)) &&
    isPersonName(before[1])
  );
}
