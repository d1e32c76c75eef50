import { NAME_COLUMNS, STANDING_COLUMNS, THESIS_COLUMNS } from '../../lexicon/student-kinds.js';
import type { Block, Page } from '../../model/page.js';
import type { Section } from '../../model/section.js';
import { sliceText } from '../../model/text.js';
import { fold } from '../../text/fold.js';
import { adviseeStatement } from './advisee-statement.js';
import { kindOfAnchor } from './advising-kind.js';
import { isAnchor } from './chunk.js';
import { chunkText, linesOf } from './entry-line.js';
import type { AdvisingStatement } from './statement.js';
import { listsMembers } from './student-label.js';

const NAMES: ReadonlySet<string> = new Set(NAME_COLUMNS);
const STANDINGS: ReadonlySet<string> = new Set(STANDING_COLUMNS);
const THESES: ReadonlySet<string> = new Set(THESIS_COLUMNS);

/**
 * The students in a table of the members of a group: rows under "Name | … | Position" whose position is that of a
 * student, a postdoc or an intern, or under "Name | … | Thesis". The page's title or the heading above it must say that members are listed.
 */
export function studentsInTables(
  { title, blocks }: Page,
  sections: readonly Section[],
  isOwner: (name: string) => boolean,
): readonly AdvisingStatement[] {
  const found: AdvisingStatement[] = [];
  for (const block of blocks) {
    const columns = columnsOf(block);
    if (!columns) continue;
    const above = sections.findLast(({ first, end }) => first <= block.index && block.index < end);
    if (
      (above?.kind === 'students' && !columns.isOfTheses) ||
      ![title?.value, above?.title].some((text) => text !== undefined && listsMembers(text))
    )
      continue;
    for (let at = block.index + 1; blocks[at]?.kind === 'row'; at++) {
      const student = studentOf(blocks[at] as Block, columns, isOwner);
      if (student) found.push(student);
    }
  }
  return found;
}

interface Columns {
  readonly name: number;
  readonly standing: number;
  /** What stands there is the thesis that makes somebody a student. */
  readonly isOfTheses: boolean;
}

/** Which cells of a header row are over the names and the positions; undefined for all other blocks. */
function columnsOf({ kind, text }: Block): Columns | undefined {
  if (kind !== 'row') return undefined;
  const cells = text.split('\t').map(fold);
  const [name, standing] = [cells.findIndex((cell) => NAMES.has(cell)), cells.findIndex((cell) => STANDINGS.has(cell))];
  if (name >= 0 && standing >= 0) return { name, standing, isOfTheses: false };
  const thesis = cells.findIndex((cell) => THESES.has(cell));
  return name >= 0 && thesis >= 0 ? { name, standing: thesis, isOfTheses: true } : undefined;
}

function studentOf(row: Block, { name, standing, isOfTheses }: Columns, isOwner: (name: string) => boolean): AdvisingStatement | undefined {
  const cells = cellsOf(row);
  const [who, what] = [cells[name], cells[standing]];
  if (!who || !what) return undefined;
  const line = linesOf({ ...row, ...sliceText(row, who.start, who.end) })[0];
  const person = line && chunkText(line).find((chunk) => chunk.kind === 'name');
  const anchor = isOfTheses ? undefined : chunkText(sliceText(row, what.start, what.end)).find(isAnchor);
  if (!line || person?.kind !== 'name' || !person.person || isOwner(person.names[0] as string)) return undefined;
  const advising = anchor ? kindOfAnchor(anchor) : 'unspecified';
  const isStudent = isOfTheses ? what.end > what.start : anchor?.kind === 'student' || advising !== 'unspecified';
  return isStudent ? adviseeStatement({ person, advising, text: line, rule: 'advising/students-table' }) : undefined;
}

/** The ranges of the cells of a row. */
function cellsOf({ text }: Block): { start: number; end: number }[] {
  let start = 0;
  return text.split('\t').map((cell) => {
    const range = { start, end: start + cell.length };
    start = range.end + 1;
    return range;
  });
}
