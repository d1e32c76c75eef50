import type { Block } from '../../model/page.js';
import { findDates } from '../../text/date-range.js';
import { isPersonName } from '../../text/person-name.js';
import { codeAt } from './course-code.js';
import { readTeachingEntry } from './course-entry.js';
import { EDGE, isDuty } from './course-part.js';

/** "Ann Roe (Sep 2019 – present)": who was mentored, and when. */
const DATED_BRACKET = /^\s*(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]+ ?[(（[]/u;
const LONGEST_ENTRY = 160;

/** Whether a line is but a person with the time of a stay, not a course named after an author: "Ann Roe (Fall 2019)". */
export function isDatedPerson(line: string): boolean {
  if (line.length > LONGEST_ENTRY || !DATED_BRACKET.test(line)) return false;
  const [date] = findDates(line);
  if (date === undefined || !(date.ongoing || (date.from !== undefined && date.to !== undefined))) return false;
  const open = line.search(/[(（[]/u);
  return date.start > open && isPersonName(line.slice(0, open).replace(EDGE, ''));
}

/** Whether a paragraph is an entry about one course, with who taught it or when. */
function isOfOneCourse({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' || text.length > LONGEST_ENTRY) return false;
  const { courses, role } = readTeachingEntry(text);
  return courses.length === 1 && (role !== undefined || courses.some(({ code, terms }) => code !== undefined || terms.length > 0));
}

const namesCourse = ({ text }: Block): boolean => codeAt(text) !== undefined || findDates(text).length > 0;

/** The items of the lists right below a block that they tell more of. */
function itemsBelow(blocks: readonly Block[], tell: (above: Block, items: readonly Block[]) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 1; at < blocks.length; at++) {
    const above = blocks[at - 1] as Block;
    if (above.kind === 'item' || above.kind === 'heading' || blocks[at]?.kind !== 'item') continue;
    let end = at;
    while (blocks[end]?.kind === 'item') end++;
    const items = blocks.slice(at, end);
    if (tell(above, items)) for (const { index } of items) found.add(index);
    at = end;
  }
  return found;
}

/** The items of lists that tell what was done with the person of the paragraph right above. */
export const notesOnPeople = (blocks: readonly Block[]): ReadonlySet<number> => itemsBelow(blocks, ({ text }) => isDatedPerson(text));

/** The items of lists that tell what was done in the course or with the person of the paragraph right above: "Prepared lectures". */
export const notesBelow = (blocks: readonly Block[]): ReadonlySet<number> =>
  itemsBelow(
    blocks,
    (above, items) =>
      isDatedPerson(above.text) ||
      (items.some(({ text }) => isDuty(text.replace(EDGE, ''))) && !items.some(namesCourse) && isOfOneCourse(above)),
  );
