import { CONTINUING_WORDS, LABELS_OF_FIELDS } from '../../lexicon/interest-words.js';
import type { Block } from '../../model/page.js';
import type { Span } from '../../model/span.js';
import { type Run, sliceText } from '../../model/text.js';
import { fold } from '../../text/fold.js';
import { headingMeaning } from '../../text/section-kind.js';
import { IN_LIST, trimItem } from './interest-phrase.js';
import { interestLeads, isInterestLabel } from './interest-statement.js';

/** Letters of a label or of words in bold before an explanation. */
export const LONGEST_LABEL = 60;
/** Letters of an entry with its explanation. */
const LONGEST_EXPLAINED = 600;
/** Entries behind which lines that are none end a list: "…, see my publications". */
const SEVERAL_ENTRIES = 3;

/** A full stop inside of a text; not that of "bzw.", "z. B.", "e.g.". */
export const FULL_STOP: RegExp = /(?<!\b(?:bzw|cf|e\.g|esp|i\.e|incl|inkl|insb|u\.\s?a|v\.\s?a|vs|z\.\s?B|z|u|v))[.。!?]\s+\S/u;

/** Behind the label of an item: punctuation, or a sentence of its own. */
const AFTER_LABEL = /^\s*[:：.,–—-]|^\s+\p{Lu}/u;

/** "1) ", "(2) ", "• ": a number or mark that the author typed before an item. */
export const NUMBERING: RegExp = /^\s*(?:\(?\d{1,2}[.)]|[-–•*·▪►●○◦‣✓»>])\s+/u;

/** A colon or dash behind which a topic is explained. */
export const EXPLAINED: RegExp = /[:：](?=\s|\p{Script=Han})|\s(?:[–—-]|-{2,3})\s/u;

const numberingOf = (text: string): number => NUMBERING.exec(text)?.[0].length ?? 0;

/** The range of what a text begins with in bold, a number or mark before it or not, before punctuation or a sentence; not "**A**, **B**". */
export function boldPhrase({ text, runs }: Block): Span | undefined {
  const from = numberingOf(text);
  const bold = runs.find((run) => run.bold && text.slice(from, run.start).trim() === '' && run.end > Math.max(run.start, from));
  const isListed = bold && /^\s*,/u.test(text.slice(bold.end)) && runs.some((run) => run.bold && run.start > bold.end);
  const isLabel =
    bold &&
    !isListed &&
    bold.end < text.trimEnd().length &&
    bold.end - bold.start <= LONGEST_LABEL &&
    (AFTER_LABEL.test(text.slice(bold.end)) || /[:：]\s*$/u.test(text.slice(bold.start, bold.end)));
  return isLabel ? { start: Math.max(bold.start, from), end: bold.end } : undefined;
}

const FIELDS: ReadonlySet<string> = new Set(LABELS_OF_FIELDS);
const CONTINUING: ReadonlySet<string> = new Set(CONTINUING_WORDS);

/** Whether a label is that of a way to reach somebody, or of a post: "Phone", "Affiliation". */
export const isFieldLabel = (label: string): boolean => FIELDS.has(fold(label));

/** Whether a label says that something else than a topic follows: "Phone", "Education", "Interests". */
const isOfField = (label: string, isExplained: boolean): boolean =>
  isFieldLabel(label) || isInterestLabel(label.trim()) || (isExplained && headingMeaning(label)?.form === 'section');

/** Where the part of a text ends that names a topic, before a colon, a dash or behind words in bold; undefined where nothing explains. */
function topicEnd(block: Block): number | undefined {
  const bold = boldPhrase(block);
  if (bold) return bold.end;
  const colon = block.text.search(EXPLAINED);
  return colon > 0 && colon <= LONGEST_LABEL ? colon : undefined;
}

/** "10 papers", "2019", "@", "http": no topic. */
const NOT_TOPIC = /https?:|www\.|@|\b(?:19|20)\d\d\b|\d{4}|[?!"“”]\s*$/u;

/** Whether a text is an entry of a list of interests: a phrase without a verb, alone or with its explanation behind it. */
export function isEntry(block: Block): boolean {
  const { text } = block;
  const from = numberingOf(text);
  const end = topicEnd(block) ?? text.length;
  if (end <= from || text.length > LONGEST_EXPLAINED || /[:：]\s*$/u.test(text)) return false;
  const topic = text.slice(from, end);
  if (NOT_TOPIC.test(topic) || FULL_STOP.test(topic) || isOfField(topic.replace(/[\s:：.]+$/u, ''), end < text.length)) return false;
  return trimItem(text, from, end, IN_LIST) !== undefined && interestLeads(topic).length === 0;
}

/** A part of a block as an item of a list, without the number or mark before it. */
const itemOf = (block: Block, from: number, end: number): Block => {
  const { index, box, region } = block;
  const start = from + numberingOf(block.text.slice(from, end));
  return { ...sliceText(block, start, end), index, kind: 'item', level: 1, parent: -1, box, region };
};

const NOT_OF_WORD = /[^\p{L}\p{M}&]+/gu;
const wordAt = (text: string, place: 0 | -1): string => fold((text.trim().split(/\s+/u).at(place) ?? '').replace(NOT_OF_WORD, ''));
const lastWord = (text: string): string => wordAt(text, -1);
const firstWord = (text: string): string => wordAt(text, 0);

/** Whether a line goes on in the next: "ropes,", "knots of", before "and sails". */
const goesOn = (line: string, next: string): boolean =>
  /[,，、&(]\s*$/u.test(line) || CONTINUING.has(lastWord(line)) || CONTINUING.has(firstWord(next));

/** Whether each line but the last ends in a comma and has none inside: "ropes,⏎knots,⏎sails". */
const isParted = (lines: readonly Block[]): boolean =>
  lines.length > 2 &&
  lines.every(({ text }, i) => {
    const comma = text.search(/[,，、]/u);
    return i + 1 < lines.length ? comma >= 0 && text.slice(comma + 1).trim() === '' && !CONTINUING.has(lastWord(text)) : comma < 0;
  });

/** "(1) ", "2) ": the number of an entry inside of a line. */
const NUMBER_INSIDE = /(?:^|\s)\(?([1-9])\)\s+/gu;

/** The entries of a text that numbers them from 1 on: "(1) Ropes (2) Knots (3) Sails". */
function numberedEntries(block: Block): readonly Block[] {
  const marks = [...block.text.matchAll(NUMBER_INSIDE)];
  if (marks.length < 2 || marks[0]?.index !== 0 || marks.some((mark, i) => mark[1] !== String(i + 1))) return [];
  const entries = marks.map((mark, i) => itemOf(block, mark.index + mark[0].length, marks[i + 1]?.index ?? block.text.length));
  return entries.every((entry) => isEntry(entry) && topicEnd(entry) === undefined) ? entries : [];
}

/**
 * The lines of a block behind an offset that each are an entry: "Ropes⏎Knots: how they hold⏎Sails". None where there are fewer
 * than two, where one goes on in the next, or where sentences stand among the first.
 *
 * @param end where the text of interests ends, as a cell does
 */
export function lineEntries(block: Block, start = 0, end: number = block.text.length): readonly Block[] {
  if (!/[\n\t]/u.test(block.text.slice(start, end).trim())) return [];
  const lines: Block[] = [];
  for (let at = start; at <= end; ) {
    const stop = /[\n\t]/u.exec(block.text.slice(at, end));
    const to = stop ? at + stop.index : end;
    if (block.text.slice(at, to).trim() !== '') lines.push(itemOf(block, at, to));
    at = to + 1;
  }
  if (!isParted(lines) && lines.some(({ text }, i) => i + 1 < lines.length && goesOn(text, lines[i + 1]?.text ?? ''))) return [];
  const foreign = lines.findIndex((line) => !isEntry(line) && isForeign(line));
  const listed = foreign < 0 ? lines : lines.slice(0, foreign);
  const entries = listed.filter(isEntry);
  // One line in four may be more than the words of a topic can be; of two lines both are topics in few words.
  const isPair = entries.length === lines.length && lines.every((line) => topicEnd(line) === undefined);
  const isList = entries.length >= MOSTLY * listed.length && entries.length >= (isPair ? 2 : SEVERAL_ENTRIES);
  return isList ? entries : [];
}

/** The share of entries among the lines of a list. */
const MOSTLY = 0.75;
/** Letters of a line that can be nothing but a sentence. */
const LONG_LINE = 100;

/** Whether a line shows that the list before it is over: a sentence, or what stands behind another label. */
const isForeign = (line: Block): boolean =>
  line.text.length > LONG_LINE ||
  NOT_TOPIC.test(line.text) ||
  FULL_STOP.test(line.text) ||
  EXPLAINED.test(line.text) ||
  /\b(?:I|we|my)\b/iu.test(line.text);

const sameLook = (a: Run, b: Run): boolean =>
  a.classes === b.classes && a.bold === b.bold && a.italic === b.italic && (a.href === undefined) === (b.href === undefined);
const PLAIN = /^[\s,;·•|/]*$/u;

/** The tags of a cloud behind an offset: stretches of one look, nothing but space or separators of another look between them. */
export function tagEntries(block: Block, start = 0): readonly Block[] {
  const runs = block.runs.filter((run) => run.end > start && run.end > run.start);
  const tags = runs.filter((run) => !PLAIN.test(block.text.slice(Math.max(start, run.start), run.end)));
  const [first] = tags;
  if (!first || tags.length < 2 || tags.some((run) => run.start < start || !sameLook(run, first))) return [];
  const gaps = runs.filter((run) => !tags.includes(run));
  if (gaps.length < tags.length - 1 || gaps.some((gap) => sameLook(gap, first))) return [];
  const entries = tags.map((run) => itemOf(block, run.start, run.end));
  return entries.every(isEntry) ? entries : [];
}

/** Whether a block has only short entries without commas or sentences: no enumeration, nor prose. */
const isLoneEntry = (block: Block): boolean => {
  const isBlock = block.kind === 'paragraph' || block.kind === 'row' || block.kind === 'term';
  const end = topicEnd(block) ?? block.text.length;
  return isBlock && !/[,;、，；\n\t]|\s[·•|]\s/u.test(block.text.slice(0, end).replace(/[,;，；]\s*$/u, '')) && isEntry(block);
};

/**
 * The blocks of a section of interests, each entry an item of its own: the lines of a paragraph or row, the tags of a cloud, and
 * two paragraphs or more that are nothing but entries; a phrase alone goes without its full stop. Other blocks stay as they are.
 */
export function entryBlocks(blocks: readonly Block[]): readonly Block[] {
  const parted = blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'row') return [block];
    const lines = lineEntries(block);
    if (lines.length > 0) return lines;
    const tags = tagEntries(block);
    const parts = tags.length > 0 ? tags : numberedEntries(block);
    return parts.length > 0 ? parts : [block];
  });
  const [first, ...others] = parted;
  if (first && others.length === 0 && isLoneEntry(first))
    return [{ ...first, ...sliceText(first, 0, first.text.replace(/[.。]\s*$/u, '').length) }];
  const open = parted.filter(({ kind }) => kind !== 'heading' && kind !== 'item');
  const entries = (open.length > 1 || open[0]?.kind === 'row') && open.every(isLoneEntry) ? open : [];
  return entries.length === 0 ? parted : parted.map((block) => (entries.includes(block) ? itemOf(block, 0, block.text.length) : block));
}

/** The blocks from an index on that are nothing but entries, as items of a list; none where they are few. */
export function loneItemsFrom(blocks: readonly Block[], start: number): readonly Block[] {
  let end = start;
  for (let block = blocks[end]; block && isLoneEntry(block); block = blocks[end]) end++;
  return end - start >= SEVERAL_ENTRIES ? blocks.slice(start, end).map((block) => itemOf(block, 0, block.text.length)) : [];
}
