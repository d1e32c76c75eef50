import { ADVERBS_OF_EXTENT, INTEREST_WORDS, KEPT_BEFORE_BY, WORDS_OF_MEANS } from '../../lexicon/interest-words.js';
import { wordAlternation } from '../../text/alternation.js';
import { isCjk } from '../../text/script.js';
import { wordsOf } from './interest-joiner.js';
import { AREAS, BEFORE_EQUAL, byLength, CLAUSE, FALSE_START } from './interest-phrase.js';

const WORDS = Object.values(INTEREST_WORDS);
const LATIN_TAILS = byLength(WORDS.flatMap((words) => words.tails).filter((word) => !isCjk(word))).map((tail) => ({
  tail,
  pattern: new RegExp(`(?:^|[\\s,;])${tail}(?=\\s|$)`, 'u'),
}));

/** "using A and B to study C": the topics begin after the verb of purpose. */
const PURPOSE =
  /^\s*(?:on\s+)?(?:applying|combining|employing|leveraging|using|utilizing|harnessing)\s[^.;]{3,120}?\sto\s(?:\p{Ll}+ly\s)?\p{Ll}+\s/u;
/** "using logs to improve the quality of ropes": neither the means nor what gets better is named as a topic. */
export const IMPROVES: RegExp =
  /^\s*(?:on\s+)?(?:employing|leveraging|using|utilizing)\s[^.;]{3,120}?\sto\s(?:enhance|improve|increase|reduce)\s/u;
/** "a range of topics in knots and ropes", "various areas of knots": says only that topics follow. */
const RANGE_START = new RegExp(
  String.raw`^\s*(?:over\s)?(?:an?\s(?:\p{Ll}+\s){0,2}(?:array|number|range|set|spectrum|variety)\sof\s(?:\p{Ll}+\s)?|(?:different|many|multiple|several|various)\s)(?:${AREAS})\s(?:across|in|of|on|related\sto|within)\s`,
  'u',
);
/** Behind them the topics themselves are given. */
const GIVES_TOPICS = /[:：]\s|\b(?:especially|including|namely|particularly|such as)\b/u;

/** Where a list begins behind words of purpose or range; 0 where it begins with neither. */
export function purposeStart(text: string): number {
  const range = GIVES_TOPICS.test(text) ? undefined : RANGE_START.exec(text)?.[0].length;
  return range ?? PURPOSE.exec(text)?.[0].length ?? 0;
}

/** "A and B; I also like C", "A and B: I want to know …": where a clause of its own follows. */
export function clauseStart(masked: string): number {
  const at = masked.search(
    /(?:[;:]|\s[–—-])\s(?:I|my|we|our|he|she|his|her|currently|recently|in the past)\b|[;；]\s?(?:此外|另外|同时|同時|目前|也|并且|我)/u,
  );
  return at < 0 ? masked.length : at;
}

/** "等方向", "领域的研究，", not 平等的: what closes a Chinese or Japanese list. */
const CJK_CLOSE = new RegExp(
  String.raw`(?<!${BEFORE_EQUAL})等(?=$|[\s，,。；;）)]|方|领|研|相关|课|问|前|技术|内容|多[个种]|各[个种])|(?:领域|方向|方面)(?=的|$|[，,。；;])|(?:に関する|の)研究(?:[をに]|開発)|に(?:も)?(?:興味|関心)[をが]|展开|开展|(?:非常|很|比较|特别|十分)?(?:感兴趣|有浓厚的?兴趣)`,
  'u',
);

/** Where in a Chinese or Japanese list the words follow that close it: "等方向", "领域的研究，". */
export function cjkTailStart(masked: string): number {
  const close = CJK_CLOSE.exec(masked);
  return close && close.index > 1 ? close.index : masked.length;
}

/** Whether a part that is no phrase shows that the list is over, as a clause does. */
export function endsList(part: string): boolean {
  const text = part.trim();
  return text.length > 3 && (CLAUSE.test(text) || FALSE_START.test(text) || isCjk(text));
}

/** Where a remark begins that ends the list: ", with a focus on …". */
export function tailStart(masked: string): number {
  const lower = masked.toLowerCase();
  let end = masked.length;
  for (const { tail, pattern } of LATIN_TAILS) {
    const at = lower.search(pattern);
    if (at > 3 && at < end && !isPartOfTopic(tail, masked, at) && !(MEANS.has(tail) && isInFirstOfMany(masked, at))) end = at;
  }
  return end - (ADVERB_BEFORE.exec(masked.slice(0, end))?.[0].length ?? 0);
}

const OFTEN = wordAlternation(ADVERBS_OF_EXTENT);
/** "…, often" before "using ropes": part of the remark. */
const ADVERB_BEFORE = new RegExp(String.raw`,\s(?:${OFTEN})$`, 'u');

const KEPT: ReadonlySet<string> = new Set(KEPT_BEFORE_BY);
/** "sea monitoring using small boats, ": a topic and its means in three words each. */
const SHORT_MEANS = /^using(?:\s[^\s,;.]+){1,3}\s*(?:[,;.]|$|(?=\sand\s))/u;
const SHORT_TOPIC = new RegExp(String.raw`(?:^\s*|[,;]\s(?:and\s)?)(?:(?!(?:and|${OFTEN})\s)[^\s,;.]+\s){1,3}$`, 'u');

/** Whether what often ends a list belongs to the name of a topic: "ferries powered by wind". */
function isPartOfTopic(tail: string, masked: string, at: number): boolean {
  const before = masked.slice(0, at + 1);
  if (tail === 'by') return KEPT.has(wordsOf(before).at(-1) ?? '');
  return tail === 'using' && SHORT_MEANS.test(masked.slice(at + 1)) && SHORT_TOPIC.test(before);
}

const MEANS: ReadonlySet<string> = new Set(WORDS_OF_MEANS);

/** Whether an offset lies in the first of three items or more. */
const isInFirstOfMany = (masked: string, at: number): boolean =>
  !/[,;]/u.test(masked.slice(0, at)) && !/\sand\s/u.test(masked.slice(0, at)) && /^[^,;]{3,60},[^,;]{8,80},\s/u.test(masked.slice(at));
