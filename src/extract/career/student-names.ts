import { HAN_SURNAMES } from '../../lexicon/family-names.js';
import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { NOT_STUDENT_WORDS } from '../../lexicon/student-kinds.js';
import type { AdvisingKind } from '../../model/page-facts.js';
import type { Text } from '../../model/text.js';
import type { DateRange } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { kindOfAnchor } from './advising-kind.js';
import { type Chunk, isAnchor, isCue, isWord, type NameChunk } from './chunk.js';
import { peopleAt } from './cjk-people.js';
import { STUDENT_LABEL } from './student-label.js';

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
    // "Ann Roe - Quiet Harbours (thesis)": what stands behind a dash tells about the name, unless dashes part names alone.
    else if (listed.length > 0 && !isDashed && isWord(chunk, '-', '–', '—') && isApart(chunks, i)) open = false;
    else if (!isNeutral(chunk, listed.length === 0)) open = false;
    i++;
  }
  return listed;
}

/** Whether names with dashes between them are all that a line has: "Ann Roe – Jo Lind – Eva Dahl". */
const areDashed = (chunks: readonly Chunk[]): boolean =>
  chunks.length > 4 && chunks.every((chunk) => isWord(chunk, '-', '–', '—') || (chunk.kind === 'name' && chunk.person));

/** Whether the sign has a space on both sides. */
const isApart = (chunks: readonly Chunk[], at: number): boolean => {
  const [before, sign, after] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  return before !== undefined && sign !== undefined && after !== undefined && before.end < sign.start && sign.end < after.start;
};

/** Two or three capitalised words in a list of students are a name, also where they look like other words: "Ida March". */
export const isNameShaped = (chunk: NameChunk): boolean => NAME_SHAPE.test(chunk.names[0] as string) && !isNoName(chunk);
const NAME_SHAPE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u;
/** "Course Page", "Rope Girls"; not "Nora Page". */
const isNoName = ({ names: [name = ''] }: NameChunk): boolean => {
  const words = name.toLowerCase().split(' ');
  return words.some((word) => NO_NAMES.has(word)) && !GIVEN_NAMES.has(fold(words[0] ?? ''));
};
const NO_NAMES: ReadonlySet<string> = new Set(NOT_STUDENT_WORDS);

/** "Quist, Tara", "Mendes-Roe, Paul (2019)": one student, the family name first; not "Tara, Paul and Ivan" nor "Quist, Mendes". */
const INVERTED =
  /^\s*((\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}),\s(\p{Lu}\p{Ll}+)(?:\s\p{Lu}(?:\p{Ll}+|\.))?)(?=\s*(?:$|[(:–—→|-]|,\s*(?:(?:19|20)\d\d|[“"«„\p{Ll}])))/u;

/** The one student of a line whose name is printed with the family name first. */
export function invertedIn(text: string, chunks: readonly Chunk[]): Listed[] {
  const [all, printed, family, given] = INVERTED.exec(text) ?? [];
  if (!all || !printed || !family || !given) return [];
  if (!GIVEN_NAMES.has(fold(given)) || GIVEN_NAMES.has(fold(family))) return [];
  const end = all.length;
  const person: NameChunk = { kind: 'name', names: [printed], honorific: false, person: true, start: end - printed.length, end };
  const next = chunks.findIndex(({ start }) => start >= end);
  return [{ person, ...(next < 0 ? {} : detailsAfter(chunks, next)) }];
}

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
    const isBehindDash = isWord(chunks[i - 1], '-', '–', '—') && isApart(chunks, i - 1);
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
