import { GERUND_NOUNS } from '../../lexicon/interest-words.js';
import { sentenceFrom } from './interest-sentence.js';

/** "developing new methods …": what follows is made. */
const MAKING =
  /^\s*(?:on\s)?(?:the\s)?(?:\p{Ll}+ly\s)?(?:advancing|bringing|building|creating|designing|developing|development of|empowering|enabling|improving|making|proposing|pushing|researching)\s/u;
/** "… to address the challenges of …"; not "applied to …". */
const PURPOSE = /(?<!ed)\sto\s(?!the\s)\p{Ll}+\s/u;

function restFrom(text: string, start: number): string {
  const sentence = sentenceFrom(text, start);
  return text.slice(sentence.start, sentence.end);
}

/** Whether a sentence says what is made, and not what it is about. */
export const makes = (text: string, start: number): boolean => MAKING.test(restFrom(text, start));

/** Whether a sentence says what is made to what end. */
export const isUndertaking = (text: string, start: number): boolean => makes(text, start) && PURPOSE.test(restFrom(text, start));

/** "building systems that can reason": what is made and what it shall do. */
export const makesWhat = (text: string, start: number): boolean =>
  makes(text, start) && /\sthat\s(?:can|will|are|is)?\b/u.test(restFrom(text, start));

/** "ageing": a word in "-ing" and nothing behind it. */
export const LONE_GERUND: RegExp = /^\p{Ll}{2,}ing$/u;
const GERUND = /^(\p{L}{2,}ing)(?=\s)/u;
/** Whether a phrase begins with a verb of doing and so tells an activity: "pushing the limits of …"; not "machine learning", "programming languages". */
export const isActivity = (value: string): boolean => {
  const word = GERUND.exec(value)?.[1]?.toLowerCase();
  return word !== undefined && !GERUND_NOUNS.includes(word);
};
