import { GERUND_NOUNS } from '../../lexicon/interest-words.js';
import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Evidence, Stated } from '../../model/page-facts.js';
import type { SectionKind } from '../../model/section.js';
import type { Span } from '../../model/span.js';
import { toSource } from '../../model/text.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { headingCore, headingMeaning } from '../../text/section-kind.js';
import { isAboutOther, kindAt, sectionAt } from '../contact/owner-blocks.js';
import type { ExtractionContext } from '../context.js';
import { type ListedItem, listedItems, sentenceFrom, trimItem } from './interest-list.js';
import { type InterestLead, interestLeads, isInterestLabel, labelledList, type Strength } from './interest-statement.js';

/** Sections in whose text interests are not stated, though it may speak of them. */
const NOT_ABOUT_OWNER: ReadonlySet<SectionKind> = new Set([
  'students',
  'service',
  'talks',
  'news',
  'teaching',
  'awards',
  'education',
  'grants',
]);
const FRONT_MATTER_LIST = /^(?:profile\.)?(?:research_?)?interests?(?:\.\d+)?(?:\.(?:name|title|text))?$/iu;
const LONGEST_ITEM = 110;
const LONGEST_LABEL = 60;
const PLAIN_WORDS = 6;
/** In a list of so many items each is one interest, commas or not. */
const SEVERAL_ITEMS = 3;
/** The share of short phrases in a list of topics. */
const MOSTLY = 0.75;
const EARLY_BLOCKS = 30;
const LONGEST_ENUMERATION = 600;
/** A section of interests with more is a survey of projects or papers. */
const MOST_BLOCKS = 20;
const MOST_SUB_HEADINGS = 10;
/** A statement in prose after this many blocks is hardly about the owner. */
const PROSE_BLOCKS = 120;

/** The research interests that the page states, in its order, each once. */
export function extractInterests(context: ExtractionContext): readonly Stated[] {
  const listed = [...fromFrontMatter(context), ...fromSections(context)];
  const prose = fromProse(context);
  const strong = prose.filter(({ strength }) => strength === 'strong');
  const weak = aboutResearch(prose.filter(({ strength, plain }) => strength === 'weak' && (plain || listed.length + strong.length === 0)));
  // What is told after a list illustrates it: "I am particularly interested in …".
  const isListed = listed.length + strong.filter(({ evidence }) => evidence.rule === 'interest/label').length >= SEVERAL_ITEMS;
  const told = isListed ? strong.filter(({ evidence, ofResearch }) => evidence.rule === 'interest/label' || ofResearch) : strong;
  const stated = [...listed, ...told, ...weak];
  const faint = prose.filter(({ strength, plain }) => strength === 'faint' && plain);
  // Of the faint ones only the first statement counts: the next may be about a job or a project.
  const found = stated.length > 0 ? stated : faint.filter(({ statement }) => statement === faint[0]?.statement);
  const seen = new Set<string>();
  return found
    .filter(({ value }) => !seen.has(fold(value)) && seen.add(fold(value)))
    .map(({ value, evidence }) => ({ value, evidence }))
    .sort((a, b) => a.evidence.start - b.evidence.start);
}

/** Those that speak of research, where some do: what else people work on are jobs and projects. */
function aboutResearch(found: readonly ProseInterest[]): readonly ProseInterest[] {
  const ofResearch = found.filter((one) => one.ofResearch);
  return ofResearch.length > 0 ? ofResearch : found;
}

function fromFrontMatter({ page }: ExtractionContext): Stated[] {
  const found: Stated[] = [];
  for (const field of page.frontMatter) {
    if (!FRONT_MATTER_LIST.test(field.name)) continue;
    const evidence: Evidence = { ...field.span, quote: field.value, rule: 'interest/front-matter', confidence: 0.95 };
    for (const item of listedItems(field.value, { start: 0, end: field.value.length })) found.push({ value: item.value, evidence });
  }
  return found;
}

const stated = (block: Block, items: readonly ListedItem[], rule: string): Stated[] =>
  items.map((item) => ({ value: item.value, evidence: cite(block, item.start, item.end, rule) }));

/** Lists under a heading of interests: items, sub-headings, or one enumerating paragraph. */
function fromSections({ page, sections }: ExtractionContext): Stated[] {
  const found: Stated[] = [];
  for (const section of sections) {
    if (section.heading < 0 || !isInterestLabel(headingCore(section.title))) continue;
    const opening = page.blocks[section.first];
    const opensWithList = opening?.kind === 'paragraph' && isEnumeration(opening.text) && !statesInterests(opening);
    if (!opensWithList && page.blocks.slice(section.first, section.end).some(statesInterests)) continue;
    const inside = sections.filter((other) => other.parent === section.index);
    if (inside.length <= MOST_SUB_HEADINGS)
      for (const sub of inside) found.push(...fromHeading(page.blocks[sub.heading]), ...fromCard(page.blocks.slice(sub.first, sub.end)));
    const blocks = page.blocks.slice(section.first, section.end);
    if (blocks.length > MOST_BLOCKS) continue;
    // Paragraphs under headings of their own explain those.
    const headings = blocks.filter((block) => block.kind === 'heading');
    headings.forEach((block, i) => {
      const end = headings[i + 1]?.index ?? section.end;
      found.push(...fromHeading(block), ...fromCard(page.blocks.slice(block.index + 1, end)));
    });
    if (opensWithList) found.push(...fromListBlock(opening as Block, 0));
    else if (headings.length === 0)
      for (const block of blocks) found.push(...fromListBlock(block, blocks.filter(({ kind }) => kind === 'item').length));
  }
  return found;
}

/** Whether a block says its interests in a sentence; the list around it then only illustrates them. */
const statesInterests = (block: Block): boolean =>
  block.kind !== 'heading' && interestLeads(block.text).some(({ strength }) => strength !== 'faint') && !/[:：]\s*$/u.test(block.text);

function fromHeading(block: Block | undefined): Stated[] {
  if (!block || block.text.length > LONGEST_ITEM || headingMeaning(block.text)?.form === 'section') return [];
  const item = trimItem(block.text, 0, block.text.length);
  return item ? stated(block, [item], 'interest/sub-heading') : [];
}

/** The items under a sub-heading where there is nothing else, each a phrase: the topics of an area. */
function fromCard(blocks: readonly Block[]): Stated[] {
  const isTopic = ({ kind, text }: Block): boolean =>
    kind === 'item' && text.length <= LONGEST_ITEM && !/[!?:：]\s*$|[.。]\s+\S/u.test(text);
  return blocks.length > 0 && blocks.every(isTopic) ? blocks.flatMap((block) => fromListBlock(block, SEVERAL_ITEMS)) : [];
}

/** The interests of a block of a list; `siblings` counts the items of the list. */
function fromListBlock(block: Block, siblings: number): Stated[] {
  if (
    block.kind === 'heading' ||
    block.region === 'navigation' ||
    interestLeads(block.text).length > 0 ||
    labelledList(block.text) !== undefined
  )
    return [];
  if (block.level > 1 && block.parent >= 0) return [];
  const item = leadingPhrase(block);
  if (!item) return [];
  // An item is one interest, "and" or not, unless it enumerates.
  const single =
    (/[,;、，；]/u.test(block.text.slice(item.start, item.end)) && siblings < SEVERAL_ITEMS) || block.kind !== 'item'
      ? undefined
      : trimItem(block.text, item.start, item.end);
  return stated(block, single ? [single] : listedItems(block.text, item), 'interest/list');
}

/** The part of a list item that names the interest: all of a short one, else what stands before a colon or in bold. */
function leadingPhrase(block: Block): Span | undefined {
  const { text } = block;
  const bold = block.runs.find((run) => run.bold && text.slice(0, run.start).trim() === '' && run.end > run.start);
  const colon = text.search(/[:：](?=\s|\p{Script=Han})|\s[–—-]\s/u);
  if (bold && bold.end < text.trimEnd().length && bold.end - bold.start <= LONGEST_LABEL && /^[\s:：.,–—-]/u.test(text.slice(bold.end)))
    return { start: bold.start, end: bold.end };
  if (colon > 0 && colon <= LONGEST_LABEL) return { start: 0, end: colon };
  const line = text.indexOf('\n');
  if (line > 0 && line <= LONGEST_ITEM) return { start: 0, end: line };
  if (text.length <= LONGEST_ITEM && !/[.。!?]\s*$/u.test(text)) return { start: 0, end: text.length };
  return isEnumeration(text) ? { start: 0, end: text.length } : undefined;
}

/** Whether a longer text is a list of short phrases and no sentence. */
function isEnumeration(text: string): boolean {
  if (text.length > LONGEST_ENUMERATION || /[.。]\s+\S/u.test(text)) return false;
  const parts = text.split(/[,;、，；•|]/u);
  return parts.length > 1 && parts.every((part) => part.trim().split(/\s+/u).length <= 7 && part.length <= 70);
}

interface ProseInterest extends Stated {
  readonly strength: Strength;
  /** Stated where people introduce themselves, in few words: a topic and not the description of a project. */
  readonly plain: boolean;
  /** Where the phrase stands in the source: interests of one phrase belong together. */
  readonly statement: number;
  /** The phrase has the word for research. */
  readonly ofResearch: boolean;
}

function fromProse(context: ExtractionContext): ProseInterest[] {
  const found: ProseInterest[] = [];
  for (const block of context.page.blocks.slice(0, PROSE_BLOCKS)) {
    if (block.kind === 'heading' || block.region === 'navigation' || block.text.length < 8) continue;
    const kind = kindAt(context, block);
    if (NOT_ABOUT_OWNER.has(kind) || isAboutOther(block, context.owner)) continue;
    const leads = interestLeads(block.text).filter(
      ({ strength }) => strength === 'strong' || kind !== 'publications' || namesInterests(context, block),
    );
    const label = labelledList(block.text);
    if (label !== undefined && !leads.some((lead) => lead.from < label + 40)) found.push(...labelled(block, label));
    leads.forEach((lead, i) => {
      for (const [home, items] of itemsAfter(context, block, lead, leads[i + 1]?.from)) found.push(...ofStatement(home, items, lead, kind));
    });
  }
  return found;
}

/** Whether the heading over a block speaks of interests beside something else: "Publications / research interests". */
const namesInterests = ({ sections }: ExtractionContext, block: Block): boolean =>
  (sectionAt(sections, block)?.title ?? '').split(/[/&,|]|\band\b/u).some((part) => isInterestLabel(headingCore(part)));

/** The word for research, folded. */
const RESEARCH = /research|recherche|forsch|investiga|pesquisa|ricerca|研究|연구/u;

const RULES: Readonly<Record<Strength, string>> = { strong: 'interest/prose', weak: 'interest/works-on', faint: 'interest/occupied-with' };

function ofStatement(block: Block, items: readonly ListedItem[], lead: InterestLead, kind: SectionKind): ProseInterest[] {
  const inIntroduction = kind === 'profile' || kind === 'other' || kind === 'interests' || block.index < EARLY_BLOCKS;
  const isTopic = ({ value }: ListedItem): boolean => (isCjk(value) || value.split(' ').length <= PLAIN_WORDS) && !isActivity(value);
  const kept = lead.strength === 'strong' ? items : items.filter(({ value }) => !isActivity(value));
  const plain = inIntroduction && kept.filter(isTopic).length >= MOSTLY * kept.length && kept.slice(0, 1).every(isTopic);
  const statement = toSource(block, lead.from, lead.start).start;
  if (lead.strength !== 'strong' && isUndertaking(block.text, lead.start)) return [];
  const ofResearch = RESEARCH.test(fold(block.text.slice(lead.from, lead.start)));
  return stated(block, kept, RULES[lead.strength]).map((one) => ({ ...one, plain, strength: lead.strength, statement, ofResearch }));
}

/** "developing new methods …": what follows is made. */
const MAKING =
  /^\s*(?:on\s)?(?:the\s)?(?:\p{Ll}+ly\s)?(?:advancing|bringing|building|creating|designing|developing|development of|empowering|enabling|improving|making|pushing)\s/u;
/** "… to address the challenges of …"; not "applied to …". */
const PURPOSE = /(?<!ed)\sto\s(?!the\s)\p{Ll}+\s/u;

/** Whether a sentence says what is made to what end, and not what it is about. */
function isUndertaking(text: string, start: number): boolean {
  const sentence = sentenceFrom(text, start);
  const rest = text.slice(sentence.start, sentence.end);
  return MAKING.test(rest) && PURPOSE.test(rest);
}

const GERUND = /^(\p{L}{2,}ing)(?=\s|$)/u;
/** Whether a phrase begins with a verb of doing and so tells an activity: "pushing the limits of …"; not "machine learning", "programming languages". */
const isActivity = (value: string): boolean => {
  const word = GERUND.exec(value)?.[1]?.toLowerCase();
  return word !== undefined && !GERUND_NOUNS.includes(word);
};

function labelled(block: Block, start: number): ProseInterest[] {
  const items = listedItems(block.text, sentenceFrom(block.text, start));
  return stated(block, items, 'interest/label').map((one) => ({
    ...one,
    plain: true,
    strength: 'strong',
    statement: one.evidence.start,
    ofResearch: true,
  }));
}

/** The items after a phrase: in the same sentence, or in the list that follows a colon. */
function itemsAfter(
  { page }: ExtractionContext,
  block: Block,
  lead: InterestLead,
  nextLead: number | undefined,
): (readonly [Block, readonly ListedItem[]])[] {
  const sentence = sentenceFrom(block.text, lead.start);
  const range = { start: sentence.start, end: Math.min(sentence.end, nextLead ?? sentence.end) };
  const rest = block.text.slice(range.start, range.end);
  if (!/^\s*(?:the\s)?(?:following\s\w+(?:\s\w+)?)?\s*[:：]?\s*$/u.test(rest)) return [[block, listedItems(block.text, range)]];
  const found: (readonly [Block, readonly ListedItem[]])[] = [];
  for (let i = block.index + 1; i < page.blocks.length && page.blocks[i]?.kind === 'item' && found.length < MOST_BLOCKS; i++) {
    const item = page.blocks[i] as Block;
    const phrase = item.level === (page.blocks[block.index + 1] as Block).level ? leadingPhrase(item) : undefined;
    const trimmed = phrase && trimItem(item.text, phrase.start, phrase.end);
    if (trimmed) found.push([item, [trimmed]]);
  }
  return found;
}
