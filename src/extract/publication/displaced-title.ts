import type { EntryLine } from './entry-line.js';
import { isAuthorLine, isTitleLine } from './line-role.js';

/** Taken off a group that opens with two lines like titles, each a block: the first more likely tells of the work above. */
const LEFT_OVER = 0.05;

const opensTwice = (lines: readonly EntryLine[], from: number, to: number): boolean => {
  const [first, second, third] = [lines[from], lines[from + 1], lines[from + 2]] as [EntryLine, EntryLine, EntryLine];
  return to - from > 2 && first.startsBlock && isTitleLine(first) && second.startsBlock && isTitleLine(second) && !isTitleLine(third);
};

const isVenueLine = (line: EntryLine): boolean => (line.hasVenue || line.hasYear) && line.names === 0 && !isTitleLine(line);

/** Taken off a group with the authors and the venue of one work and the title of the next. */
const SHIFTED = 0.3;

/** Authors, below them a venue, and the only title at the end: it is that of the work below. */
function isShifted(lines: readonly EntryLine[], from: number, to: number): boolean {
  const last = lines[to - 1] as EntryLine;
  if (to - from < 3 || !last.startsBlock || !isTitleLine(last) || !isAuthorLine(lines[from] as EntryLine)) return false;
  let at = from + 1;
  while (at < to && isAuthorLine(lines[at] as EntryLine)) at++;
  return isVenueLine(lines[at] as EntryLine);
}

/** What is to be taken off the worth of a group of lines for a title that belongs to the group above or below. */
export function displacement(lines: readonly EntryLine[], from: number, to: number): number {
  return (isShifted(lines, from, to) ? SHIFTED : 0) + (opensTwice(lines, from, to) ? LEFT_OVER : 0);
}
