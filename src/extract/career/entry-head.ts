import { sliceText } from '../../model/text.js';
import { type Chunk, isAnchor, isWord } from './chunk.js';
import { type EntryLine, entryLine } from './entry-line.js';

/**
 * Parts an entry that tells in one line both the stay and what was done in it, as lists do whose items are paragraphs:
 * "Tide Analyst, 2019 – 2021, Quellmark. Built the gauges of …".
 */

/** What may stand between the parts of a head. */
const BETWEEN: readonly string[] = [',', '.', ';', ':', '-', '–', '—', '|', '·', '•', '*', '/', '@', '(', ')', 'at', 'in', 'the', 'for'];
/** What ends a name that stands for a place. */
const EDGE: readonly string[] = [',', '.', ';', ':', '-', '–', '—', '|', '·', '•', '(', ')', '@'];
/** So many names of towns and the like may stand in a head. */
const MOST_NAMES = 3;
const LONGEST_HEAD = 160;
/** Before the text that the head is parted from. */
const PARTED = /^\s?(?:[.,;:–—|-]|$)/u;
const CLOSING = /^\s?\)/u;

/** Whether a name stands between separators or at an end: "Quellmark" in "2019 – 2021, Quellmark, Built …". */
const isSetOff = (chunks: readonly Chunk[], at: number): boolean =>
  at > 0 &&
  (chunks[at - 1]?.kind === 'date' || isWord(chunks[at - 1], ...EDGE)) &&
  (chunks[at + 1]?.kind === 'date' || isWord(chunks[at + 1], ...EDGE));

/** The end of the words of a line that name a post, its place and its time, in any order and with nothing else between them; -1 if it opens otherwise. */
function endOfHead({ chunks, text: { text } }: EntryLine): number {
  const told = { post: 0, place: 0, time: 0 };
  let names = 0;
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.end > LONGEST_HEAD) return -1;
    if (chunk.kind === 'role') told.post += 1;
    else if (chunk.kind === 'organization') told.place += 1;
    else if (chunk.kind === 'date') told.time += 1;
    else if (chunk.kind === 'name' && !chunk.honorific && names < MOST_NAMES) {
      names += 1;
      if (isSetOff(chunks, at)) told.place += 1;
    } else if (!isWord(chunk, ...BETWEEN)) return -1;
    if (told.post > 1 || told.time > 1) return -1;
    if (told.post > 0 && told.place > 0 && told.time > 0) return withRest(chunks, at, text);
  }
  return -1;
}

/** The head with what belongs to its last part: the home of a department, the closing bracket; -1 where the text goes on without a sign. */
function withRest(chunks: readonly Chunk[], at: number, text: string): number {
  let last = at;
  while (isWord(chunks[last + 1], ',', 'at') && chunks[last + 2]?.kind === 'organization') last += 2;
  let { end } = chunks[last] as Chunk;
  end += CLOSING.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  return PARTED.test(text.slice(end, end + 4)) ? end : -1;
}

/**
 * The line of an entry as two, where it opens with a post, its place and its time and goes on with so much else that it would be a note:
 * then what it opens with is the stay and the rest tells more about it.
 *
 * @example "Tide Analyst, Quellmark (2019 – 2021). Built …"; not "Built the gauges of Quellmark as an analyst in 2019 …"
 */
export function withHead(line: EntryLine): readonly EntryLine[] {
  if (line.form !== 'note' || !line.chunks.some(isAnchor)) return [line];
  const end = endOfHead(line);
  if (end < 0 || end === line.text.text.length) return [line];
  const part = (from: number, to: number): EntryLine => entryLine(sliceText(line.text, from, to), line.block);
  const head = part(0, end);
  if (head.form !== 'title' || head.anchors.length === 0) return [line];
  return [head, { ...part(end, line.text.text.length), anchors: [], form: 'note' }];
}
