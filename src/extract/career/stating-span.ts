import type { Span } from '../../model/span.js';

/** How far a sentence is followed to either side, in UTF-16 units; a longer one is cut at the nearest space. */
const FARTHEST = 600;
/** Ends of sentences: "in 2019. I", "毕业。", a line's end. Not "Prof. Li", "J. Doe", "e.g. at". */
const END = /[。！？\n]|[.!?]["”’)\]]?(?=\s)/gu;
/** Before a full stop these are no end: "Prof", "Dr", "St", "e.g", "Ph.D", a single letter. */
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:\p{L}|Prof|Profs|Dr|Drs|Mr|Mrs|Ms|Jr|Sr|St|Univ|Dept|Inc|Ltd|Corp|Co|vs|cf|e\.g|i\.e|etc|Ph\.D|approx|no|resp)$/iu;

/** Offsets after which a new sentence begins, in a stretch of text. */
function endsIn(text: string, from: number, to: number): number[] {
  const stretch = text.slice(from, to);
  const ends: number[] = [];
  for (const match of stretch.matchAll(END)) {
    const isLine = match[0] === '\n';
    const isAbbreviation = match[0].startsWith('.') && ABBREVIATED.test(stretch.slice(Math.max(0, match.index - 8), match.index));
    const isMidway = match[0].startsWith('.') && /^\s+\p{Ll}/u.test(stretch.slice(match.index + match[0].length, match.index + 24));
    if (isLine || !(isAbbreviation || isMidway)) ends.push(from + match.index + match[0].length);
  }
  return ends;
}

/**
 * The whole sentence, or line of a list, that holds a stretch of a text; without blanks at its ends.
 *
 * @example In "Hi. I was at X in 2019. Then …" the span of "X" gives that of "I was at X in 2019."
 */
export function statingSpan(text: string, { start, end }: Span): Span {
  const left = Math.max(0, start - FARTHEST);
  const right = Math.min(text.length, end + FARTHEST);
  const before = endsIn(text, left, start).at(-1) ?? left;
  // A full stop that closes the stretch itself closes the sentence.
  const after = endsIn(text, Math.max(start, end - 1), right).find((offset) => offset >= end) ?? right;
  let [from, to] = [Math.min(before, start), Math.max(after, end)];
  while (from < start && /[\s•·*–—-]/u.test(text.charAt(from))) from++;
  while (to > end && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
