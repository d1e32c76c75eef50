import {
  GERUND_NOUNS,
  GRADUATION_WORDS,
  HAVING_WORDS,
  HOBBY_PHRASES,
  NOT_PERSON_WORDS,
  RELATED_PEOPLE,
} from '../../lexicon/interest-words.js';
import { KIN_WORDS } from '../../lexicon/kin-words.js';
import type { Block } from '../../model/page.js';
import type { Stated } from '../../model/page-facts.js';
import type { SectionKind } from '../../model/section.js';
import { toSource } from '../../model/text.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { headingCore } from '../../text/section-kind.js';
import { mayHold } from '../../text/word-group.js';
import { isAboutOther, kindAt, sectionAt } from '../contact/owner-blocks.js';
import type { ExtractionContext } from '../context.js';
import { boldPhrase, lineEntries, NUMBERING, tagEntries } from './interest-entries.js';
import { isRomance } from './interest-joiner.js';
import { listedItems, sentenceFrom, sentenceStart } from './interest-list.js';
import { AREAS, type ListedItem } from './interest-phrase.js';
import { fromListBlock, stated } from './interest-section.js';
import {
  hasProjectLabel,
  INTEREST_STATING_WORDS,
  type InterestLead,
  innerLabel,
  interestLeads,
  isInterestLabel,
  labelledList,
} from './interest-statement.js';
import type { Strength } from './lead-phrases.js';

/** Sections in whose text interests are not stated, though it may speak of them. */
const NOT_ABOUT_OWNER: ReadonlySet<SectionKind> = new Set(['students', 'service', 'news', 'teaching', 'awards', 'education', 'grants']);
const PLAIN_WORDS = 6;
/** The share of short phrases in a list of topics. */
const MOSTLY = 0.75;
const EARLY_BLOCKS = 30;
const MOST_ITEMS = 20;
/** A statement in prose after this many blocks is hardly about the owner. */
const PROSE_BLOCKS = 120;

/** Letters around a label in which a phrase that introduces interests says the same. */
const LABEL_REACH = 40;

/** An interest that a sentence or a label states. */
export interface ProseInterest extends Stated {
  readonly strength: Strength;
  /** Stated where people introduce themselves, in few words: a topic and not the description of a project. */
  readonly plain: boolean;
  /** Where the phrase stands in the source: interests of one phrase belong together. */
  readonly statement: number;
  /** The phrase has the word for research. */
  readonly ofResearch: boolean;
  /** The sentence tells what was: "my research focused on". */
  readonly past: boolean;
  /** The sentence begins with "Specifically" and the like. */
  readonly isDetail: boolean;
  /** The block that states it. */
  readonly block: number;
}

/** The interests that sentences and labels outside of lists state, in the order of the page. */
export function proseInterests(context: ExtractionContext): readonly ProseInterest[] {
  const found: ProseInterest[] = [];
  const early = context.page.blocks.slice(0, PROSE_BLOCKS);
  // Several lists of keywords are those of projects.
  const hasProjects = early.filter(({ text }) => hasProjectLabel(text)).length > 1;
  for (const block of early) {
    if (block.kind === 'heading' || block.region === 'navigation' || block.text.length < 8) continue;
    if (!mayHold(block, INTEREST_STATING_WORDS)) continue;
    if (block.kind === 'item' && block.level > 1 && block.parent >= 0) continue;
    const kind = kindAt(context, block);
    if ((NOT_ABOUT_OWNER.has(kind) && !endsSection(kind, block)) || isOfTalk(kind, block) || isOfLeisure(context, block)) continue;
    const phrases = statements(block.text);
    const listed = labelledList(block.text) ?? innerLabel(block.text);
    const isLabel = isInterestLabel(block.text.trim());
    // Whose block it is takes longer to tell than that it states nothing.
    if ((phrases.length === 0 && listed === undefined && !isLabel) || isAboutOther(block, context.owner)) continue;
    const hobby = hobbyStart(block.text);
    const leads = phrases.filter(
      (lead) =>
        lead.from < hobby &&
        (lead.strength === 'strong' || kind !== 'publications' || namesInterests(context, block) || opens(block, lead)),
    );
    const label = hasProjects && hasProjectLabel(block.text) ? undefined : listed;
    const isLabelled = label !== undefined && !leads.some((lead) => lead.start > label - LABEL_REACH && lead.from < label + LABEL_REACH);
    if (isLabelled) found.push(...labelled(block, label));
    else if (isLabel) found.push(...underLabel(context, block));
    leads.forEach((lead, i) => {
      const { inline, below } = itemsAfter(context, block, lead, leads[i + 1]?.from);
      found.push(...ofStatement(inline, lead, kind, block), ...asIntroduced(below, lead, block));
    });
  }
  return found;
}

/** Whether a block ends the section around it, as a label of interests in bold does where the sections have no other headings. */
function endsSection(kind: SectionKind, block: Block): boolean {
  const start = kind === 'students' || block.kind !== 'paragraph' ? undefined : labelledList(block.text);
  return start !== undefined && isBoldLabel(block, start);
}

/** The phrases that introduce interests, without "with an interest in" behind another in its sentence: that adds to the list of the first. */
function statements(text: string): readonly InterestLead[] {
  const leads = interestLeads(text);
  return leads.filter(({ from }, i) => {
    const before = leads[i - 1];
    return before === undefined || !ADDING.test(text.slice(from, from + ADDING_LETTERS)) || sentenceFrom(text, before.start).end < from;
  });
}

const ADDING = /^with\s/iu;
const ADDING_LETTERS = 5;

/** "My research is in …": a paragraph over a list of publications that begins by saying what they are about. */
const opens = ({ kind, text }: Block, { from, start }: InterestLead): boolean =>
  kind === 'paragraph' && text.slice(0, from).trim() === '' && RESEARCH.test(fold(text.slice(from, start)));

/** "Miscellaneous", "Hobbies": what somebody likes besides work. */
const LEISURE = /^\W*(?:misc(?:ellaneous|ellanea)?|hobbies|fun facts?|personal life|leisure)\b/iu;
const isOfLeisure = ({ sections }: ExtractionContext, block: Block): boolean => LEISURE.test(sectionAt(sections, block)?.title ?? '');

/** In a section of talks only an introduction speaks of the owner: "Presentation: I am a lecturer …". */
const isOfTalk = (kind: SectionKind, { kind: form, text }: Block): boolean =>
  kind === 'talks' && (form !== 'paragraph' || !/\bI\b|\bje\b/iu.test(text));

/** Where a text turns to what its author does besides work; its length where it does not. */
function hobbyStart(text: string): number {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const starts = HOBBY_PHRASES.map((phrase) => lower.indexOf(phrase)).filter((at) => at >= 0);
  return Math.min(text.length, ...starts);
}

/** Whether the heading over a block speaks of interests beside something else: "Publications / research interests". */
const namesInterests = ({ sections }: ExtractionContext, block: Block): boolean =>
  (sectionAt(sections, block)?.title ?? '').split(/[/&,|]|\band\b/u).some((part) => isInterestLabel(headingCore(part)));

/** The word for research, folded. */
const RESEARCH = /research|recherche|forsch|investiga|pesquisa|ricerca|work in$|研究|연구/u;
/** The words of a phrase; where articles and prepositions are many, without them: "inestabilidad de los mercados del norte" has three. */
const tellingWords = (value: string): number => {
  const words = value.split(' ');
  return isRomance(value) ? words.filter((word) => word.length > 3).length : words.length;
};

/** "my research focused on"; not "is focused on". */
const PAST =
  /(?<!\b(?:is|are|am|been|mainly|primarily|currently)\s)\b(?:focused|worked|centered|concentrated|specialized)\s+(?:on|in|around)$|\bwas\b|\bwere\b/iu;

/** Before the phrase of a sentence that tells what is done about topics named before. */
const DETAIL = /\b(?:Currently|In particular|More specifically|Recently|Specifically),?\s?$/u;

const RULES: Readonly<Record<Strength, string>> = { strong: 'interest/prose', weak: 'interest/works-on', faint: 'interest/occupied-with' };

function ofStatement(items: readonly ListedItem[], lead: InterestLead, kind: SectionKind, block: Block): ProseInterest[] {
  const inIntroduction = kind === 'profile' || kind === 'other' || kind === 'interests' || block.index < EARLY_BLOCKS;
  const isTopic = ({ value }: ListedItem): boolean => (isCjk(value) || tellingWords(value) <= PLAIN_WORDS) && !isActivity(value);
  const hasActivity = items.some(({ value }) => isActivity(value));
  // "building, testing, and mending ropes" enumerates activities, the first without what is done; "ageing" alone is a topic.
  const isCut = ({ value }: ListedItem): boolean => hasActivity && LONE_GERUND.test(value);
  const kept = items.filter((item) => !isCut(item) && (lead.strength === 'strong' || !isActivity(item.value)));
  const plain = inIntroduction && kept.filter(isTopic).length >= MOSTLY * kept.length && kept.slice(0, 1).every(isTopic);
  const statement = toSource(block, lead.from, lead.start).start;
  if (lead.strength !== 'strong' && isUndertaking(block.text, lead.start)) return [];
  if (lead.strength === 'faint' && (!isOfPerson(block.text, lead.from) || makes(block.text, lead.start))) return [];
  const phrase = block.text.slice(lead.from, lead.start);
  const strength = lead.strength === 'strong' && makesWhat(block.text, lead.start) ? 'faint' : lead.strength;
  const told = {
    plain,
    strength,
    statement,
    ofResearch: RESEARCH.test(fold(phrase)),
    past: PAST.test(phrase),
    isDetail: DETAIL.test(block.text.slice(0, lead.from)),
    block: block.index,
  };
  return stated(block, kept, RULES[lead.strength]).map((one) => ({ ...one, ...told }));
}

const THINGS: ReadonlySet<string> = new Set(NOT_PERSON_WORDS);

const HAVING: ReadonlySet<string> = new Set(HAVING_WORDS);
const GRADUATION: ReadonlySet<string> = new Set(GRADUATION_WORDS);

/** "I have a master …", "received a degree …": what follows in the sentence is what somebody was taught. Not "I am a PhD student …". */
function isOfTeaching(words: readonly string[]): boolean {
  const verb = words.findIndex((word) => HAVING.has(word));
  return verb >= 0 && words.slice(verb).some((word) => GRADUATION.has(word));
}

const RELATED: ReadonlySet<string> = new Set([...KIN_WORDS.map(fold), ...RELATED_PEOPLE]);
/** Words between "my" and what somebody is to the owner: "my former PhD student". */
const WITHIN_RELATION = 3;

/** "my student Ann", "our colleague": a sentence about somebody beside the owner; not "a PhD student". */
const namesRelated = (words: readonly string[]): boolean =>
  words.some(
    (word, i) => (word === 'my' || word === 'our') && words.slice(i + 1, i + 1 + WITHIN_RELATION).some((next) => RELATED.has(next)),
  );

/** Whether the sentence up to an offset can be about a person ("I am an engineer working on …"): it names no project, text, degree or stay. */
function isOfPerson(text: string, at: number): boolean {
  const sentence = sentenceStart(text, at);
  // "I graduated … Specializing in …": goes on from the sentence before.
  const from = sentence > 1 && text.slice(sentence, at).trim() === '' ? sentenceStart(text, sentence - 1) : sentence;
  const before = fold(text.slice(from, at)).split(' ');
  return !isOfTeaching(before) && !namesRelated(before) && !before.some((word) => THINGS.has(word));
}

/** "developing new methods …": what follows is made. */
const MAKING =
  /^\s*(?:on\s)?(?:the\s)?(?:\p{Ll}+ly\s)?(?:advancing|bringing|building|creating|designing|developing|development of|empowering|enabling|improving|making|proposing|pushing|researching)\s/u;
/** "… to address the challenges of …"; not "applied to …". */
const PURPOSE = /(?<!ed)\sto\s(?!the\s)\p{Ll}+\s/u;

function restFrom(text: string, start: number): string {
  const sentence = sentenceFrom(text, start);
  return text.slice(sentence.start, sentence.end);
}

/** Whether a sentence says what is made, and not what it is about. */
const makes = (text: string, start: number): boolean => MAKING.test(restFrom(text, start));

/** Whether a sentence says what is made to what end. */
const isUndertaking = (text: string, start: number): boolean => makes(text, start) && PURPOSE.test(restFrom(text, start));

/** "building systems that can reason": what is made and what it shall do. */
const makesWhat = (text: string, start: number): boolean =>
  makes(text, start) && /\sthat\s(?:can|will|are|is)?\b/u.test(restFrom(text, start));

const LONE_GERUND = /^\p{Ll}{2,}ing$/u;
const GERUND = /^(\p{L}{2,}ing)(?=\s)/u;
/** Whether a phrase begins with a verb of doing and so tells an activity: "pushing the limits of …"; not "machine learning", "programming languages". */
const isActivity = (value: string): boolean => {
  const word = GERUND.exec(value)?.[1]?.toLowerCase();
  return word !== undefined && !GERUND_NOUNS.includes(word);
};

/** What a list names under a label or a sentence that says that it holds interests; each is a statement of its own where none is given. */
const asListed = (found: readonly Stated[], rule: string, block: Block, statement?: number): ProseInterest[] =>
  found.map(({ value, evidence }) => ({
    value,
    evidence: { ...evidence, rule },
    plain: true,
    strength: 'strong',
    statement: statement ?? evidence.start,
    ofResearch: true,
    past: false,
    isDetail: false,
    block: block.index,
  }));

const asLabelled = (found: readonly Stated[], block: Block): ProseInterest[] => asListed(found, 'interest/label', block);

/** The entries behind a label that stands alone in its line or cell, or before the tags of a cloud; none where it has a list in its line. */
function entriesBehind(block: Block, start: number): readonly Block[] {
  const tags = tagEntries(block, start);
  if (tags.length > 0) return tags;
  const cell = block.kind === 'row' ? block.text.indexOf('\t', start) : -1;
  const lines = lineEntries(block, start, cell < 0 ? block.text.length : cell);
  const isAlone = /[\n\t]\s*$/u.test(block.text.slice(0, start)) || /^\s*\n/u.test(block.text.slice(start));
  return isAlone || (isBoldLabel(block, start) && lines.length >= FEWEST_BELOW && lines.every(isBare)) ? lines : [];
}

/** Whether the label before an offset stands in bold at the start of its block. */
const isBoldLabel = ({ text, runs }: Block, start: number): boolean =>
  runs.some((run) => run.bold && text.slice(0, run.start).trim() === '' && run.end > run.start && run.end <= start + 1);

/** Whether an entry is one topic and nothing else: no label, number or enumeration, which would be that of a room or a telephone. */
const isBare = ({ text }: Block): boolean => !/[\d:：,，、]/u.test(text.replace(/[,，;；.]\s*$/u, ''));

function labelled(block: Block, start: number): ProseInterest[] {
  const entries = entriesBehind(block, start);
  if (entries.length > 0)
    return asLabelled(
      entries.flatMap((entry) => fromListBlock(entry, Math.max(entries.length, FEWEST_BELOW))),
      block,
    );
  return asLabelled(stated(block, listedItems(block.text, sentenceFrom(block.text, start)), 'interest/label'), block);
}

/** The items of the list right under a paragraph that is a label alone: "Interests". */
function underLabel({ page }: ExtractionContext, block: Block): ProseInterest[] {
  const items = itemsBelow(page.blocks, block);
  return asLabelled(
    items.flatMap((item) => fromListBlock(item, items.length, block.kind === 'item' && item.parent === block.index)),
    block,
  );
}

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

/** The items of the list that begins right under a block, without those nested in them. */
function itemsBelow(blocks: readonly Block[], block: Block): Block[] {
  const bold = boldBelow(blocks, block);
  if (bold.length > 0) return bold;
  const { index } = block;
  const found: Block[] = [];
  const level = blocks[index + 1]?.level;
  const isItem = (block: Block | undefined): block is Block =>
    block !== undefined && (block.kind === 'item' || (block.kind === 'paragraph' && NUMBERING.test(block.text)));
  for (let i = index + 1; isItem(blocks[i]) && found.length < MOST_ITEMS; i++)
    if ((blocks[i] as Block).level === level) found.push(blocks[i] as Block);
  return found;
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
function itemsAfter(
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

/** Items of a list that a sentence introduces are one interest each, however few. */
const FEWEST_BELOW = 3;

/** What a list below a sentence names is as sure as a label. */
const asIntroduced = (below: readonly Stated[], lead: InterestLead, block: Block): ProseInterest[] =>
  asListed(below, RULES.strong, block, toSource(block, lead.from, lead.start).start);
