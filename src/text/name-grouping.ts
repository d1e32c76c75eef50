import { GROUP_WORDS } from '../lexicon/author-words.js';
import { NAME_PARTICLES } from '../lexicon/name-particles.js';
import { NOT_NAME_WORDS } from '../lexicon/not-name-words.js';
import { beginsCapital } from './first-letter.js';
import { inOneOrder, type NameRange } from './list-order.js';
import { isPersonName } from './person-name-shape.js';
import type { Piece } from './piece-list.js';

const ONLY_INITIALS = /^(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}?\.(?:[ \-‐]?\p{Lu}\p{Ll}?\.?)*|\p{Lu}(?:[ -]\p{Lu}){1,3}|\p{Lu}-\p{Lu}\.?)$/u;
const WORDS = / +/;
/** "Lind 2"; not "K6ller", where a letter was not recognised. */
const NUMBER = /\d(?!\p{Ll})/u;

const wordCount = (text: string): number => text.split(WORDS).filter((word) => !NAME_PARTICLES.has(word.toLowerCase())).length;

/** A group of people: "Lind Consortium". */
export const isGroupName = (text: string): boolean => {
  const words = text.split(WORDS);
  return words.length > 1 && GROUP_WORDS.has((words.at(-1) as string).toLowerCase());
};

/** "G.Lind", "J.-P.Ek": initials with no space behind them. */
const GLUED_INITIALS = /^(?:\p{Lu}\.-?){1,3}\p{Lu}\p{Ll}+$/u;
/** "R. Lind", "G.Lind": no family name begins so. */
const BEGINS_INITIAL = /^\p{Lu}\. ?\p{Lu}\p{Ll}/u;

/** Cost of reading one piece as a whole name. */
function wholeCost(text: string): number {
  if (isPersonName(text) || GLUED_INITIALS.test(text)) return 0;
  if (isGroupName(text)) return 1;
  if (ONLY_INITIALS.test(text)) return 4;
  const words = wordCount(text);
  if (words === 1) return /^\p{Lu}/u.test(text) || /\p{Script=Han}/u.test(text) ? 2 : 4;
  return words <= 4 && /^\p{Lu}/u.test(text) && !NUMBER.test(text) ? 2 : 6;
}

/** "HO, Kei Shiu": the family name in capitals. */
const CAPITAL_FAMILY = /^\p{Lu}[\p{Lu}'’ -]+$/u;
const HAS_SMALL = /\p{Ll}/u;

/** "al-Quill", "von Lind", "d'Arc". */
const SMALL_FAMILY = /^(?:\p{Ll}+['’ ]\p{L}*|al-|de |van |von )/u;

/** Cost of reading two pieces as family name and given names. */
function pairCost(family: Piece, given: Piece, familyText: string, givenText: string): number {
  if (given.before !== 'comma' || family.marks.length > 0) return Number.POSITIVE_INFINITY;
  const initials = ONLY_INITIALS.test(givenText);
  if (!beginsCapital(familyText) && !SMALL_FAMILY.test(familyText)) return 8;
  if (familyText.includes('.') && (ONLY_INITIALS.test(familyText) || BEGINS_INITIAL.test(familyText))) return 8;
  const familyWords = wordCount(familyText);
  const givenWords = wordCount(givenText);
  if (familyWords > 3 || givenWords > 4 || !beginsCapital(givenText)) return 8;
  if (NOT_NAME_WORDS.has(familyText.toLowerCase()) || NOT_NAME_WORDS.has(givenText.toLowerCase())) return 8;
  if (initials) return familyWords === 1 ? 0 : 1;
  if (CAPITAL_FAMILY.test(familyText) && HAS_SMALL.test(givenText)) return 0.5;
  if (familyWords === 1) return givenWords === 1 ? 1 : /\.|^\p{Lu}\p{Ll}+ \p{Lu}$/u.test(givenText) ? 1 : 2.5;
  return givenWords === 1 ? 1.5 : 5;
}

/** Best grouping of the pieces into names: each name is one piece, or two in the order "Family, Given". */
export function groupNames(texts: readonly string[], pieces: readonly Piece[]): readonly NameRange[] {
  const n = pieces.length;
  const best: number[] = [0];
  const back: number[] = [0];
  for (let i = 1; i <= n; i++) {
    const single = (best[i - 1] as number) + wholeCost(texts[i - 1] as string);
    const pair =
      i < 2
        ? Number.POSITIVE_INFINITY
        : (best[i - 2] as number) +
          pairCost(pieces[i - 2] as Piece, pieces[i - 1] as Piece, texts[i - 2] as string, texts[i - 1] as string);
    best.push(Math.min(single, pair));
    back.push(pair < single ? 2 : 1);
  }
  const groups: [number, number][] = [];
  for (let i = n; i > 0; i -= back[i] as number) groups.push([i - (back[i] as number), i]);
  return inOneOrder(groups.reverse(), texts, pieces);
}
