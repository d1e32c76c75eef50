import { fold, squash } from './fold.js';
import { familyWithParticle, type PersonName, parsePersonName } from './person-name.js';
import { pinyinOf } from './pinyin.js';

/**
 * Folded family and given name, for grouping spellings that differ only in case, accents, punctuation and order of printing.
 *
 * @example nameKey('Müller, Jörg') // 'muller|jorg'
 */
export function nameKey(name: string | PersonName): string {
  const parsed = typeof name === 'string' ? parsePersonName(name) : name;
  return `${fold(familyWithParticle(parsed))}|${fold(parsed.given)}`;
}

const IS_HAN = /^[\p{Script=Han}\s·]+$/u;

/** Whether a name is printed in Chinese characters alone: such a one is compared with a Latin one by how it is read. */
export const isHanName = (name: PersonName): boolean => IS_HAN.test(name.printed);

/** Whether two given names can be one: a middle name may be missing, an initial stands for a name, hyphens do not count. */
function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (a.join('') === b.join('')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const starts = (x: string, y: string): boolean => x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
  if (!starts(short[0] as string, long[0] as string)) return false;
  let from = 0;
  for (const word of short) {
    const at = long.findIndex((other, i) => i >= from && starts(word, other));
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** Words of the given names, folded; undotted capitals are initials each: "DJ" is d, j. */
export function givenWords(name: PersonName): string[] {
  if (name.isInitialsOnly)
    return [...name.given.matchAll(/\p{L}/gu)].filter(([letter]) => /\p{Lu}/u.test(letter)).map(([letter]) => fold(letter));
  return fold(name.given).split(' ').filter(Boolean);
}

/** The family name without and with its particle. */
export const familyForms = (name: PersonName): readonly [string, string] => [squash(name.family), squash(familyWithParticle(name))];

function sameOrder(a: PersonName, b: PersonName): boolean {
  const theirs = familyForms(b);
  if (!familyForms(a).some((family) => theirs.includes(family))) return false;
  return givenAgree(givenWords(a), givenWords(b));
}

/** One spelling for ü, which passports write "v", "u" or "yu" ("Lyu", "Lv", "Lu"). */
export const plainPinyin = (text: string): string => text.replaceAll('v', 'u').replace(/([ln])yu/g, '$1u');

/** How a name in Chinese characters is read. */
export interface Reading {
  readonly family: string;
  readonly given: string;
  /** First letter of the given name; empty where there is none. */
  readonly initial: string;
}

/** The reading of a name in Chinese characters. */
export function readingOf(han: PersonName): Reading {
  const whole = pinyinOf(han.family + han.given).map(plainPinyin);
  const length = han.family.length;
  const given = plainPinyin(whole.slice(length).join(''));
  const alone = given === '' && han.given !== '' ? plainPinyin(pinyinOf(han.given).join('')) : given;
  return { family: plainPinyin(whole.slice(0, length).join('')), given: alone, initial: whole[length]?.[0] ?? '' };
}

/** What a name in Latin letters is compared with a {@link Reading} by. */
export const latinReading = (latin: PersonName): Reading => {
  const given = plainPinyin(squash(latin.given));
  return { family: plainPinyin(squash(latin.family)), given, initial: given[0] ?? '' };
};

/** Whether a name in Chinese characters can be the name in Latin letters. */
function readsAs(han: PersonName, latin: PersonName): boolean {
  const [read, { family, given, initial }] = [readingOf(han), latinReading(latin)];
  if (family === read.family && (given === read.given || (latin.isInitialsOnly && initial !== '' && initial === read.initial))) return true;
  return given === read.family && family === read.given;
}

/**
 * Whether two printed names can name one person: same family name, given names or initials that agree, either order, Han against pinyin.
 * It says "can", not "does": two people may share a name.
 *
 * @example compatible('D. J. Norvik', 'Norvik, Daniel') // true
 * @example compatible('Lin Yue', '林月') // true
 */
export function compatible(a: string | PersonName, b: string | PersonName): boolean {
  const x = typeof a === 'string' ? parsePersonName(a) : a;
  const y = typeof b === 'string' ? parsePersonName(b) : b;
  const [xHan, yHan] = [isHanName(x), isHanName(y)];
  if (xHan !== yHan) return xHan ? readsAs(x, y) : readsAs(y, x);
  if (xHan) return squash(x.printed) === squash(y.printed);
  if (sameOrder(x, y)) return true;
  if (sortedWords(x.printed) === sortedWords(y.printed)) return true;
  // The other order of one of them: "Lin Yue" against "Yue X. Lin".
  return x.given !== '' && y.given !== '' && !x.isInitialsOnly && !y.isInitialsOnly && sameOrder(swapped(x), y);
}

/** The words of a name, whatever their order. */
export const sortedWords = (text: string): string => fold(text).split(' ').sort().join(' ');

/** The name read in the other order. */
export const swapped = (name: PersonName): PersonName => ({ ...name, family: name.given, given: familyWithParticle(name) });
