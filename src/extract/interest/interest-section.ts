import type { Block } from '../../model/page.js';
import type { Stated } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import type { Span } from '../../model/span.js';
import { headingCore } from '../../text/section-kind.js';
import type { ExtractionContext } from '../context.js';
import { boldPhrase, entryBlocks, isEntry, LONGEST_LABEL } from './interest-entries.js';
import {
  areasBehind,
  fromListBlock,
  fromNested,
  isKindOfTopics,
  LONGEST_ITEM,
  labelledLines,
  leadingPhrase,
  nestedTopics,
  SEVERAL_ITEMS,
  stated,
  topicsOfAreas,
} from './interest-items.js';
import { IN_LIST, trimItem } from './interest-phrase.js';
import { interestLeads, isInterestLabel, isResearchLabel } from './interest-statement.js';
import { areLists, isEnumeration } from './listed-topics.js';
import { FEWEST_TOPICS, fromHeading, MOST_TOPICS, researchTopics, topicLines } from './research-topics.js';

/** A section of interests with more is a survey of projects or papers. */
const MOST_BLOCKS = 20;
const MOST_SUB_HEADINGS = 10;

/** The interests of a section, and the blocks that belong to it. */
export interface SectionInterests extends Span {
  readonly found: readonly Stated[];
  /** The section opens with the full list: what its sentences say illustrates that. */
  readonly isList: boolean;
}

/** Lists under a heading of interests (items, sub-headings, or one enumerating paragraph), section by section; `start` and `end` count blocks. */
export function interestSections(context: ExtractionContext): readonly SectionInterests[] {
  return context.sections.flatMap((section): SectionInterests[] => {
    if (section.heading < 0) return [];
    const heading = headingCore(section.title);
    const found = isInterestLabel(heading)
      ? listed(context, section)
      : isResearchLabel(heading)
        ? researchTopics(context, section, ownBlocks(context, section))
        : [];
    const range = { start: section.first, end: reachOf(context, section) };
    return found.length > 0 ? [{ found, ...range, isList: isFullList(ownBlocks(context, section)) }] : [];
  });
}

/** Index of the block where the section with its sub-sections ends. */
function reachOf({ sections }: ExtractionContext, section: Section): number {
  const inner = sections.filter((other) => other.parent === section.index);
  return Math.max(section.end, ...inner.map(({ end }) => end));
}

/** The blocks of the section itself up to a heading that is no lower than its own. */
function ownBlocks({ page }: ExtractionContext, section: Section): readonly Block[] {
  const blocks = page.blocks.slice(section.first, section.end);
  const level = page.blocks[section.heading]?.level ?? 0;
  const next = blocks.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return next < 0 ? blocks : blocks.slice(0, next);
}

/** Whether a paragraph that enumerates stands first. */
function opensWithList([opening]: readonly Block[]): boolean {
  return opening?.kind === 'paragraph' && isEnumeration(opening.text) && !statesInterests(opening);
}

/** Whether items that each name a topic stand first, before a paragraph that tells of them. */
function opensWithItems(blocks: readonly Block[]): boolean {
  const end = blocks.findIndex(({ kind }) => kind !== 'item');
  const items = blocks.slice(0, Math.max(end, 0));
  return items.length >= FEWEST_TOPICS && items.every((item) => item.level <= 1 && item.text.length <= LONGEST_LABEL && isEntry(item));
}

/** Whether the blocks of a section hold the full list, whatever their sentences say besides. */
const isFullList = (blocks: readonly Block[]): boolean =>
  opensWithList(blocks) || opensWithItems(blocks) || boldTopics(blocks).length > 0 || labelledLines(blocks).length > 0;

/** Paragraphs that each begin with their topic in bold: "**Rope theory** – I study …"; none where one does not. */
function boldTopics(blocks: readonly Block[]): Stated[] {
  if (blocks.length < FEWEST_TOPICS || blocks.length > MOST_TOPICS) return [];
  const found = blocks.map((block) => {
    const phrase = block.kind === 'paragraph' && !isInterestLabel(block.text.split(/[:：.]/u)[0] ?? '') ? boldPhrase(block) : undefined;
    const item = phrase && trimItem(block.text, phrase.start, phrase.end, IN_LIST);
    return item ? stated(block, [item], 'interest/list') : [];
  });
  return found.every((one) => one.length > 0) ? found.flat() : [];
}

/** The interests that the list of a section holds, by the first of its forms that it has. */
function listed(context: ExtractionContext, section: Section): Stated[] {
  const { page, sections } = context;
  const own = ownBlocks(context, section);
  const bold = boldTopics(own);
  if (bold.length > 0) return bold;
  const lines = topicLines(own);
  if (lines.length > 0) return lines;
  const labelled = labelledLines(own);
  if (labelled.length > 0) return labelled;
  const blocks = entryBlocks(own);
  const isList = opensWithList(blocks);
  const bolds = boldHeadings(blocks);
  const headings = blocks.filter((block) => block.kind === 'heading' || bolds.includes(block));
  const before = blocks.slice(0, headings[0] ? blocks.indexOf(headings[0]) : blocks.length);
  const paragraphs = before.filter(({ kind }) => kind !== 'item');
  if (
    !isList &&
    !pointsToTopics(before) &&
    !opensWithItems(before) &&
    (paragraphs.some(statesSurely) || (before.some(statesInterests) && !hasTopicItems(before)))
  )
    return [];
  const found: Stated[] = [];
  const inside = sections.filter((other) => other.parent === section.index && !isPast(other.title));
  if (inside.length <= MOST_SUB_HEADINGS)
    for (const sub of inside) found.push(...fromHeading(page.blocks[sub.heading]), ...fromCard(page.blocks.slice(sub.first, sub.end)));
  // Paragraphs under headings of their own explain those.
  const cards = headings
    .map((block, i) => page.blocks.slice(block.index, headings[i + 1]?.index ?? section.first + own.length))
    .filter(([block]) => block && !isPast(block.text));
  if (before.length + cards.flat().length > MOST_BLOCKS) return [...found, ...openingItems(own)];
  for (const [block, ...below] of cards) found.push(...fromHeading(block), ...fromCard(below));
  const areas = before.filter(({ text }) => areasBehind(text) !== undefined);
  if (isList) return [...found, ...(areas.length > 0 ? areas : blocks.slice(0, 1)).flatMap((block) => fromListBlock(block, 0))];
  return [...found, ...fromOpening(before, headings.length > 0)];
}

/** The interests of the blocks before the first heading; of the items among them alone where other blocks tell of the same. */
function fromOpening(before: readonly Block[], hasHeadings: boolean): Stated[] {
  const items = before.filter(({ kind }) => kind === 'item');
  const isToldToo = hasHeadings || items.length >= SEVERAL_ITEMS || before.some(statesInterests);
  const nested = areLists(items) ? items : nestedTopics(items);
  const topics = topicsOfAreas(items);
  return (isToldToo && items.length > 0 ? items : before).flatMap((block) => {
    if (topics.includes(block)) return fromListBlock(block, SEVERAL_ITEMS, true);
    if (topics.length > 0 && isKindOfTopics(block)) return [];
    return nested.includes(block) ? fromNested(block) : fromListBlock(block, items.length);
  });
}

/** The topics of the list right under the heading, where a section goes on with much else. */
function openingItems(blocks: readonly Block[]): Stated[] {
  const end = blocks.findIndex(({ kind }) => kind !== 'item');
  const items = blocks.slice(0, Math.max(end, 0));
  const isList = items.length >= SEVERAL_ITEMS && items.length <= MOST_BLOCKS && items.every(isEntry);
  return isList ? items.flatMap((item) => fromListBlock(item, items.length)) : [];
}

/** Paragraphs in bold that stand over others as headings do: "🪢 **Rope theory.**"; none where there is only one. */
function boldHeadings(blocks: readonly Block[]): readonly Block[] {
  const found = blocks.filter((block, i) => {
    const bold = block.runs.find((run) => run.bold);
    const rest = bold && block.text.slice(0, bold.start) + block.text.slice(bold.end);
    const isOver = blocks[i + 1] !== undefined && !/[:：]\s*$/u.test(block.text);
    return block.kind === 'paragraph' && isOver && block.text.length <= LONGEST_ITEM && rest !== undefined && !/[\p{L}\p{N}]/u.test(rest);
  });
  return found.length >= FEWEST_TOPICS ? found : [];
}

/** "Past topics", "Former interests". */
const isPast = (heading: string): boolean => /^(?:past|former|previous|earlier)\b/iu.test(heading.trim());

/** Whether a block says its interests in a sentence; the list around it then only illustrates them. */
const statesInterests = (block: Block): boolean =>
  block.kind !== 'heading' && interestLeads(block.text).some(({ strength }) => strength !== 'faint') && !/[:：]\s*$/u.test(block.text);

/** Whether a block says with the word for interest what they are. */
const statesSurely = (block: Block): boolean => interestLeads(block.text).some(({ strength }) => strength === 'strong');

/** "主要包括以下三个方向", "the following research themes": what comes below are topics. */
const POINTS_BELOW =
  /(?:以下|如下)[一二三四五六两\d]?个?\p{Script=Han}{0,4}(?:方向|领域|方面|主题|问题)|\b(?:the following|these|two|three|four|five|six) (?:\p{Ll}+ ){0,2}(?:areas|directions|themes|topics|lines|questions)\b/u;

/** Whether a paragraph points to the list of topics under it. */
const pointsToTopics = (blocks: readonly Block[]): boolean =>
  blocks.some(({ kind, text }) => kind === 'paragraph' && POINTS_BELOW.test(text)) && hasTopicItems(blocks);

/** Whether the items of a list name topics, each before a dash or colon or in few words, however the text above puts it. */
function hasTopicItems(blocks: readonly Block[]): boolean {
  const items = blocks.filter(({ kind, level }) => kind === 'item' && level <= 1);
  return items.length >= SEVERAL_ITEMS && items.every((block) => leadingPhrase(block) !== undefined);
}

/** Whether an item is a phrase, and not a sentence or a label. */
const isTopic = ({ kind, text }: Block): boolean =>
  kind === 'item' && text.length <= LONGEST_ITEM && !/[!?:：]\s*$|[.。]\s+\S/u.test(text) && !/\b(?:we|I|our|my)\b/iu.test(text);

/** The items or other entries under a sub-heading where there is nothing else, each a phrase: the topics of an area. */
function fromCard(blocks: readonly Block[]): Stated[] {
  const entries = entryBlocks(blocks);
  return entries.length > 0 && entries.every(isTopic) ? entries.flatMap((block) => fromListBlock(block, SEVERAL_ITEMS)) : [];
}
