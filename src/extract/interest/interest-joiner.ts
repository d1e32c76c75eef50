import {
  ADJECTIVE_LIKE_NOUNS,
  BARE_ADJECTIVES,
  BETWEEN_JOINERS,
  FURTHER_HEAD_NOUNS,
  INTEREST_WORDS,
  MODIFYING_NOUNS,
  NOUNS_OF_PLACE,
  PAIRED_FIELDS,
  SHARING_WORDS,
  SIDE_NOUNS,
} from '../../lexicon/interest-words.js';
import type { Span } from '../../model/span.js';
import { wordAlternation } from '../../text/alternation.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { byLength } from './interest-phrase.js';

const WORDS = Object.values(INTEREST_WORDS);
/** Words between the last two items of a list; those of Chinese and Japanese are {@link CJK_JOINERS}. */
export const LATIN_JOINERS: readonly string[] = byLength(WORDS.flatMap((words) => words.joiners).filter((word) => !isCjk(word)));
/** Words between the last two items of a list in Chinese and Japanese. */
export const CJK_JOINERS: readonly string[] = byLength(WORDS.flatMap((words) => words.joiners).filter(isCjk));
const ADJECTIVES: ReadonlySet<string> = new Set(BARE_ADJECTIVES);
const NOUNS_LIKE_ADJECTIVES: ReadonlySet<string> = new Set(ADJECTIVE_LIKE_NOUNS);
/** Of "signal and image processing", the last word and those that both need it. */
const HEAD_NOUNS: ReadonlySet<string> = new Set([...SHARING_WORDS, ...FURTHER_HEAD_NOUNS]);
const MODIFIERS: ReadonlySet<string> = new Set(MODIFYING_NOUNS);
const ADJECTIVE_ENDING = /(?:al|ic|ive|ary|ed|ous|ble|ual)$/u;
const SHARING: ReadonlySet<string> = new Set(SHARING_WORDS);

/** The folded words of a phrase. */
export const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** Whether a Latin phrase ends in an adjective and so lacks its noun: "structural", "the efficient". */
export function endsInAdjective(text: string): boolean {
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  if (isCjk(text) || /^\P{L}*\p{Lu}{2}/u.test(text.trim().split(/\s+/u).at(-1) ?? '')) return false;
  return ADJECTIVES.has(last) || (ADJECTIVE_ENDING.test(last) && !NOUNS_LIKE_ADJECTIVES.has(last) && last.length > 4);
}

/** Articles and prepositions of languages whose adjectives stand behind their nouns: "la inestabilidad costera, el bienestar". */
const ROMANCE = /(?:^|\s)(?:d[aeio]|das|del|della|des|dos|du|el|em|en|entre|il|la|las|les|los|para|por|pour)\s\p{Ll}/u;

/** Whether a phrase has an article or preposition of such a language. */
export const isRomance = (text: string): boolean => ROMANCE.test(text);

/** "the intersection of A and B" is one topic. */
const MEETING_POINT =
  /\b(?:intersection|interface|crossroads|nexus)\s(?:of|between)\s(?:the\s)?$|^\s*(?:at\s)?(?:the\s)?(?:intersection|interface|crossroads|nexus)\s(?:of|between)\s/iu;

/** The two items that a joiner parts at the end of a list, or the one that they are; `inList` where others stand before. */
export function splitAtJoiner(text: string, part: Span, inList: boolean): Span[] {
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

/** "sustainability of paper" before "and glass": one noun with two objects; not "area of paper". */
const SHARED_OBJECT = new RegExp(String.raw`\p{Ll}(?<!\b(?:${wordAlternation(NOUNS_OF_PLACE)}))\sof\s\p{L}+$`, 'u');

/** Whether a text ends in "the relation between knots", before "and ropes": one topic of two things. */
function isOneOfTwo(text: string, joiner: string): boolean {
  return BETWEEN_JOINERS.some(([between, and]) => {
    const at = and === joiner ? text.lastIndexOf(`${between} `) : -1;
    const first = at < 0 || /\p{L}/u.test(text[at - 1] ?? '') ? '' : text.slice(at + between.length + 1);
    return first.length > 1 && first.length <= MOST_LETTERS_BETWEEN && !/[,;]/u.test(first) && !first.includes(` ${and} `);
  });
}

const MOST_LETTERS_BETWEEN = 60;

/** "safe and reliable knot" before "and rope systems": adjectives in pairs belong to both, and so does the noun at the end. */
function haveQualities(left: readonly string[]): boolean {
  const and = left.indexOf('and');
  const isQuality = (word: string | undefined): boolean => word !== undefined && word.length > 3 && endsInAdjective(word);
  return and > 0 && left.length > and + 2 && !/s$/u.test(left.at(-1) ?? '') && isQuality(left[and - 1]) && isQuality(left[and + 1]);
}

/** "foundations", "practice": nouns that need to be told of what. */
const SIDES: ReadonlySet<string> = new Set(SIDE_NOUNS);

/** "mathematical foundations" before "and practice of knots": two sides of one thing, which stands behind the second. */
function areSidesOfOne(before: readonly string[], right: readonly string[]): boolean {
  const left = before.filter((word) => word !== 'the');
  const isAlone = left.length === 1 || (left.length === 2 && isAdjective(left[0] ?? ''));
  return isAlone && SIDES.has(left.at(-1) ?? '') && SIDES.has(right[0] ?? '') && right[1] === 'of' && right.length > 2;
}

/** "systems and control": the name of one field. */
const PAIRS: ReadonlySet<string> = new Set(PAIRED_FIELDS);
/** "using ropes to mend sails in harbours" before "and bays": one undertaking, whatever it names last. */
const ACTIVITY_TO = /^\s*(?:in\s)?\p{Ll}{3,}ing\s.*\sto\s\p{Ll}+\s.*\s(?:for|in|of|on)\s/u;
const ROMANCE_ADJECTIVE = /(?:ai?[ln]|al[ei]s|ares?|ari[ao]s?|[ai]v[aeio]s?|icos?|os[ao]s?|ad[ao]s?)$/u;

/** "contextos territoriales" before "e institucionales": the noun has two adjectives. */
const isPairOfAdjectives = (joiner: string, left: readonly string[], right: readonly string[]): boolean =>
  (joiner === 'y' || joiner === 'e') &&
  left.length > 1 &&
  right.length === 1 &&
  ROMANCE_ADJECTIVE.test((left.at(-1) ?? '').replace(/ica(?=s?$)/u, 'ico')) &&
  ROMANCE_ADJECTIVE.test(right[0] ?? '');

/** The joiners of languages whose adjectives stand behind their nouns. */
const AFTER_NOUNS = /^(?:y|ed?|et)$/u;

/** Where the last joiner stands that does not join two words of one field; negative for none. */
function joinerAt(text: string, joiner: string): number {
  const lower = text.toLowerCase();
  let at = lower.lastIndexOf(` ${joiner} `);
  while (at >= 0) {
    const [left, right] = [wordsOf(text.slice(0, at)), wordsOf(text.slice(at + joiner.length + 2))];
    const isPair = PAIRS.has(`${left.at(-1)} ${joiner} ${right[0]}`) || isPairOfAdjectives(joiner, left, right);
    if (!isPair && !isOneOfTwo(text.slice(0, at), joiner)) break;
    at = at === 0 ? -1 : lower.lastIndexOf(` ${joiner} `, at - 1);
  }
  return at;
}

const isAdjective = (word: string): boolean => ADJECTIVES.has(word) || ADJECTIVE_ENDING.test(word);

/** The "and" between two interests, if it does not join two words of one: "statistical theory and practice". */
function latinJoiner(text: string): Span | undefined {
  for (const joiner of LATIN_JOINERS) {
    const at = joinerAt(text, joiner);
    if (at < 0) continue;
    const left = wordsOf(text.slice(0, at));
    const right = wordsOf(text.slice(at + joiner.length + 2));
    if (ACTIVITY_TO.test(text.slice(0, at))) return undefined;
    if (right.length === 1 && left.length > 2 && SHARED_OBJECT.test(text.slice(0, at))) return undefined;
    if (
      right.length > 1 &&
      !AFTER_NOUNS.test(joiner) &&
      (left.length === 1 ? isAdjective(left[0] ?? '') : endsInAdjective(text.slice(0, at)))
    )
      return undefined;
    if (right.length === 1 && left.length > 1 && SHARING.has(right[0] ?? '')) return undefined;
    if (HEAD_NOUNS.has(right.at(-1) ?? '') && haveQualities(left)) return undefined;
    if (areSidesOfOne(left, right)) return undefined;
    if (right.length > 1 && HEAD_NOUNS.has(right.at(-1) ?? '') && MODIFIERS.has(left.at(-1) ?? '')) return undefined;
    return { start: at, end: at + joiner.length + 2 };
  }
  return undefined;
}
