import anyAscii from 'any-ascii';
import { NICKNAMES } from '../../lexicon/nicknames.js';
import { fold, squash } from '../../text/fold.js';
import { compatible, familyWithParticle, type PersonName, parsePersonName } from '../../text/person-name.js';
import { remembered } from '../../text/remembered.js';

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
  const [x, y] = [formsOf(a), formsOf(b)];
  if (compatible(x.parsed, y.parsed) || x.plain === y.plain || readsAlike(a, b) || isEndOf(x.words, y.words) || isEndOf(y.words, x.words))
    return true;
  return x.family === y.family && (isShortForm(x.given, y.given) || isShortForm(y.given, x.given));
}

/** A name in the forms in which it is compared. */
interface Forms {
  readonly parsed: PersonName;
  readonly plain: string;
  /** All words, folded. */
  readonly words: readonly string[];
  /** The family name, folded, without spaces. */
  readonly family: string;
  /** The first given name, folded. */
  readonly given: string;
}

const MOST_REMEMBERED = 2048;

/** Remembered: the names of a page's owner are compared with all others that it prints. */
const formsOf = remembered((name: string): Forms => {
  const parsed = parsePersonName(name);
  return {
    parsed,
    plain: plain(name),
    words: fold(name).split(' '),
    family: squash(familyWithParticle(parsed)),
    given: fold(parsed.given).split(' ')[0] ?? '',
  };
}, MOST_REMEMBERED);

/** Whether the short name is the end of the long one, as of people who go by their later given name. */
const isEndOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= SHORTEST_END &&
  short.length < long.length &&
  short.every((word, i) => word.length > 1 && long[long.length - short.length + i] === word);

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
  return (short.length >= SHORTEST_STEM && long.startsWith(short)) || NICKNAMES[short]?.includes(long) === true;
}
