import { JOINING_WORDS } from '../lexicon/title-joints.js';
import { wordAlternation } from './alternation.js';

/** "from", "the", "are" at the end. */
const ENDS_WITH_JOINT = new RegExp(String.raw`(?:^|\s)(?:${wordAlternation(JOINING_WORDS)})$`, 'iu');
const ENDS_WITH_SIGN = /[,;&–—-]$/u;

/** Whether a text ends with a word that the one behind it belongs to: "from", "the". */
export const endsWithJoint = (text: string): boolean => ENDS_WITH_JOINT.test(text);

/** Whether a line goes on in the next one: it ends with "and", "of", a comma, a hyphen. */
export const goesOn = (line: string): boolean => ENDS_WITH_SIGN.test(line) || endsWithJoint(line);
