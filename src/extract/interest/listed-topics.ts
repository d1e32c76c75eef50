import { ASIDE_STARTS, ASIDE_WORDS } from '../../lexicon/interest-words.js';
import type { Block } from '../../model/page.js';
import { fold } from '../../text/fold.js';
import { boldPhrase, EXPLAINED, FULL_STOP } from './interest-entries.js';

/** Letters of a list in one paragraph. */
const LONGEST_ENUMERATION = 600;

/** Whether a longer text is a list of short phrases and no sentence. */
export function isEnumeration(text: string): boolean {
  if (text.length > LONGEST_ENUMERATION || FULL_STOP.test(text)) return false;
  const parts = text.split(/[,;、，；•·|]|\s\/\s/u);
  return parts.length > 1 && parts.every((part) => part.trim().split(/\s+/u).length <= LISTED_WORDS && part.length <= 70);
}

const LISTED_WORDS = 7;
const FEWEST_LISTED = 3;
const STARTS: ReadonlySet<string> = new Set(ASIDE_STARTS);
const WORDS: ReadonlySet<string> = new Set(ASIDE_WORDS);

/** "how they hold", "e.g. reefs", "sails that tear": a part of a sentence, or of what a topic is explained with. */
function isAside(part: string): boolean {
  const words = fold(part)
    .split(' ')
    .filter((word) => word !== 'and' && word !== 'or');
  return STARTS.has(words[0] ?? '') || words.some((word) => WORDS.has(word));
}

/** Whether a text is a list of three topics or more in few words each, and none tells what is done or asked. */
export function isListOfTopics(text: string): boolean {
  const parts = text.replace(/[.。]\s*$/u, '').split(/[,;、，；]/u);
  return parts.length >= FEWEST_LISTED && isEnumeration(text) && !parts.some(isAside);
}

/** "ropes, knots, splices", "sails, masts, old oars": whether items each list topics, and have no label. */
export const areLists = (items: readonly Block[]): boolean =>
  items.length > 1 && items.every((item) => !EXPLAINED.test(item.text) && boldPhrase(item) === undefined && isListOfTopics(item.text));
