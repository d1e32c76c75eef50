import { ENROLMENT_WORDS } from '../../lexicon/cjk-phrases.js';
import { joinTexts } from '../../model/text.js';
import { wordAlternation } from '../../text/alternation.js';
import type { DateRange } from '../../text/date-range.js';
import { type AnchorChunk, type Chunk, type DateChunk, isAnchor } from './chunk.js';
import { type EntryLine, entryLine } from './entry-line.js';
import { begun } from './state-clause.js';

/** 2017年4月 東都大学工学部 入学; not 入学試験. */
const ENTERED = new RegExp(`(?:${wordAlternation(ENROLMENT_WORDS)})(?!試|式|者|金|予定)\\s*[)）]?\\s*$`, 'u');
/** 2021年3月 同上 卒業, 現在 同 在学中. */
const LEFT = /(?:卒業|修了|単位取得|退学|満期|取得|在学中?|在籍中?|畢業)/u;
const GRADUATED = /(?:卒業|畢業)(?!研究|論文|生)/u;
const SAME =
  /(?:^|[\s：:、，])(?:同上|同大学|同大学院|同学科|同専攻|同課程|同研究科|同)(?=$|[\s　、，]|上|大学|課程|学科|専攻|研究科|卒|修|在)/u;
const SCHOOL = /高等学校|高校|中学校/u;

const datesOf = (line: EntryLine): DateChunk[] => line.chunks.filter((chunk): chunk is DateChunk => chunk.kind === 'date');
const levelsOf = (line: EntryLine): string[] => line.anchors.flatMap((anchor) => (anchor.kind === 'role' ? [] : [anchor.level]));
const bodyOf = (line: EntryLine): string | undefined =>
  line.chunks.flatMap((chunk) =>
    chunk.kind === 'organization' && chunk.organization.rank === 'body' ? [chunk.organization.names[0]] : [],
  )[0];

/** The one date of the line; undefined where it has several, or a range. */
function ownDate(line: EntryLine): DateRange | undefined {
  const [date, ...more] = datesOf(line);
  return date && more.length === 0 && (date.range.at !== undefined || date.range.ongoing) ? date.range : undefined;
}

const isEntry = (line: EntryLine): boolean =>
  ENTERED.test(line.text.text.replace(DATE_AT_END, '')) &&
  ownDate(line)?.at !== undefined &&
  line.anchors.every(({ kind }) => kind !== 'role');
const DATE_AT_END = /\s*[(（]?\d{4}[年./-][\d年月./-]*[)）]?\s*$/u;

/** When the studies ended; a range without dates where they last: 現在 在学中. */
const endOf = (line: EntryLine): DateRange | undefined =>
  ownDate(line) ?? (LASTS.test(line.text.text) ? { start: 0, end: 0, ongoing: true, expected: false } : undefined);
const LASTS = /現在|在学中/u;

/** Whether the second line tells how the studies that the first one begins went on. */
function isEndOf(entry: EntryLine, line: EntryLine | undefined): line is EntryLine {
  if (!line || isEntry(line) || !LEFT.test(line.text.text) || endOf(line) === undefined) return false;
  if (line.anchors.some(({ kind }) => kind === 'role')) return false;
  if (SAME.test(line.text.text)) return true;
  const [levels, others] = [levelsOf(entry), levelsOf(line)];
  const isLevel = levels.length === 0 ? others.every((level) => level === 'bachelors') : others.length === 0 || others[0] === levels[0];
  return isLevel && bodyOf(entry) !== undefined && bodyOf(entry) === bodyOf(line);
}

/** The time from the first line's date to the second's. */
function rangeOf(first: DateRange, second: DateRange): DateRange {
  const { at: from, ...rest } = first;
  return {
    ...rest,
    ...(from !== undefined && { from }),
    ...(second.at !== undefined && { to: second.at }),
    ongoing: second.ongoing || second.at === undefined,
  };
}

/** A first degree where neither line names one: 工学部 入学, 卒業. */
function firstDegree(entry: EntryLine, line: EntryLine): AnchorChunk[] {
  if (levelsOf(entry).length > 0 || levelsOf(line).length > 0 || bodyOf(entry) === undefined || SCHOOL.test(entry.text.text)) return [];
  const at = line.text.text.search(GRADUATED);
  return at < 0 ? [] : [{ kind: 'degree', level: 'bachelors', name: '卒業', start: at, end: at + 2 }];
}

/** Both lines as one that tells of the studies from their beginning to their end. */
function joined(entry: EntryLine, line: EntryLine): EntryLine {
  const whole = entryLine(joinTexts([entry.text, line.text]), entry.block);
  const [first, second] = [ownDate(entry), endOf(line)];
  const date = whole.chunks.find(({ kind }) => kind === 'date');
  if (!first || !second || !date) return whole;
  const time: DateChunk = { kind: 'date', range: rangeOf(first, second), start: date.start, end: date.end };
  const own = whole.chunks.filter(isAnchor).filter(({ kind }) => kind !== 'role');
  const anchors = own.length > 0 ? own.slice(0, 1) : firstDegree(entry, line);
  const places = whole.chunks.filter(({ kind, start }) => kind === 'organization' && start < entry.text.text.length);
  const rest = whole.chunks.filter((chunk) => chunk.kind !== 'date' && chunk.kind !== 'organization' && !isAnchor(chunk));
  const chunks: Chunk[] = [time, ...places, ...anchors, ...rest];
  return { ...whole, chunks, anchors, form: 'title' };
}

/** A line that tells when studies began, which no line tells the end of: they last. */
function lasting(line: EntryLine): EntryLine {
  const chunks = line.chunks.map((chunk) =>
    chunk.kind === 'date' ? { ...chunk, range: { ...begun(chunk.range), ongoing: true } } : chunk,
  );
  return { ...line, chunks };
}

/**
 * Lines of a Japanese life that tell beginning and end of one course of studies apart, as one line each:
 * 2014年4月 東都大学 修士課程 入学 / 2016年3月 同上 修了.
 */
export function joinEnrolments(lines: readonly EntryLine[]): EntryLine[] {
  const found: EntryLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as EntryLine;
    const next = lines[i + 1];
    if (!isEntry(line)) found.push(line);
    else if (isEndOf(line, next)) {
      found.push(joined(line, next));
      i++;
    } else {
      const isLast = !lines.slice(i + 1).some((other) => LEFT.test(other.text.text));
      found.push(isLast ? lasting(line) : { ...line, chunks: line.chunks.map(asBeginning) });
    }
  }
  return found;
}

const asBeginning = (chunk: Chunk): Chunk => (chunk.kind === 'date' ? { ...chunk, range: begun(chunk.range) } : chunk);
