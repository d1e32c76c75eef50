import { endsWithJoint } from '../text/goes-on.js';
import type { TextLine } from './text-line.js';

const LOWER_CASE = /^\p{Ll}/u;
const SENTENCE_END = /[.!?。！？:：]["'”’»)\]]?$/u;
/** What no line of its own begins with. */
const CONTINUING = /^[,;.:)\]，。；：）】、]/;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const FIRST_WORD = /^\S+/;
/** Shorter lines are broken by their author, not by a margin. */
const NARROWEST = 40;
/** Lines of text are ragged by about a word. */
const RAGGED = 14;
/** A margin this far in is none. */
const WIDE_ENOUGH = 56;
/** What stands at the margin in fewer columns was set there: a date at the right. */
const SHORTEST_FULL = 30;
/** Of the lines of a wrapped text so many are full, though no sentence goes on in small letters. */
const MOSTLY_FULL = 0.55;
/** Some lines end within so many columns of the margin. */
const AT_MARGIN = 4;
/** A line this long is a paragraph of its own, or part of a wrapped one. */
const LONG_LINE = 150;

/** A line so long that ends with "from" or "the" was broken off, whatever the next begins with. */
const LONG_OPEN_LINE = 100;

/** How the lines of a document were broken. */
export interface Wrapping {
  /** The column that lines were broken at; infinite where each line is as its author made it. */
  readonly width: number;
  /** Whether short lines, too, are known to be broken by their author only. */
  readonly strict: boolean;
  /** Lines that end before this column are as their author made them, whatever the next begins with; 0 where that is not known. */
  readonly unbroken: number;
}

/** Lines so wide tell, if there are several, that a text was not wrapped at a margin further in. */
const WIDE_LINE = 200;
const FEWEST_WIDE = 3;
/** "  • One" */
const ITEM_OF_DUMP = /^[•□■☆○] /;
const FEWEST_ITEMS = 3;
/** So much of the widest line's width no margin leaves free. */
const RAGGED_SHARE = 0.75;
/** No margin is further out; a longer line is a paragraph. */
const LONGEST_MARGIN = 400;

function firstWordWidth(text: string): number {
  const word = FIRST_WORD.exec(text)?.[0] ?? '';
  const eastAsian = word.search(EAST_ASIAN);
  return eastAsian >= 0 ? Math.max(2, eastAsian) : word.length;
}

/** Two lines of words, one below the other. */
interface LinePair {
  readonly line: TextLine;
  readonly next: TextLine;
}

/** Whether the first word of the next line had no room on this one. */
const isFull = (line: TextLine, next: TextLine, width: number): boolean =>
  line.edge + 1 + firstWordWidth(next.text) > width && line.edge - line.indent >= SHORTEST_FULL;

/** The right edge that several lines end at or just before, and hardly any line goes beyond. */
function commonEdge(edges: readonly number[]): number {
  const sorted = edges.filter((edge) => edge >= NARROWEST).sort((a, b) => b - a);
  let margin = 0;
  let ragged = 0;
  for (let beyond = 0; beyond * 12 <= sorted.length; beyond++) {
    const edge = sorted[beyond];
    if (edge === undefined) break;
    while (margin < sorted.length && (sorted[margin] as number) > edge - AT_MARGIN) margin++;
    while (ragged < sorted.length && (sorted[ragged] as number) > edge - RAGGED) ragged++;
    const near = ragged - beyond;
    if (margin - beyond >= 2 && near >= 3 && near >= sorted.length / 4) return edge;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Whether no line goes beyond a column because lines were broken there: several end at it, and of the lines near it
 * hardly any had room for the next word. In lists that is so though most lines are short.
 */
function isMargin(pairs: readonly LinePair[], width: number): boolean {
  if (width < WIDE_ENOUGH) return false;
  let at = 0;
  let full = 0;
  let roomy = 0;
  for (const { line, next } of pairs) {
    if (line.edge > width - AT_MARGIN) at++;
    if (line.edge - line.indent < SHORTEST_FULL) continue;
    if (isFull(line, next, width)) full++;
    else if (line.edge >= width - RAGGED) roomy++;
  }
  return at >= 4 && full >= 6 && full >= 2 * roomy;
}

/** Finds the margin that the lines were wrapped at, by the lines that begin in the middle of a sentence. */
export function findWrapping(lines: readonly TextLine[]): Wrapping {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && line.text !== '' && next.text !== '' ? [{ line, next }] : [];
  });
  const continued = pairs.filter(({ line, next }) => LOWER_CASE.test(next.text) && !SENTENCE_END.test(line.text));
  const width = commonEdge(continued.length >= 3 ? continued.map(({ line }) => line.edge) : pairs.map(({ line }) => line.edge));
  const unbroken = unbrokenUpTo(lines);
  const isFullHere = ({ line, next }: LinePair): boolean => isFull(line, next, width);
  // A dump has no margin before its widest lines, however many short ones are of one length.
  const mayBe = !(unbroken > width && isDump(lines));
  if (mayBe && continued.length >= 3 && continued.filter(isFullHere).length >= 0.8 * continued.length)
    return { width, strict: true, unbroken: 0 };
  const long = pairs.filter(({ line }) => line.edge - line.indent >= SHORTEST_FULL);
  if (mayBe && long.length >= 5 && long.filter(isFullHere).length >= MOSTLY_FULL * long.length) return { width, strict: true, unbroken: 0 };
  let widest = 0;
  for (const { line } of pairs) widest = Math.max(widest, line.edge);
  if (isMargin(pairs, widest)) return { width: widest, strict: true, unbroken: 0 };
  const near = pairs.filter(({ line }) => line.edge >= widest - RAGGED).length;
  const known = widest >= LONG_LINE && near >= 2;
  return { width: known ? widest : Number.POSITIVE_INFINITY, strict: false, unbroken };
}

/** Whether lists are set as w3m does, which breaks lines nowhere but at the margin. */
const isDump = (lines: readonly TextLine[]): boolean =>
  lines.filter(({ indent, text }) => indent >= 2 && ITEM_OF_DUMP.test(text)).length >= FEWEST_ITEMS;

/** The column before which lines were not broken by a margin, as several wide ones tell, or a dump; 0 where nothing tells. */
function unbrokenUpTo(lines: readonly TextLine[]): number {
  let wide = 0;
  let widest = 0;
  for (const { edge, text } of lines) {
    if (!text.includes(' ')) continue;
    if (edge >= WIDE_LINE) wide++;
    widest = Math.max(widest, Math.min(edge, LONGEST_MARGIN));
  }
  return wide < FEWEST_WIDE && !isDump(lines) ? 0 : RAGGED_SHARE * widest;
}

/** The wrapping of the lines in a column, which may have a margin of its own further in than that of the page. */
export function wrappingOfColumn(lines: readonly TextLine[], page: Wrapping): Wrapping {
  if (page.unbroken === 0) return page;
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const { text, indent, edge } of lines) {
    if (text === '') continue;
    from = Math.min(from, indent);
    to = Math.max(to, edge);
  }
  return to === 0 ? page : { ...page, unbroken: Math.min(page.unbroken, from + RAGGED_SHARE * (to - from)) };
}

/** Terminals are no wider; Lynx leaves some columns free. */
const TERMINAL_WIDTH = 82;

/** The wrapping of a dump that is known to be one of a text browser: at its margin, which some line comes near. */
export function wrappingOfBrowser(lines: readonly TextLine[], found: Wrapping): Wrapping {
  if (found.strict) return found;
  let width = 0;
  for (const line of lines) {
    if (line.edge > TERMINAL_WIDTH && line.text.includes(' ')) return found;
    if (line.edge <= TERMINAL_WIDTH) width = Math.max(width, line.edge);
  }
  return width >= WIDE_ENOUGH ? { width, strict: true, unbroken: 0 } : found;
}

/** A rule across the page as w3m draws it, from margin to margin. */
const BROWSER_RULE = /^━{30,}$/;

/**
 * The wrapping of a dump that has rules across the page: they end where lines were broken. A table of which no cell
 * may be broken goes further; where many lines do, the rules tell nothing.
 */
export function wrappingByRules(lines: readonly TextLine[], found: Wrapping): Wrapping {
  let width = 0;
  for (const line of lines) if (line.edge > width && BROWSER_RULE.test(line.text)) width = line.edge;
  if (width === 0) return found;
  const beyond = lines.filter((line) => line.edge > width + 2).length;
  return beyond * 12 <= lines.length ? { width, strict: true, unbroken: 0 } : found;
}

/** Whether the next line goes on where this one was broken off by the margin. */
export function continues(line: TextLine, next: TextLine, wrapping: Wrapping): boolean {
  if (CONTINUING.test(next.text)) return true;
  if (line.edge - line.indent >= LONG_OPEN_LINE && endsWithJoint(line.text)) return true;
  if (isFull(line, next, wrapping.width) && (wrapping.strict || !SENTENCE_END.test(line.text))) return true;
  if (wrapping.strict || line.edge < wrapping.unbroken) return false;
  return LOWER_CASE.test(next.text) && line.edge - line.indent >= NARROWEST && !SENTENCE_END.test(line.text);
}

/**
 * How the lines of one paragraph were broken, where the document does not tell: lines that all end near one column,
 * though the last, were wrapped there. Two lines of like length are no more than chance.
 */
export function wrappingOfParagraph(lines: readonly TextLine[], document: Wrapping): Wrapping {
  if (document.strict) return document;
  const inner = lines.slice(0, -1);
  const eastAsian = inner.every((line) => EAST_ASIAN.test(line.text.slice(-1)) || EAST_ASIAN.test(line.text.slice(-2, -1)));
  if (inner.length < (eastAsian ? 2 : 3)) return document;
  const width = Math.max(...inner.map((line) => line.edge));
  const full = inner.every((line, index) => isFull(line, lines[index + 1] as TextLine, width + (eastAsian ? 2 : 0)));
  const continued = eastAsian || lines.some((line, index) => index > 0 && LOWER_CASE.test(line.text));
  return width >= WIDE_ENOUGH && full && continued ? { width: width + (eastAsian ? 2 : 0), strict: true, unbroken: 0 } : document;
}

/** Whether nothing stands between the two lines when they are joined: East Asian text has no spaces between words. */
export const joinsWithoutSpace = (line: TextLine, next: TextLine): boolean =>
  (EAST_ASIAN.test(line.text.slice(-1)) && EAST_ASIAN.test(next.text.slice(0, 1))) || /^[,;.:)，。；：）、]/.test(next.text);

/** Whether the line is a paragraph by itself: long, and a sentence. */
export const isParagraph = (length: number, ending: string): boolean => length >= LONG_LINE && SENTENCE_END.test(ending);

/** Whether lines that were not wrapped are paragraphs, each by itself, rather than the lines of one entry. */
export function areParagraphs(lengths: readonly number[], endings: readonly string[]): boolean {
  if (lengths.length < 2) return false;
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  if (lengths.every((length) => length >= LONG_LINE)) return true;
  return average >= LONG_LINE * 0.75 && endings.every((text) => SENTENCE_END.test(text));
}
