import anyAscii from 'any-ascii';
import { NICKNAMES } from '../../lexicon/nicknames.js';
import { fold, squash } from '../../text/fold.js';
import { compatible, familyWithParticle, parsePersonName } from '../../text/person-name.js';

const SHORTEST_STEM = 3;
const SHORTEST_END = 2;
/** How vowels with two dots and letters like them are written without them. */
const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/ae/gu, 'a'],
  [/oe/gu, 'o'],
  [/ue/gu, 'u'],
];

/**
 * Whether two printed full names can be spellings of one owner's name: as {@link compatible}, and by a short form of
 * the given name or another transliteration. Fit for names of one page that compete to be its owner's, nowhere else.
 *
 * @example sameOwner('Tom Sawyer', 'Thomas B. Sawyer') // true
 * @example sameOwner('Amina Newal', 'Sara Al Amina Newal') // true
 * @example sameOwner('Jörg Müller', 'Joerg Mueller') // true
 */
export function sameOwner(a: string, b: string): boolean {
  if (compatible(a, b) || plain(a) === plain(b) || readsAlike(a, b) || isEndOf(a, b) || isEndOf(b, a)) return true;
  const [x, y] = [parsePersonName(a), parsePersonName(b)];
  if (squash(familyWithParticle(x)) !== squash(familyWithParticle(y))) return false;
  return isShortForm(fold(x.given), fold(y.given)) || isShortForm(fold(y.given), fold(x.given));
}

/** Whether the short name is the end of the long one, as of people who go by their later given name. */
function isEndOf(short: string, long: string): boolean {
  const [words, all] = [fold(short).split(' '), fold(long).split(' ')];
  return (
    words.length >= SHORTEST_END &&
    words.length < all.length &&
    words.every((word) => word.length > 1) &&
    all.slice(-words.length).join(' ') === words.join(' ')
  );
}

function plain(name: string): string {
  let text = squash(name);
  for (const [digraph, letter] of TRANSLITERATIONS) text = text.replace(digraph, letter);
  return text;
}

/** Kana or Hangul anywhere, and no Chinese characters. */
const PHONETIC = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\s\u3000・]+$/u;

/** Whether a name in kana is the romanised one: "すずき はなこ", "Hanako SUZUKI". */
function readsAlike(a: string, b: string): boolean {
  const [x, y] = PHONETIC.test(a) ? [a, b] : [b, a];
  if (!PHONETIC.test(x) || PHONETIC.test(y)) return false;
  const sorted = (text: string): string => fold(text).split(' ').sort().join(' ');
  return sorted(anyAscii(x.replace(/[\s\u3000・]+/gu, ' '))) === sorted(y);
}

function isShortForm(short: string, long: string): boolean {
  const [first, full] = [short.split(' ')[0] ?? '', long.split(' ')[0] ?? ''];
  if (first.length >= SHORTEST_STEM && full.startsWith(first)) return true;
  return NICKNAMES[first]?.includes(full) === true;
}
