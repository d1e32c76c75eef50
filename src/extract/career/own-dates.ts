import type { DateRange } from '../../text/date-range.js';
import { type AnchorChunk, type Chunk, isCue, isWord } from './chunk.js';

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

/**
 * "In 2007 she got her diploma and in 2009 her M.Sc. degree from QLM": the date right before a degree, where it has none behind it
 * and another date stands farther in front. Undefined where there is no such date.
 */
export function leadingDate(chunks: readonly Chunk[], anchor: AnchorChunk): DateRange | undefined {
  const dates = chunks.flatMap((chunk) => (chunk.kind === 'date' ? [chunk] : []));
  if (anchor.kind !== 'degree' || dates.length < 2 || dates.some(({ start }) => start >= anchor.end)) return undefined;
  let at = chunks.indexOf(anchor) - 1;
  while (isWord(chunks[at], ...ARTICLES) || isCue(chunks[at], 'got')) at--;
  const date = chunks[at];
  return date?.kind === 'date' && isWord(chunks[at - 1], 'in') ? date.range : undefined;
}

const ARTICLES: readonly string[] = ['a', 'an', 'he', 'her', 'his', 'i', 'my', 'she', 'the'];
