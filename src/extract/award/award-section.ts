import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Award, PartialDate } from '../../model/page-facts.js';
import { sliceText } from '../../model/text.js';
import { findDates } from '../../text/date-range.js';
import { headingMeaning } from '../../text/section-kind.js';
import { covered } from '../../text/split-outside.js';
import { readAwardEntry } from './award-entry.js';
import { awardSeries } from './award-series.js';
import { hintsAward, isDutyOrGrant, namesAward } from './award-words.js';

/** What is longer is no entry of a list. */
export const LONGEST_ENTRY = 420;
/** What is not longer may name an honour in any words. */
export const SHORT_ENTRY = 140;
/** "Published 12 papers in …": a line of a resume, not an honour. */
const ACHIEVEMENT =
  /^\W*(?!Advanced|Applied|Awarded|Distinguished|Elected|Integrated|Invited|Named|Nominated|Ranked|Recommended|Selected|United)\p{Lu}\p{Ll}+ed\s/u;

/** "Ropeway ranks first in downloads", "Our Knots were featured in a journal": what is told of a work; not "Knots was selected", "was named". */
const TELLS =
  /^(?:[\p{L}\p{N}&’'-]+\s){1,6}(?:ranks?|(?:was|were|is|are|(?:has|have)\sbeen)\s(?:also\s)?(?:accepted|among|cited|covered|discussed|featured|mentioned|one of|presented|published|used))\s/u;

/** The honours that the blocks of a section of honours list: items, rows, lines, headings of cards, and paragraphs that name one or have a date. `year` is that of the heading over them. */
export function listedAwards(blocks: readonly Block[], year: number | undefined): Award[] {
  const beside = datesBeside(blocks);
  const ofAll = year === undefined ? undefined : String(year);
  const dateOf = (index: number): PartialDate | undefined => beside(index) ?? ofAll;
  let isUnderCard = false;
  return blocks.flatMap((block, index): Award[] => {
    if (block.kind === 'heading') isUnderCard = isCard(block);
    // What says more of the honour in the heading.
    else if (isUnderCard && !namesAward(block.text.split('\n')[0] ?? '')) return [];
    if (block.kind === 'heading') return isCard(block) ? awardsIn(block, beside(index) ?? dateUnder(blocks[index + 1]) ?? ofAll) : [];
    const lines = linesOf(block);
    if (lines.length > 1 && block.kind === 'item')
      return lines
        .filter((line) => statesOwn(block.text.slice(line.start, line.end)))
        .flatMap(({ start, end }) => awardsOf(block, start, end, ofAll));
    if (lines.length > 1) return lines.flatMap(({ start, end }) => awardsOf(block, start, end, ofAll));
    return isEntry(block) ? awardsIn(block, dateOf(index)) : [];
  });
}

const awardsIn = (block: Block, date: PartialDate | undefined): Award[] => awardsOf(block, 0, block.text.length, date);

function awardsOf(block: Block, start: number, end: number, beside: PartialDate | undefined): Award[] {
  const part = start === 0 && end === block.text.length ? block : sliceText(block, start, end);
  return readAwardEntry(part).map((award) => ({
    ...(beside !== undefined && { date: beside }),
    ...award,
    evidence: cite(block, start, end, 'award/list'),
  }));
}

function isEntry(block: Block): boolean {
  const { text } = block;
  if (block.region === 'navigation' || block.region === 'footer' || text.length < 4 || text.length > LONGEST_ENTRY) return false;
  if (isDutyOrGrant(text) && !namesAward(text)) return false;
  if (namesAward(text)) return true;
  const hasDate = findDates(text).length > 0;
  if (ACHIEVEMENT.test(text) || TELLS.test(text)) return false;
  return block.kind === 'paragraph'
    ? hintsAward(text) && (hasDate || (text.length < SHORT_ENTRY && !/[.。]\s/u.test(text)))
    : hasDate || hintsAward(text);
}

/** The lines of a paragraph that each are an honour, or its parts between bullets or semicolons: "Rope Prize, 2021", "Knot Medal, 2019"; none where one goes on in the next. */
function linesOf({ kind, region, text }: Block): { start: number; end: number }[] {
  const label = kind === 'row' ? labelLength(text) : 0;
  if ((kind !== 'paragraph' && label === 0 && !(kind === 'item' && areDated(text))) || region === 'navigation' || region === 'footer')
    return [];
  const separator = separatorOf(text);
  if (separator === undefined) return [];
  const masked = covered(text, BRACKET);
  const lines: { start: number; end: number }[] = [];
  let start = label;
  for (const match of [...masked.slice(label).matchAll(separator), undefined]) {
    const end = match === undefined ? text.length : label + match.index;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  const texts = lines.map((line) => text.slice(line.start, line.end));
  return (kind === 'item' || texts.every(isLine)) && texts.filter((line) => hintsAward(line)).length > 1 ? lines : [];
}

/** Whether a line of such an item is an honour and neither a date alone, money for a project nor what others won. */
const statesOwn = (line: string): boolean => namesAward(line) && !isDutyOrGrant(line) && !OF_TEAM.test(line);

/** "My research team won", "Our group received". */
const OF_TEAM = /\b(?:[Mm]y|[Oo]ur)\s(?:\p{Ll}+\s){0,2}(?:group|lab|student|students|team)\b/u;

/** Whether the lines of an item are entries of their own: "2012", "Nov 2012: Lind Fellowship", "May 2012: Knot Prize". */
export function areDated(text: string): boolean {
  const lines = text.split('\n');
  const opening = lines.map((line) => findDates(line)[0]).map((date) => date !== undefined && date.start < OPENING);
  return lines.length > 1 && opening.every((isOpening, i) => isOpening && (i === 0 || bareDateOf(lines[i] as string) === undefined));
}

/** Letters before the date that a line begins with. */
const OPENING = 3;

/** What parts the honours of a paragraph: line breaks, else bullets, else semicolons where no series with its own years holds them. */
function separatorOf(text: string): RegExp | undefined {
  if (text.includes('\n')) return /\n/gu;
  if (text.includes('•')) return /•/gu;
  return /[;；]/u.test(text) && awardSeries(text).length === 0 ? /[;；]/gu : undefined;
}

const BRACKET = /[(（][^()（）\n]{0,80}[)）]/gu;

/** Letters of the cell that heads a row of honours: "Awards\tRope Prize …". */
function labelLength(text: string): number {
  const label = /^([^\t\n]{3,40})\t/u.exec(text);
  const meaning = label && headingMeaning(label[1] as string);
  return label && meaning?.form === 'section' && meaning.kind === 'awards' ? label[0].length : 0;
}

/** Whether a line can be an honour by itself: it begins one, and names one or has a date. */
const isLine = (line: string): boolean =>
  line.length <= LONGEST_ENTRY && /^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(line) && (hintsAward(line) || findDates(line).length > 0);

/** A heading inside of the section that is the name of an honour, over what is said of it. */
const isCard = ({ text }: Block): boolean => text.length <= SHORT_ENTRY && namesAward(text) && headingMeaning(text) === undefined;

/** The one date in the line under the heading of a card: "Norvik Academy, 2021". */
function dateUnder(below: Block | undefined): PartialDate | undefined {
  if (below === undefined || below.kind === 'heading' || below.text.length > SHORT_ENTRY || namesAward(below.text)) return undefined;
  const dates = findDates(below.text);
  return dates.length === 1 ? (dates[0]?.at ?? dates[0]?.from) : undefined;
}

/** Blocks between an honour and the date under it: who gave it. */
const REACH = 3;

/** The date that stands in a block of its own beside an entry: before all its entries, or under each. */
function datesBeside(blocks: readonly Block[]): (index: number) => PartialDate | undefined {
  const dates = blocks.map(bareDate);
  if (dates[0] !== undefined) {
    let last: PartialDate | undefined;
    const above = dates.map((date) => (last = date ?? last));
    return (index) => above[index];
  }
  return (index) => {
    for (let i = index + 1; i < blocks.length && i - index < REACH; i++) {
      if (dates[i] !== undefined) return dates[i];
      if (hintsAward(blocks[i]?.text ?? '')) return undefined;
    }
    return undefined;
  };
}

/** "2021", "May 2021", "2019 – 2021" and nothing else. */
const bareDate = ({ text }: Block): PartialDate | undefined => bareDateOf(text);

function bareDateOf(text: string): PartialDate | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const [date] = findDates(text);
  const isAll = date !== undefined && !/[\p{L}\d]/u.test(text.slice(0, date.start) + text.slice(date.end));
  return isAll ? (date.at ?? date.from) : undefined;
}

const LONGEST_DATE = 24;
