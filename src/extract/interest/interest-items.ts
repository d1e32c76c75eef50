import { LABELS_OF_AREAS, LABELS_OF_TIME } from '../../lexicon/interest-words.js';
import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Stated } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { boldPhrase, EXPLAINED, FULL_STOP, isFieldLabel, LONGEST_LABEL, NUMBERING } from './interest-entries.js';
import { listedItems } from './interest-list.js';
import { IN_LIST, type ListedItem, trimItem } from './interest-phrase.js';
import { interestLeads, labelledList } from './interest-statement.js';
import { isEnumeration, isListOfTopics } from './listed-topics.js';

/** Letters of the longest item that is wholly a topic. */
export const LONGEST_ITEM = 110;
/** In a list of so many items each is one interest, commas or not. */
export const SEVERAL_ITEMS = 3;

/** Items of a block as what it states. */
export const stated = (block: Block, items: readonly ListedItem[], rule: string): Stated[] =>
  items.map((item) => ({ value: item.value, evidence: cite(block, item.start, item.end, rule) }));

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
export function nestedTopics(items: readonly Block[]): readonly Block[] {
  const inner = items.filter(({ level, parent }) => level > 1 && parent >= 0);
  const areShort = items.every((block) => inner.includes(block) || block.text.split(/\s+/u).length <= AREA_WORDS);
  return areShort && inner.every(({ text }) => isEnumeration(text.replace(OPEN_END, ''))) ? inner : [];
}

/** Words of an area whose topics stand in items inside of it. */
const AREA_WORDS = 4;
/** ", …", ", etc." at the end of a list that could go on. */
const OPEN_END = /[,，、;]?\s*(?:\.{3}|…|etc\.?|等)\s*$/u;

/** Items inside of areas, two or more in each and each in few words: "Ropes" over "Knots" and "Splices"; else none. */
export function topicsOfAreas(items: readonly Block[]): readonly Block[] {
  const outer = items.filter(({ level }) => level <= 1);
  const inner = items.filter(({ level, parent }) => level === 2 && parent >= 0);
  const isShort = ({ text }: Block): boolean => text.split(/\s+/u).length <= TOPIC_WORDS && !/[.:：!?。]/u.test(text);
  const areFull = outer.every((area) => inner.filter(({ parent }) => parent === area.index).length > 1);
  return outer.length > 1 && outer.length + inner.length === items.length && areFull && items.every(isShort) ? inner : [];
}
const TOPIC_WORDS = 6;

/** "Theory", "Applications": an area that only says of what kind its topics are. */
export const isKindOfTopics = ({ text }: Block): boolean => AREAS.has(fold(text));

/** The interests that an item inside of another enumerates, without the mark of a list that could go on. */
export const fromNested = (block: Block): Stated[] =>
  stated(block, listedItems(block.text, { start: 0, end: block.text.replace(OPEN_END, '').length }), 'interest/list');

/** "[SIGXYZ 2025] Ropes at sea": a paper. */
const IN_BRACKET = /^\s*\[/u;
const AREAS: ReadonlySet<string> = new Set(LABELS_OF_AREAS);
const LABEL_BEFORE = /^[^\p{L}]*((?:[\p{L}-]+\s){0,3}[\p{L}-]+)\s?[:：]\s*/u;

/** Where the areas begin behind a label that says so: "Substantive areas: ropes, knots"; undefined where no enumeration follows. */
export function areasBehind(text: string): number | undefined {
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

/** "Methods: ropes, knots", "Applications: sails, tides": the areas of paragraphs and their lines with such a label, two or more of them. */
export function labelledLines(blocks: readonly Block[]): Stated[] {
  const found = blocks.flatMap((block) => (block.kind === 'heading' || block.kind === 'item' ? [] : areasOf(block)));
  return found.length < FEWEST_LABELLED
    ? []
    : found.flatMap(([block, area]) => stated(block, listedItems(block.text, area), 'interest/list'));
}
const FEWEST_LABELLED = 2;

/** Where the lines of a block list areas behind a label. */
function areasOf(block: Block): (readonly [Block, Span])[] {
  let at = 0;
  return block.text.split('\n').flatMap((line) => {
    const from = areasBehind(line);
    const start = at;
    at += line.length + 1;
    return from === undefined ? [] : [[block, { start: start + from, end: start + line.length }] as const];
  });
}

/** In letters; longer parts tell what is done. */
const LONGEST_CJK_TOPIC = 14;
/** Between an area and its topics: a colon, a dash, the one behind the other. */
const BEHIND_AREA = /^\s*(?:[:：]|[–—-]\s)\s*/u;

/** "Ropes: Knots, Splices.": behind the colon the topics of an area, each with a capital letter. */
function subTopics(block: Block, item: Span): Stated[] {
  const { text } = block;
  const behind = BEHIND_AREA.exec(text.slice(item.end))?.[0];
  const isLabel = behind !== undefined || /[:：]\s*$/u.test(text.slice(item.start, item.end));
  if (block.kind !== 'item' || !isLabel) return [];
  const start = item.end + (behind ?? /^\s*/u.exec(text.slice(item.end))?.[0] ?? '').length;
  const rest = text.slice(start).replace(/等?[.。;；]\s*$/u, '');
  const parts = rest.split(/[,;、，；]/u).map((part) => part.trim());
  const areTitled =
    parts.length > 1 &&
    isEnumeration(rest) &&
    parts.every((part) => /^[(（]?(?:\p{Lu}|\p{Script=Han})/u.test(part) && !(isCjk(part) && part.length > LONGEST_CJK_TOPIC));
  const isTopics = areTitled || (/^\p{Lu}\p{Ll}/u.test(rest) && isListOfTopics(rest));
  return isTopics ? stated(block, listedItems(text, { start, end: start + rest.length }), 'interest/list') : [];
}

/** The part of a list item that names the interest: all of a short one, else what stands before a colon or in bold. */
export function leadingPhrase(block: Block): Span | undefined {
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
