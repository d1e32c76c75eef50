import type { Block } from '../../model/page.js';
import type { Stated } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import type { Span } from '../../model/span.js';
import { isPersonName } from '../../text/person-name.js';
import { headingMeaning } from '../../text/section-kind.js';
import type { ExtractionContext } from '../context.js';
import { FULL_STOP, LONGEST_LABEL, tagEntries } from './interest-entries.js';
import { fromListBlock, LONGEST_ITEM, stated } from './interest-items.js';
import { trimItem } from './interest-phrase.js';

/** Under "Research" alone so many sub-headings of few words are topics; a single one or many are titles of projects. */
export const FEWEST_TOPICS = 2;
/** More sub-headings, cards or paragraphs are titles of projects. */
export const MOST_TOPICS = 6;
const TOPIC_WORDS = 9;

/** Sub-headings under "Research": topics where they are few and short and prose stands under them. */
export function researchTopics({ page, sections }: ExtractionContext, section: Section, blocks: readonly Block[]): Stated[] {
  const inner = blocks.filter(({ kind }) => kind === 'heading');
  const inside = sections.filter((other) => other.parent === section.index);
  const headings = [...inner, ...inside.flatMap(({ heading }) => page.blocks[heading] ?? [])];
  const isTopics =
    headings.length >= FEWEST_TOPICS &&
    headings.length <= MOST_TOPICS &&
    inside.every(({ kind }) => kind === 'other' || kind === 'interests') &&
    headings.every((block) => isTopicHeading(block, page.blocks[block.index + 1]));
  if (isTopics) return headings.flatMap(fromHeading);
  if (headings.length > 0) return [];
  const cards = topicCards(blocks);
  return cards.length > 0 ? cards : topicLines(blocks);
}

/** Who works on a topic says so in a Chinese sentence. */
const TELLS_CJK = /我|本人|本组|课题组|研究/u;
/** The end of a sentence. */
const ENDS = /[.。!！]\s*$/u;

/** Paragraphs under "Research" that are all there is, each other one a topic and the next telling of it: headings that a dump of the page no longer marks. */
export function topicLines(blocks: readonly Block[]): Stated[] {
  if (blocks.length % 2 > 0 || blocks.length < 2 * FEWEST_TOPICS || blocks.length > 2 * MOST_TOPICS) return [];
  const found = blocks.map((block, i) => {
    const { kind, text } = block;
    if (kind !== 'paragraph' || text.includes('\n') || OF_PAPER.test(text)) return undefined;
    if (i % 2 > 0) return ENDS.test(text) && (TELLS.test(text) || TELLS_CJK.test(text)) ? [] : undefined;
    const below = blocks[i + 1];
    const isTopic = !ENDS.test(text) && !/[:：]\s*$/u.test(text) && text.length <= LONGEST_ITEM && isTopicHeading(block, below);
    const item = isTopic ? trimItem(text, 0, text.length) : undefined;
    return item && stated(block, [item], 'interest/sub-heading');
  });
  return found.every((one) => one !== undefined) ? found.flat() : [];
}

/** A sentence of whoever works on a topic, or about it; not "J. Lind, M. Okoro. Knots. Sea Letters". */
const TELLS = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|is|are|can|how)\s\p{Ll}/u;
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

/** The part of a heading that names a topic: all of a short one, what stands before a dash, colon or ", to …" of a long one. */
function headingPhrase({ text }: Block): Span | undefined {
  const cut = text.search(/[:：](?=\s)|\s[–—-]\s|,\sto\s\p{Ll}/u);
  if (cut > 0 && cut <= LONGEST_LABEL) return { start: 0, end: cut };
  return text.length <= LONGEST_ITEM ? { start: 0, end: text.length } : undefined;
}

/** The topic that a heading names, or those of its tags; none where it heads a section. */
export function fromHeading(block: Block | undefined): Stated[] {
  if (!block || headingMeaning(block.text)?.form === 'section') return [];
  // Tags in bold look like a heading.
  const tags = tagEntries(block);
  if (tags.length > 0) return tags.flatMap((tag) => fromListBlock(tag, tags.length));
  const phrase = headingPhrase(block);
  const whole = block.text.length <= LONGEST_ITEM ? trimItem(block.text, 0, block.text.length) : undefined;
  const item = whole ?? (phrase && trimItem(block.text, phrase.start, phrase.end));
  return item ? stated(block, [item], 'interest/sub-heading') : [];
}
