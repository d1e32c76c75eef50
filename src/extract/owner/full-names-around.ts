import type { Span } from '../../model/span.js';
import { isAscii } from '../../text/ascii.js';
import { fold } from '../../text/fold.js';
import { isFullName } from './full-name.js';

/** A full name in running text. */
export interface NameInText extends Span {
  readonly value: string;
}

const WORD = /[\p{L}][\p{L}\p{M}'’-]*\.?/gu;
/** As {@link WORD}, in texts of ASCII alone. */
const ASCII_WORD = /[A-Za-z][A-Za-z'-]*\.?/g;
/** Words before and after the family name that may belong to the name. */
const REACH = 3;
/** The dot after a name at the end of a sentence; not that of an initial. */
const SENTENCE_DOT = /(?<=\p{L}{3})\.$/u;
const PARTS_NAMES = /[,;:()\n]|\band\b/u;

/** The longest full names in a text around words that fold to one of the family names. */
export function fullNamesAround(text: string, families: ReadonlySet<string>, accept: (name: string) => boolean): readonly NameInText[] {
  const words = wordsOf(text);
  const found: NameInText[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!families.has(fold((words[at] as NameSpan).text))) continue;
    const name = longestAround(text, words, at, accept);
    if (name) found.push(name);
  }
  return found;
}

function wordsOf(text: string): readonly NameSpan[] {
  const words: NameSpan[] = [];
  for (const { 0: word, index } of text.matchAll(isAscii(text) ? ASCII_WORD : WORD)) {
    words.push({ text: word, start: index, end: index + word.length });
  }
  return words;
}

function longestAround(text: string, words: readonly NameSpan[], at: number, accept: (name: string) => boolean): NameInText | undefined {
  for (let first = Math.max(0, at - REACH); first <= at; first++) {
    for (let last = Math.min(words.length - 1, at + REACH); last >= at; last--) {
      if (last === first) continue;
      const start = (words[first] as NameSpan).start;
      const value = text.slice(start, (words[last] as NameSpan).end).replace(SENTENCE_DOT, '');
      if (!PARTS_NAMES.test(value) && isFullName(value) && accept(value)) return { value, start, end: start + value.length };
    }
  }
  return undefined;
}

type NameSpan = Span & { readonly text: string };
