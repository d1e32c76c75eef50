import type { Block, Page } from '../../model/page.js';
import type { AdvisingKind } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { sliceText, type Text } from '../../model/text.js';
import type { DateRange } from '../../text/date-range.js';
import { isPersonName } from '../../text/person-name.js';
import { kindOfAnchor } from './advising-kind.js';
import { type Chunk, isAnchor, isCue, isWord, type NameChunk } from './chunk.js';
import { peopleAt } from './cjk-people.js';
import { chunkText, isMostlyCjk, linesOf } from './entry-line.js';
import { readProse } from './read-prose.js';
import type { Statement } from './statement.js';
import { labelKind, saysAdvising, saysStudents } from './student-label.js';
import { ledLists } from './student-lead.js';
import { studentsInTables } from './student-table.js';

/** "Current PhD students:"; not "Jane Doe, MS, 2019 (co-advisor:", 'Jane Doe "Title: more'. */
const LABEL = /^(?![^:：]{0,50}(?:19|20)\d\d)[^:：\n,，.(（"“„«]{2,50}[:：]/u;
const LIST_SIGNS: readonly string[] = [
  ',',
  'and',
  '&',
  ';',
  '/',
  '、',
  '和',
  '·',
  '•',
  '|',
  '\t',
  '-',
  '–',
  '—',
  '*',
  '†',
  '‡',
  '#',
  '+',
  '^',
  'und',
  'et',
  '.',
  '✉',
  ')',
];
const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|I'm|I’m|my|My|we|We)(?=\s)/u;
const LONGEST_LINE = 400;
/** What a card says of a member in a block of its own. */
const LONGEST_STANDING = 60;

/** Among members of unnamed kind these head the group and are nobody's student there. */
const HEAD_OF_GROUP = /\b(?:professor|faculty|principal investigator|PI|director|lab manager)\b/i;

/** Where a line begins to tell what became of a student: "→ Professor at QLM", "now at", "first job". */
const AFTERWARDS =
  /→|->|⟶|➔|➜|\b(?:afterwards|currently|later|next|now|placement|then|(?:current|first|initial)\s(?:appointment|employment|job|placement|position))\b/iu;
/** "“Routes of ferries”, Tara Quist, 2023": the title of a thesis before the name of who wrote it. */
const TITLE_FIRST = /^\s*(?:“[^”]{10,250}”|"[^"]{10,250}"|«[^»]{10,250}»|„[^“”]{10,250}[“”])[\s,.;:–—-]+(?=\p{Lu})/u;

/** What is told of a student: the degree and the years. */
interface Details {
  readonly kind?: AdvisingKind | undefined;
  readonly date?: DateRange | undefined;
}

interface Listed extends Details {
  readonly person: NameChunk;
}

/** Index after the bracket that opens at `at`. */
function afterBracket(chunks: readonly Chunk[], at: number): number {
  let depth = 0;
  for (let i = at; i < chunks.length; i++) {
    if (isWord(chunks[i], '(', '[')) depth++;
    if (isWord(chunks[i], ')', ']') && --depth === 0) return i + 1;
  }
  return chunks.length;
}

/** A row whose every cell is a name; else the cells after the first tell about it. */
const isNameTable = (chunks: readonly Chunk[]): boolean =>
  chunks.every((chunk) => isWord(chunk, '\t', ',', '*', '') || (chunk.kind === 'name' && chunk.person));

/** The people that a line lists: the names at its start, and those after signs of a list; what follows a name in words is about that name. */
function listedIn(chunks: readonly Chunk[], isSure = false): Listed[] {
  const listed: Listed[] = [];
  let open = true;
  for (let i = 0; i < chunks.length; ) {
    const chunk = chunks[i] as Chunk;
    if (
      chunk.kind === 'name' &&
      open &&
      // "…, First Job: …": what stands before a colon further on is a label.
      !(listed.length > 0 && isWord(chunks[i + 1], ':', '：')) &&
      (chunk.person || (chunk.honorific && chunk.url !== undefined) || (isSure && isNameShaped(chunk)))
    ) {
      listed.push({ person: chunk, ...detailsAfter(chunks, i + 1) });
      i++;
      continue;
    }
    if (isWord(chunk, '(', '[')) {
      i = afterBracket(chunks, i);
      continue;
    }
    if (isWord(chunk, '\t')) open &&= listed.length === 0 || isNameTable(chunks);
    if (isWord(chunk, ';')) open = true;
    else if (!isNeutral(chunk, listed.length === 0)) open = false;
    i++;
  }
  return listed;
}

/** Two or three capitalised words in a list of students are a name, also where they look like other words: "Ida March". */
const isNameShaped = (chunk: NameChunk): boolean => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(chunk.names[0] as string);

/** Signs, dates and degrees between the names of a list; before the first name also words of a label. */
const isNeutral = (chunk: Chunk, isFirst: boolean): boolean =>
  isWord(chunk, ...LIST_SIGNS, '') ||
  chunk.kind === 'date' ||
  chunk.kind === 'degree' ||
  (isFirst && (chunk.kind === 'student' || isWord(chunk, 'none', 'students', ':', 'current', 'former', 'thesis', 'of', 'by')));

/** "“Routes of ferries” (Tara Quist), 2023": the one name in brackets after the title of a thesis. */
function listedInBrackets(chunks: readonly Chunk[]): Listed[] {
  const found = chunks.flatMap((chunk, at): Listed[] =>
    chunk.kind === 'name' && chunk.person && isWord(chunks[at - 1], '(') && isWord(chunks[at + 1], ')')
      ? [{ person: chunk, ...detailsAfter(chunks, at + 1) }]
      : [],
  );
  const isTold = chunks.some((chunk) => isCue(chunk, 'advised', 'with', 'collaborates', 'are'));
  return found.length === 1 && !isTold ? found : [];
}

/** The people that follow the title of a thesis, behind it or in brackets. */
function listedBehindTitle(body: Text, chunks: readonly Chunk[], isStudentList: boolean): Listed[] {
  const title = TITLE_FIRST.exec(body.text);
  if (!title) return isStudentList ? listedInBrackets(chunks) : [];
  const rest = chunks.filter(({ start }) => start >= title[0].length);
  const listed = listedIn(rest, true);
  return listed.length > 0 || !isStudentList ? listed : listedInBrackets(chunks);
}

/** What stands with a name up to the next one: the degree and the years. */
function detailsAfter(chunks: readonly Chunk[], from: number): Details {
  let kind: AdvisingKind | undefined;
  let date: DateRange | undefined;
  for (let i = from; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'name' && chunk.person && !isCue(chunks[i - 1], 'with') && !isCue(chunks[i - 1], 'advised')) break;
    if (isCue(chunk, 'present', 'joined', 'are', 'works')) break;
    if (chunk.kind === 'date') date ??= chunk.range;
    if (isAnchor(chunk) && kind === undefined) {
      const anchorKind = kindOfAnchor(chunk);
      if (anchorKind !== 'unspecified') kind = anchorKind;
    }
  }
  return { kind, date };
}

/** CJK lines: 赵一鸣（2020级博士生）、钱大明. */
function listedInCjk(text: Text, chunks: readonly Chunk[]): Listed[] {
  const label = LABEL.exec(text.text);
  const { people } = peopleAt(text.text, label ? label[0].length : 0, []);
  if (people.length > 0) return people.map((person) => ({ person, ...detailsAfter(chunks, 0) }));
  return listedIn(chunks);
}

function studentsOfLine(
  text: Text,
  heading: AdvisingKind | 'staff' | undefined,
  isSure: boolean,
  isFirst: boolean,
  statements: Statement[],
  isOwner: (name: string) => boolean,
  below: Details = {},
): AdvisingKind | 'staff' | undefined {
  const printed = LABEL.exec(text.text)?.[0];
  // "Jane Doe: thesis" is an entry, not a label.
  const label = printed !== undefined && isPersonName(printed.replace(/\s*[:：]$/u, '')) ? undefined : printed;
  const labelled = label === undefined ? undefined : labelKind(label);
  // "Thesis: …", "Now at: …", "Co-advisor: …" under a name tell more about it.
  if (!isFirst && label !== undefined && labelled === undefined && !saysStudents(label)) return undefined;
  const kind = labelled ?? heading;
  if (kind === 'staff') return labelled;
  const isStudentList = heading !== undefined || labelled !== undefined;
  const body = label === undefined ? text : sliceText(text, label.length, text.text.length);
  const chunks = chunkText(body);
  const leading = isMostlyCjk(text.text) ? listedInCjk(body, chunks) : listedIn(chunks, (isStudentList || isSure) && isFirst);
  const listed = leading.length === 0 && (isStudentList || isSure) && isFirst ? listedBehindTitle(body, chunks, isStudentList) : leading;
  const isHead = heading === undefined && HEAD_OF_GROUP.test(text.text.split(AFTERWARDS)[0] ?? '');
  const more = listed.length === 1 ? below : {};
  for (const { person, ...told } of isHead ? [] : listed) {
    const own = told.kind ?? (kind === undefined || kind === 'unspecified' ? more.kind : undefined);
    const date = told.date ?? more.date;
    if (!isStudentList && own === undefined && !isSure) continue;
    if (isOwner(person.names[0] as string)) continue;
    statements.push({
      kind: 'advising',
      direction: 'advisee',
      advising: own ?? kind ?? 'unspecified',
      person,
      text: body,
      rule: 'advising/students-list',
      start: person.start,
      end: person.end,
      ...(date && { date }),
    });
  }
  // "PhD students:" alone is a heading of the lines that follow.
  return label !== undefined && label.length === text.text.trim().length ? labelled : undefined;
}

function kindOfSection(section: Section, sections: readonly Section[]): AdvisingKind | 'staff' | undefined {
  for (let at: Section | undefined = section; at; at = sections[at.parent]) {
    const kind = labelKind(`${at.title} ${at.qualifier ?? ''}`);
    if (kind) return kind;
    if (at.kind !== 'students') return undefined;
  }
  return undefined;
}

/** "Students", "Alumni", "Advisees": not "Group", "People", "Team", under which anybody may be listed. */
function namesStudents(section: Section, sections: readonly Section[]): boolean {
  for (let at: Section | undefined = section; at; at = sections[at.parent]) {
    if (saysStudents(at.title)) return true;
    if (at.kind !== 'students') return false;
  }
  return false;
}

/** Whether the list can be of the owner's students: not the laboratory of somebody who is a student, unless it says that the owner advises. */
function isOwners(section: Section, sections: readonly Section[], isStudent: boolean): boolean {
  if (!isStudent) return true;
  for (let at: Section | undefined = section; at; at = sections[at.parent]) if (saysAdvising(at.title)) return true;
  return false;
}

/** "JD" on the line above "Jane Doe": what a card shows for a missing picture. */
const INITIALS = /^\s*\p{Lu}{1,4}\s*$/u;

/** The lines of a card or an entry without the initials that stand for a picture. */
function entryLines(block: Block): Text[] {
  const lines = linesOf(block);
  const [first, second] = lines;
  return first && second && INITIALS.test(first.text) && isPersonName(second.text.trim()) ? lines.slice(1) : lines;
}

/** The owner's students, former students, postdocs and interns by the sections that list them. */
export function readStudents(
  page: Page,
  sections: readonly Section[],
  isStudent: boolean,
  isOwner: (name: string) => boolean,
): Statement[] {
  const statements: Statement[] = [];
  for (const section of sections) {
    if (section.kind !== 'students' || !isOwners(section, sections, isStudent)) continue;
    const heading = kindOfSection(section, sections);
    const isSure = namesStudents(section, sections);
    let label: AdvisingKind | 'staff' | undefined;
    for (const block of page.blocks.slice(section.first, section.end)) {
      label = readBlock(block, label ?? heading, isSure, statements, isOwner, page.blocks[block.index + 1]) ?? label;
    }
  }
  if (isStudent) return statements;
  for (const { first, end, kind } of ledLists(page, sections))
    for (const block of page.blocks.slice(first, end)) readBlock(block, kind, true, statements, isOwner);
  return [...statements, ...studentsInTables(page, sections, isOwner)];
}

/** "PhD, Computer Science", "Master, 2023, co-advised with …", "Since 2020" on the line under a name. */
function detailsBelow(line: Text | undefined): Details {
  if (!line || LABEL.test(line.text)) return {};
  const chunks = chunkText(line);
  const opens = isAnchor(chunks[0]) || chunks[0]?.kind === 'date';
  return opens && line.text.length <= LONGEST_LINE ? detailsAfter(chunks, 0) : {};
}

function readBlock(
  block: Block,
  heading: AdvisingKind | 'staff' | undefined,
  isSure: boolean,
  statements: Statement[],
  isOwner: (name: string) => boolean,
  next?: Block,
): AdvisingKind | 'staff' | undefined {
  // A heading that the page sets directly under another one divides the list.
  if (block.kind === 'heading' && !isPersonName(block.text.trim())) return labelKind(block.text);
  if (FIRST_PERSON.test(block.text) && !block.text.includes('\n')) {
    statements.push(
      ...readProse(block, isOwner, 'students-prose').filter(
        (statement) => statement.kind === 'advising' && statement.direction === 'advisee',
      ),
    );
    return undefined;
  }
  let label: AdvisingKind | 'staff' | undefined;
  const isEntry = block.kind === 'item' || block.kind === 'row';
  const all = entryLines(block);
  const lines = isEntry ? all.slice(0, 1) : all;
  // A card has the name in one block and what the person is in the next.
  const under =
    all.length === 1 && next && next.text.length <= LONGEST_STANDING && isPersonName(block.text.trim()) ? linesOf(next)[0] : undefined;
  for (const line of lines) {
    if (line.text.length > LONGEST_LINE * 4) continue;
    if (FIRST_PERSON.test(line.text)) {
      statements.push(
        ...readProse(line, isOwner, 'students-prose').filter(
          (statement) => statement.kind === 'advising' && statement.direction === 'advisee',
        ),
      );
      continue;
    }
    label =
      studentsOfLine(
        line,
        label ?? heading,
        isSure,
        line === lines[0],
        statements,
        isOwner,
        detailsBelow(all[all.indexOf(line) + 1] ?? under),
      ) ?? label;
  }
  return label;
}
