import { SHOWN_IN, VERBS_BEFORE_AWARDS } from '../../lexicon/award-words.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';

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
const NOT_BEFORE: ReadonlySet<string> = new Set(['in', 'at', 'the', 'to', 'on']);
/** Words that a name goes on for at most. */
export const MOST_WORDS: number = 16;

/** "Ph.D." and the like end with a dot that parts nothing. */
export const endsPart = (word: Word): boolean =>
  /[,;:.)\]”"]$/u.test(word.text) && !/^(?:Ph\.?D|M\.Sc|B\.Sc|Co|Dr|Inc|Jr|Mrs?|Prof|St|\p{Lu})\.$/u.test(word.text);

/** Verbs that a piece of news begins with. */
const VERBS: ReadonlySet<string> = new Set(VERBS_BEFORE_AWARDS);

/** Index of the first word of the name that the head at an index closes. */
export function phraseStart(words: readonly Word[], head: number): number {
  let first = head;
  for (let i = head - 1; i >= 0 && head - i <= MOST_WORDS; i--) {
    const word = words[i] as Word;
    if (i < head - 1 && IS_ACRONYM.test(word.text) && CAPITALISED.test(words[i - 1]?.text ?? '')) continue;
    if (endsPart(word) || VERBS.has(fold(word.text))) break;
    if (i === head - 1 && word.text === 'travel') continue;
    if (CAPITALISED.test(word.text)) first = i;
    else if (!INSIDE.has(word.text) || (NOT_BEFORE.has(word.text) && !(word.text === 'in' && IS_SHOWN.has(words[i - 1]?.text ?? ''))))
      break;
    // "(Lind Prize winner)": a bracket begins.
    if (/^[([]/u.test(word.text)) break;
  }
  return first;
}

/** "Harbour Society (HarSoc) Student Award": a short name within a long one. */
const IS_ACRONYM = /^\((?=[^)]*\p{Lu}[^)]*\p{Lu})[\p{L}\d&-]{2,10}\)$/u;

const IS_SHOWN: ReadonlySet<string> = new Set(SHOWN_IN);

/** "Innovators Under 35". */
const AGE = /^\d{2}(?!\d)/u;

/** Takes "for …", "of …", "in …" with capitalised words after the head with it. */
export function phraseEnd(words: readonly Word[], head: number): number {
  let last = head;
  for (let i = head + 1; i < words.length && i - head <= MOST_WORDS; i++) {
    const near = words[i - 1] as Word;
    if (endsPart(near) && !(i - 1 > head && IS_ACRONYM.test(near.text))) break;
    const word = words[i] as Word;
    // "at the Harbour Society (HarSoc) Annual Meeting"
    if (IS_ACRONYM.test(word.text) && CAPITALISED.test(words[i + 1]?.text ?? '') && i + 1 < words.length) continue;
    if (/^[([]/u.test(word.text)) break;
    if (word.text === 'and' && !CAPITALISED.test(words[i + 1]?.text ?? '')) break;
    const isAge = words[i - 1]?.text === 'Under' && AGE.test(word.text);
    if (isAge || (CAPITALISED.test(word.text) && !/^\d{4}\D?$/u.test(word.text))) last = i;
    else if (!INSIDE.has(word.text)) break;
  }
  return last;
}
