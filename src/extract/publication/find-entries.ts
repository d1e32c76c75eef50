import type { Block, Page } from '../../model/page.js';
import type { Section, SectionKind } from '../../model/section.js';
import { joinTexts, sliceText, type Text } from '../../model/text.js';
import { type EntryLine, linesOfBlock } from './entry-line.js';
import { withoutOpening } from './entry-opening.js';
import { linkedTitles, OF_OTHERS } from './linked-title-list.js';
import { loneCitations } from './lone-citations.js';
import { isListRemark, isTableHead, isVersionRemark, isVersionSentence } from './not-a-work.js';
import { ownerStandsIn } from './owner-lines.js';
import { bestPartition, type Partition } from './partition.js';
import type { ReadingAids } from './reading-aids.js';
import { looksShared, maySharePapers } from './shared-papers.js';
import { isSummaryLine } from './summary-line.js';
import { withYearFields } from './year-lines.js';

/** One entry of a publication list, before it is read. */
export interface Entry {
  /** All its words, a line break between blocks. */
  readonly text: Text;
  /** First and last block. */
  readonly first: number;
  readonly last: number;
  /** Year of the heading or the line above it. */
  readonly year?: number;
  /** What the heading says of the kind of its entries. */
  readonly qualifier?: string;
  /** Words of the one heading among its blocks. */
  readonly heading?: string;
  /** An abstract stands below it. */
  readonly hasAbstract?: true;
}

/** The entries of one list: one section, one habit. */
export interface EntryList {
  readonly entries: readonly Entry[];
  /** Under a heading that says "publications"; else the list was recognised by its entries. */
  readonly isDeclared: boolean;
  readonly partition: string;
}

/** Sections that are read as publications if their entries look it. */
const MAY_HOLD_WORKS: ReadonlySet<SectionKind> = new Set<SectionKind>(['profile', 'interests', 'other', 'projects', 'experience']);
/** Sections of other lists that name papers without being a list of them. */
const MIN_OWNED = 3;
/** A list with fewer entries than that holds nothing but whole ones. */
const FEWEST_OWNED = 2;
/** What themes call the title of a paper: one such entry is enough. */
const PAPER_TITLE = 'papertitle';

/** How many entries a section that does not say "publications" has at least. */
const fewestOwned = (blocks: readonly Block[]): number =>
  blocks.some(({ runs }) => runs.some(({ classes }) => classes?.includes(PAPER_TITLE))) ? 1 : FEWEST_OWNED;

/** Longer blocks that open like a remark may go on with entries. */
const LONGEST_REMARK = 400;

/** Regions that hold no entries. */
const OUTSIDE: ReadonlySet<Block['region']> = new Set<Block['region']>(['navigation', 'footer']);

/** Blocks that are remarks about the list or about another version of a work; they name nobody. */
function remarkBlocks(page: Page, lines: readonly EntryLine[]): ReadonlySet<number> {
  const remarks = new Set<number>();
  const named = new Set<number>();
  for (const { block, names, hasOwner, startsBlock } of lines) {
    if (names > 0 || hasOwner) named.add(block);
    const { text } = page.blocks[block] as Block;
    if (startsBlock && text.length <= LONGEST_REMARK && (isListRemark(text) || isVersionRemark(text) || isTableHead(text)))
      remarks.add(block);
  }
  for (const block of named) if (!isVersionSentence((page.blocks[block] as Block).text)) remarks.delete(block);
  return remarks;
}

/** The lines of a section that may be parts of entries: no menu, no running text, no summary, no remark. */
function entryLines(page: Page, { first, end, year }: Section, aids: ReadingAids): readonly EntryLine[] {
  const lines: EntryLine[] = [];
  let above: EntryLine | undefined;
  for (const block of page.blocks.slice(first, end)) {
    if (OUTSIDE.has(block.region)) continue;
    for (const line of linesOfBlock(block, aids)) {
      const isSummary =
        !line.hasOwner && line.bareYear === undefined && isSummaryLine(block, line, above && page.blocks[above.block], above);
      if (!line.isProse && !isSummary) lines.push(line);
      else if (line.isProse && lines.length > 0) lines.push({ ...(lines.pop() as EntryLine), hasAbstract: true });
      above = line;
    }
  }
  const remarks = remarkBlocks(page, lines);
  return withYearFields(remarks.size === 0 ? lines : lines.filter(({ block }) => !remarks.has(block)), year);
}

/** "Sounding, Storage and Charting" in the name of a conference looks like one name. */
const MOST_NAMES_IN_VENUE = 1;

/** Whether the lines are the rest of the entry before them: its links alone, or "In Proceedings of …" and links. */
const isRest = (unit: readonly EntryLine[]): boolean =>
  unit.every(({ isLinks }) => isLinks) ||
  (unit[0]?.startsIn === true &&
    unit[0].hasVenue &&
    unit.every(({ names, hasOwner, isLinks }, i) => names <= MOST_NAMES_IN_VENUE && !hasOwner && (i === 0 || isLinks)));

/** Whether a line is the next of its block: no line between the two was left out. */
const followsOn = ({ index, text }: Block, line: EntryLine, next: EntryLine): boolean =>
  next.block === index && text.slice(line.end, next.start).trim() === '';

function textOf(page: Page, lines: readonly EntryLine[]): Text {
  const parts: Text[] = [];
  for (let i = 0; i < lines.length; ) {
    const { block, start } = lines[i] as EntryLine;
    let last = i;
    const whole = page.blocks[block] as Block;
    while (last + 1 < lines.length && followsOn(whole, lines[last] as EntryLine, lines[last + 1] as EntryLine)) last++;
    const { end } = lines[last] as EntryLine;
    parts.push(start === 0 && end === whole.text.length ? whole : sliceText(whole, start, end));
    i = last + 1;
  }
  return parts.length === 1 ? (parts[0] as Text) : joinTexts(parts);
}

/** Longer headings are topics, whose words say nothing of the kind of a work. */
const MAX_KIND_WORDS = 2;

/** "Thesis", "Books": a heading that is a section word and nothing else says the kind of its entries too. */
const shortTitle = ({ title }: Section): string | undefined =>
  title !== '' && title.split(/\s+/).length <= MAX_KIND_WORDS ? title : undefined;

/** "2016." before an item, which Markdown takes for its number. */
const YEAR_MARKER = /^((?:19|20)\d\d)[.)]?$/u;

function yearOfMarker({ marker }: Block): number | undefined {
  const year = marker === undefined ? undefined : YEAR_MARKER.exec(marker)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Words of the one heading among the blocks of several lines. */
function headingOf(page: Page, lines: readonly EntryLine[]): string | undefined {
  const blocks = new Set(lines.map(({ block }) => block));
  const headings = [...blocks].map((block) => page.blocks[block] as Block).filter(({ kind }) => kind === 'heading');
  return blocks.size > 1 && headings.length === 1 ? headings[0]?.text.trim() : undefined;
}

function entriesOf(page: Page, section: Section, lines: readonly EntryLine[], partition: Partition): Entry[] {
  const entries: Entry[] = [];
  const qualifier = section.qualifier ?? shortTitle(section);
  let { year } = section;
  const unitEnd = (from: number): number => {
    let end = from + 1;
    while (end < lines.length && !partition.starts[end]) end++;
    return end;
  };
  for (let i = 0; i < lines.length; ) {
    let end = unitEnd(i);
    while (end < lines.length && isRest(lines.slice(end, unitEnd(end)))) end = unitEnd(end);
    const unit = lines.slice(i, end);
    i = end;
    const first = unit[0] as EntryLine;
    if (unit.length === 1 && first.bareYear !== undefined) {
      year = first.bareYear;
      continue;
    }
    const heading = headingOf(page, unit);
    const ownYear = yearOfMarker(page.blocks[first.block] as Block) ?? year;
    entries.push({
      text: withoutOpening(textOf(page, unit)),
      first: first.block,
      last: (unit.at(-1) as EntryLine).block,
      ...(ownYear !== undefined && { year: ownYear }),
      ...(qualifier !== undefined && { qualifier }),
      ...(heading && { heading }),
      ...(unit.some(({ hasAbstract }) => hasAbstract) && { hasAbstract: true }),
    });
  }
  return entries;
}

/**
 * Whether a list under some other heading is one of publications: most units are whole entries, and the owner stands in them; of two
 * units both have to be.
 */
const looksLikeWorks = ({ complete, owned, units }: Partition, fewest: number): boolean =>
  owned >= MIN_OWNED ? complete >= 0.5 * units && owned >= 0.4 * units : owned >= fewest && complete === units && owned === units;

/** The list of an undeclared section, where it looks like one of publications. */
function undeclaredList(page: Page, section: Section, aids: ReadingAids): EntryList | undefined {
  const blocks = page.blocks.slice(section.first, section.end);
  const fewest = fewestOwned(blocks);
  const mayShare = maySharePapers(section, blocks);
  const mayOwn = MAY_HOLD_WORKS.has(section.kind) && ownerStandsIn(blocks, aids, fewest);
  if (!mayShare && !mayOwn) return undefined;
  const lines = entryLines(page, section, aids);
  const partition = bestPartition(page, lines, section.first, section.end);
  if (!partition) return undefined;
  const isShared = mayShare && looksShared(partition);
  if (!isShared && !(mayOwn && looksLikeWorks(partition, fewest))) return undefined;
  return { entries: entriesOf(page, section, lines, partition), isDeclared: isShared, partition: partition.name };
}

/** "Poster presented at the Tide Meeting", "(poster)": what was shown on a wall is a work; not "Talk", which may name its poster too. */
const POSTER = /[([]poster[)\]]|\bposter (?:presented|presentation|at|in)\b|\bpresented (?:as )?a poster\b/iu;
const TALK = /\btalk\b|\binvited\b|\bkeynote\b/iu;

/** The posters that a list of talks prints among these, each with its authors. */
function postersAmongTalks(page: Page, section: Section, aids: ReadingAids): EntryList | undefined {
  const blocks = page.blocks.slice(section.first, section.end);
  if (!blocks.some(({ text }) => POSTER.test(text)) || !ownerStandsIn(blocks, aids, 1)) return undefined;
  const lines = entryLines(page, section, aids);
  const partition = bestPartition(page, lines, section.first, section.end);
  if (!partition) return undefined;
  const posters = entriesOf(page, section, lines, partition).filter(
    ({ text }) => POSTER.test(text.text) && !TALK.test(text.text) && aids.isOwner(text.text),
  );
  return posters.length > 0 ? { entries: posters, isDeclared: false, partition: partition.name } : undefined;
}

/** The lists of publications of a page. */
export function findEntries(page: Page, sections: readonly Section[], aids: ReadingAids): readonly EntryList[] {
  const lists: EntryList[] = [];
  for (const section of sections) {
    if (section.first >= section.end) continue;
    if (section.kind !== 'publications') {
      const titles = linkedTitles(page, section);
      if (titles.length > 0) lists.push({ entries: titles, isDeclared: true, partition: 'linked-titles' });
      const list =
        section.kind === 'talks'
          ? postersAmongTalks(page, section, aids)
          : (undeclaredList(page, section, aids) ?? loneCitations(page, section, aids));
      if (list) lists.push(list);
      continue;
    }
    if (OF_OTHERS.test(section.title) && !ownerStandsIn(page.blocks.slice(section.first, section.end), aids, 1)) continue;
    const lines = entryLines(page, section, aids);
    const partition = bestPartition(page, lines, section.first, section.end);
    if (partition) lists.push({ entries: entriesOf(page, section, lines, partition), isDeclared: true, partition: partition.name });
  }
  return lists;
}
