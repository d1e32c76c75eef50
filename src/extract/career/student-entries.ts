import type { Block } from '../../model/page.js';
import { sliceText, type Text } from '../../model/text.js';
import { isPersonName } from '../../text/person-name.js';
import { chunkText, isMostlyCjk, linesOf } from './entry-line.js';
import { type Listed, listedIn, listedInCjk } from './student-names.js';
import { listedBehindTitle } from './student-thesis.js';

/** "JD" on the line above "Jane Doe": what a card shows for a missing picture. */
const INITIALS = /^\s*\p{Lu}{1,4}\s*$/u;
/** "1. Jane Doe", "• [2] Jo Lind", "3) Eva Dahl"; not "2019. Jane Doe". */
const NUMBER = /^\s*(?:[•·▪]\s*)?(?:\[\d{1,3}\]|\(?\d{1,3}[.)])\s*(?=\p{L}|["“„«]|(?:19|20)\d\d(?!\d))/u;
/** Cells with dates or lines of their own are cards, as are three that open with names; two can be a student and who else advised. */
const CARD = /\d{4}|\n/u;
const FEWEST_CARDS = 3;

/** The cells of a row that is a grid of cards, each opening with a name: a block each; any other block alone. */
export function cardsOf(block: Block): readonly Block[] {
  const cells = (block.cells ?? []).filter(({ start, end }) => block.text.slice(start, end).trim() !== '');
  if (block.kind !== 'row' || cells.length < 2) return [block];
  const { cells: _, ...rest } = block;
  const cards = cells.map(({ start, end }): Block => ({ ...rest, ...sliceText(block, start, end), kind: 'item' }));
  const isGrid = cards.length >= FEWEST_CARDS || cards.every(({ text }) => CARD.test(text.trim()));
  return isGrid && cards.every((card) => !isPersonName(card.text.trim()) && startsWithPerson(entryLines(card)[0])) ? cards : [block];
}

/** The lines of a card or an entry without its number and the initials that stand for a picture. */
export function entryLines(block: Block): Text[] {
  const lines = linesOf(block).map((line) => {
    const number = NUMBER.exec(line.text);
    return number ? sliceText(line, number[0].length, line.text.length) : line;
  });
  const [first, second] = lines;
  return first && second && INITIALS.test(first.text) && isPersonName(second.text.trim()) ? lines.slice(1) : lines;
}

/** The line of an item or row that names the student: the first, or the one under the title of a thesis. */
export function namingLine(lines: readonly Text[]): readonly Text[] {
  const [first, second] = lines;
  if (!first || !second) return first ? [first] : [];
  const isTitle = first.text.trim().split(/\s+/).length >= FEWEST_TITLE_WORDS && !/\d{4}/u.test(first.text);
  return [isTitle && readAsEntry(first).length === 0 && startsWithPerson(second) ? second : first];
}
const FEWEST_TITLE_WORDS = 4;

/** Fewer lines that open with names can be a student and the title of a thesis. */
const FEWEST_NAMES = 3;
/** Of so many lines the first name is known for one. */
const LEAST_KNOWN = 0.6;

/** Whether each line of a paragraph is an entry: "Ann Roe, 2019 ⏎ Jo Lind, 2020 ⏎ Ida March, 2021". */
export function areEntries(lines: readonly Text[]): boolean {
  if (lines.length < 2) return false;
  const known = lines.filter((line) => startsWithPerson(line)).length;
  if (known >= LEAST_KNOWN * lines.length) return lines.length >= FEWEST_NAMES && lines.every((line) => readAsEntry(line).length > 0);
  return lines.every((line) => !startsWithPerson(line) && /\d|["“„«]/u.test(line.text) && readAsEntry(line).length > 0);
}

/** Who a line names as an entry of a list of students; `isSure` as in {@link listedIn}. */
export function readAsEntry(line: Text, isSure = true): readonly Listed[] {
  const chunks = chunkText(line);
  if (isMostlyCjk(line.text)) return listedInCjk(line, chunks);
  const leading = listedIn(chunks, isSure);
  return leading.length > 0 ? leading : listedBehindTitle(line, chunks);
}

function startsWithPerson(line: Text | undefined): boolean {
  if (!line) return false;
  const first = chunkText(line).find(({ kind }) => kind !== 'date' && kind !== 'word');
  return first?.kind === 'name' && first.person && !/\p{L}/u.test(line.text.slice(0, first.start));
}
