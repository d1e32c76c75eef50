import { KINDS_OF_AWARDS, SHOWN_IN, VERBS_BEFORE_AWARDS } from '../../lexicon/award-words.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { isHead } from './award-head.js';

/** A word of a sentence with what touches it. */
export interface Word extends Span {
  readonly text: string;
}

/** A word that may stand in the name of an honour by its first letter or as a year or number. */
export const CAPITALISED: RegExp = /^[("“'‘]?(?:\p{Lu}|(?<=['‘’])\d{2}$|\d+(?:st|nd|rd|th)\b|\d{4}\b(?![./-]\d))/u;
/** Words in small letters that may stand inside the name of an honour. */
const INSIDE: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'in',
  'and',
  'de',
  'du',
  'la',
  'für',
  'von',
  'der',
  'do',
  'da',
  'das',
  'del',
  'dell',
  'della',
  'di',
  'dos',
  'e',
  'et',
  'des',
  'und',
  'y',
  'to',
  '&',
  'on',
  'at',
  'or',
]);
/** Of these, those at which its beginning is not sought any further. */
const NOT_BEFORE: ReadonlySet<string> = new Set(['in', 'at', 'the', 'to', 'on', 'der', 'des', 'dem', 'den']);
/** Words that a name goes on for at most. */
export const MOST_WORDS: number = 16;

/** "Ph.D." and the like end with a dot that parts nothing. */
export const endsPart = (word: Word): boolean =>
  /[,;:.)\]”"]$/u.test(word.text) && !/^(?:Ph\.?D|M\.Sc|B\.Sc|Co|Dr|Inc|Jr|Mrs?|Prof|St|\p{Lu}(?:\.\p{Lu}){0,2})\.$/u.test(word.text);

/** Verbs that a piece of news begins with. */
const VERBS: ReadonlySet<string> = new Set(VERBS_BEFORE_AWARDS);

/** Index of the first word, from one on, of the name that the head at an index closes. */
export function phraseStart(words: readonly Word[], head: number, from: number): number {
  const kinds = kindsBefore(words, head);
  let first = head;
  for (let i = head - 1; i >= from && head - i <= MOST_WORDS; i--) {
    const word = words[i] as Word;
    if (i < head && IS_ASIDE.test(word.text) && CAPITALISED.test(words[i - 1]?.text ?? '')) continue;
    if (endsPart(word) || VERBS.has(fold(word.text))) break;
    if (i >= head - kinds) continue;
    if (word.text === 'the' && words[i - 1]?.text === 'of' && IS_PERIOD.test(words[i + 1]?.text ?? '')) continue;
    if (CAPITALISED.test(word.text)) first = i;
    else if (!INSIDE.has(word.text) || (NOT_BEFORE.has(word.text) && !(word.text === 'in' && IS_SHOWN.has(words[i - 1]?.text ?? ''))))
      break;
    // "(Lind Prize winner)": a bracket begins.
    if (/^[([]/u.test(word.text)) break;
  }
  return first;
}

/** "of the Year". */
const IS_PERIOD = /^(?:Century|Decade|Month|Year)$/u;

const KINDS: ReadonlySet<string> = new Set(KINDS_OF_AWARDS);
const MOST_KINDS = 4;

/** How many words in small letters right before a head say what the honour is for: two of "Norvik doctoral dissertation award". */
export function kindsBefore(words: readonly Word[], head: number): number {
  let count = 0;
  while (count < MOST_KINDS && KINDS.has(words[head - 1 - count]?.text ?? '')) count++;
  return count;
}

/** "Harbour Society (HarSoc) Student Award": a short name within a long one, or how near somebody came: "Rope Prize (Finalist) Award". */
export const IS_ASIDE: RegExp = /^\((?:(?=[^)]*\p{Lu}[^)]*\p{Lu})[\p{L}\d&-]{2,10}|Finalist|Nominee|Runner-up)\)$/u;

const IS_SHOWN: ReadonlySet<string> = new Set(SHOWN_IN);

/** "Innovators Under 35". */
const AGE = /^\d{2}(?!\d)/u;

/** Whether a head closes the words in capitals from an index on: "Selma Medal" of "Rope Prize and Selma Medal". */
function isNextHonour(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && i - from <= MOST_OF_NEXT; i++) {
    const { text } = words[i] as Word;
    if (!CAPITALISED.test(text)) return false;
    if (i > from && isHead(fold(text).split(' ').at(-1) ?? '')) return true;
    if (endsPart(words[i] as Word)) return false;
  }
  return false;
}
const MOST_OF_NEXT = 5;

/** Takes "for …", "of …", "in …" with capitalised words after the head with it. */
export function phraseEnd(words: readonly Word[], head: number): number {
  let last = head;
  for (let i = head + 1; i < words.length && i - head <= MOST_WORDS; i++) {
    const near = words[i - 1] as Word;
    if (endsPart(near) && !(i - 1 > head && IS_ASIDE.test(near.text))) break;
    const word = words[i] as Word;
    // "at the Harbour Society (HarSoc) Annual Meeting"
    if (IS_ASIDE.test(word.text) && CAPITALISED.test(words[i + 1]?.text ?? '') && i + 1 < words.length) continue;
    if (/^[([]/u.test(word.text)) break;
    if (word.text === 'and' && (!CAPITALISED.test(words[i + 1]?.text ?? '') || isNextHonour(words, i + 1))) break;
    const isAge = words[i - 1]?.text === 'Under' && AGE.test(word.text);
    if (isAge || (CAPITALISED.test(word.text) && !/^\d{4}\D?$/u.test(word.text))) last = i;
    else if (!INSIDE.has(word.text)) break;
  }
  return last;
}
