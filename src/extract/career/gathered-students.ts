import type { AdvisingKind } from '../../model/page-facts.js';
import type { Text } from '../../model/text.js';
import { chunkText } from './entry-line.js';
import { labelKind } from './student-label.js';
import { type Details, detailsAfter } from './student-names.js';

/** The students of one item, a line each, below what they have in common. */
export interface GatheredLines {
  readonly lines: readonly Text[];
  /** What the line above them makes of them: "PhD". */
  readonly label: AdvisingKind | 'staff' | undefined;
  /** What the line above them tells of all: "Graduated in 2019". */
  readonly details: Details;
}

const LONGEST_HEAD = 50;
/** Without a line above them so many names are a list; two can be a student and somebody who helped. */
const FEWEST_BARE = 3;

/**
 * "Graduated in 2019", "Ann Roe, MSc", "Jo Lind, PhD" as the lines of one item: the year, state or degree of several
 * students, then one student a line. Undefined for an entry about a single student, whose further lines tell about
 * the name on the first: "Ann Roe", "Quiet harbours", "now at QLM".
 */
export function gatheredLines(lines: readonly Text[]): GatheredLines | undefined {
  const [head, ...rest] = lines;
  if (!head || rest.length === 0) return undefined;
  if (startsWithName(head))
    return lines.length >= FEWEST_BARE && rest.every(startsWithName) ? { lines, label: undefined, details: {} } : undefined;
  if (head.text.length > LONGEST_HEAD || holdsName(head) || !rest.every(startsWithName)) return undefined;
  const label = labelKind(head.text);
  return { lines: rest, label, details: detailsAfter(chunkText(head), 0) };
}

function startsWithName(line: Text): boolean {
  const first = chunkText(line)[0];
  return first?.kind === 'name' && first.person && !first.honorific;
}

const holdsName = (line: Text): boolean => chunkText(line).some((chunk) => chunk.kind === 'name');
