import { RESOURCE_LABELS } from '../lexicon/resource-labels.js';
import type { Block, Box } from '../model/page.js';
import type { SectionKind } from '../model/section.js';
import { linksOf } from '../model/text.js';
import { fold } from '../text/fold.js';
import { headingMeaning, LABEL_KINDS, wholeHeadingKind } from '../text/section-kind.js';
import type { WrittenBlock } from './block-writer.js';
import { isLinkRow, isShortAndAlone } from './heading-line.js';

/** Ends of sentences and of links that lead on: no heading ends so. */
const NO_HEADING_END = /[.,;!…→»>。，；！]$/u;
/** What no heading holds: lines, parts of addresses. */
const NO_HEADING_PART = /[@\n]|\[(?:at|dot)\]/i;
/** A date, a number, an enumeration: a line of an entry, where it names no section. */
const ENTRY_PART = /[\d,，、]/u;
/** "Teaching (selected)" and "Teaching" are one name. */
const BRACKETS = /\s?\([^()]*\)/gu;
const LABEL_END = /[:：]$/u;
const LETTERS = /\p{L}{2,}|\b(?:19|20)\d\d\b/u;
/** As many names of sections in a row are a menu. */
const SHORTEST_MENU = 3;
/** More links in one line are a menu. */
const MOST_LINKS = 2;
/** So many different names of sections make the lines of a look headings. */
const FEWEST_NAMES = 2;
/** A line of an entry is shorter. */
const LONG_TEXT = 100;
/** The level of headings that no mark-up declares. */
const TOP_LEVEL = 2;

/** Lines that look alike, in page order. */
interface Group {
  /** What sets them off: a class, a box of their own, their place beside or above a text; nothing, if they are paragraphs. */
  readonly by: 'class' | 'box' | 'place' | 'nothing';
  readonly lines: Block[];
}

/**
 * Makes headings of the lines that stand alone, look alike and name sections, whatever their element:
 * `<div class="title">Teaching</div>`, `<td>Teaching</td><td>...`, `<dt>Teaching<dd>...`. The names of a menu are left as they are.
 */
export function promoteSectionLines(blocks: readonly Block[], boxes: readonly Box[], written: readonly WrittenBlock[]): readonly Block[] {
  const headings = new Map<number, number>();
  const groups = groupsOf(blocks, boxes, written);
  const areBeside = groups.some(({ by, lines }) => by === 'place' && lines.length >= FEWEST_NAMES);
  for (const group of groups) {
    const found = headingsOf(group, blocks);
    const members = found.length === 0 && areBeside && group.by === 'box' ? cellsBeside(group.lines, boxes, blocks) : found;
    const [first] = members;
    if (!first) continue;
    const level = levelOf(first, blocks);
    for (const { index } of members) if (index + 1 < blocks.length) headings.set(index, level);
  }
  if (headings.size === 0) return blocks;
  return blocks.map((block) => {
    const level = headings.get(block.index);
    return level === undefined ? block : { ...block, kind: 'heading', level };
  });
}

const mayHead = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  isShortAndAlone(block) &&
  !NO_HEADING_PART.test(block.text) &&
  !NO_HEADING_END.test(block.text) &&
  LETTERS.test(block.text);

function groupsOf(blocks: readonly Block[], boxes: readonly Box[], written: readonly WrittenBlock[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const block of blocks) {
    if (!mayHead(block)) continue;
    const { key, by } = lookOf(block, boxes, written[block.index]?.heads === true);
    const group = groups.get(key);
    if (group) group.lines.push(block);
    else groups.set(key, { by, lines: [block] });
  }
  return [...groups.values()];
}

/** What lines that look alike have in common: their place, the box that is theirs alone, and the style of their letters. */
function lookOf(block: Block, boxes: readonly Box[], heads: boolean): { readonly key: string; readonly by: Group['by'] } {
  if (heads) return { key: 'place', by: 'place' };
  const around = boxes[block.box];
  const own = around && around.end - around.first === 1 ? around : undefined;
  const run = block.runs.find(({ start, end }) => end > start);
  const by = own?.classes || run?.classes ? 'class' : own ? 'box' : 'nothing';
  return { key: [own?.tag, own?.classes, run?.classes, run?.bold, run?.underlined, run?.italic].join('|'), by };
}

/** The lines of a group that are headings; none where too few of them name sections. */
function headingsOf({ by, lines }: Group, blocks: readonly Block[]): readonly Block[] {
  if (by === 'place') return lines;
  const texts = lines.filter((line) => !isLinkRow(line, MOST_LINKS) && !RESOURCE_LABELS.has(fold(line.text)));
  const menus = menusOf(texts);
  const rest = texts.filter((line) => !menus.has(line));
  const kinds = kindsOf(rest);
  if (!nameSections(kinds, { by, lines }, blocks)) return [];
  const known = new Set(rest.filter((line) => mayDivide(line, by, blocks)));
  if (by === 'class' && kinds.size * 2 >= lines.length) {
    // What stands before the first section is the head of the page.
    const first = lines.findIndex((line) => kinds.has(line));
    return lines.filter((line, i) => known.has(line) || (i > first && !ENTRY_PART.test(line.text) && isHeadingOrLink(line, menus)));
  }
  const areAll = by !== 'nothing' && known.size * 10 >= lines.length * 6 && !areCrowded(lines);
  return [...known].filter((line) => areAll || kinds.has(line) || headsOther(line, by, blocks));
}

/** Whether a line that looks like a heading is one: not if it is in a menu, a row of links or a button; one link may be the way to more. */
const isHeadingOrLink = (line: Block, menus: ReadonlySet<Block>): boolean =>
  !menus.has(line) && linksOf(line).length <= MOST_LINKS && !RESOURCE_LABELS.has(fold(line.text));

/** Cells with the name of a section or division, on a page whose headings stand in cells beside their text. */
const cellsBeside = (lines: readonly Block[], boxes: readonly Box[], blocks: readonly Block[]): readonly Block[] =>
  lines.filter(
    (line) =>
      boxes[line.box]?.tag === 'td' && !isLinkRow(line, MOST_LINKS) && mayDivide(line, 'box', blocks) && headsOther(line, 'box', blocks),
  );

/** The kinds of sections that lines name with each of their words. */
function kindsOf(lines: readonly Block[]): ReadonlyMap<Block, SectionKind> {
  const kinds = new Map<Block, SectionKind>();
  for (const line of lines) {
    const kind = wholeHeadingKind(line.text);
    if (kind !== undefined) kinds.set(line, kind);
  }
  return kinds;
}

/** Whether the line names a section or a division of one. A year in a box of its own may be the date of one entry, unless a list follows. */
function mayDivide({ text, index }: Block, by: Group['by'], blocks: readonly Block[]): boolean {
  const meaning = headingMeaning(text);
  if (meaning?.form !== 'period' || by === 'class') return meaning !== undefined;
  const next = blocks[index + 1];
  return next?.kind === 'item' || next?.kind === 'row';
}

/**
 * Whether the names are of sections: of several kinds, or different ones above lists. "Publications:" in each of many entries is none,
 * nor is "Teaching Assistant" among titles of entries of which few others read like a section's name.
 */
function nameSections(kinds: ReadonlyMap<Block, SectionKind>, { by, lines }: Group, blocks: readonly Block[]): boolean {
  const evidence = new Set([...kinds.values()].filter((kind) => !LABEL_KINDS.has(kind)));
  const names = new Set([...kinds.keys()].map(({ text }) => fold(text.replace(BRACKETS, ''))));
  if (evidence.size === 0 || names.size < FEWEST_NAMES || names.size * 2 <= kinds.size) return false;
  if (evidence.size >= FEWEST_NAMES) return true;
  // "Postdocs:" and "Students:" label the parts of one section, those that look otherwise too.
  if ([...kinds.keys()].some(({ text }) => LABEL_END.test(text))) return false;
  if (by !== 'nothing') return kinds.size * 4 >= lines.length;
  return [...kinds.keys()].every((line) => headsOther(line, by, blocks));
}

/** Whether many of the lines stand right below each other, as those of entries do. */
const areCrowded = (lines: readonly Block[]): boolean =>
  lines.filter(({ index }, i) => lines[i + 1]?.index === index + 1).length * 10 > lines.length * 3;

/** Whether what follows the line is a section's text rather than another line of its kind: a list, a table; a longer text below a box. */
function headsOther({ index }: Block, by: Group['by'], blocks: readonly Block[]): boolean {
  const next = blocks[index + 1];
  if (next === undefined) return false;
  return next.kind === 'item' || next.kind === 'row' || (by !== 'nothing' && next.kind === 'paragraph' && next.text.length >= LONG_TEXT);
}

/** Those lines that name sections and follow each other with nothing between them. */
function menusOf(lines: readonly Block[]): ReadonlySet<Block> {
  const menus = new Set<Block>();
  let run: Block[] = [];
  const flush = (): void => {
    if (run.length >= SHORTEST_MENU) for (const line of run) menus.add(line);
    run = [];
  };
  for (const line of lines) {
    if (wholeHeadingKind(line.text) === undefined) continue;
    if (run.length > 0 && run.at(-1)?.index !== line.index - 1) flush();
    run.push(line);
  }
  flush();
  return menus;
}

/** The level of the marked headings that name most sections, if those do not stand only below the first of the lines. */
function levelOf(first: Block, blocks: readonly Block[]): number {
  const counts = new Map<number, number>();
  const firsts = new Map<number, number>();
  for (const { kind, level, text, index } of blocks) {
    if (kind !== 'heading' || wholeHeadingKind(text) === undefined) continue;
    counts.set(level, (counts.get(level) ?? 0) + 1);
    if (!firsts.has(level)) firsts.set(level, index);
  }
  const [usual] = [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0] ?? [];
  if (usual === undefined || usual <= TOP_LEVEL) return usual ?? TOP_LEVEL;
  return (firsts.get(usual) as number) < first.index ? usual : TOP_LEVEL;
}
