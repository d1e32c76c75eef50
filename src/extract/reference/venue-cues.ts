import { findVenue } from '../../lexicon/venues.js';
import type { ReferenceSegment } from './reference-segment.js';
import type { ReferenceToken } from './reference-token.js';
import { isCapitalShape } from './token-cues.js';

const KNOWN = { conference: 1, journal: 2, preprint: 3, workshop: 4 } as const;

/** For each segment whether it is the name of a known venue. */
export function knownVenues(
  text: string,
  tokens: readonly ReferenceToken[],
  segments: readonly ReferenceSegment[],
  shapes: Uint8Array,
): Uint8Array {
  return Uint8Array.from(segments, (segment) => {
    if (segment.words === 0 || segment.words >= 15) return 0;
    let to = segment.to;
    while (to > segment.from && (tokens[to - 1] as ReferenceToken).kind === 'number') to--;
    if (to === segment.from || !isCapitalShape(shapes[segment.from] as number)) return 0;
    const venue = findVenue(text.slice((tokens[segment.from] as ReferenceToken).start, (tokens[to - 1] as ReferenceToken).end));
    return venue ? KNOWN[venue.kind] + (venue.by === 'word' || venue.by === 'acronym' ? 4 : 0) : 0;
  });
}

/** Longest run of capitals, in tokens, that is looked up as the name of a venue. */
const LONGEST_VENUE = 14;

/** Venues that stand before a number, token by token. */
export interface NumberedVenues {
  /** Tokens of a venue's kind from here to the next number, 0 where something else comes first. */
  readonly runs: Uint8Array;
  /** 1 where a known venue's name begins that ends at the number, 2 where the one word before the number is one. */
  readonly known: Uint8Array;
  /** 1 where the token is of such a name. */
  readonly inside: Uint8Array;
}

/** Marks the tokens of the known names, the first of which wins. */
function insideOf(runs: Uint8Array, known: Uint8Array): Uint8Array {
  let until = -1;
  return runs.map((run, i) => {
    if ((known[i] as number) > 0 && i > until) until = i + run - 1;
    return i <= until ? 1 : 0;
  });
}

/**
 * The tokens of a venue's kind (capitals, full stops, small words between) before a number, and whether these are a known venue's name:
 * "... in yeast EMBO J 1997" has no mark before its venue.
 */
export function venuesBeforeNumbers(text: string, tokens: readonly ReferenceToken[], shapes: Uint8Array): NumberedVenues {
  const runs = new Uint8Array(tokens.length);
  const known = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind !== 'number' || tokens[i - 1]?.kind === 'number') continue;
    let end = i;
    while (end > 0 && ',('.includes((tokens[end - 1] as ReferenceToken).text)) end--;
    const last = tokens[end - 1];
    if (last === undefined) continue;
    for (let k = end - 1; k >= Math.max(0, end - LONGEST_VENUE); k--) {
      const token = tokens[k] as ReferenceToken;
      const isCapital = isCapitalShape(shapes[k] as number);
      const isSmall = token.kind === 'word' && token.text.length <= 3;
      if (!isCapital && !isSmall && token.text !== '.' && token.text !== '&') break;
      runs[k] = end - k;
      if (isCapital && k !== end - 1 && findVenue(text.slice(token.start, last.end))) known[k] = 1;
      else if (isCapital && k === end - 1 && token.text.length > 2 && findVenue(token.text)) known[k] = 2;
    }
  }
  return { runs, known, inside: insideOf(runs, known) };
}
