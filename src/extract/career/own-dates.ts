import type { DateRange } from '../../text/date-range.js';
import { type AnchorChunk, type Chunk, isWord } from './chunk.js';

/** The date in brackets right behind the anchor: "a Lecturer (2010 – 2012)"; undefined where none stands there. */
function bracketedDate(chunks: readonly Chunk[], anchor: AnchorChunk): DateRange | undefined {
  const at = chunks.indexOf(anchor);
  const date = chunks[at + 2];
  return isWord(chunks[at + 1], '(') && date?.kind === 'date' && isWord(chunks[at + 3], ')') ? date.range : undefined;
}

/**
 * The dates of the anchors of a clause where each has its own behind it:
 * "From 2009 to 2016 at QLM, as a Lecturer (2009 – 2012), then Reader (2012 – 2016)". Undefined where one of them has none.
 */
export function ownDates(chunks: readonly Chunk[], anchors: readonly AnchorChunk[]): readonly DateRange[] | undefined {
  const dates = anchors.flatMap((anchor) => bracketedDate(chunks, anchor) ?? []);
  return dates.length > 0 && dates.length === anchors.length ? dates : undefined;
}
