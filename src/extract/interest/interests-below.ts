import type { Block } from '../../model/page.js';
import type { Stated } from '../../model/page-facts.js';
import type { ExtractionContext } from '../context.js';
import { boldPhrase, lineEntries, loneItemsFrom, NUMBERING } from './interest-entries.js';
import { fromListBlock } from './interest-items.js';
import { listedItems } from './interest-list.js';
import { AREAS, type ListedItem } from './interest-phrase.js';
import { sentenceFrom } from './interest-sentence.js';
import type { InterestLead } from './interest-statement.js';

/** Items of a list that a sentence introduces are one interest each, however few. */
export const FEWEST_BELOW = 3;

const MOST_ITEMS = 20;

/** Paragraphs right under a block that each begin with a label in bold, whatever lists stand between; none where there is one alone. */
function boldBelow(blocks: readonly Block[], { index }: Block): Block[] {
  const found: Block[] = [];
  for (let i = index + 1; i < blocks.length && found.length < MOST_ITEMS; i++) {
    const block = blocks[i] as Block;
    if (block.kind === 'paragraph' && boldPhrase(block)) found.push(block);
    else if (block.kind !== 'item' || found.length === 0) break;
  }
  return found.length > 1 ? found : [];
}

/** The items of the list that begins right under a block, without those nested in them; or the paragraphs that are nothing but entries. */
export function itemsBelow(blocks: readonly Block[], block: Block): readonly Block[] {
  const bold = boldBelow(blocks, block);
  if (bold.length > 0) return bold;
  const { index } = block;
  const found: Block[] = [];
  const level = blocks[index + 1]?.level;
  const isItem = (block: Block | undefined): block is Block =>
    block !== undefined && (block.kind === 'item' || (block.kind === 'paragraph' && NUMBERING.test(block.text)));
  for (let i = index + 1; isItem(blocks[i]) && found.length < MOST_ITEMS; i++)
    if ((blocks[i] as Block).level === level) found.push(blocks[i] as Block);
  return found.length > 0 ? found : loneItemsFrom(blocks, index + 1).slice(0, MOST_ITEMS);
}

/** ": …", "the following areas": nothing but a pointer to the list below. */
const POINTER = new RegExp(
  String.raw`^(?:the\s)?(?:following\s\p{L}+(?:\s\p{L}+)?|(?:these|two|three|four|five|six|several)\s(?:\p{Ll}+\s){0,2}(?:${AREAS})|(?:以下|如下)[一二三四五六两几]?个?(?:主要)?(?:方向|领域|方面|主题|问题|内容)?)?\s?[:：]?$`,
  'u',
);

/** "… into two strands: (i) ropes, (ii) knots": the list behind such a pointer, in the same sentence. */
const INLINE_POINTER = new RegExp(
  String.raw`^\s*(?:(?:across|around|in|into|on|over)\s)?(?:the\s)?(?:following|these|two|three|four|five|six|several|a few|many)\s(?:\p{Ll}+\s){0,3}(?:${AREAS})\s?[:：]\s+(?=\S)`,
  'u',
);

/** "… multiple layers of a harbour: ropes, knots": how many there are of what is listed. */
const LAYERS = /^\s*(?:(?:across|over)\s)?(?:different|multiple|several|various)\s\p{Ll}+s\s(?:in|of)\s[^,;:.]{3,50}[:：]\s+(?=\S)/u;

/** Who is sought, not what somebody does: "we are looking for students in the following areas:". */
const HIRING = /\b(?:applicants?|candidates|hiring|looking for|openings?|positions? (?:in|on)|prospective|recruit\w*|seeking)\b/iu;

/** The items after a phrase in the same sentence, and those of the list below that the sentence points to. */
export function itemsAfter(
  { page }: ExtractionContext,
  block: Block,
  lead: InterestLead,
  nextLead: number | undefined,
): { readonly inline: readonly ListedItem[]; readonly below: readonly Stated[] } {
  const sentence = sentenceFrom(block.text, lead.start);
  const told = block.text.slice(sentence.start, sentence.end);
  const pointed = (INLINE_POINTER.exec(told) ?? LAYERS.exec(told))?.[0].length ?? 0;
  const range = { start: sentence.start + pointed, end: Math.min(sentence.end, nextLead ?? sentence.end) };
  const rest = block.text.slice(range.start, range.end);
  const isPointer = POINTER.test(rest.trim());
  // "… include ropes, more precisely:" has both.
  const pointsToo = /[:：]\s*$/u.test(rest) && sentence.end === block.text.length && lead.strength === 'strong';
  const items = (isPointer || pointsToo) && !HIRING.test(block.text) ? itemsBelow(page.blocks, block) : [];
  const below = [
    ...items.flatMap((item) => fromListBlock(item, Math.max(items.length, FEWEST_BELOW))),
    ...linesBelow(block, rest, sentence.end),
  ];
  // "… in ropes: ends, middles": what stands behind a colon spells out what was said.
  const colon = lead.strength === 'strong' ? -1 : rest.search(SPELT_OUT);
  const listed = colon > 2 ? { ...range, end: range.start + colon } : range;
  const isCounted = below.length > 0 && COUNTED.test(rest);
  return { inline: isPointer || isCounted ? [] : listedItems(block.text, listed), below };
}

/** "several aspects of ropes:": how many there are of what the list below names. */
const COUNTED = new RegExp(String.raw`^\s*(?:on\s)?(?:different|many|multiple|several|some|various)\s(?:\p{Ll}+\s)?(?:${AREAS})\b`, 'u');

/** The lines right behind a sentence that ends in a colon, with marks or not: "My interests include sails:\n- Ropes\n- Knots". */
function linesBelow(block: Block, rest: string, end: number): Stated[] {
  if (!/[:：]\s*$/u.test(rest)) return [];
  const entries = lineEntries(block, end);
  return entries.flatMap((entry) => fromListBlock(entry, Math.max(entries.length, FEWEST_BELOW)));
}

/** A colon before what spells out; not that of "including but not limited to: ". */
const SPELT_OUT = /(?<!\b(?:especially|including|limited to|namely|particularly|specifically|such as)\s?)[:：]\s+\S/iu;
