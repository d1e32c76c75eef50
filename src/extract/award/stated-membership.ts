import { ACADEMY_WORDS, SCHOLAR_BODIES } from '../../lexicon/award-words.js';
import { wordAlternation } from '../../text/alternation.js';
import { fold } from '../../text/fold.js';
import type { AwardPhrase } from './award-span.js';

const ACADEMIES: ReadonlySet<string> = new Set(ACADEMY_WORDS);

/** "a scholar of the Example Foundation", "elected member of the Example Academy": posts in small letters before a name. */
const MEMBERSHIP =
  /\b(?:scholar|fellow|laureate|(?:elected )?member) of (?:the )?(\p{Lu}[\p{L}'’-]*(?: (?:of|for|the|and|de|delle|della|dei|des|der|\p{Lu}[\p{L}'’-]*))*)/gu;

/** Bodies that have scholars: "Norvik Foundation", "Seilstiftung", "NRX"; not "Middle Ages". */
const FOUNDATION = new RegExp(`\\b(?:${wordAlternation(SCHOLAR_BODIES)}|\\p{Lu}\\p{L}*stiftung|\\p{Lu}{2,8})(?!\\p{L})`, 'u');

/** Scholarships and memberships in small letters that a sentence says were given. */
export function membershipsIn(sentence: string): AwardPhrase[] {
  const found: AwardPhrase[] = [];
  for (const match of sentence.matchAll(MEMBERSHIP)) {
    const words = fold(match[1] ?? '').split(' ');
    // Everybody is a member of some society; an academy elects.
    if (/member/u.test(match[0]) && !words.some((word) => ACADEMIES.has(word))) continue;
    // "a scholar of old ballads" studies them.
    if (match[0].startsWith('scholar') && !FOUNDATION.test(match[1] ?? '')) continue;
    const name = match[0].replace(/\s(?:of|for|the|and|de|dei|des|der)$/u, '');
    found.push({ name, start: match.index, end: match.index + name.length });
  }
  return found;
}
