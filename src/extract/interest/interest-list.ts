import {
  FURTHER_JOINERS,
  INTEREST_WORDS,
  KEPT_BEFORE_BY,
  QUALITY_WORDS,
  SHARING_WORDS,
  TOPICS_LIKE_HEADINGS,
  WORDS_OF_MEANS,
  WORK_NOUNS,
} from '../../lexicon/interest-words.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { covered } from '../../text/split-outside.js';
import { CJK_JOINERS, endsInAdjective, isRomance, LATIN_JOINERS, splitAtJoiner, wordsOf } from './interest-joiner.js';
import { AREAS, byLength, CLAUSE, FALSE_START, type ListedItem, trimItem } from './interest-phrase.js';

const WORDS = Object.values(INTEREST_WORDS);
const OPENERS = byLength(WORDS.flatMap((words) => words.openers).map((word) => word.toLowerCase()));
const LATIN_TAILS = byLength(WORDS.flatMap((words) => words.tails).filter((word) => !isCjk(word))).map((tail) => ({
  tail,
  pattern: new RegExp(`(?:^|[\\s,;])${tail}(?=\\s|$)`, 'u'),
}));
/** Nouns of what is done with a thing. */
const SHARING: ReadonlySet<string> = new Set([...SHARING_WORDS, ...WORK_NOUNS]);
const QUALITIES: ReadonlySet<string> = new Set(QUALITY_WORDS);

const SENTENCE_END =
  /(?<!\d(?=\.\sJ(?:h|ahrh)))(?<!\b(?:e\.g|i\.e|etc|vs|cf|incl|esp|bzw|inkl|insb|z\.\s?B|u\.\s?a|v\.\s?a))[.!?](?=\s|$)|[。！？\n]/u;

/** Brackets of all kinds, in which commas do not part. */
const BRACKETS = /[(（[【][^()（）[\]【】]{0,200}[)）\]】]/gu;

/** The range of the sentence that begins at an offset. */
export function sentenceFrom(text: string, start: number): Span {
  const match = SENTENCE_END.exec(covered(text.slice(start), BRACKETS));
  return { start, end: match ? start + match.index : text.length };
}

/** Where the sentence begins that an offset stands in. */
export function sentenceStart(text: string, at: number): number {
  let start = 0;
  for (;;) {
    const { end } = sentenceFrom(text, start);
    if (end >= at || end >= text.length) return start;
    start = end + 1;
  }
}

/** "with a particular focus on X and Y": X and Y are interests where they are short phrases. */
const FOCUS =
  /,?\s+with\s+(?:(?:a|an|particular|special|strong|specific|main|primary|current|growing|recent)\s+){0,3}(?:focus|emphasis|interest|interests)\s+(?:on|in)\s+/iu;
const FOCUS_WORDS = 6;
/** "designing and building systems for X and Y": X and Y are what it is about. */
const MADE_FOR =
  /^(?:building|creating|designing|developing)(?:\s(?:and|,)\s\p{Ll}+ing)?\s(?:\p{Ll}+\s)?(?:algorithms|methods|models|software|systems|techniques|theory|tools)\sfor\s/u;

/** The phrases after {@link FOCUS}; none where the first is long or tells what is done. */
function focusItems(text: string, range: Span): readonly ListedItem[] {
  const match = FOCUS.exec(text.slice(range.start, range.end));
  if (!match) return [];
  const begin = range.start + match.index + match[0].length;
  const start = begin + (MADE_FOR.exec(text.slice(begin, range.end))?.[0].length ?? 0);
  // "the places where ropes meet", "boats that sail": no phrase.
  if (/^[^,;]{0,60}\s(?:how|that|where|which|who|why)\s/u.test(text.slice(start, range.end))) return [];
  const items = enumerated(text, { start: calledStart(text, start, range.end), end: range.end });
  const first = items[0];
  if (!first || first.value.split(' ').length > FOCUS_WORDS || /\blike\b/u.test(first.value) || /^\p{L}+ing\s/u.test(text.slice(start)))
    return [];
  const end = items.findIndex(({ value }) => TO_DO.test(value));
  return end < 0 ? items : items.slice(0, end);
}

/** "a new class of knots called Double Reef Knots": the name is the topic. */
const CALLED = /^an?\s(?:\p{Ll}+\s){0,3}(?:class|family|form|kind|sort|type)\sof\s(?:[\p{L}-]+\s){1,4}(?:called|known as|named)\s/u;
const calledStart = (text: string, start: number, end: number): number => start + (CALLED.exec(text.slice(start, end))?.[0].length ?? 0);

/** "AI to tackle challenges": from here on it is told what for. */
const TO_DO = /(?<!ed)\sto\s\p{Ll}+\s/u;

/** The interests that a stretch of text enumerates: "A, B, and C", "A; B", "A、B和C". The first clause that is no phrase ends the list. */
export function listedItems(text: string, range: Span): readonly ListedItem[] {
  return [...enumerated(text, range), ...focusItems(text, range)];
}

function enumerated(text: string, range: Span): readonly ListedItem[] {
  const whole = covered(text.slice(range.start, range.end), BRACKETS);
  if (IMPROVES.test(whole)) return [];
  const start = purposeStart(whole);
  const masked = ' '.repeat(start) + whole.slice(start);
  const end = Math.min(isCjk(masked) ? cjkTailStart(masked) : tailStart(masked), clauseStart(masked));
  const items: ListedItem[] = [];
  const itemAt = (part: Span): ListedItem | undefined => {
    const [from, to] = [range.start + Math.max(part.start, start), range.start + part.end];
    return trimItem(text, from, to) ?? headingTopic(text, from, to);
  };
  let last: Span | undefined;
  for (const part of splitAtCommas(masked.slice(0, end))) {
    const item = itemAt(part);
    if (item) items.push(item);
    else if (endsList(masked.slice(part.start, part.end))) {
      // "A, B and C, asking how …": the list ended before the clause.
      const halves = last && items.length > 0 && masked.includes(' and ') ? splitAtJoiner(masked, last, items.length > 1) : [];
      if (halves.length === 2) items.splice(-1, 1, ...halves.flatMap((half) => itemAt(half) ?? []));
      break;
    }
    last = item ? part : undefined;
  }
  return items;
}

const HEADING_TOPICS: ReadonlySet<string> = new Set(TOPICS_LIKE_HEADINGS);

/** "migration, education, and ropes": a field in a sentence, though a section may be called the same. */
function headingTopic(text: string, from: number, to: number): ListedItem | undefined {
  const value = /\p{L}+/u.exec(text.slice(from, to).replace(/^\W*and\s/u, (lead) => ' '.repeat(lead.length)));
  if (!value || !HEADING_TOPICS.has(fold(text.slice(from, to).replace(/\band\b/u, '')).trim())) return undefined;
  const start = from + value.index;
  return { value: value[0], start, end: start + value[0].length };
}

/** "using A and B to study C": the topics begin after the verb of purpose. */
const PURPOSE =
  /^\s*(?:on\s+)?(?:applying|combining|employing|leveraging|using|utilizing|harnessing)\s[^.;]{3,120}?\sto\s(?:\p{Ll}+ly\s)?\p{Ll}+\s/u;
/** "using logs to improve the quality of ropes": neither the means nor what gets better is named as a topic. */
const IMPROVES = /^\s*(?:on\s+)?(?:employing|leveraging|using|utilizing)\s[^.;]{3,120}?\sto\s(?:enhance|improve|increase|reduce)\s/u;
/** "a range of topics in knots and ropes", "various areas of knots": says only that topics follow. */
const RANGE_START = new RegExp(
  String.raw`^\s*(?:over\s)?(?:an?\s(?:\p{Ll}+\s){0,2}(?:array|number|range|set|spectrum|variety)\sof\s(?:\p{Ll}+\s)?|(?:different|many|multiple|several|various)\s)(?:${AREAS})\s(?:across|in|of|on|related\sto|within)\s`,
  'u',
);
/** Behind them the topics themselves are given. */
const GIVES_TOPICS = /[:：]\s|\b(?:especially|including|namely|particularly|such as)\b/u;

/** Where a list begins behind words of purpose or range; 0 where it begins with neither. */
function purposeStart(text: string): number {
  const range = GIVES_TOPICS.test(text) ? undefined : RANGE_START.exec(text)?.[0].length;
  return range ?? PURPOSE.exec(text)?.[0].length ?? 0;
}

/** "A and B; I also like C": where a clause of its own follows a semicolon. */
function clauseStart(masked: string): number {
  const at = masked.search(
    /;\s(?:I|my|we|our|he|she|his|her|currently|recently|in the past)\b|[;；]\s?(?:此外|另外|同时|同時|目前|也|并且|我)/u,
  );
  return at < 0 ? masked.length : at;
}

/** Where in a Chinese or Japanese list the words follow that close it: "等方向", "领域的研究，". */
function cjkTailStart(masked: string): number {
  const close =
    /等(?=$|[\s，,。；;）)]|方|领|研|相关|课|问|前|技术|内容|多[个种]|各[个种])|(?:领域|方向|方面)(?=的|$|[，,。；;])|(?:に関する|の)研究(?:[をに]|開発)|に(?:も)?(?:興味|関心)[をが]|展开|开展|(?:非常|很|比较|特别|十分)?(?:感兴趣|有浓厚的?兴趣)/u.exec(
      masked,
    );
  return close && close.index > 1 ? close.index : masked.length;
}

/** Whether a part that is no phrase shows that the list is over, as a clause does. */
function endsList(part: string): boolean {
  const text = part.trim();
  return text.length > 3 && (CLAUSE.test(text) || FALSE_START.test(text) || isCjk(text));
}

/** Where a remark begins that ends the list: ", with a focus on …". */
function tailStart(masked: string): number {
  const lower = masked.toLowerCase();
  let end = masked.length;
  for (const { tail, pattern } of LATIN_TAILS) {
    const at = lower.search(pattern);
    if (at > 3 && at < end && !isPartOfTopic(tail, masked, at) && !(MEANS.has(tail) && isInFirstOfMany(masked, at))) end = at;
  }
  return end;
}

const KEPT: ReadonlySet<string> = new Set(KEPT_BEFORE_BY);
/** "sea monitoring using small boats, ": a topic and its means in three words each. */
const SHORT_MEANS = /^using(?:\s[^\s,;.]+){1,3}\s*(?:[,;.]|$|(?=\sand\s))/u;
const SHORT_TOPIC = /(?:^\s*|[,;]\s(?:and\s)?)(?:(?!and\s)[^\s,;.]+\s){1,3}$/u;

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

/** ", especially", " such as ", "including": what follows is a list of its own. */
const OPENER_BREAK = new RegExp(
  `(?<!\\b(?:as[ií]?|assim|bem))(?:[,;:(]?\\s+|\\s?[—–]\\s?)(?:${OPENERS.filter((word) => !isCjk(word))
    .join('|')
    .replaceAll('.', '\\.')})[\\s:,]+|[，,、（]?(?:${OPENERS.filter(isCjk).join('|')})`,
  'giu',
);

/** The parts of all lists in a text, those after "especially" and the like for themselves. */
function splitAtCommas(text: string): Span[] {
  return splitAt(text, OPENER_BREAK).flatMap((list) => splitList(text, list));
}

function splitList(text: string, list: Span): Span[] {
  const inner = text.slice(list.start, list.end);
  const separator = /[;；]/u.test(inner)
    ? /[;；]/gu
    : isCjk(inner)
      ? cjkSeparator(inner)
      : !/[,•·|]/u.test(inner) && /\s\/\s/u.test(inner)
        ? /\s\/\s/gu
        : /[,•·|\t]|\s[–—-]\s|(?<=\p{L}\s\p{L}{2,20})(?<!\s\p{Lu}{2,20})\/(?=\p{L}{2,20}\s)|(?<=\p{L}\s\p{Lu}{2,20})\/(?!\p{Lu}{2,20}\s)(?=\p{L}{2,20}\s)/gu;
  const parts = splitAt(inner, separator)
    .map((part) => ({ start: part.start + list.start, end: part.end + list.start }))
    .filter((part) => !LATIN_JOINERS.includes(text.slice(part.start, part.end).trim()));
  const last = parts.at(-1);
  if (!last) return [];
  const split = splitLast(text, parts.slice(0, -1), last);
  if (isOfOne(text, split)) return [{ start: list.start, end: list.end }];
  return NOUN_FIRST.test(inner) ? split : joinAdjectives(text, split);
}

/** "帆布設計理論・港湾物流システム": dots part long names, where nothing else does; short ones they join. */
function cjkSeparator(text: string): RegExp {
  const isParted = !/[,，、]/u.test(text) && text.split('・').every((part) => part.length >= LONG_NAME || /\p{Script=Han}{4}/u.test(part));
  return isParted ? /[・｜|/]|\s[·•]\s/gu : /[,，、｜|/]|\s[·•]\s/gu;
}

const LONG_NAME = 8;

/** The parts of a list with its last taken apart. */
function splitLast(text: string, before: readonly Span[], last: Span): Span[] {
  const further = furtherLength(text.slice(last.start, last.end));
  const previous = before.at(-1);
  // "A, B and C, as well as D and E": two lists.
  if (further > 0 && previous)
    return [
      ...before.slice(0, -1),
      ...splitAtJoiner(text, previous, before.length > 1),
      ...splitAtJoiner(text, { start: last.start + further, end: last.end }, true),
    ];
  const joiner = startsWithJoiner(text.slice(last.start, last.end));
  if (joiner > 0) return [...before, { start: last.start + joiner, end: last.end }];
  // No comma before the last "and": the last part holds the last two items.
  const halves = splitAtJoiner(text, last, before.length > 0);
  const [left, right] = halves;
  const isFurther = left !== undefined && right !== undefined && FURTHER.includes(text.slice(left.end, right.start).trim().toLowerCase());
  return [...before, ...(isFurther ? halves.flatMap((half) => splitAtJoiner(text, half, true)) : halves)];
}

/** Small words of languages whose adjectives follow the noun: "pesca costera, teoría espacial y nudos". */
const NOUN_FIRST = /\s(?:d[aeio]|degli|dei|del|della|des|du|e|ed|em|et|las|les|los|y)\s(?!al\b)/u;

/** "the design, analysis, and mending of ropes", "privacy and safety of ropes": nouns of one object, that of the last. */
function isOfOne(text: string, parts: readonly Span[]): boolean {
  const raw = parts.map(({ start, end }) => wordsOf(text.slice(start, end)));
  const phrases = raw.map((words) => words.filter((word) => word !== 'the'));
  const last = phrases.at(-1);
  if (parts.length < 2 || last?.[1] !== 'of' || last.length < 3) return false;
  const areAll = (nouns: ReadonlySet<string>): boolean =>
    nouns.has(last[0] ?? '') && phrases.slice(0, -1).every((words) => words.length === 1 && nouns.has(words[0] ?? ''));
  // "privacy, security, and the fairness of judges": an article of its own.
  return areAll(SHARING) || (areAll(QUALITIES) && raw.at(-1)?.[0] !== 'the');
}

/** "fast, safe, and reliable ships": adjectives before commas belong to the noun that follows. */
function joinAdjectives(text: string, parts: readonly Span[]): Span[] {
  if (parts.some((part) => isRomance(text.slice(part.start, part.end)))) return [...parts];
  const joined: Span[] = [];
  let from: number | undefined;
  parts.forEach((part, i) => {
    const next = parts[i + 1];
    const isOpen = next !== undefined && endsInAdjective(text.slice(part.start, part.end));
    const start = from ?? part.start;
    if (isOpen) from = start;
    else if (from !== undefined && wordsOf(text.slice(part.start, part.end)).length < 2) {
      // "musical, robotics": no noun that both could have.
      joined.push(...parts.filter((one) => one.start >= start && one.end <= part.end));
      from = undefined;
    } else {
      joined.push({ start, end: part.end });
      from = undefined;
    }
  });
  return joined;
}

function splitAt(text: string, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: text.length });
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== '');
}

const FURTHER: readonly string[] = FURTHER_JOINERS;
/** "and recently", "and, more lately": what was added to the list. */
const ADDED = /^\s*(?:and\s+)?(?:(?:also|more|most)\s+)?(?:recently|lately|currently)[\s,:]+/iu;

/** Length of what begins a part that is added to a list that was complete: " as well as ", " and recently "; 0 for other parts. */
function furtherLength(text: string): number {
  const lower = text.toLowerCase();
  const lead = text.length - text.trimStart().length;
  const joiner = FURTHER.find((word) => lower.startsWith(`${word} `, lead));
  return joiner === undefined ? (ADDED.exec(text)?.[0].length ?? 0) : lead + joiner.length;
}

function startsWithJoiner(text: string): number {
  const trimmed = text.trimStart();
  const lead = text.length - trimmed.length;
  const joiner =
    LATIN_JOINERS.find((word) => trimmed.toLowerCase().startsWith(`${word} `)) ??
    CJK_JOINERS.find((word) => word.length > 1 && trimmed.startsWith(word));
  return joiner === undefined ? 0 : lead + joiner.length;
}
