import { HAN_SURNAMES } from '../../lexicon/family-names.js';
import type { AdvisingKind } from '../../model/page-facts.js';
import type { Text } from '../../model/text.js';
import type { DateRange } from '../../text/date-range.js';
import { kindOfAnchor } from './advising-kind.js';
import { type Chunk, isAnchor, isCue, isWord, type NameChunk } from './chunk.js';
import { peopleAt } from './cjk-people.js';
import { opensWithGivenName } from './people.js';
import { STUDENT_LABEL } from './student-label.js';
import { isNameBehind, isNameShaped, isNoName, isTitlePart } from './student-or-title.js';

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
/** What is told of a student: the degree and the years. */
export interface Details {
  readonly kind?: AdvisingKind | undefined;
  readonly date?: DateRange | undefined;
}

/** One person of a list of students. */
export interface Listed extends Details {
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
export function listedIn(chunks: readonly Chunk[], isSure = false): Listed[] {
  const listed: Listed[] = [];
  const isDashed = areDashed(chunks);
  let open = true;
  for (let i = 0; i < chunks.length; ) {
    const chunk = chunks[i] as Chunk;
    if (
      chunk.kind === 'name' &&
      open &&
      !isNoName(chunk) &&
      // Behind the student the title of the thesis; in a line that need not be an entry also before any.
      !((listed.length > 0 || !chunk.person || !(isSure || opensWithGivenName(chunk))) && isTitlePart(chunks, i)) &&
      // "…, First Job: …": what stands before a colon further on is a label.
      !(listed.length > 0 && isWord(chunks[i + 1], ':', '：')) &&
      (chunk.person ||
        (chunk.honorific && chunk.url !== undefined) ||
        (isSure && (listed.length === 0 ? isNameShaped(chunk) : isNameBehind(chunk))))
    ) {
      listed.push({ person: chunk.person || chunk.honorific ? chunk : firstSpelling(chunk), ...detailsAfter(chunks, i + 1) });
      i++;
      continue;
    }
    if (isWord(chunk, '(', '[')) {
      i = afterBracket(chunks, i);
      continue;
    }
    if (isWord(chunk, '\t')) open &&= listed.length === 0 || isNameTable(chunks);
    if (isWord(chunk, ';')) open = true;
    // "Ann Roe - Quiet Harbours (thesis)": what stands behind a dash tells about the name, unless dashes part names alone.
    else if (listed.length > 0 && !isDashed && isWord(chunk, ...DASHES) && isApart(chunks, i)) open = false;
    else if (!isNeutral(chunk, listed.length === 0)) open = false;
    i++;
  }
  return listed;
}

/** What a bracket has behind a name by its shape is no spelling of it: "Ida March (Home Page)". */
const firstSpelling = (chunk: NameChunk): NameChunk => ({
  ...chunk,
  names: chunk.names.slice(0, 1),
  end: chunk.start + (chunk.names[0] as string).length,
});

const DASHES: readonly string[] = ['-', '–', '—'];

/** Whether names with dashes between them are all that a line has: "Ann Roe – Jo Lind – Eva Dahl". */
const areDashed = (chunks: readonly Chunk[]): boolean =>
  chunks.length > 4 && chunks.every((chunk) => isWord(chunk, ...DASHES) || (chunk.kind === 'name' && chunk.person));

/** Whether the dash, or the dashes "--" that stand for one, has a space on both sides. */
const isApart = (chunks: readonly Chunk[], at: number): boolean => {
  let [first, last] = [at, at];
  while (isWord(chunks[first - 1], ...DASHES)) first--;
  while (isWord(chunks[last + 1], ...DASHES)) last++;
  const [before, after] = [chunks[first - 1], chunks[last + 1]];
  const [opening, closing] = [chunks[first], chunks[last]];
  return !!before && !!opening && !!closing && !!after && before.end < opening.start && closing.end < after.start;
};

/** Signs, dates and degrees between the names of a list; before the first name also words of a label. */
const isNeutral = (chunk: Chunk, isFirst: boolean): boolean =>
  isWord(chunk, ...LIST_SIGNS, '') ||
  chunk.kind === 'date' ||
  chunk.kind === 'degree' ||
  (isFirst && (chunk.kind === 'student' || isWord(chunk, 'none', 'students', ':', 'current', 'former', 'thesis', 'of', 'by')));

/** What stands with a name up to the next one: the degree and the years. */
export function detailsAfter(chunks: readonly Chunk[], from: number): Details {
  let kind: AdvisingKind | undefined;
  let date: DateRange | undefined;
  for (let i = from; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const isBehindDash = isWord(chunks[i - 1], ...DASHES) && isApart(chunks, i - 1);
    if (chunk.kind === 'name' && chunk.person && !isCue(chunks[i - 1], 'with', 'advised') && !isBehindDash) break;
    if (isCue(chunk, 'present', 'joined', 'are', 'works')) break;
    if (chunk.kind === 'date') date ??= chunk.range;
    if (isAnchor(chunk) && kind === undefined) {
      const anchorKind = kindOfAnchor(chunk);
      if (anchorKind !== 'unspecified') kind = anchorKind;
    }
  }
  return { kind, date };
}

/** A Japanese name with its space at the start of a line: "鈴木 一郎（博士課程）"; not "研究室 紹介 2024年". */
const SPACED_NAME =
  /^\s*(\p{Script=Han}{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})(?=\s*(?:$|[（(、，,：:]))/u;

/** "周强 吴敏": two Chinese names. */
const areTwoNames = (text: string): boolean => text.split(/[ \u3000]/u).every((part) => part.length > 1 && HAN_SURNAMES.has(part[0] ?? ''));

/** CJK lines: 赵一鸣（2020级博士生）、钱大明. */
export function listedInCjk(text: Text, chunks: readonly Chunk[]): Listed[] {
  const spaced = SPACED_NAME.exec(text.text);
  if (spaced && !areTwoNames(spaced[1] as string)) {
    const start = spaced[0].length - (spaced[1] as string).length;
    const person: NameChunk = { kind: 'name', names: [spaced[1] as string], honorific: false, person: true, start, end: spaced[0].length };
    return [{ person, ...detailsAfter(chunks, 0) }];
  }
  const label = STUDENT_LABEL.exec(text.text);
  const { people } = peopleAt(text.text, label ? label[0].length : 0, []);
  if (people.length > 0) return people.map((person) => ({ person, ...detailsAfter(chunks, 0) }));
  return listedIn(chunks);
}
