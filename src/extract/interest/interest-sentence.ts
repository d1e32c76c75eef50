import type { Span } from '../../model/span.js';
import { covered } from '../../text/split-outside.js';

const SENTENCE_END =
  /(?<!\d(?=\.\sJ(?:h|ahrh)))(?<!\b(?:e\.g|i\.e|etc|vs|cf|incl|esp|bzw|inkl|insb|z\.\s?B|u\.\s?a|v\.\s?a))[.!?](?=\s|$)|[。！？\n]/u;

/** Brackets of all kinds, in which commas do not part. */
export const BRACKETS: RegExp = /[(（[【][^()（）[\]【】]{0,200}[)）\]】]/gu;

/** The range of the sentence that begins at an offset. */
export function sentenceFrom(text: string, start: number): Span {
  const match = SENTENCE_END.exec(covered(text.slice(start), BRACKETS));
  return { start, end: match ? start + match.index : text.length };
}

/** Where the sentence begins that an offset stands in. */
export function sentenceStart(text: string, at: number): number {
  let start = 0;
  for (;;) {
    const { end } = sentenceFrom(text, start);
    if (end >= at || end >= text.length) return start;
    start = end + 1;
  }
}
