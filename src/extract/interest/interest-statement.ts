import {
  BESIDE_INTERESTS,
  HOBBY_LABELS,
  INTEREST_OWNERS,
  INTEREST_WORDS,
  LABELS_OF_PROJECTS,
  NOT_AFTER,
  RESEARCH_LABELS,
  STATEMENTS_BEFORE_PLACES,
  STATEMENTS_OF_INTRODUCED,
  STATEMENTS_OF_OPENINGS,
} from '../../lexicon/interest-words.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { groupOf, mayHoldIn, type WordGroup, wordGroup } from '../../text/word-group.js';
import {
  asWritten,
  CJK_PHRASES,
  FILLERS,
  indexOfPairs,
  LEAD_PHRASES,
  type PhraseIndex,
  phraseAt,
  type Strength,
  wordsOfPhrases,
} from './lead-phrases.js';

/** A phrase that introduces interests, and where the list after it begins. */
export interface InterestLead {
  readonly strength: Strength;
  /** Start of the phrase itself. */
  readonly from: number;
  /** Offset at which the list begins. */
  readonly start: number;
}

const WORDS = Object.values(INTEREST_WORDS);

/** Words of which each phrase has one that introduces interests. */
const LEAD_WORDS: WordGroup = wordGroup([...wordsOfPhrases(), ...CJK_PHRASES.map(({ text }) => text)]);

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The phrases of a text that introduce a list of interests, in order. */
export function interestLeads(text: string): readonly InterestLead[] {
  if (!mayHoldIn(text, LEAD_WORDS)) return [];
  return [...latinLeads(text), ...cjkLeads(text), ...cjkInterestedIn(text)].sort((a, b) => a.start - b.start);
}

/** The interests are somebody else's: "if you're interested in", "students who are interested in", "anyone interested in". */
const OTHERS =
  /\b(?:you|you[’']re|those|anyone|anybody|everyone|candidates|students|applicants|people|researchers)(?: who)?(?: are| is)?(?: also)?\s+$/iu;
const OTHERS_WITHIN = 40;
const INTRODUCED_WITHIN = 160;
/** Of "the questions I work on need old ropes": what the clause is about stands before it. */
const RELATED = /\b(?:areas|ideas|issues|problems|projects|questions|systems|things|topics)\s+$/iu;
/** "The topics I work on are", "include", ": ": a list follows all the same. */
const LISTING = /^\s*(?:[:：–—-]|\p{L}*\s?(?:are|include|includes|is|range)\b)/iu;
/** "…, but are not limited to: ": no part of the list. */
const NOT_LIMITED = /^[\s,(]{0,3}but (?:are |is )?not (?:limited|restricted) to\)?[\s,:]*/u;
/** Before a bare "interested in", "with an interest in": the sentence is about a person who is introduced. */
const INTRODUCED = /(?:\bI am|\bI['’]m|^\s*(?:\p{Lu}[\p{L}.'’-]*\s){2,4}is|\b(?:He|She) is) an? [^.!?]{0,120}$/u;
/** "Interested in ropes and knots." at the start of a text; not "Interested in joining us?". */
const IS_OF_OWNER = /^\s(?!\p{Ll}+ing\s(?:with\s)?(?:the|our|my|us|me|a)\b|the\b|my\b|our\b|an?\b)[^.?!:]{3,200}(?:[.;]|$)/u;
/** Before "work centers on": the beginning of a sentence ("Current ", ". Ongoing "). Not "this ", "the authors' ". */
const OPENING = /(?:^|[.!?:•\n]\s{0,2})(?:(?:Current|Current and recent|Main|Ongoing|Present|Recent)\s)?$/u;
const OPENING_WITHIN = 24;
/** "Research studies in harbours are": no verb. */
const STUDIES = /\bstudies$/iu;

function latinLeads(text: string): InterestLead[] {
  const printed = [...text.matchAll(WORD)]
    .map((match) => ({ word: fold(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter(({ word }) => !FILLERS.has(word));
  const written = asWritten(printed.map(({ word }) => word));
  const found: InterestLead[] = [];
  for (let at = 0; at < printed.length; at++) {
    const phrase = phraseAt(LEAD_PHRASES, written, at);
    if (!phrase) continue;
    const end = at + phrase.length;
    const { start } = printed[at] as (typeof printed)[number];
    const last = printed[end - 1] as (typeof printed)[number];
    const words = written.slice(at, end).join(' ');
    if (
      /[.!?\n]\s/u.test(text.slice(start, last.end)) ||
      OTHERS.test(text.slice(Math.max(0, start - OTHERS_WITHIN), start)) ||
      isElsewhere(words, text.slice(last.end)) ||
      (RELATED.test(text.slice(Math.max(0, start - OTHERS_WITHIN), start)) && !LISTING.test(text.slice(last.end))) ||
      (phraseAt(OF_OPENINGS, written, at)?.length === phrase.length &&
        (!OPENING.test(text.slice(Math.max(0, start - OPENING_WITHIN), start)) || STUDIES.test(text.slice(0, last.end)))) ||
      (OF_INTRODUCED.has(words) &&
        !INTRODUCED.test(text.slice(Math.max(0, start - INTRODUCED_WITHIN), start)) &&
        !(text.slice(0, start).trim() === '' && IS_OF_OWNER.test(text.slice(last.end))))
    )
      continue;
    found.push({
      strength: phrase.strength,
      from: start,
      start: last.end + (NOT_LIMITED.exec(text.slice(last.end))?.[0].length ?? 0),
    });
    at = end - 1;
  }
  return found;
}

/** "I work in Norvik", "I work in a bank": a phrase that ends in a bare "in" is about a topic only before a small letter and no article. */
function isElsewhere(phrase: string, rest: string): boolean {
  if (!BEFORE_PLACES.has(phrase)) return false;
  const next = /^\s+(\p{L}+)/u.exec(rest)?.[1] ?? '';
  return !/^\p{Ll}/u.test(next) || NOT_TOPICS.has(next);
}

const BEFORE_PLACES: ReadonlySet<string> = new Set(STATEMENTS_BEFORE_PLACES);
/** Phrases that count only of a person whom the sentence introduces. */
const OF_INTRODUCED: ReadonlySet<string> = new Set(STATEMENTS_OF_INTRODUCED);
/** Phrases that count only where a sentence begins, as they are compared. */
const OF_OPENINGS: PhraseIndex = indexOfPairs(STATEMENTS_OF_OPENINGS);
const NOT_TOPICS: ReadonlySet<string> = new Set(NOT_AFTER);

function cjkLeads(text: string): InterestLead[] {
  if (!isCjk(text)) return [];
  const found: InterestLead[] = [];
  for (const { text: phrase, strength } of CJK_PHRASES) {
    const at = text.indexOf(phrase);
    if (at < 0 || found.some(({ from, start }) => from <= at && at < start)) continue;
    found.push({ strength, from: at, start: at + phrase.length });
  }
  return found;
}

/** "我对绳索理论、船帆设计感兴趣": the list stands before the phrase. Not "如果你对…感兴趣", "对…感兴趣的同学". */
const CJK_INTERESTED =
  /(?:我|本人|目前)[^。；，,你您]{0,12}对(?:[^、，。；你您在]{2,10}在(?=[^。；]{2,60}方面))?(?=[^。；你您]{2,60}?(?:等[^。；，]{0,8})?(?:非常|很|比较|特别|十分)?(?:感兴趣|有(?:着)?(?:浓厚|极大|强烈)?的?兴趣)(?!的))/u;

/** "船帆在" of "我对船帆在设计、航行方面有兴趣": of what the topics are aspects. */
const CJK_THING = /^[^。；，、在]{2,14}在(?=[^。；，]{4,60}?(?:方面|领域|方向))/u;

/** Japanese is written with them. */
const KANA = /\p{Script=Hiragana}/u;
/** "に関する研究を行っています", "に興味を持っています": the list stands before it. Not "…に興味がある学生". */
const JAPANESE_INTERESTED = /(?:に関する|の)研究(?:を(?:行|し|進)|に(?:取り組|従事))|にも?(?:興味|関心)(?:を持って|があり)/gu;
const JAPANESE_OPENING = /^(?:私は|現在は?|これまで|主に|特に)、?/u;
const JAPANESE_LETTERS = 60;

/** "現在は、ロープ理論と港湾物流に興味を持っています": where the lists begin in the sentences. */
function japaneseLists(text: string): InterestLead[] {
  if (!KANA.test(text)) return [];
  const found: InterestLead[] = [];
  let after = 0;
  for (const match of text.matchAll(JAPANESE_INTERESTED)) {
    found.push(...japaneseList(text, after, match.index));
    after = match.index + match[0].length;
  }
  return found;
}

/** The list that ends at an offset, where it does not begin before another. */
function japaneseList(text: string, after: number, end: number): InterestLead[] {
  const before = /^[^。、]{0,6}、/u.exec(text.slice(after, end))?.[0].length ?? 0;
  let from = Math.max(text.lastIndexOf('。', end) + 1, after > 0 ? after + before : 0);
  const mainly = text.lastIndexOf('主に', end);
  if (mainly >= from) from = mainly;
  let start = from;
  for (let i = 0; i < 2; i++) start += JAPANESE_OPENING.exec(text.slice(start, end))?.[0].length ?? 0;
  const list = text.slice(start, end);
  return list.length > 1 && list.length <= JAPANESE_LETTERS && !/[「」]/u.test(list) ? [{ strength: 'strong', from, start }] : [];
}

function cjkInterestedIn(text: string): InterestLead[] {
  const match = CJK_INTERESTED.exec(text);
  const start = match ? match.index + match[0].length : 0;
  return match
    ? [{ strength: 'strong', from: match.index, start: start + (CJK_THING.exec(text.slice(start))?.[0].length ?? 0) }]
    : japaneseLists(text);
}

const PROJECT_LABELS: ReadonlySet<string> = new Set(LABELS_OF_PROJECTS);

/** Whether a text begins with a label that often belongs to the description of a project: "Keywords: …". */
export const hasProjectLabel = (text: string): boolean =>
  mayBeginWith(PROJECT_INITIALS, text) && PROJECT_LABELS.has(fold(LABEL.exec(text)?.[1] ?? ''));

const PROJECT_INITIALS: ReadonlySet<string> = new Set(LABELS_OF_PROJECTS.map((label) => label.charAt(0)));
const FIRST_OF_WORD = /[A-Za-z\u0080-\uffff]/;

/** Whether the first letter of a text is one of some small ones, or none of ASCII: a label of other letters is not at its start. */
function mayBeginWith(initials: ReadonlySet<string>, text: string): boolean {
  const first = FIRST_OF_WORD.exec(text)?.[0];
  return first !== undefined && (first > '\x7f' || initials.has(first.toLowerCase()));
}

const LABELS: ReadonlySet<string> = new Set(WORDS.flatMap((words) => words.labels));
/** Words of which each label of interests has one. */
const LABEL_WORDS: WordGroup = wordGroup(LABELS);
/** Words without which a text states no interests: those of labels and of the phrases that introduce them. */
export const INTEREST_STATING_WORDS: WordGroup = groupOf(LEAD_WORDS, LABEL_WORDS);
const LABEL = /^[^\p{L}]*([\p{L}\p{M}\s/’'&-]{2,45}?)\s*[:：.\n\t|–—]\s*/u;

/** Where the list begins in a text with a label of interests: "Research interests: …", "研究方向：…"; "Research: ropes, knots" where nothing but topics follows. */
export function labelledList(text: string): number | undefined {
  const match = LABEL.exec(text);
  const label = match?.[1];
  if (!match || label === undefined) return undefined;
  const start = match[0].length;
  return isInterestLabel(label) || (isResearchLabel(label) && /[:：]\s*$/u.test(match[0]) && isOfTopics(text.slice(start)))
    ? start
    : undefined;
}

const TOPIC_WORDS = 5;
/** What is no list of topics: figures, quotations, sentences. */
const NOT_OF_TOPICS = /[\d"“”?!@]|[.:]\s|\b(?:and\s(?:I|my|we)|are|is|my|our|was|we|which)\b/iu;

/** Whether a text is nothing but three topics or more in few words each. */
function isOfTopics(text: string): boolean {
  const rest = text.replace(/[.。]\s*$/u, '');
  const parts = rest.split(/[,;、，；·•|]|\sand\s/u).filter((part) => part.trim() !== '');
  return parts.length >= 3 && !NOT_OF_TOPICS.test(rest) && parts.every((part) => part.trim().split(/\s+/u).length <= TOPIC_WORDS);
}

/** "… of Ropes. Research interests: ": a label behind a sentence. */
const INNER_LABEL = /[.!?。！？\n|]\s+(\p{L}[\p{L}\p{M}\s'’&-]{3,44}?)\s?[:：]\s*/gu;

/** Where the list begins behind a label inside of a text, after a sentence of it. */
export function innerLabel(text: string): number | undefined {
  for (const match of text.matchAll(INNER_LABEL)) if (isInterestLabel(match[1] as string)) return match.index + match[0].length;
  return undefined;
}

/** "…⏎Research interests: ": a label at the start of a line. */
const LABEL_OF_LINE = /\n(\p{L}[\p{L}\p{M} '’&-]{3,44}?)\s?[:：][^\S\n]*(?=\S)/gu;

/** Where the list begins behind the label of a line that is not the first, as in the lines under a name; not that of a project. */
export function labelOfLine(text: string): number | undefined {
  for (const match of text.matchAll(LABEL_OF_LINE)) {
    const label = match[1] as string;
    if (isInterestLabel(label) && !PROJECT_LABELS.has(fold(label))) return match.index + match[0].length;
  }
  return undefined;
}

/** Whose, before a label: "My main research interests"; folded. */
const WHOSE: ReadonlySet<string> = new Set(INTEREST_OWNERS);
/** What may stand beside interests in a heading without changing what the list holds; folded. */
const BESIDE: ReadonlySet<string> = new Set(BESIDE_INTERESTS);
/** Words of headings over hobbies; folded. */
const HOBBIES: ReadonlySet<string> = new Set(HOBBY_LABELS);

/** The label without whose the interests are and how dear: "My main research interests" is "research interests". */
function bareLabel(label: string): string {
  const words = fold(label).split(' ');
  const first = words.findIndex((word) => !WHOSE.has(word) && !FILLERS.has(word));
  const last = words.findLastIndex((word) => !FILLERS.has(word));
  return words.slice(Math.max(0, first), last + 1).join(' ');
}

const isLabel = (label: string): boolean => LABELS.has(fold(label)) || LABELS.has(label.trim()) || LABELS.has(bareLabel(label));

const PARTS = /[/&,|+＋、与和及]|\b(?:and|und|et|y|e)\b/iu;

/** Whether a heading is one over a list of interests, alone or with its like: "Research areas and interests", "Expertise & interests". */
export function isInterestLabel(heading: string): boolean {
  if (!mayHoldIn(heading, LABEL_WORDS)) return false;
  if (
    fold(heading)
      .split(' ')
      .some((word) => HOBBIES.has(word))
  )
    return false;
  if (isLabel(heading)) return true;
  const parts = heading.split(PARTS).filter((part) => part.trim() !== '');
  return (
    parts.length > 1 && parts.length <= 3 && parts.some(isLabel) && parts.every((part) => isLabel(part) || BESIDE.has(bareLabel(part)))
  );
}

/** Whether a heading says no more than that research follows: "Research", "My research", "研究". */
export const isResearchLabel = (heading: string): boolean => RESEARCH_LABELS.includes(bareLabel(heading));
