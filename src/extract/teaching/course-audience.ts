import { AUDIENCE_HEADS, AUDIENCE_WORDS, COURSE_DESCRIPTIONS, COURSE_LABEL_WORDS, COURSES_WORDS } from '../../lexicon/course-words.js';
import { fold } from '../../text/fold.js';

const HEADS: ReadonlySet<string> = new Set(AUDIENCE_HEADS);
const WORDS: ReadonlySet<string> = new Set([...AUDIENCE_WORDS, ...AUDIENCE_HEADS, ...COURSE_DESCRIPTIONS]);
const LABEL_WORDS: ReadonlySet<string> = new Set([...COURSE_LABEL_WORDS, ...COURSES_WORDS]);
const COURSES: ReadonlySet<string> = new Set(COURSES_WORDS);
/** "2", "2nd", "1ère", "3º"; folded. */
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th|er|ere|e|eme|o|a)?$/u;

/** Whether a part says for students of which year or kind a course is: "3rd year", "course for 4th year graduates"; not "for beginners". */
export function isAudience(part: string): boolean {
  const words = fold(part).split(' ');
  return words.some((word) => HEADS.has(word)) && words.every((word) => WORDS.has(word) || ORDINAL.test(word));
}

/** Whether a text is made of the words of a label and names no course: "Earlier classes taught include:", "more courses". */
export function isListLabel(text: string): boolean {
  const words = fold(text).split(' ');
  return words.length > 1 && words.some((word) => COURSES.has(word)) && words.every((word) => LABEL_WORDS.has(word));
}
