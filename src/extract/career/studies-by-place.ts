import { STUDY_NOUNS, STUDY_REMARKS } from '../../lexicon/study-nouns.js';
import type { DegreeLevel } from '../../model/page-facts.js';
import { wordAlternation } from '../../text/alternation.js';
import { isAnchor } from './chunk.js';
import { type Cell, type Row, rowOf, wordsOf } from './entry-cells.js';
import type { EntrySection } from './entry-frame.js';
import type { EntryLine } from './entry-line.js';
import { entryUnits, isDated, likelyUnits } from './entry-units.js';
import { withChunk } from './told-by-place.js';

const LONGEST_NAME = 70;
/** "Cantonal teaching diploma", "PhD program in Ice"; not "Programming". */
const STUDY = new RegExp(`(?<![\\p{L}-])(?:${wordAlternation(STUDY_NOUNS)})(?![\\p{L}-])`, 'iu');
/** What is said of studies and is none: "Thesis on programs", "Advisor of the program". */
const REMARK = new RegExp(`^(?:${wordAlternation(STUDY_REMARKS)})\\b`, 'iu');
/** "PhD program", "Master programme": the level that a programme leads to. */
const LEVELS: readonly (readonly [words: RegExp, level: DegreeLevel])[] = [
  [/\b(?:ph\.? ?d|doctoral|doctorate)\b/iu, 'doctoral'],
  [/\b(?:masters?|master's|m\.?sc)\b/iu, 'masters'],
  [/\b(?:bachelors?|bachelor's|undergraduate|b\.?sc)\b/iu, 'bachelors'],
];
const PROGRAMME = /\bprogram(?:me)?\b/iu;
/** "master program in old maps": the field behind the programme. */
const FIELD = /\bprogram(?:me)?\s+(?:in|of)\s+(\p{L}[^,;:()]{2,60})$/iu;
/** What stands between the name of studies and their field: "summer school in", "Boot Camp". */
const NAME = /^.*?(?=\s+(?:in|on|of)\s|\s*[,;:(]|$)/u;

const isStudy = (cell: Cell): boolean => {
  const words = wordsOf(cell);
  const isKnown = cell.line.chunks.some((chunk) => isAnchor(chunk) && chunk.start < cell.end && cell.start < chunk.end);
  return !isKnown && words.length <= LONGEST_NAME && STUDY.test(words) && !REMARK.test(words);
};

/** The cell of a row that names studies, where another may name their place. */
function studyOf(row: Row): Cell | undefined {
  const cell = row.find(isStudy);
  return row.some((other) => other !== cell && (other.holds === 'place' || other.holds === 'other')) ? cell : undefined;
}

/** "Summer school, Tarn College" is no part of the college: the line with the two set apart. */
function withPartsAsStudies(line: EntryLine): EntryLine {
  const chunk = line.chunks.find((one) => one.kind === 'organization' && STUDY.test(one.organization.units[0] ?? ''));
  if (chunk?.kind !== 'organization') return line;
  const { organization, start, end } = chunk;
  const [part = '', ...units] = organization.units;
  const at = line.text.text.indexOf(organization.names[0] as string, start + part.length);
  if (!line.text.text.startsWith(part, start) || at < 0 || at >= end) return line;
  const place = { ...chunk, organization: { ...organization, units, start: at }, start: at };
  const chunks = line.chunks.map((one) => (one === chunk ? place : one));
  const study = { kind: 'word' as const, text: part.toLowerCase(), start, end: start + part.length };
  return { ...line, chunks: [...chunks, study].sort((a, b) => a.start - b.start) };
}

/**
 * The lines of a section of studies, with those studies that are no degree by name: under such a heading, an entry with a date and a place
 * that opens with "summer school" or "exchange student" tells of one.
 */
export function withStudies(all: readonly EntryLine[], { rule }: EntrySection): readonly EntryLine[] {
  if (rule !== 'education-list' || !all.some(({ text }) => STUDY.test(text.text))) return all;
  const lines = all.map(withPartsAsStudies);
  const alike = entryUnits(lines);
  const told = new Map<EntryLine, EntryLine>();
  for (const unit of alike.length > 0 ? alike : likelyUnits(lines)) {
    if (!isDated(unit) || unit.some(({ anchors }) => anchors.length > 0)) continue;
    const cell = studyOf(rowOf(unit));
    if (!cell) continue;
    const { line, start, end } = cell;
    const words = wordsOf(cell);
    const level = PROGRAMME.test(words) ? (LEVELS.find(([form]) => form.test(words))?.[1] ?? 'other') : 'other';
    const field = FIELD.exec(words)?.[1];
    const name = NAME.exec(words)?.[0] ?? words;
    told.set(line, withChunk(line, { kind: 'degree', level, name, start, end, ...(field !== undefined && { field }) }));
  }
  return told.size === 0 ? lines : lines.map((line) => told.get(line) ?? line);
}
