import type { Block, Page } from '../../model/page.js';
import type { AdvisingKind } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { sliceText, type Text } from '../../model/text.js';
import { isAdvisingHeading } from '../../text/advising-heading.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { besideLabel } from '../labelled-row.js';
import { notesOnPeople } from '../teaching/notes-below.js';
import { adviseeStatement } from './advisee-statement.js';
import { kindOfThesis } from './advising-kind.js';
import { type Chunk, isAnchor } from './chunk.js';
import { chunkText, isMostlyCjk, linesOf } from './entry-line.js';
import { gatheredLines } from './gathered-students.js';
import { invertedIn } from './inverted-name.js';
import { readProse } from './read-prose.js';
import type { Statement } from './statement.js';
import { studentsInAwards } from './student-awards.js';
import { areEntries, cardsOf, entryLines, namingLine, readAsEntry } from './student-entries.js';
import { listedInBracket } from './student-in-brackets.js';
import { labelKind, STUDENT_LABEL, saysAdvising, saysStudents } from './student-label.js';
import { ledLists } from './student-lead.js';
import { type Details, detailsAfter, type Listed, listedIn, listedInCjk } from './student-names.js';
import { studentsInResult, tellsOfStudents } from './student-results.js';
import { studentsInSentences } from './student-sentence.js';
import { listedSetApart } from './student-set-apart.js';
import { studentsInTables } from './student-table.js';
import { listedBehindTitle } from './student-thesis.js';

/** "Stage de M2 de Ann Roe", "Thèse d'Ann Roe", "Bachelorarbeit von Ann Roe": what stands before the name. */
const THESIS_OF =
  /^(?:bachelorarbeit|diplomarbeit|doktorarbeit|masterarbeit|mémoire|stage|tesis|thèse)(?:\s(?:de\s)?(?:doctorado|doctorat|grado|licence|l3|m1|m2|master|máster))?\s(?:de\s|von\s|d['’])(?=\p{Lu})/iu;

/** "Mentored Ann Roe", "Co-supervisor of Ann Roe", "Advised the master thesis of Ann Roe": what the owner did, before the name. */
const ADVISED =
  /^(?:[Cc]o-?\s?)?(?:[Aa]dvis(?:ed|ing|or of)|[Mm]entor(?:ed|ing| of)|[Ss]upervis(?:ed|ing|or of))\s(?:the\s)?(?:(?:[Pp]h\.?\s?[Dd]\.?|[Dd]octoral|[Mm]aster['’]?s?|[Bb]achelor['’]?s?|[Hh]onou?rs|[Uu]ndergraduate)\s)?(?:(?:thesis|dissertation|project)\s(?:of|by)\s)?(?=\p{Lu}\p{L}*[\s-])/u;

const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|I'm|I’m|my|My|we|We)(?=\s)/u;
const LONGEST_LINE = 400;
/** What a card says of a member in a block of its own. */
const LONGEST_STANDING = 60;

/** Among members of unnamed kind these head the group and are nobody's student there. */
const HEAD_OF_GROUP = /\b(?:professor|faculty|principal investigator|PI|director|lab manager)\b/i;

/** Where a line begins to tell what became of a student: "→ Professor at QLM", "now at", "first job". */
const AFTERWARDS =
  /→|->|⟶|➔|➜|\b(?:afterwards|currently|later|next|now|placement|then|(?:current|first|initial)\s(?:appointment|employment|job|placement|position))\b/iu;

/** "For students", "Advice to prospective students": what follows is for them, not about them. */
const FOR_STUDENTS = /\b(?:for|to)\s(?:\p{L}+\s){0,3}(?:students|postdocs)\b|\bprospective\b|^advice\b/iu;
/** "I was on the committees of:" before those of others. */
const OF_OTHERS = /\b(?:committees?|jury|juries|examin(?:ed|er))\b/iu;
const LEADS_LIST = /[:：]\s*$/u;

function studentsOfLine(
  text: Text,
  heading: AdvisingKind | 'staff' | undefined,
  isSure: boolean,
  isFirst: boolean,
  statements: Statement[],
  isOwner: (name: string) => boolean,
  below: Details = {},
): AdvisingKind | 'staff' | undefined {
  const printed = STUDENT_LABEL.exec(text.text)?.[0] ?? THESIS_OF.exec(text.text)?.[0] ?? ADVISED.exec(text.text)?.[0];
  // "Jane Doe: thesis" is an entry, not a label.
  const label = printed !== undefined && opensWithName(printed) ? undefined : printed;
  const labelled = label === undefined ? undefined : kindOfLabel(label, heading);
  // "Thesis: …", "Now at: …", "Co-advisor: …" under a name tell more about it.
  if (!isFirst && label !== undefined && labelled === undefined && !saysStudents(label)) return undefined;
  const kind = labelled ?? heading;
  if (kind === 'staff') return labelled;
  const isStudentList = heading !== undefined || labelled !== undefined;
  const body = label === undefined ? text : sliceText(text, label.length, text.text.length);
  const chunks = chunkText(body);
  const listed = isMostlyCjk(text.text) ? listedInCjk(body, chunks) : listedInLine(body, chunks, (isStudentList || isSure) && isFirst);
  const isHead = heading === undefined && HEAD_OF_GROUP.test(text.text.split(AFTERWARDS)[0] ?? '');
  const more = listed.length === 1 ? below : {};
  for (const { person, ...told } of isHead ? [] : listed) {
    // Below "Postdocs" the doctorate that somebody has, below "PhD students" the post that followed, says nothing of the advising.
    const own =
      kind === undefined || kind === 'unspecified'
        ? (told.kind ?? (listed.length === 1 ? kindOfThesis(body.text) : undefined) ?? more.kind)
        : kind;
    const date = told.date ?? more.date;
    if (!isStudentList && own === undefined && !isSure) continue;
    if (isOwner(person.names[0] as string)) continue;
    statements.push(adviseeStatement({ person, advising: own ?? kind ?? 'unspecified', text: body, rule: 'advising/students-list', date }));
  }
  // "PhD students:" alone is a heading of the lines that follow.
  return label !== undefined && label.length === text.text.trim().length ? labelled : undefined;
}

/** "Jane Doe:", "Jane Doe - Nets:": what stands before the colon is a student, or one and the title of a thesis. */
const opensWithName = (label: string): boolean => isPersonName(label.split(NAME_ENDS)[0] ?? '');
const NAME_ENDS = /\s*[:：]|\s[-–—]+\s/u;

/** Who a line names; where it is sure to be an entry, also behind the title of a thesis and with the family name first. */
function listedInLine(body: Text, chunks: readonly Chunk[], isEntry: boolean): readonly Listed[] {
  if (!isEntry) return listedIn(chunks);
  const readings = [
    () => invertedIn(body.text, chunks),
    () => listedSetApart(body, chunks),
    () => listedIn(chunks, true),
    () => listedInBracket(body),
    () => listedBehindTitle(body, chunks),
  ];
  for (const reading of readings) {
    const listed = reading();
    if (listed.length > 0) return listed;
  }
  return [];
}

/** The kind that a label tells; one of students that tells none ends a list of others. */
const kindOfLabel = (label: string, above: AdvisingKind | 'staff' | undefined): AdvisingKind | 'staff' | undefined =>
  labelKind(label) ?? (above === 'staff' && saysStudents(label) ? 'unspecified' : undefined);

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
    if (saysStudents(at.title) || isAdvisingHeading(fold(at.title).split(' '))) return true;
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

/** The owner's students, former students, postdocs and interns by the sections that list them. */
export function readStudents(
  page: Page,
  sections: readonly Section[],
  isStudent: boolean,
  isOwner: (name: string) => boolean,
): Statement[] {
  const statements: Statement[] = [];
  for (const section of sections) {
    if (tellsOfStudents(section))
      for (const block of page.blocks.slice(section.first, section.end)) statements.push(...studentsInResult(block, isOwner));
    if (section.kind !== 'students' || FOR_STUDENTS.test(section.title) || !isOwners(section, sections, isStudent)) continue;
    const heading = kindOfSection(section, sections);
    const isSure = namesStudents(section, sections);
    let label: AdvisingKind | 'staff' | undefined;
    const blocks = page.blocks.slice(section.first, section.end);
    const notes = notesOnPeople(blocks);
    for (const block of blocks.filter(({ index }) => !notes.has(index)))
      for (const card of cardsOf(besideLabel(block, section)))
        label = readBlock(card, label ?? heading, isSure, statements, isOwner, page.blocks[block.index + 1]) ?? label;
  }
  if (isStudent) return statements;
  for (const { first, end, kind } of ledLists(page, sections))
    for (const block of page.blocks.slice(first, end)) readBlock(block, kind, true, statements, isOwner);
  return [
    ...statements,
    ...studentsInTables(page, sections, isOwner),
    ...studentsInSentences(page, sections, isOwner),
    ...studentsInAwards(page, isOwner),
  ];
}

/** "PhD, Computer Science", "Master, 2023, co-advised with …", "Since 2020" on the line under a name. */
function detailsBelow(line: Text | undefined): Details {
  if (!line || STUDENT_LABEL.test(line.text)) return {};
  const chunks = chunkText(line);
  const opens = isAnchor(chunks[0]) || chunks[0]?.kind === 'date';
  return opens && line.text.length <= LONGEST_LINE ? detailsAfter(chunks, 0) : {};
}

/** "Jane Doe", "Jane Doe (2019)", "2019: Jane Doe" as a heading; not "Jane Doe's group", "PhD students". */
function opensWithStudent(block: Block): boolean {
  const [line] = entryLines(block);
  if (!line || OWNED.test(line.text)) return false;
  return isPersonName(line.text.trim()) || readAsEntry(line, false).length > 0;
}
const OWNED = /['’]s?(?:\s|$)/u;

/** The owner's students that sentences name: "I advise Jane Doe"; nothing else that they state. */
const adviseesInProse = (text: Text, isOwner: (name: string) => boolean): Statement[] =>
  readProse(text, isOwner, 'students-prose').filter((statement) => statement.kind === 'advising' && statement.direction === 'advisee');

function readBlock(
  block: Block,
  heading: AdvisingKind | 'staff' | undefined,
  isSure: boolean,
  statements: Statement[],
  isOwner: (name: string) => boolean,
  next?: Block,
): AdvisingKind | 'staff' | undefined {
  // A heading that the page sets directly under another one divides the list, unless it is an entry itself.
  if (block.kind === 'heading' && !opensWithStudent(block)) return labelKind(block.text);
  if (FIRST_PERSON.test(block.text) && !block.text.includes('\n')) {
    statements.push(...adviseesInProse(block, isOwner));
    if (!LEADS_LIST.test(block.text)) return undefined;
    return OF_OTHERS.test(block.text) ? 'staff' : kindOfLabel(block.text, heading);
  }
  let label: AdvisingKind | 'staff' | undefined;
  const isEntry = block.kind === 'item' || block.kind === 'row';
  const all = entryLines(block);
  const gathered = isEntry ? gatheredLines(all) : undefined;
  const lines = gathered?.lines ?? (isEntry ? (isSure || heading ? namingLine(all) : all.slice(0, 1)) : all);
  const areAll = gathered !== undefined || (!isEntry && areEntries(lines));
  const above = gathered?.label ?? heading;
  // A card has the name in one block and what the person is in the next.
  const under =
    all.length === 1 && next && next.text.length <= LONGEST_STANDING && isPersonName(block.text.trim()) ? linesOf(next)[0] : undefined;
  for (const line of lines) {
    if (line.text.length > LONGEST_LINE * 4) continue;
    if (FIRST_PERSON.test(line.text)) {
      statements.push(...adviseesInProse(line, isOwner));
      continue;
    }
    label =
      studentsOfLine(
        line,
        label ?? above,
        isSure,
        line === lines[0] || areAll,
        statements,
        isOwner,
        gathered?.details ?? detailsBelow(all[all.indexOf(line) + 1] ?? under),
      ) ?? label;
  }
  return label;
}
