import {
  ADJECTIVE_LIKE_NOUNS,
  BARE_ADJECTIVES,
  FURTHER_HEAD_NOUNS,
  INTEREST_WORDS,
  MODIFYING_NOUNS,
  QUALITY_WORDS,
  SHARING_WORDS,
  TOPICS_LIKE_HEADINGS,
  WORDS_OF_MEANS,
} from '../../lexicon/interest-words.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { byLength, CLAUSE, FALSE_START, type ListedItem, trimItem } from './interest-phrase.js';

const WORDS = Object.values(INTEREST_WORDS);
const OPENERS = byLength(WORDS.flatMap((words) => words.openers).map((word) => word.toLowerCase()));
const LATIN_TAILS = byLength(WORDS.flatMap((words) => words.tails).filter((word) => !isCjk(word))).map((tail) => ({
  tail,
  pattern: new RegExp(`(?:^|[\\s,;])${tail}(?=\\s|$)`, 'u'),
}));
const LATIN_JOINERS = byLength(WORDS.flatMap((words) => words.joiners).filter((word) => !isCjk(word)));
const CJK_JOINERS = byLength(WORDS.flatMap((words) => words.joiners).filter(isCjk));
const ADJECTIVES: ReadonlySet<string> = new Set(BARE_ADJECTIVES);
const NOUNS_LIKE_ADJECTIVES: ReadonlySet<string> = new Set(ADJECTIVE_LIKE_NOUNS);
const SHARING: ReadonlySet<string> = new Set(SHARING_WORDS);
const QUALITIES: ReadonlySet<string> = new Set(QUALITY_WORDS);
/** Of "signal and image processing", the last word and those that both need it. */
const HEAD_NOUNS: ReadonlySet<string> = new Set([...SHARING_WORDS, ...FURTHER_HEAD_NOUNS]);
const MODIFIERS: ReadonlySet<string> = new Set(MODIFYING_NOUNS);

const ADJECTIVE_ENDING = /(?:al|ic|ive|ary|ed|ous|ble|ual)$/u;
const SENTENCE_END = /(?<!\b(?:e\.g|i\.e|etc|vs|cf|incl|esp|bzw|inkl|insb|z\.\s?B|u\.\s?a|v\.\s?a))[.!?](?=\s|$)|[。！？\n]/u;

/** Replaces text inside brackets by underscores of the same length, so that commas there do not part. */
function maskBrackets(text: string): string {
  return text.replace(/[(（[【][^()（）[\]【】]{0,200}[)）\]】]/gu, (inner) => '_'.repeat(inner.length));
}

/** The range of the sentence that begins at an offset. */
export function sentenceFrom(text: string, start: number): Span {
  const match = SENTENCE_END.exec(maskBrackets(text.slice(start)));
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
  const items = enumerated(text, { start, end: range.end });
  const first = items[0];
  if (!first || first.value.split(' ').length > FOCUS_WORDS || /\blike\b/u.test(first.value) || /^\p{L}+ing\s/u.test(text.slice(start)))
    return [];
  const end = items.findIndex(({ value }) => TO_DO.test(value));
  return end < 0 ? items : items.slice(0, end);
}

/** "AI to tackle challenges": from here on it is told what for. */
const TO_DO = /(?<!ed)\sto\s\p{Ll}+\s/u;

/** The interests that a stretch of text enumerates: "A, B, and C", "A; B", "A、B和C". The first clause that is no phrase ends the list. */
export function listedItems(text: string, range: Span): readonly ListedItem[] {
  return [...enumerated(text, range), ...focusItems(text, range)];
}

function enumerated(text: string, range: Span): readonly ListedItem[] {
  const whole = maskBrackets(text.slice(range.start, range.end));
  const start = purposeStart(whole);
  const masked = ' '.repeat(start) + whole.slice(start);
  const end = Math.min(isCjk(masked) ? cjkTailStart(masked) : tailStart(masked), clauseStart(masked));
  const items: ListedItem[] = [];
  for (const part of splitAtCommas(masked.slice(0, end))) {
    const from = range.start + Math.max(part.start, start);
    const item = trimItem(text, from, range.start + part.end) ?? headingTopic(text, from, range.start + part.end);
    if (item) items.push(item);
    else if (endsList(masked.slice(part.start, part.end))) break;
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
const purposeStart = (text: string): number => PURPOSE.exec(text)?.[0].length ?? 0;

/** "A and B; I also like C": where a clause of its own follows a semicolon. */
function clauseStart(masked: string): number {
  const at = masked.search(/;\s(?:I|my|we|our|he|she|his|her|currently|recently|in the past)\b/u);
  return at < 0 ? masked.length : at;
}

/** Where in a Chinese or Japanese list the words follow that close it: "等方向", "领域的研究，". */
function cjkTailStart(masked: string): number {
  const close =
    /等(?=$|[\s，,。；;）)]|方|领|研|相关|课|问|前|技术|内容)|(?:领域|方向|方面)(?=的|$|[，,。；;])|(?:に関する|の)研究(?:[をに]|開発)|に(?:も)?(?:興味|関心)[をが]|展开|开展|(?:非常|很|比较|特别|十分)?(?:感兴趣|有浓厚的?兴趣)/u.exec(
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
    if (at > 3 && at < end && !(MEANS.has(tail) && isInFirstOfMany(masked, at))) end = at;
  }
  return end;
}

const MEANS: ReadonlySet<string> = new Set(WORDS_OF_MEANS);

/** Whether an offset lies in the first of three items or more. */
const isInFirstOfMany = (masked: string, at: number): boolean =>
  !/[,;]/u.test(masked.slice(0, at)) && !/\sand\s/u.test(masked.slice(0, at)) && /^[^,;]{3,60},[^,;]{8,80},\s/u.test(masked.slice(at));

/** ", especially", " such as ", "including": what follows is a list of its own. */
const OPENER_BREAK = new RegExp(
  `(?:[,;:(]?\\s+|\\s?[—–]\\s?)(?:${OPENERS.filter((word) => !isCjk(word))
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
      ? /[,，、｜|/]/gu
      : !/[,•·|]/u.test(inner) && /\s\/\s/u.test(inner)
        ? /\s\/\s/gu
        : /[,•·|\t]|\s[–—-]\s|(?<=\s\p{L}{2,20})(?<!\s\p{Lu}{2,20})\/(?=\p{L}{2,20}\s)|(?<=\s\p{Lu}{2,20})\/(?!\p{Lu}{2,20}\s)(?=\p{L}{2,20}\s)/gu;
  const parts = splitAt(inner, separator).map((part) => ({ start: part.start + list.start, end: part.end + list.start }));
  const last = parts.at(-1);
  if (!last) return [];
  const joiner = startsWithJoiner(text.slice(last.start, last.end));
  const split =
    joiner > 0
      ? [...parts.slice(0, -1), { start: last.start + joiner, end: last.end }]
      : // No comma before the last "and": the last part holds the last two items.
        [...parts.slice(0, -1), ...splitAtJoiner(text, last, parts.length > 1)];
  return isOfOne(text, split) ? [{ start: list.start, end: list.end }] : joinAdjectives(text, split);
}

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

const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** Whether a Latin phrase ends in an adjective and so lacks its noun: "structural", "the efficient". */
function endsInAdjective(text: string): boolean {
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  if (isCjk(text) || /^\P{L}*\p{Lu}{2}/u.test(text.trim().split(/\s+/u).at(-1) ?? '')) return false;
  return ADJECTIVES.has(last) || (ADJECTIVE_ENDING.test(last) && !NOUNS_LIKE_ADJECTIVES.has(last) && last.length > 4);
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

function startsWithJoiner(text: string): number {
  const trimmed = text.trimStart();
  const lead = text.length - trimmed.length;
  const joiner =
    LATIN_JOINERS.find((word) => trimmed.toLowerCase().startsWith(`${word} `)) ??
    CJK_JOINERS.find((word) => word.length > 1 && trimmed.startsWith(word));
  return joiner === undefined ? 0 : lead + joiner.length;
}

/** "the intersection of A and B" is one topic. */
const MEETING_POINT =
  /\b(?:intersection|interface|crossroads|nexus)\s(?:of|between)\s(?:the\s)?$|^\s*(?:at\s)?(?:the\s)?(?:intersection|interface|crossroads|nexus)\s(?:of|between)\s/iu;

function splitAtJoiner(text: string, part: Span, inList: boolean): Span[] {
  const inner = text.slice(part.start, part.end);
  if (!inList && MEETING_POINT.test(inner)) return [part];
  const cut = isCjk(inner) ? cjkJoiner(inner.trim() === inner ? inner : inner.trimEnd(), inList) : latinJoiner(inner);
  if (!cut) return [part];
  return [
    { start: part.start, end: part.start + cut.start },
    { start: part.start + cut.end, end: part.end },
  ];
}

function cjkJoiner(text: string, inList: boolean): Span | undefined {
  for (const joiner of CJK_JOINERS) {
    const at = text.lastIndexOf(joiner);
    const shorter = Math.min(at, text.length - at - joiner.length);
    // "与" and "と" join words of one topic as often as topics.
    if (shorter >= (inList || joiner !== '与' ? 2 : 4)) return { start: at, end: at + joiner.length };
  }
  return undefined;
}

/** "sustainability of paper" before "and glass": one noun with two objects. */
const SHARED_OBJECT = /\p{Ll}\sof\s\p{L}+$/u;
/** Whether a text ends in "the relation between knots", before "and ropes": one topic of two things. */
function isOneOfTwo(text: string): boolean {
  const at = text.lastIndexOf('between ');
  const first = at < 0 ? '' : text.slice(at + 'between '.length);
  return first.length > 1 && first.length <= MOST_LETTERS_BETWEEN && !/[,;]|\sand\s/u.test(first);
}

const MOST_LETTERS_BETWEEN = 60;

/** "safe and reliable knot" before "and rope systems": adjectives in pairs belong to both, and so does the noun at the end. */
function haveQualities(left: readonly string[]): boolean {
  const and = left.indexOf('and');
  const isQuality = (word: string | undefined): boolean => word !== undefined && word.length > 3 && endsInAdjective(word);
  return and > 0 && left.length > and + 2 && !/s$/u.test(left.at(-1) ?? '') && isQuality(left[and - 1]) && isQuality(left[and + 1]);
}

/** The "and" between two interests, if it does not join two words of one: "statistical theory and practice". */
function latinJoiner(text: string): Span | undefined {
  for (const joiner of LATIN_JOINERS) {
    const at = text.toLowerCase().lastIndexOf(` ${joiner} `);
    if (at < 0 || (joiner === 'and' && isOneOfTwo(text.slice(0, at)))) continue;
    const left = fold(text.slice(0, at)).split(' ');
    const right = fold(text.slice(at + joiner.length + 2)).split(' ');
    if (right.length === 1 && left.length > 2 && SHARED_OBJECT.test(text.slice(0, at))) return undefined;
    if (right.length > 1 && (left.length === 1 ? ADJECTIVE_ENDING.test(left[0] ?? '') : endsInAdjective(text.slice(0, at))))
      return undefined;
    if (right.length === 1 && left.length > 1 && SHARING.has(right[0] ?? '')) return undefined;
    if (HEAD_NOUNS.has(right.at(-1) ?? '') && haveQualities(left)) return undefined;
    if (right.length > 1 && HEAD_NOUNS.has(right.at(-1) ?? '') && MODIFIERS.has(left.at(-1) ?? '')) return undefined;
    return { start: at, end: at + joiner.length + 2 };
  }
  return undefined;
}
