import { FURTHER_JOINERS, INTEREST_WORDS, QUALITY_WORDS, SHARING_WORDS, WORK_NOUNS } from '../../lexicon/interest-words.js';
import type { Span } from '../../model/span.js';
import { isCjk } from '../../text/script.js';
import { CJK_JOINERS, endsInAdjective, isRomance, LATIN_JOINERS, splitAtJoiner, wordsOf } from './interest-joiner.js';
import { byLength } from './interest-phrase.js';

const WORDS = Object.values(INTEREST_WORDS);
const OPENERS = byLength(WORDS.flatMap((words) => words.openers).map((word) => word.toLowerCase()));
/** Nouns of what is done with a thing. */
const SHARING: ReadonlySet<string> = new Set([...SHARING_WORDS, ...WORK_NOUNS]);
const QUALITIES: ReadonlySet<string> = new Set(QUALITY_WORDS);

/** ", especially", " such as ", "including": what follows is a list of its own. */
const OPENER_BREAK = new RegExp(
  `(?<!\\b(?:as[ií]?|assim|bem))(?:[,;:(]?\\s+|\\s?[—–]\\s?)(?:${OPENERS.filter((word) => !isCjk(word))
    .join('|')
    .replaceAll('.', '\\.')})[\\s:,]+|[，,、（]?(?:${OPENERS.filter(isCjk).join('|')})`,
  'giu',
);

/** The parts of all lists in a text, those after "especially" and the like for themselves. */
export function splitAtCommas(text: string): Span[] {
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
