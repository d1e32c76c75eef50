import { LABELS_OF_AREAS, LABELS_OF_TIME } from '../../lexicon/interest-words.js';
import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Stated } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { headingCore, headingMeaning } from '../../text/section-kind.js';
import type { ExtractionContext } from '../context.js';
import { boldPhrase, EXPLAINED, entryBlocks, FULL_STOP, isFieldLabel, LONGEST_LABEL, NUMBERING, tagEntries } from './interest-entries.js';
import { listedItems } from './interest-list.js';
import { IN_LIST, type ListedItem, trimItem } from './interest-phrase.js';
import { interestLeads, isInterestLabel, isResearchLabel, labelledList } from './interest-statement.js';

const LONGEST_ITEM = 110;
/** In a list of so many items each is one interest, commas or not. */
const SEVERAL_ITEMS = 3;
const LONGEST_ENUMERATION = 600;
/** A section of interests with more is a survey of projects or papers. */
const MOST_BLOCKS = 20;
const MOST_SUB_HEADINGS = 10;
/** Under "Research" alone so many sub-headings of few words are topics; a single one or many are titles of projects. */
const FEWEST_TOPICS = 2;
const MOST_TOPICS = 6;
const TOPIC_WORDS = 9;

/** The interests of a section, and the blocks that belong to it. */
export interface SectionInterests extends Span {
  readonly found: readonly Stated[];
  /** The section opens with the full list: what its sentences say illustrates that. */
  readonly isList: boolean;
}

export const stated = (block: Block, items: readonly ListedItem[], rule: string): Stated[] =>
  items.map((item) => ({ value: item.value, evidence: cite(block, item.start, item.end, rule) }));

/** Lists under a heading of interests (items, sub-headings, or one enumerating paragraph), section by section; `start` and `end` count blocks. */
export function interestSections(context: ExtractionContext): readonly SectionInterests[] {
  return context.sections.flatMap((section): SectionInterests[] => {
    if (section.heading < 0) return [];
    const heading = headingCore(section.title);
    const found = isInterestLabel(heading) ? listed(context, section) : isResearchLabel(heading) ? topics(context, section) : [];
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

/** Whether the blocks of a section hold the full list, whatever their sentences say besides. */
const isFullList = (blocks: readonly Block[]): boolean => opensWithList(blocks) || boldTopics(blocks).length > 0;

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

function listed(context: ExtractionContext, section: Section): Stated[] {
  const { page, sections } = context;
  const own = ownBlocks(context, section);
  const bold = boldTopics(own);
  if (bold.length > 0) return bold;
  const labelled = own.flatMap(labelledLines);
  if (labelled.length > 0) return labelled;
  const blocks = entryBlocks(own);
  const isList = opensWithList(blocks);
  const bolds = boldHeadings(blocks);
  const headings = blocks.filter((block) => block.kind === 'heading' || bolds.includes(block));
  const before = blocks.slice(0, headings[0] ? blocks.indexOf(headings[0]) : blocks.length);
  const paragraphs = before.filter(({ kind }) => kind !== 'item');
  if (!isList && !pointsToTopics(before) && (paragraphs.some(statesSurely) || (before.some(statesInterests) && !hasTopicItems(before))))
    return [];
  const found: Stated[] = [];
  const inside = sections.filter((other) => other.parent === section.index && !isPast(other.title));
  if (inside.length <= MOST_SUB_HEADINGS)
    for (const sub of inside) found.push(...fromHeading(page.blocks[sub.heading]), ...fromCard(page.blocks.slice(sub.first, sub.end)));
  // Paragraphs under headings of their own explain those.
  const cards = headings
    .map((block, i) => page.blocks.slice(block.index, headings[i + 1]?.index ?? section.first + own.length))
    .filter(([block]) => block && !isPast(block.text));
  if (before.length + cards.flat().length > MOST_BLOCKS) return found;
  for (const [block, ...below] of cards) found.push(...fromHeading(block), ...fromCard(below));
  const areas = before.filter(({ text }) => areasBehind(text) !== undefined);
  if (isList) return [...found, ...(areas.length > 0 ? areas : blocks.slice(0, 1)).flatMap((block) => fromListBlock(block, 0))];
  const items = before.filter(({ kind }) => kind === 'item');
  const isToldToo = headings.length > 0 || items.length >= SEVERAL_ITEMS || before.some(statesInterests);
  const nested = nestedTopics(items);
  for (const block of isToldToo && items.length > 0 ? items : before)
    found.push(...(nested.includes(block) ? fromNested(block) : fromListBlock(block, items.length)));
  return found;
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

/** Sub-headings under "Research": topics where they are few and short and prose stands under them. */
function topics(context: ExtractionContext, section: Section): Stated[] {
  const { page, sections } = context;
  const inner = ownBlocks(context, section).filter(({ kind }) => kind === 'heading');
  const inside = sections.filter((other) => other.parent === section.index);
  const headings = [...inner, ...inside.flatMap(({ heading }) => page.blocks[heading] ?? [])];
  const isTopics =
    headings.length >= FEWEST_TOPICS &&
    headings.length <= MOST_TOPICS &&
    inside.every(({ kind }) => kind === 'other' || kind === 'interests') &&
    headings.every((block) => isTopicHeading(block, page.blocks[block.index + 1]));
  return isTopics ? headings.flatMap(fromHeading) : headings.length === 0 ? topicCards(ownBlocks(context, section)) : [];
}

/** A sentence of whoever works on a topic, or about it; not "J. Lind, M. Okoro. Knots. Sea Letters". */
const TELLS = /\b(?:I|we|my|our|is|are|can|how)\s\p{Ll}/u;
/** A year, a number of pages or a title in quotation marks: a paper or project, not a topic. */
const OF_PAPER = /\b(?:19|20)\d{2}\b|["“”]|\bpp\b/u;

/** Cards under "Research" that are all there is: each a topic in bold in a line of its own, over sentences that tell of it. */
function topicCards(blocks: readonly Block[]): Stated[] {
  if (blocks.length < FEWEST_TOPICS || blocks.length > MOST_TOPICS) return [];
  const found = blocks.map((block) => {
    const line = block.text.indexOf('\n');
    const [title, told] = [block.text.slice(0, line), block.text.slice(line + 1)];
    const bold = block.runs.find((run) => run.bold);
    const isCard =
      block.kind === 'item' &&
      line > 0 &&
      bold?.start === 0 &&
      bold.end === line &&
      title.split(/\s+/u).length <= TOPIC_WORDS &&
      headingMeaning(title) === undefined &&
      !isPersonName(title) &&
      !OF_PAPER.test(block.text) &&
      FULL_STOP.test(told) &&
      TELLS.test(told);
    const item = isCard ? trimItem(block.text, 0, line) : undefined;
    return item ? stated(block, [item], 'interest/list') : [];
  });
  return found.every((one) => one.length > 0) ? found.flat() : [];
}

/** "“Knots at Sea”, with Jo Lind. 2024": a paper, of which the heading above names the group. */
const PAPER = /^\s*["“«][^"“”«»]{10,300}["”»][,.]?\s/u;

/** A short phrase over prose, or one with its explanation behind it: "Reed boats, to …". */
function isTopicHeading(block: Block, below: Block | undefined): boolean {
  const phrase = headingPhrase(block);
  if (!phrase || headingMeaning(block.text) !== undefined || isPersonName(block.text.trim())) return false;
  const text = block.text.slice(phrase.start, phrase.end);
  if (below && PAPER.test(below.text)) return false;
  const isExplained = phrase.end < block.text.trimEnd().length || (below?.kind === 'paragraph' && below.text.length > text.length);
  return isExplained && text.split(/\s+/u).length <= TOPIC_WORDS && !/\d{4}|["“”]|[?!]\s*$|^\p{L}+ \d+$/u.test(text);
}

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

/** The part of a heading that names a topic: all of a short one, what stands before a dash, colon or ", to …" of a long one. */
function headingPhrase({ text }: Block): Span | undefined {
  const cut = text.search(/[:：](?=\s)|\s[–—-]\s|,\sto\s\p{Ll}/u);
  if (cut > 0 && cut <= LONGEST_LABEL) return { start: 0, end: cut };
  return text.length <= LONGEST_ITEM ? { start: 0, end: text.length } : undefined;
}

function fromHeading(block: Block | undefined): Stated[] {
  if (!block || headingMeaning(block.text)?.form === 'section') return [];
  // Tags in bold look like a heading.
  const tags = tagEntries(block);
  if (tags.length > 0) return tags.flatMap((tag) => fromListBlock(tag, tags.length));
  const phrase = headingPhrase(block);
  const whole = block.text.length <= LONGEST_ITEM ? trimItem(block.text, 0, block.text.length) : undefined;
  const item = whole ?? (phrase && trimItem(block.text, phrase.start, phrase.end));
  return item ? stated(block, [item], 'interest/sub-heading') : [];
}

/** The items under a sub-heading where there is nothing else, each a phrase: the topics of an area. */
function fromCard(blocks: readonly Block[]): Stated[] {
  const isTopic = ({ kind, text }: Block): boolean =>
    kind === 'item' && text.length <= LONGEST_ITEM && !/[!?:：]\s*$|[.。]\s+\S/u.test(text) && !/\b(?:we|I|our|my)\b/iu.test(text);
  return blocks.length > 0 && blocks.every(isTopic) ? blocks.flatMap((block) => fromListBlock(block, SEVERAL_ITEMS)) : [];
}

/** The interests of a block of a list; `siblings` counts the items of the list, which a label holds where it is nested. */
export function fromListBlock(block: Block, siblings: number, isNested = false): Stated[] {
  if (block.kind === 'heading' || block.region === 'navigation' || labelledList(block.text) !== undefined) return [];
  if ((block.level > 1 && block.parent >= 0 && !isNested) || IN_BRACKET.test(block.text)) return [];
  const areas = areasBehind(block.text);
  if (areas !== undefined) return stated(block, listedItems(block.text, { start: areas, end: block.text.length }), 'interest/list');
  const item = leadingPhrase(block);
  if (!item || interestLeads(block.text.slice(item.start, item.end)).length > 0) return [];
  // An item is one interest, "and" or not, unless it enumerates.
  const single =
    (/[,;、，；]/u.test(block.text.slice(item.start, item.end)) && siblings < SEVERAL_ITEMS) ||
    (item.end < block.text.trimEnd().length && LISTS.test(block.text.slice(item.start, item.end))) ||
    (block.kind !== 'item' && !boldPhrase(block))
      ? undefined
      : trimItem(block.text, item.start, item.end, IN_LIST);
  return [...stated(block, single ? [single] : listedItems(block.text, item), 'interest/list'), ...subTopics(block, item)];
}

/** "Ropes, knots, and sails" before a colon: areas with a comma before the last. */
const LISTS = /^[^,]{3,40}(?:,\s[^,]{3,40}){1,4},\s(?:and|&|und|et|y)\s[^,]{3,40}$/u;

/** The items inside of others, where each enumerates and those around them are areas in few words: "Ropes" over "knots, splices, …"; else none. */
function nestedTopics(items: readonly Block[]): readonly Block[] {
  const inner = items.filter(({ level, parent }) => level > 1 && parent >= 0);
  const areShort = items.every((block) => inner.includes(block) || block.text.split(/\s+/u).length <= AREA_WORDS);
  return areShort && inner.every(({ text }) => isEnumeration(text.replace(OPEN_END, ''))) ? inner : [];
}

/** Words of an area whose topics stand in items inside of it. */
const AREA_WORDS = 4;
/** ", …", ", etc." at the end of a list that could go on. */
const OPEN_END = /[,，、;]?\s*(?:\.{3}|…|etc\.?|等)\s*$/u;

const fromNested = (block: Block): Stated[] =>
  stated(block, listedItems(block.text, { start: 0, end: block.text.replace(OPEN_END, '').length }), 'interest/list');

/** "[SIGXYZ 2025] Ropes at sea": a paper. */
const IN_BRACKET = /^\s*\[/u;
const AREAS: ReadonlySet<string> = new Set(LABELS_OF_AREAS);
const LABEL_BEFORE = /^[^\p{L}]*((?:[\p{L}-]+\s){0,3}[\p{L}-]+)\s?[:：]\s*/u;

/** Where the areas begin behind a label that says so: "Substantive areas: ropes, knots"; undefined where no enumeration follows. */
function areasBehind(text: string): number | undefined {
  const label = LABEL_BEFORE.exec(text);
  if (
    !label ||
    !AREAS.has(
      fold(label[1] as string)
        .split(' ')
        .at(-1) ?? '',
    )
  )
    return undefined;
  return isEnumeration(text.slice(label[0].length).replace(/[.。]\s*$/u, '')) ? label[0].length : undefined;
}

/** "Recent work: ropes, knots⏎Older work: sails, tides": the areas of lines that each have such a label; none for other blocks. */
function labelledLines(block: Block): Stated[] {
  const lines = block.text.split('\n');
  const areas = lines.map(areasBehind);
  if (block.kind === 'heading' || lines.length < 2 || areas.includes(undefined)) return [];
  let at = 0;
  return lines.flatMap((line, i) => {
    const [start, end] = [at + (areas[i] as number), at + line.length];
    at = end + 1;
    return stated(block, listedItems(block.text, { start, end }), 'interest/list');
  });
}

/** "Ropes: Knots, Splices.": behind the colon the topics of an area, each with a capital letter. */
function subTopics(block: Block, item: Span): Stated[] {
  const { text } = block;
  if (block.kind !== 'item' || !/^\s*[:：]/u.test(text.slice(item.end))) return [];
  const start = item.end + (/^\s*[:：]\s*/u.exec(text.slice(item.end))?.[0].length ?? 0);
  const rest = text.slice(start).replace(/等?[.。;；]\s*$/u, '');
  const parts = rest.split(/[,;、，；]/u).map((part) => part.trim());
  const isTopics = parts.length > 1 && isEnumeration(rest) && parts.every((part) => /^[(（]?(?:\p{Lu}|\p{Script=Han})/u.test(part));
  return isTopics ? stated(block, listedItems(text, { start, end: start + rest.length }), 'interest/list') : [];
}

/** The part of a list item that names the interest: all of a short one, else what stands before a colon or in bold. */
function leadingPhrase(block: Block): Span | undefined {
  const numbering = NUMBERING.exec(block.text)?.[0].length ?? 0;
  const phrase = phraseFrom(block);
  return phrase && phrase.end > numbering ? { start: Math.max(phrase.start, numbering), end: phrase.end } : undefined;
}

function phraseFrom(block: Block): Span | undefined {
  const { text } = block;
  const bold = boldPhrase(block);
  const colon = text.search(EXPLAINED);
  if (isFieldLabel(text.slice(0, Math.max(0, colon)))) return undefined;
  if (bold) return bold;
  if (colon > 0 && colon <= LONGEST_LABEL)
    return TIMES.has(fold(text.slice(0, colon))) ? behindColon(text, colon) : { start: 0, end: colon };
  const line = text.indexOf('\n');
  if (line > 0 && line <= LONGEST_ITEM) return { start: 0, end: line };
  const isSentence = /[!?]\s*$/u.test(text) || FULL_STOP.test(text) || (block.kind !== 'item' && /[.。]\s*$/u.test(text));
  if (text.length <= (block.kind === 'item' ? IN_LIST.letters : LONGEST_ITEM) && !isSentence) return { start: 0, end: text.length };
  return isEnumeration(text) ? { start: 0, end: text.length } : undefined;
}

/** "Currently: ropes and knots", "Aktuell: …": what is named stands behind the colon. */
const TIMES: ReadonlySet<string> = new Set(LABELS_OF_TIME);

function behindColon(text: string, colon: number): Span | undefined {
  const isPhrase = text.length - colon <= LONGEST_ITEM && !FULL_STOP.test(text.slice(colon));
  return isPhrase ? { start: colon + 1, end: text.length } : undefined;
}

/** Whether a longer text is a list of short phrases and no sentence. */
function isEnumeration(text: string): boolean {
  if (text.length > LONGEST_ENUMERATION || FULL_STOP.test(text)) return false;
  const parts = text.split(/[,;、，；•·|]|\s\/\s/u);
  return parts.length > 1 && parts.every((part) => part.trim().split(/\s+/u).length <= 7 && part.length <= 70);
}
