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

/** Words of the given names; undotted capitals are initials each: "DJ" is d, j. */
function givenWords(name: PersonName): string[] {
  if (name.isInitialsOnly)
    return [...name.given.matchAll(/\p{L}/gu)].filter(([letter]) => /\p{Lu}/u.test(letter)).map(([letter]) => fold(letter));
  return fold(name.given).split(' ').filter(Boolean);
}

function sameOrder(a: PersonName, b: PersonName): boolean {
  const families = [a, b].map((name) => [squash(name.family), squash(familyWithParticle(name))]) as [string[], string[]];
  if (!families[0].some((family) => families[1].includes(family))) return false;
  return givenAgree(givenWords(a), givenWords(b));
}

/** One spelling for ü, which passports write "v", "u" or "yu" ("Lyu", "Lv", "Lu"). */
const plainPinyin = (text: string): string => text.replaceAll('v', 'u').replace(/([ln])yu/g, '$1u');

/** Whether a name in Chinese characters can be the name in Latin letters. */
function readsAs(han: PersonName, latin: PersonName): boolean {
  const syllables = (text: string): string => (text === '' ? '' : plainPinyin(pinyinOf(text).join('')));
  const whole = pinyinOf(han.family + han.given).map(plainPinyin);
  const family = plainPinyin(whole.slice(0, han.family.length).join(''));
  const given = plainPinyin(whole.slice(han.family.length).join('')) || syllables(han.given);
  const [x, y] = [squash(latin.family), squash(latin.given)].map(plainPinyin) as [string, string];
  if (x === family && (y === given || (latin.isInitialsOnly && whole[han.family.length]?.startsWith(y[0] ?? '-') === true))) return true;
  return y === family && x === given;
}

/**
 * Whether two printed names can name one person: same family name, given names or initials that agree, either order, Han against pinyin.
 * It says "can", not "does": two people may share a name.
 *
 * @example compatible('D. J. Schad', 'Schad, Daniel') // true
 * @example compatible('Wang Qipeng', '王启鹏') // true
 */
export function compatible(a: string | PersonName, b: string | PersonName): boolean {
  const x = typeof a === 'string' ? parsePersonName(a) : a;
  const y = typeof b === 'string' ? parsePersonName(b) : b;
  const [xHan, yHan] = [IS_HAN.test(x.printed), IS_HAN.test(y.printed)];
  if (xHan !== yHan) return xHan ? readsAs(x, y) : readsAs(y, x);
  if (xHan) return squash(x.printed) === squash(y.printed);
  if (sameOrder(x, y)) return true;
  if (sortedWords(x.printed) === sortedWords(y.printed)) return true;
  // The other order of one of them: "Wang Qipeng" against "Qipeng X. Wang".
  return x.given !== '' && y.given !== '' && !x.isInitialsOnly && !y.isInitialsOnly && sameOrder(swapped(x), y);
}

const sortedWords = (text: string): string => fold(text).split(' ').sort().join(' ');
const swapped = (name: PersonName): PersonName => ({ ...name, family: name.given, given: familyWithParticle(name) });
