import type { Block } from '../../model/page.js';
import type { PartialDate } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import { findDates } from '../../text/date-range.js';
import { ROW_LABEL } from '../../text/row-label.js';
import { headingMeaning } from '../../text/section-kind.js';
import { covered, ROUND_BRACKETS } from '../../text/split-outside.js';
import { awardSeries } from './award-series.js';
import { hintsAward, isDutyOrGrant, namesAward } from './award-words.js';
import { leadTitle } from './lead-title.js';
import { NAME_START } from './plain-name.js';

/** What is longer is no entry of a list. */
export const LONGEST_ENTRY = 420;

/** One entry of a list of honours: a block, or a line of one. */
export interface AwardEntry extends Span {
  readonly block: Block;
  readonly text: string;
  /** Entries of one form stand beside each other: "line", "heading/4", "item/1". */
  readonly form: string;
}

/** The entries that blocks hold, in the order of the page: each block one, or its lines where each line is one. */
export const entriesOf = (blocks: readonly Block[]): readonly AwardEntry[] =>
  blocks.flatMap((block): AwardEntry[] => {
    const { kind, level, text } = block;
    const lines = linesOf(block).map(({ start, end }) => withoutNumber(text, start, end));
    if (lines.length === 0) {
      const end = storyBelow(block) ?? text.length;
      return [{ block, text: text.slice(0, end), start: 0, end, form: `${kind}/${level}` }];
    }
    const form = kind === 'item' ? 'item-line' : 'line';
    return lines.map(({ start, end }) => ({ block, text: text.slice(start, end), start, end, form }));
  });

/** Words of a text that tells of an honour, at least. */
const FEWEST_WORDS = 8;

/** Where the first line of a block ends that is an honour with its date, and what follows tells the story of it. */
function storyBelow(block: Block): number | undefined {
  const end = block.text.indexOf('\n');
  const line = block.text.slice(0, Math.max(0, end));
  if (end < SHORTEST_LINE || end > LONGEST_ENTRY || findDates(line).length === 0) return undefined;
  const story = block.text.slice(end + 1).trim();
  const isStory = /[.!?。…]$/u.test(story) && story.split(/\s+/u).length >= FEWEST_WORDS;
  return isStory && (namesAward(line) || isLed(block, end)) ? end : undefined;
}
const SHORTEST_LINE = 4;

/** Whether a block begins with a bold title and more in its first line. */
const isLed = ({ runs }: Block, end: number): boolean => runs[0]?.bold === true && runs[0].end < end;

/** "(1) ", "2. ", "3) " before an entry. */
const NUMBER = /^\s*(?:[(（[]\d{1,2}[)）\]]|\d{1,2}[.)])\s+(?=\S)/u;

function withoutNumber(text: string, start: number, end: number): Span {
  return { start: start + (NUMBER.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** The lines of a paragraph, or of a row behind its heading, that each are an honour, or its parts between bullets or semicolons: "Rope Prize, 2021", "Knot Medal, 2019"; none where one goes on in the next. */
function linesOf(block: Block): readonly Span[] {
  if (leadTitle(block) !== undefined) return [];
  const { kind, region, text } = block;
  const label = kind === 'row' ? labelLength(text) : 0;
  const isDivided = kind === 'paragraph' || label > 0 || (kind === 'item' && areDated(text));
  if (!isDivided || region === 'navigation' || region === 'footer') return [];
  const separator = separatorOf(text);
  const whole = label > 0 ? [{ start: label, end: text.length }] : [];
  if (separator === undefined) return whole;
  const lines = spansBetween(text, label, separator);
  const texts = lines.map(({ start, end }) => text.slice(start, end));
  if (kind === 'item') return texts.filter(hintsAward).length > 1 ? lines.filter((_, i) => statesOwn(texts[i] as string)) : [];
  return (separator === LINE_BREAK ? areEntries(texts) : areParts(texts)) ? lines : whole;
}

function spansBetween(text: string, from: number, separator: RegExp): Span[] {
  const masked = covered(text, ROUND_BRACKETS);
  const spans: Span[] = [];
  let start = from;
  for (const match of [...masked.slice(from).matchAll(separator), undefined]) {
    const end = match === undefined ? text.length : from + match.index;
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

const LINE_BREAK = /\n/gu;
const BULLET = /•/gu;
const SEMICOLON = /[;；]/gu;

/** What parts the honours of a paragraph: line breaks, else bullets, else semicolons where no series with its own years holds them. */
function separatorOf(text: string): RegExp | undefined {
  if (text.includes('\n')) return LINE_BREAK;
  if (text.includes('•')) return BULLET;
  return text.search(SEMICOLON) >= 0 && awardSeries(text).length === 0 ? SEMICOLON : undefined;
}

/** Whether a text has what an honour has in a list of them: its words, or a date. */
export const isLikeHonour = (text: string): boolean => hintsAward(text) || findDates(text).length > 0;

/** Whether lines are entries rather than the lines of one: more than half are like honours by themselves, two of them without doubt or all, and none goes on in the next. */
function areEntries(lines: readonly string[]): boolean {
  const named = lines.filter((line) => bareDateOf(line) === undefined);
  const own = named.filter(isLikeHonour).length;
  const sure = named.filter((line) => namesAward(line) || findDates(line).length > 0).length;
  const isWhole = lines.every((line, i) => line.length <= LONGEST_ENTRY && (i === 0 || !goesOn(lines[i - 1] as string, line)));
  return own > 1 && own * 2 > named.length && (sure > 1 || own === named.length) && isWhole;
}

/** Whether all parts of a line are honours by themselves. */
const areParts = (parts: readonly string[]): boolean =>
  parts.every((part) => part.length <= LONGEST_ENTRY && NAME_START.test(part) && isLikeHonour(part)) && parts.filter(hintsAward).length > 1;

/** How a line ends that goes on in the next: "Rope Prize of the", "Rope Prize,". */
const UNFINISHED = /(?:[,–—-]|\b(?:an?|and|at|by|for|from|in|of|on|the|to|with))\s*$/u;
const FIRST_WORDS = /^(?:\S+\s+){0,3}\S*/u;

/** Whether a line goes on in the next, which is no honour of its own. */
function goesOn(line: string, next: string): boolean {
  if (UNFINISHED.test(line.trimEnd())) return !(namesAward(line) && namesAward(next));
  // "award for quick knots" in small letters is one; "work on ropes, 2021" is not.
  return !NAME_START.test(next) && !hintsAward(FIRST_WORDS.exec(next.trim())?.[0] ?? '') && /\p{L}/u.test(next);
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

/** Letters of the cell that heads a row of honours: "Awards\tRope Prize …". */
function labelLength(text: string): number {
  const label = ROW_LABEL.exec(text);
  const meaning = label && headingMeaning(label[1] as string);
  return label && meaning?.form === 'section' && meaning.kind === 'awards' ? label[0].length : 0;
}

/** The date that is all of a text: "2021", "May 2021", "2019 – 2021". */
export function bareDateOf(text: string): PartialDate | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const [date] = findDates(text);
  const isAll = date !== undefined && !/[\p{L}\d]/u.test(text.slice(0, date.start) + text.slice(date.end));
  return isAll ? (date.at ?? date.from) : undefined;
}

const LONGEST_DATE = 24;
