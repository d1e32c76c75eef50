import type { EntryLine } from './entry-line.js';
import { isAuthorLine, isTitleLine } from './line-role.js';
import type { Partition } from './partition.js';

/** A title above the first entry's authors counts as a fragment where entries are cut at the authors: so little sets the two cuts apart. */
const FRAGMENT = 0.3;
/** Share of the lines above authors that are titles, not venues, where titles stand first. */
const MOSTLY_TITLES = 0.8;

/** Whether the list begins with a title above its authors, and most lines above authors are titles. */
function opensWithTitle(lines: readonly EntryLine[], { starts }: Partition): boolean {
  const authors = lines.findIndex(isAuthorLine);
  if (!starts[authors - 1]) return false;
  const opening = lines.filter((_, i) => starts[i] && i >= authors - 1);
  return opening.filter((line) => isTitleLine(line) && !line.hasYear).length >= MOSTLY_TITLES * opening.length;
}

/** "Title / Authors / Title / Authors" can be cut above either: whether the cut above the titles holds, as the first entry of the list tells. */
export const standsTitleFirst = (lines: readonly EntryLine[], aboveAuthors: Partition, aboveTitles: Partition): boolean =>
  aboveTitles.score >= aboveAuthors.score - FRAGMENT && opensWithTitle(lines, aboveTitles);
