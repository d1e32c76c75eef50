import { EAST_ASIAN_SURNAMES } from '../lexicon/family-names.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/name-particles.js';
import { fold } from './fold.js';
import { isBesideName, isTitleBefore } from './name-decorations.js';
import type { NameWord } from './name-words.js';
import { isPersonName } from './person-name-shape.js';
import { pinyinSyllables } from './pinyin.js';

/** Names that stand together, and the letters of affiliations around them. */
export interface NameGroup {
  readonly words: readonly NameWord[];
  readonly marks: readonly string[];
}

/** A letter of an affiliation: "a", "b", "ab", "a͒"; no particle. */
const LETTER_MARK = /^(?:\p{Ll}\p{M}*|[a-e]{2})\)?$/u;
const INITIAL = /^(?:\p{Lu}|(?:\p{Lu}\p{Ll}?\.[-‐]?){1,4}|\p{Lu}[-‐]\p{Lu}\.?)$/u;
const BARE_INITIALS = /^\p{Lu}{1,3}$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}'’‐-]{2,}$/u;
/** "LIND", "LI"; not "Lind". */
const FAMILY_CAPITALS = /^\p{Lu}[\p{Lu}'’‐-]+$/u;
const HAS_SMALL = /\p{Ll}/u;

const isLetterMark = (word: string): boolean => LETTER_MARK.test(word) && !NAME_PARTICLES.has(word);
/** "Lind y" where the list ends: no name ends with a particle of one letter. */
const isEndMark = (word: string, before: number, behind: number): boolean =>
  word.length === 1 && LETTER_MARK.test(word) && before >= 2 && behind === 0;
/** What is beside names and parts them: a letter of an affiliation, a degree. */
const isMark = ({ text }: NameWord, before: number, behind: number): boolean =>
  isLetterMark(text) || isEndMark(text, before, behind) || (!isTitleBefore(text) && isBesideName(text, before, behind));
const isSuffix = ({ text }: NameWord): boolean => NAME_SUFFIXES.has(text.toLowerCase().replace('.', ''));

/** Cuts at letters of affiliations, at degrees and before "Dr." where names of two words at least stand on both sides. */
function atMarks(words: readonly NameWord[]): readonly NameGroup[] {
  const groups: { words: NameWord[]; marks: string[] }[] = [{ words: [], marks: [] }];
  let from = 0;
  words.forEach((word, i) => {
    const group = groups.at(-1) as (typeof groups)[number];
    const behind = words.slice(i + 1).filter(({ text }) => !isLetterMark(text)).length;
    let following = 0;
    while (i + 1 + following < words.length && !isMark(words[i + 1 + following] as NameWord, following, words.length - i - following - 2))
      following++;
    if (isMark(word, i - from, behind)) {
      const isInside = group.words.length > 0 && following > 0;
      if (isInside && (group.words.length < 2 || following < 2)) group.words.push(word);
      else group.marks.push(word.text);
      if (!isInside || group.words.length < 2 || following < 2) return;
      groups.push({ words: [], marks: [] });
      from = i + 1;
    } else if (isTitleBefore(word.text) && group.words.length >= 2) {
      groups.push({ words: [word], marks: [] });
      from = i;
    }
    // "Finch, Jr Mara Lind": the suffix belongs to the name before.
    else if (group.words.length === 0 && isSuffix(word) && following >= 2) group.marks.push(word.text);
    else group.words.push(word);
  });
  return groups;
}

/** What a word can be in a name. */
type Part = 'particle' | 'initial' | 'given' | 'name';

function partsOf(words: readonly NameWord[]): readonly Part[] {
  const mixed = words.some((word) => HAS_SMALL.test(word.text));
  return words.map(({ text }) => {
    if (NAME_PARTICLES.has(text)) return 'particle';
    if (INITIAL.test(text) || (mixed && BARE_INITIALS.test(text))) return 'initial';
    return GIVEN_NAMES.has(fold(text.split(/[-‐]/)[0] as string)) ? 'given' : 'name';
  });
}

/** "Kim" is a family name where it stands last. */
const isFamily = (word: NameWord | undefined): boolean => word !== undefined && EAST_ASIAN_SURNAMES.has(word.text.toLowerCase());

const NEVER = Number.POSITIVE_INFINITY;
/** Cost of a name whose first word is no known given name. */
const UNKNOWN_FIRST = 0.75;

/** Cost of reading the words as one name in the order "Given Family"; particles belong to the family name. */
function nameCost(words: readonly NameWord[], parts: readonly Part[], from: number, to: number): number {
  const own = parts.slice(from, to).filter((part) => part !== 'particle');
  const last = own.length - 1;
  if (own.length < 2 || own.length > 5 || parts[to - 1] === 'particle' || parts[from] === 'particle' || own[last] === 'initial')
    return NEVER;
  const isFull = (part: Part): boolean => part !== 'initial';
  const first = own[0] === 'given' ? -1 : own[0] === 'initial' ? -0.25 : UNKNOWN_FIRST;
  const middle = own.slice(1, last);
  const initialInside = middle.some((part, k) => part === 'initial' && k > 0 && isFull(own[k] as Part) && own[0] === 'initial') ? 3 : 0;
  const full = middle.reduce((sum, part, k) => sum + (part === 'initial' ? -0.25 : part === 'given' && k === 0 ? 0.25 : 1.25), 0);
  const capitals = CAPITALS.test((words[to - 1] as NameWord).text) && HAS_SMALL.test((words[from] as NameWord).text) ? -1 : 0;
  return first + full + initialInside + capitals + (own[last] === 'given' && !isFamily(words[to - 1]) ? 1.5 : 0) + surplus(own);
}

/** More than three words in full are seldom one name. */
function surplus(own: readonly Part[]): number {
  const full = own.filter((part) => part !== 'initial').length;
  return full <= 3 ? 0 : full === 4 ? 1 : 5;
}

/** Gain that a split must bring. */
const MARGIN = 1;
const FEWEST = 4;

/** Where the names of the run begin, the best way to cut it; one name where nothing says that it is several. */
function startsOf(words: readonly NameWord[], parts: readonly Part[]): readonly number[] {
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

const textOf = (words: readonly NameWord[]): string => words.map((word) => word.text).join(' ');

/** "Wei Li": a Chinese given name and a family name of East Asia. */
const isEastAsian = (name: readonly NameWord[]): boolean =>
  name.length === 2 && EAST_ASIAN_SURNAMES.has((name[1] as NameWord).text.toLowerCase()) && pinyinSyllables((name[0] as NameWord).text) > 0;

/** Cuts "LIND Mara PARK Jo": each family name in capitals, each followed by a given name. */
function atCapitals(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const starts = words.flatMap((word, i) => (FAMILY_CAPITALS.test(word.text) ? [i] : []));
  const names = starts.map((start, k) => words.slice(start, starts[k + 1] ?? words.length));
  const isRun = starts[0] === 0 && names.every((name) => name.length > 1 && name.length < 4 && HAS_SMALL.test((name[1] as NameWord).text));
  return isRun ? names : [words];
}

/** "Lind." where a comma was meant; not "Th.". */
const SENTENCE_END = /\p{Ll}{3}\.$/u;

/** So many words in full are no one's name, whatever they are. */
const RUN = 6;

/** "Mara Lind Jovo Park Enno Roux": all names of two words; one given name that is known, or families of East Asia, say that they are names. */
const isEven = (names: readonly (readonly NameWord[])[], parts: readonly Part[]): boolean =>
  names.every((name) => name.length === 2) &&
  (parts.some((part, i) => part === 'given' && i % 2 === 0) || names.every(([, family]) => isFamily(family)));

/**
 * Cuts a run of names that no mark parts: "Mara Lind Jo Park", "M. LIND J. PARK". Long names are left whole: each name behind the first must
 * begin with a known given name, or with an initial like the first one; of many names half must.
 */
function cutRun(words: readonly NameWord[], hasCommas: boolean): readonly (readonly NameWord[])[] {
  if (words.length < FEWEST) return [words];
  const byCapitals = atCapitals(words);
  if (byCapitals.length > 1) return byCapitals;
  const parts = partsOf(words);
  const starts = startsOf(words, parts);
  if (starts.length < 2) return [words];
  const names = starts.map((start, k) => words.slice(start, starts[k + 1] ?? words.length));
  const isKnown = (k: number): boolean => {
    const part = parts[starts[k] as number];
    const isAbbreviated = parts[(starts[k] as number) + 1] === 'initial';
    return (
      part === 'given' || isAbbreviated || (part === 'initial' && parts[0] === 'initial') || isEastAsian(names[k] as readonly NameWord[])
    );
  };
  const known = names.filter((_, k) => isKnown(k)).length;
  const full = parts.filter((part) => part === 'given' || part === 'name').length;
  // Where others of the list are parted by commas, "Mara Lind Jo Park" is rather one long name than two.
  const isParted = names.slice(0, -1).every((name) => SENTENCE_END.test((name.at(-1) as NameWord).text));
  if (hasCommas && full === words.length && full < RUN && !isParted && !names.every(isEastAsian)) return [words];
  const isSure = full >= RUN ? known * 2 >= names.length || isEven(names, parts) : names.every((_, k) => k === 0 || isKnown(k));
  const shaped = names.filter((name) => isPersonName(textOf(name))).length;
  return isSure && (full >= RUN ? shaped * 3 >= names.length * 2 : shaped === names.length) ? names : [words];
}

/** Longer stretches without a comma are no list of names. */
const LONGEST = 60;

/**
 * The names among words that no comma parts, each by itself; no group where there are only marks.
 *
 * @param hasCommas Other names of the list are parted by commas.
 */
export function nameGroups(words: readonly NameWord[], hasCommas: boolean): readonly NameGroup[] {
  if (words.length > LONGEST) return [{ words, marks: [] }];
  return atMarks(words).flatMap(({ words: own, marks }) => {
    const names = cutRun(own, hasCommas);
    return names.map((name, k) => ({ words: name, marks: k === names.length - 1 ? marks : [] }));
  });
}
