import type { Block, Page } from '../../model/page.js';
import { displacement } from './displaced-title.js';
import type { EntryLine } from './entry-line.js';
import { isAuthorLine, isTitleLine, TITLE_WORDS } from './line-role.js';
import { standsTitleFirst } from './title-first.js';

/** A way to group the lines of a list into entries: whether each line starts one. */
export interface Partition {
  /** What starts an entry, as in {@link candidates}: `blocks`, `headings`, `boxes li.entry`, `numbered`, `inverted`, `looks`. */
  readonly name: string;
  readonly starts: readonly boolean[];
  readonly score: number;
  /** Units that hold a title and enough of the rest. */
  readonly complete: number;
  /** Complete units in which the owner stands beside someone else, or with a venue: a post of a blog has its writer and a date only. */
  readonly owned: number;
  /** Units with a title that name the co-authors without the owner, or say how far a paper is: "Sand (with Ada Park)", "Sand, working paper". */
  readonly shared: number;
  readonly units: number;
}

/** Worth of a unit with a title by the other signs it has: of authors, and of a venue or year. */
const UNIT_SCORE = { 0: -0.15, 1: 0.2, 2: 1 } as const;
/** The same with one sign and no names, where it begins inside a block or item: more likely the venue's line, a prize, a remark. */
const INNER_NAMELESS = 0.05;
/** A fragment: the line of links, of a venue, of authors alone. */
const NO_TITLE = -0.6;

/** How surely a second item of a list, with words enough for a title, is a second entry; items that hold one field each are rare. */
const ITEM_WEIGHT = 0.6;
/** The same of an item that begins in a unit which began within another item. */
const CROSSING_WEIGHT = 0.7;

/** What tells that a group of lines is more than one entry, each counted. */
interface Repeated {
  readonly authorRuns: number;
  readonly mixed: number;
  readonly coAuthors: number;
  readonly items: number;
  readonly abstracts: number;
  readonly crossings: number;
  readonly years: number;
}

/** How many entries too many a group of lines holds: 0 for one, 1 for two. */
function severalIn({ authorRuns, mixed, coAuthors, items, abstracts, crossings, years }: Repeated): number {
  const byNames = Math.max(authorRuns, mixed, coAuthors) - 1;
  const byItems = Math.max(ITEM_WEIGHT * (items - 1), ITEM_WEIGHT * (abstracts - 1));
  return Math.max(0, byNames, byItems, CROSSING_WEIGHT * crossings) + (years > 3 ? 0.5 : 0);
}

/** How good a group of lines is as an entry, and what it tells of a work. */
interface UnitScore {
  readonly score: number;
  readonly complete: boolean;
  readonly owned: boolean;
  readonly shared: boolean;
}

/** How good one group of lines is as an entry: 1 for a whole one, below 0 for a fragment or several in one. */
function scoreUnit(lines: readonly EntryLine[], from: number, to: number, isInner: boolean): UnitScore {
  let names = false;
  let others = 0;
  let owner = false;
  let dated = false;
  let venue = false;
  let title = 0;
  let authorRuns = 0;
  let years = 0;
  let previousWasAuthors = false;
  let mixed = 0;
  let items = 0;
  let crossings = 0;
  let coAuthors = 0;
  let apart = 0;
  let stated = false;
  let abstracts = 0;
  const { startsBlock } = lines[from] as EntryLine;
  for (let i = from; i < to; i++) {
    const line = lines[i] as EntryLine;
    others += line.names - (line.hasOwner ? 1 : 0);
    names ||= line.names > 0;
    owner ||= line.hasOwner;
    dated ||= line.hasYear;
    venue ||= line.hasVenue;
    if (line.hasYear) years++;
    if (line.startsItem && line.titleWords >= TITLE_WORDS) items++;
    if (line.startsItem && i > from && !startsBlock) crossings++;
    if (line.coAuthors !== 'none') coAuthors++;
    if (line.coAuthors === 'behind' || (line.coAuthors === 'first' && line.titleWords < TITLE_WORDS)) apart++;
    if (line.hasState) stated = true;
    // "Sand (with Ada Park)", "With Ada Park: Sand" below another title is an entry of its own.
    if (line.coAuthors !== 'none' && line.titleWords >= TITLE_WORDS && title >= TITLE_WORDS) crossings++;
    // "In TIDE Workshop on “Dunes: What Now?”": words of a venue.
    if (i === from || !line.startsIn || !line.hasVenue) title = Math.max(title, line.titleWords);
    // What stands above an abstract is told by it, and what stands below it is the next entry.
    if (line.hasAbstract && title >= TITLE_WORDS) abstracts++;
    else if (abstracts > 0 && isTitleLine(line)) crossings++;
    const authors = isAuthorLine(line);
    if (authors && line.titleWords >= 4 && (line.hasYear || line.hasVenue)) mixed++;
    if (authors && !previousWasAuthors) authorRuns++;
    previousWasAuthors = authors && to - from < 40;
  }
  const hasTitle = title >= TITLE_WORDS;
  const several = severalIn({ authorRuns, mixed, coAuthors, items, abstracts, crossings, years });
  const isPublished = dated || venue;
  const signs = Number(names || owner || coAuthors > 0) + Number(isPublished || stated || apart > 0 || abstracts > 0);
  const nameless = isInner && signs === 1 && !names && !owner;
  const whole = nameless ? INNER_NAMELESS : UNIT_SCORE[signs as 0 | 1 | 2];
  const base = hasTitle ? whole : NO_TITLE;
  const isOne = hasTitle && several < 1;
  const isComplete = isOne && (names || owner) && isPublished;
  return {
    score: base - several * 1.1 - displacement(lines, from, to),
    complete: isComplete,
    owned: isComplete && owner && (others > 0 || venue),
    shared: isOne && (coAuthors === 1 || (coAuthors === 0 && stated)),
  };
}

function scored(
  name: string,
  lines: readonly EntryLine[],
  starts: readonly boolean[],
  isTop: (line: EntryLine) => boolean,
  bonus: number,
): Partition {
  let score = 0;
  let complete = 0;
  let owned = 0;
  let shared = 0;
  let units = 0;
  for (let i = 0; i < lines.length; ) {
    let end = i + 1;
    while (end < lines.length && !starts[end]) end++;
    if (!(end === i + 1 && (lines[i] as EntryLine).bareYear !== undefined)) {
      const unit = scoreUnit(lines, i, end, !isTop(lines[i] as EntryLine));
      score += unit.score;
      units++;
      if (unit.complete) complete++;
      if (unit.owned) owned++;
      if (unit.shared) shared++;
    }
    i = end;
  }
  return { name, starts, score: score > 0 ? score * bonus : score, complete, owned, shared, units };
}

/** Signature of a box: boxes of one kind look alike in the source. */
const signature = (page: Page, box: number): string => {
  const { tag, classes } = page.boxes[box] as Page['boxes'][number];
  return `${tag}.${classes}`;
};

/** For each block, the boxes around it that begin with it and lie inside the range; by signature. */
function boxStarts(page: Page, first: number, end: number): ReadonlyMap<string, ReadonlySet<number>> {
  const starts = new Map<string, Set<number>>();
  const seen = new Set<number>();
  for (let b = first; b < end; b++) {
    for (let box = (page.blocks[b] as Block).box; box >= 0; box = (page.boxes[box] as Page['boxes'][number]).parent) {
      if (seen.has(box)) break;
      seen.add(box);
      const { first: boxFirst, end: boxEnd } = page.boxes[box] as Page['boxes'][number];
      if (boxFirst < first || boxEnd > end || boxEnd - boxFirst < 2) continue;
      const key = signature(page, box);
      const set = starts.get(key) ?? new Set<number>();
      set.add(boxFirst);
      starts.set(key, set);
    }
  }
  return starts;
}

const MOST_BOX_KINDS = 12;

/** How the line begins: bold, a link, in a class; undefined where it looks like running text. */
function lookOf(page: Page, { block, start }: EntryLine): string | undefined {
  const run = page.blocks[block]?.runs.find((candidate) => candidate.end > start);
  if (!run || !(run.bold || run.italic || run.underlined || run.href !== undefined)) return undefined;
  return [run.bold, run.italic, run.underlined, run.href !== undefined, run.classes ?? ''].join('|');
}

/** Where each line is a block: those that look as the first one does; undefined where that is all of them, or nothing sets it apart. */
function looksLikeFirst(page: Page, lines: readonly EntryLine[]): readonly boolean[] | undefined {
  const first = lines[0] && lookOf(page, lines[0]);
  if (first === undefined || !lines.every(({ startsBlock }) => startsBlock)) return undefined;
  const alike = lines.map((line) => lookOf(page, line) === first);
  return alike.every(Boolean) ? undefined : alike;
}

/** All groupings that the mark-up and the lines suggest. */
function candidates(page: Page, lines: readonly EntryLine[], first: number, end: number): Partition[] {
  const block = (line: EntryLine): Block => page.blocks[line.block] as Block;
  const isTop = (line: EntryLine): boolean => line.startsBlock && (block(line).parent < first || block(line).parent >= end);
  const isBare = (line: EntryLine): boolean => line.bareYear !== undefined;
  const by = (name: string, test: (line: EntryLine, i: number) => boolean, bonus = 1): Partition =>
    scored(
      name,
      lines,
      lines.map((line, i) => i === 0 || isBare(line) || isBare(lines[i - 1] as EntryLine) || test(line, i)),
      isTop,
      bonus,
    );
  const found = [by('blocks', isTop, 1.08), by('all-blocks', (line) => line.startsBlock, 1.02)];
  if (lines.some((line) => block(line).kind === 'heading'))
    found.push(by('headings', (line) => line.startsBlock && block(line).kind === 'heading', 1.05));
  if (lines.some((line) => block(line).kind === 'term'))
    found.push(by('terms', (line) => line.startsBlock && block(line).kind === 'term', 1.05));
  for (const [key, starts] of [...boxStarts(page, first, end)].filter(([, set]) => set.size > 1).slice(0, MOST_BOX_KINDS)) {
    found.push(by(`boxes ${key}`, (line) => line.startsBlock && starts.has(line.block), 1.06));
  }
  if (lines.some((line) => !line.startsBlock || block(line).kind === 'paragraph' || block(line).kind === 'row')) {
    found.push(by('lines', () => true));
    found.push(by('numbered', (line) => line.numbered));
    found.push(by('gaps', (line) => line.afterGap || isTop(line)));
    const title = (line: EntryLine, i: number): boolean => isTitleLine(line) && !isTitleLine(lines[i - 1] as EntryLine);
    const authors = (line: EntryLine, i: number): boolean => isAuthorLine(line) && !isAuthorLine(lines[i - 1] as EntryLine);
    found.push(by('titles', title), by('authors', authors));
    found.push(by('titles-in-blocks', (line, i) => title(line, i) || (isTop(line) && block(line).kind !== 'paragraph')));
    if (lines.some((line) => line.opensInverted)) found.push(by('inverted', (line) => line.opensInverted));
    found.push(by('before-in', (line, i) => lines[i + 1]?.startsIn === true && !line.startsIn));
    const single = (i: number): boolean => lines[i]?.startsBlock === true && lines[i + 1]?.startsBlock !== false;
    found.push(by('before-longer', (line, i) => line.startsBlock && single(i) && i + 1 < lines.length && !single(i + 1)));
    const alike = looksLikeFirst(page, lines);
    if (alike) found.push(by('looks', (_, i) => alike[i] === true));
    found.push(by('before-authors', (_, i) => i + 1 < lines.length && authors(lines[i + 1] as EntryLine, i + 1)));
  }
  return found;
}

/** The grouping of the lines that gives the most whole entries and the fewest fragments. */
export function bestPartition(page: Page, lines: readonly EntryLine[], first: number, end: number): Partition | undefined {
  if (lines.length === 0) return undefined;
  const all = candidates(page, lines, first, end);
  const best = all.reduce((found, next) => (next.score > found.score ? next : found));
  const titled = best.name === 'authors' ? all.find(({ name }) => name === 'before-authors') : undefined;
  return titled && standsTitleFirst(lines, best, titled) ? titled : best;
}
