import { SCHOOL_ENTRY, SCHOOL_LEAVING, SCHOOL_PRESENT } from '../../lexicon/schooling-words.js';
import { wordAlternation } from '../../text/alternation.js';
import type { Chunk, DateChunk } from './chunk.js';
import type { EntryLine } from './entry-line.js';

/** 2017年4月 東都大学工学部 入学 */
const ENTERED = new RegExp(`(?:${wordAlternation(SCHOOL_ENTRY)})\\s*(?:[（(]|$)`, 'u');
/** 2021年3月 同上 卒業 */
const LEFT = new RegExp(`(?:${wordAlternation(SCHOOL_LEAVING)})\\s*(?:[（(]|$)`, 'u');
/** 現在 同上 在学中 */
const STAYS = new RegExp(wordAlternation(SCHOOL_PRESENT), 'u');
const SAME = /(?:^|[\s:：])同/u;
const FIRST_DEGREE = /大学(?!院)[^。]{0,20}(?:学部|学域|学類|学科)/u;
const SIGNS = /[\s:：、,・]/gu;

const dateOf = ({ chunks }: EntryLine): DateChunk | undefined => chunks.find((chunk): chunk is DateChunk => chunk.kind === 'date');

/** What a line says of the school, without its date and the word for entering or leaving it. */
function schoolOf(line: EntryLine): string {
  const date = dateOf(line);
  const { text } = line.text;
  const rest = date ? text.slice(0, date.start) + text.slice(date.end) : text;
  return rest.replace(ENTERED, '').replace(LEFT, '').replace(SIGNS, '');
}

/** Whether the line tells how the studies ended that the other opened: 同上 卒業, or the same school named again. */
function endsThem(line: EntryLine, opened: EntryLine): boolean {
  const { text } = line.text;
  const isEnd = LEFT.test(text) || STAYS.test(text);
  if (!isEnd) return false;
  const school = schoolOf(line);
  return SAME.test(text) || (school !== '' && schoolOf(opened).startsWith(school));
}

/** The line of an entrance as one of the whole studies; without an end they last where nothing is told later. */
function asStudies(opened: EntryLine, end: EntryLine | undefined, isLast: boolean): EntryLine {
  const entered = dateOf(opened);
  const from = entered?.range.at;
  if (!entered || from === undefined || (!end && opened.anchors.length === 0)) return opened;
  const { at: _, ...range } = entered.range;
  const to = end && LEFT.test(end.text.text) ? dateOf(end)?.range.at : undefined;
  const isOngoing = end ? to === undefined : isLast;
  const dated: Chunk = { ...entered, range: { ...range, from, ...(to !== undefined && { to }), ongoing: isOngoing } };
  const chunks = opened.chunks.flatMap((chunk) => (chunk === entered ? [dated] : chunk.kind === 'name' ? [] : [chunk]));
  if (opened.anchors.length > 0 || !FIRST_DEGREE.test(opened.text.text)) return { ...opened, chunks };
  const at = opened.text.text.search(ENTERED);
  const degree = { kind: 'degree', level: 'bachelors', name: '学士', start: at, end: at + 2 } as const;
  return { ...opened, chunks: [...chunks, degree], anchors: [degree] };
}

/**
 * Studies that are told by an entrance and an end, as Japanese pages do, in one line: "2017年4月 東都大学工学部 入学" with
 * "2021年3月 同上 卒業" below it; the line of the end goes. Other lines stay as they are.
 */
export function joinSchooling(lines: readonly EntryLine[]): readonly EntryLine[] {
  if (!lines.some(({ text }) => ENTERED.test(text.text))) return lines;
  const joined: EntryLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as EntryLine;
    if (!ENTERED.test(line.text.text)) {
      joined.push(line);
      continue;
    }
    const next = lines[i + 1];
    const end = next && endsThem(next, line) ? next : undefined;
    joined.push(
      asStudies(
        line,
        end,
        lines.slice(i + 1).every((other) => dateOf(other) === undefined),
      ),
    );
    if (end) i++;
  }
  return joined;
}
