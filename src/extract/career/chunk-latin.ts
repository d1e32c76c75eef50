import type { Text } from '../../model/text.js';
import type { Chunk } from './chunk.js';
import { claimDates, claimPhrases } from './claim-tokens.js';
import { explainAcronyms } from './known-acronyms.js';
import { type LatinDesk, latinDesk } from './latin-desk.js';
import { takeClaims } from './take-claims.js';
import { takeNames } from './take-names.js';

/** What no lexicon claimed and no name holds, as words; `named` is in order. */
function wordsBetween(desk: LatinDesk, named: readonly Chunk[]): Chunk[] {
  const words: Chunk[] = [];
  let at = 0;
  desk.tokens.forEach((token, index) => {
    while (at < named.length && (named[at] as Chunk).end < token.end) at++;
    const isCovered = at < named.length && (named[at] as Chunk).start <= token.start;
    if (desk.claims[index] === undefined && !isCovered) words.push({ kind: 'word', text: token.key, start: token.start, end: token.end });
  });
  return words;
}

/** A text in Latin script as chunks in order. */
export function chunkLatin(text: Text): Chunk[] {
  const desk = latinDesk(text);
  claimDates(desk);
  claimPhrases(desk);
  takeClaims(desk);
  takeNames(desk);
  const named = explainAcronyms(desk.chunks.sort((a, b) => a.start - b.start));
  return [...named, ...wordsBetween(desk, named)].sort((a, b) => a.start - b.start || a.end - b.end);
}
