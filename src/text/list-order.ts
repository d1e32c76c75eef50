import { NAME_PARTICLES } from '../lexicon/name-particles.js';
import { beginsCapital } from './first-letter.js';
import { isPersonName } from './person-name-shape.js';
import type { Piece } from './piece-list.js';

/** First piece of a name and the one behind its last: "Family, Given" takes two. */
export type NameRange = readonly [number, number];

const WORDS = / +/;
const SMALL_WORD = /^\p{Ll}/u;
/** "J.", "K. R.", "KR", "Maria K." */
const HAS_INITIALS = /(?:^|\s)(?:\p{Lu}\.?-?){1,3}$/u;
/** "R. Lind", "K.R. Lind": a whole name, no given names. */
const BEGINS_INITIAL = /^\p{Lu}\.[\s-]?(?:\p{Lu}\.[\s-]?)*\p{Lu}\p{Ll}/u;
const CAPITALS = /^\p{Lu}[\p{Lu}'’ -]+$/u;
const MOST_GIVEN = 3;

/** Particles that families write with a capital too; "Bin", "Di" and "Le" are given names as well. */
const CAPITAL_PARTICLES: ReadonlySet<string> = new Set(['Das', 'Del', 'Della', 'Den', 'Der', 'Dos', 'Van', 'Von']);
const isParticle = (word: string): boolean => NAME_PARTICLES.has(word) || CAPITAL_PARTICLES.has(word);
const isOneWord = (text: string): boolean => text.split(WORDS).filter((word) => !isParticle(word)).length === 1;

/** Whether two names of a grouping, the first of one word, may be a family name with the given names behind its comma: "Lind" "Mara Ida". */
function isParted([at, end]: NameRange, next: NameRange | undefined, texts: readonly string[], pieces: readonly Piece[]): boolean {
  const [family = '', given = ''] = [texts[at], texts[at + 1]];
  return (
    end === at + 1 &&
    next !== undefined &&
    next[1] === at + 2 &&
    pieces[at + 1]?.before === 'comma' &&
    pieces[at]?.marks.length === 0 &&
    isOneWord(family) &&
    (beginsCapital(family) || SMALL_WORD.test(family)) &&
    given.split(WORDS).length <= MOST_GIVEN &&
    beginsCapital(given) &&
    !BEGINS_INITIAL.test(given)
  );
}

/** "Lind, Mara; Park; Joon Ho": the list prints family names first, and so does the name that was cut at its comma; undefined where a whole name says otherwise. */
function joinParted(groups: readonly NameRange[], texts: readonly string[], pieces: readonly Piece[]): readonly NameRange[] | undefined {
  const joined: NameRange[] = [];
  for (let k = 0; k < groups.length; k++) {
    const group = groups[k] as NameRange;
    if (group[1] - group[0] === 2) joined.push(group);
    else if (isParted(group, groups[k + 1], texts, pieces)) {
      joined.push([group[0], group[0] + 2]);
      k++;
    } else return undefined;
  }
  return joined;
}

/** "Jo Park, Surya" between whole names: two people, as the list has no other name with its family name first. */
function isTwoPeople([at, end]: NameRange, texts: readonly string[]): boolean {
  const [family = '', given = ''] = [texts[at], texts[at + 1]];
  if (end !== at + 2 || CAPITALS.test(family)) return false;
  if (BEGINS_INITIAL.test(given)) return true;
  return at > 0 && isPersonName(family) && !isOneWord(family) && isOneWord(given) && !HAS_INITIALS.test(given);
}

/**
 * The names of a list in the order that the list has: who writes one name with the family name first writes all so.
 * Only names whose own words leave it open change.
 */
export function inOneOrder(groups: readonly NameRange[], texts: readonly string[], pieces: readonly Piece[]): readonly NameRange[] {
  const inverted = groups.filter(([at, end]) => end === at + 2);
  const joined = joinParted(groups, texts, pieces);
  if (joined) return joined;
  const isWhole = ([at, end]: NameRange): boolean => end === at + 1 && !isOneWord(texts[at] as string);
  if (inverted.length === 0 || !groups.some(isWhole) || !inverted.every((group) => isTwoPeople(group, texts))) return groups;
  return groups.flatMap((group): NameRange[] =>
    isTwoPeople(group, texts)
      ? [
          [group[0], group[0] + 1],
          [group[0] + 1, group[1]],
        ]
      : [group],
  );
}
