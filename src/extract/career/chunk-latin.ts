import type { Text } from '../../model/text.js';
import type { Chunk } from './chunk.js';
import { claimDates, claimPhrases } from './claim-tokens.js';
import { explainAcronyms } from './known-acronyms.js';
import { type LatinDesk, latinDesk } from './latin-desk.js';
import { claimStatedRoles } from './stated-role.js';
import { hasStatingClaim, mayState } from './stating-claim.js';
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
  return chunksOf(claimedDesk(text));
}

/** The chunks of a text whose words may state something of a career; none of another: names are the dearer half of the work. */
export function chunkStating(text: Text): Chunk[] {
  if (!mayState(text)) return [];
  const desk = claimedDesk(text);
  claimStatedRoles(desk);
  return hasStatingClaim(desk) ? chunksOf(desk) : [];
}

function claimedDesk(text: Text): LatinDesk {
  const desk = latinDesk(text);
  claimDates(desk);
  claimPhrases(desk);
  return desk;
}

function chunksOf(desk: LatinDesk): Chunk[] {
  takeClaims(desk);
  takeNames(desk);
  const named = explainAcronyms(desk.chunks.sort((a, b) => a.start - b.start));
  return [...named, ...wordsBetween(desk, named)].sort((a, b) => a.start - b.start || a.end - b.end);
}
