import { EAST_ASIAN_SURNAMES } from '../lexicon/family-names.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { NAME_PARTICLES } from '../lexicon/name-particles.js';
import { fold } from './fold.js';
import type { NameWord } from './name-words.js';

const INITIAL = /^(?:\p{Lu}|(?:\p{Lu}\p{Ll}?\.[-‐]?){1,4}|\p{Lu}[-‐]\p{Lu}\.?)$/u;
const BARE_INITIALS = /^\p{Lu}{1,3}$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}'’‐-]{2,}$/u;
const HAS_SMALL = /\p{Ll}/u;

/** What a word can be in a name. */
export type NamePart = 'particle' | 'initial' | 'given' | 'name';

/** What each word of the run can be. */
export function namePartsOf(words: readonly NameWord[]): readonly NamePart[] {
  const mixed = words.some((word) => HAS_SMALL.test(word.text));
  return words.map(({ text }) => {
    if (NAME_PARTICLES.has(text)) return 'particle';
    if (INITIAL.test(text) || (mixed && BARE_INITIALS.test(text))) return 'initial';
    return GIVEN_NAMES.has(fold(text.split(/[-‐]/)[0] as string)) ? 'given' : 'name';
  });
}

/** "Kim" is a family name where it stands last. */
export const isEastAsianFamily = (word: NameWord | undefined): boolean =>
  word !== undefined && EAST_ASIAN_SURNAMES.has(word.text.toLowerCase());

const NEVER = Number.POSITIVE_INFINITY;
/** Cost of a name whose first word is no known given name. */
const UNKNOWN_FIRST = 0.75;

/** Cost of reading the words as one name in the order "Given Family"; particles belong to the family name. */
function nameCost(words: readonly NameWord[], parts: readonly NamePart[], from: number, to: number): number {
  const own = parts.slice(from, to).filter((part) => part !== 'particle');
  const last = own.length - 1;
  if (own.length < 2 || own.length > 5 || parts[to - 1] === 'particle' || parts[from] === 'particle' || own[last] === 'initial')
    return NEVER;
  const isFull = (part: NamePart): boolean => part !== 'initial';
  const first = own[0] === 'given' ? -1 : own[0] === 'initial' ? -0.25 : UNKNOWN_FIRST;
  const middle = own.slice(1, last);
  const initialInside = middle.some((part, k) => part === 'initial' && k > 0 && isFull(own[k] as NamePart) && own[0] === 'initial') ? 3 : 0;
  const full = middle.reduce((sum, part, k) => sum + (part === 'initial' ? -0.25 : part === 'given' && k === 0 ? 0.25 : 1.25), 0);
  const capitals = CAPITALS.test((words[to - 1] as NameWord).text) && HAS_SMALL.test((words[from] as NameWord).text) ? -1 : 0;
  return first + full + initialInside + capitals + (own[last] === 'given' && !isEastAsianFamily(words[to - 1]) ? 1.5 : 0) + surplus(own);
}

/** More than three words in full are seldom one name. */
function surplus(own: readonly NamePart[]): number {
  const full = own.filter((part) => part !== 'initial').length;
  return full <= 3 ? 0 : full === 4 ? 1 : 5;
}

/** Gain that a split must bring. */
const MARGIN = 1;

/** Where the names of the run begin, the best way to cut it; one name where nothing says that it is several. */
export function nameStarts(words: readonly NameWord[], parts: readonly NamePart[]): readonly number[] {
  const n = words.length;
  const best: number[] = [0];
  const back: number[] = [0];
  for (let to = 1; to <= n; to++) {
    let cost = NEVER;
    let from = 0;
    for (let start = Math.max(0, to - 7); start < to; start++) {
      const whole = (best[start] as number) + nameCost(words, parts, start, to);
      if (whole < cost) [cost, from] = [whole, start];
    }
    best.push(cost);
    back.push(from);
  }
  if (!Number.isFinite(best[n] as number)) return [0];
  const one = Math.min(nameCost(words, parts, 0, n), 6);
  if ((best[n] as number) + MARGIN > one) return [0];
  const starts: number[] = [];
  for (let to = n; to > 0; to = back[to] as number) starts.push(back[to] as number);
  return starts.reverse();
}
