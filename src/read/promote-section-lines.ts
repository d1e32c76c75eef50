import type { Block, Box } from '../model/page.js';
import type { SectionKind } from '../model/section.js';
import { linksOf } from '../model/text.js';
import { headingMeaning, wholeHeadingKind } from '../text/section-kind.js';
import type { WrittenBlock } from './block-writer.js';

/** A title of a paper is longer, a heading seldom. */
const LONGEST_HEADING = 60;
/** Ends of sentences and of links that lead on: no heading ends so. */
const NO_HEADING_END = /[.,;!…→»>]$/u;
/** What no heading holds: lines, parts of addresses. */
const NO_HEADING_PART = /[@\n]|\[(?:at|dot)\]/i;
const LETTERS = /\p{L}{2,}|\b(?:19|20)\d\d\b/u;
/** As many names of sections in a row are a menu. */
const SHORTEST_MENU = 3;
/** Names of so many kinds of sections make the lines of a look headings. */
const FEWEST_KINDS = 2;
/** Sections whose words stand on lines of their own in menus and sidebars too. */
const NO_EVIDENCE: ReadonlySet<SectionKind> = new Set<SectionKind>(['contact', 'links', 'other', 'profile']);
/** The level of headings that no mark-up declares. */
const TOP_LEVEL = 2;

/** Lines that look alike, in page order. */
interface Group {
  /** Whether their place makes them headings: left of a column, above definitions. */
  readonly heads: boolean;
  /** Whether a class sets them off from text, so that those which name no section are headings too. */
  readonly isSetOff: boolean;
  readonly lines: Block[];
}

/**
 * Makes headings of the lines that stand alone, look alike and name sections, whatever their element:
 * `<div class="title">Teaching</div>`, `<td>Teaching</td><td>...`, `<dt>Teaching<dd>...`. The names of a menu are left as they are.
 */
export function promoteSectionLines(blocks: readonly Block[], boxes: readonly Box[], written: readonly WrittenBlock[]): readonly Block[] {
  const headings = new Map<number, number>();
  for (const group of groupsOf(blocks, boxes, written)) {
    const members = headingsOf(group, blocks);
    const [first] = members;
    if (!first) continue;
    const level = levelOf(first, blocks);
    for (const { index } of members) headings.set(index, level);
  }
  if (headings.size === 0) return blocks;
  return blocks.map((block) => {
    const level = headings.get(block.index);
    return level === undefined ? block : { ...block, kind: 'heading', level };
  });
}

const mayHead = (block: Block, next: Block | undefined): boolean =>
  next !== undefined &&
  block.kind === 'paragraph' &&
  block.parent < 0 &&
  block.region !== 'navigation' &&
  block.region !== 'footer' &&
  block.text.length <= LONGEST_HEADING &&
  !NO_HEADING_PART.test(block.text) &&
  !NO_HEADING_END.test(block.text) &&
  LETTERS.test(block.text);

function groupsOf(blocks: readonly Block[], boxes: readonly Box[], written: readonly WrittenBlock[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const block of blocks) {
    if (!mayHead(block, blocks[block.index + 1])) continue;
    const heads = written[block.index]?.heads === true;
    const { key, isSetOff } = lookOf(block, boxes, heads);
    const group = groups.get(key);
    if (group) group.lines.push(block);
    else groups.set(key, { heads, isSetOff, lines: [block] });
  }
  return [...groups.values()];
}

/** What lines that look alike have in common: their place, the box that is theirs alone, and the style of their letters. */
function lookOf(block: Block, boxes: readonly Box[], heads: boolean): { readonly key: string; readonly isSetOff: boolean } {
  const around = boxes[block.box];
  const own = around && around.end - around.first === 1 ? around : undefined;
  const run = block.runs.find(({ start, end }) => end > start);
  const classes = own?.classes || run?.classes || '';
  const key = heads ? 'heads' : [own?.tag, own?.classes, run?.classes, run?.bold, run?.underlined, run?.italic].join('|');
  return { key, isSetOff: classes !== '' };
}

/** The lines of a group that are headings; none where too few of them name sections. */
function headingsOf({ heads, isSetOff, lines }: Group, blocks: readonly Block[]): readonly Block[] {
  if (heads) return lines;
  const kinds = new Map<Block, SectionKind>();
  for (const line of lines) {
    const kind = isLink(line) ? undefined : wholeHeadingKind(line.text);
    if (kind !== undefined) kinds.set(line, kind);
  }
  for (const line of menusOf([...kinds.keys()])) kinds.delete(line);
  const evidence = new Set([...kinds.values()].filter((kind) => !NO_EVIDENCE.has(kind)));
  if (evidence.size < FEWEST_KINDS) return [];
  if (isSetOff && kinds.size * 2 >= lines.length) return lines;
  return lines.filter((line) => kinds.has(line) || (headingMeaning(line.text) !== undefined && headsOther(line, blocks)));
}

/** Whether what follows the line looks like a section's text rather than another line of its kind: a list, a table, a longer text. */
function headsOther({ index }: Block, blocks: readonly Block[]): boolean {
  const next = blocks[index + 1];
  return next !== undefined && (next.kind === 'item' || next.kind === 'row');
}

/** Whether the block is wholly a link, or holds several: a button or a row of them. */
function isLink(block: Block): boolean {
  const links = linksOf(block);
  return links.length > 2 || links.some(({ start, end }) => end - start >= block.text.length);
}

/** Those names of sections that follow each other with nothing between them. */
function menusOf(lines: readonly Block[]): readonly Block[] {
  const menus: Block[] = [];
  let run: Block[] = [];
  const flush = (): void => {
    if (run.length >= SHORTEST_MENU) menus.push(...run);
    run = [];
  };
  for (const line of lines) {
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
