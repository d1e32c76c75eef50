import { EAST_ASIAN_SURNAMES } from '../lexicon/family-names.js';
import { cutAtMarks, type NameGroup } from './name-marks.js';
import { isEastAsianFamily, type NamePart, namePartsOf, nameStarts } from './name-run-cost.js';
import type { NameWord } from './name-words.js';
import { isPersonName } from './person-name-shape.js';
import { pinyinSyllables } from './pinyin.js';

/** "LIND", "LI"; not "Lind". */
const FAMILY_CAPITALS = /^\p{Lu}[\p{Lu}'’‐-]+$/u;
const HAS_SMALL = /\p{Ll}/u;
/** "J.", "J.-P.", "M.A." */
const DOTTED_INITIALS = /^(?:\p{Lu}\.[-‐]?){1,4}$/u;

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

/** Fewer words are one name. */
const FEWEST = 4;

/** So many words in full are no one's name, whatever they are. */
const RUN = 6;

/** "Mara Lind Jovo Park Enno Roux": all names of two words; one given name that is known, or families of East Asia, say that they are names. */
const isEven = (names: readonly (readonly NameWord[])[], parts: readonly NamePart[]): boolean =>
  names.every((name) => name.length === 2) &&
  (parts.some((part, i) => part === 'given' && i % 2 === 0) || names.every(([, family]) => isEastAsianFamily(family)));

/** "Mara Lind Jovo Park", "M. Lind Jo Ann Park": two names, the second with a given name that is known. */
const PAIR = /^(?:given|initial|name) name given (?:(?:given|initial) )*name$/;
const isPair = (parts: readonly NamePart[]): boolean => PAIR.test(parts.join(' '));

/** "Mara Lind M. Lind": the same family name again. */
function atRepetition(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const last = words.at(-1)?.text;
  const at = words.findIndex((word) => word.text === last) + 1;
  return at >= 2 && words.length - at >= 2 ? [words.slice(0, at), words.slice(at)] : [words];
}

/** Cuts "Lind M. A. Park J.": family names, each followed by initials with a full stop. */
function behindInitials(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const starts = words.flatMap(({ text }, i) =>
    !DOTTED_INITIALS.test(text) && (i === 0 || DOTTED_INITIALS.test(words[i - 1]?.text ?? '')) ? [i] : [],
  );
  const names = starts.map((start, k) => words.slice(start, starts[k + 1] ?? words.length));
  const isRun =
    starts[0] === 0 && names.length > 1 && names.every((name) => name.length < 6 && DOTTED_INITIALS.test(name.at(-1)?.text ?? ''));
  return isRun && names.every((name) => !DOTTED_INITIALS.test(name[0]?.text ?? '')) ? names : [words];
}

/**
 * Cuts a run of names that no mark parts: "Mara Lind Jo Park", "M. LIND J. PARK". Long names are left whole: each name behind the first must
 * begin with a known given name, or with an initial like the first one; of many names half must.
 */
function cutRun(words: readonly NameWord[], hasCommas: boolean): readonly (readonly NameWord[])[] {
  if (words.length < FEWEST) return [words];
  const byCapitals = atCapitals(words);
  if (byCapitals.length > 1) return byCapitals;
  const byInitials = behindInitials(words);
  if (byInitials.length > 1) return byInitials;
  const byFamily = atRepetition(words);
  if (byFamily.length > 1) return byFamily.flatMap((name) => cutRun(name, hasCommas));
  const parts = namePartsOf(words);
  const starts = nameStarts(words, parts);
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
  if (hasCommas && full === words.length && full < RUN && !isParted && !isPair(parts) && !names.every(isEastAsian)) return [words];
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
  return cutAtMarks(words).flatMap(({ words: own, marks }) => {
    const names = cutRun(own, hasCommas);
    return names.map((name, k) => ({ words: name, marks: k === names.length - 1 ? marks : [] }));
  });
}
