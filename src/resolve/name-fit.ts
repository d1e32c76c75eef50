import { NICKNAMES } from '../lexicon/nicknames.js';
import { squash } from '../text/fold.js';
import { isMisprint } from '../text/misprint.js';
import { compatible, familyWithParticle } from '../text/person-name.js';
import { pinyinSyllables } from '../text/pinyin.js';
import type { NameForm } from './name-form.js';

/** Letters from which a shortened given name is told by its beginning: "Tim" of "Timothy". */
const SHORTEST_PREFIX = 3;

const isShortFor = (short: string, long: string): boolean =>
  (NICKNAMES[short]?.includes(long) ?? false) ||
  // Not in pinyin, where "Xin" and "Xing" are two names.
  (short.length >= SHORTEST_PREFIX && long.startsWith(short) && pinyinSyllables(long) === 0);

/** Whether one given name is a short form of the other: "Tom", "Thomas". */
export const isNickname = (a: string, b: string): boolean => isShortFor(a, b) || isShortFor(b, a);

const familyOf = (form: NameForm): string => squash(familyWithParticle(form.parsed));

const nicknamesFit = (a: NameForm, b: NameForm): boolean =>
  a.isFull && b.isFull && familyOf(a) === familyOf(b) && isNickname(a.givenWords[0] ?? '', b.givenWords[0] ?? '');

/** An English name before the Chinese one: "Grace Min Lin" and "Min Lin". */
function hasEnglishName(long: NameForm, short: NameForm): boolean {
  const [english, ...chinese] = long.givenWords;
  if (english === undefined || chinese.length === 0 || !short.isFull) return false;
  const given = chinese.join('');
  return (
    given === short.givenWords.join('') &&
    pinyinSyllables(given) > 0 &&
    pinyinSyllables(english) === 0 &&
    familyOf(long) === familyOf(short)
  );
}

/** Two whole names in one script must have a given name in common: "J. Karen Okoro" is not "Jo Okoro". */
function shareGivenName(a: NameForm, b: NameForm): boolean {
  if (!a.isFull || !b.isFull || a.parsed.script !== b.parsed.script || a.parsed.script !== 'latin') return true;
  if (isSwapped(a, b)) return true;
  const joined = a.givenWords.join('');
  return joined === b.givenWords.join('') || a.givenWords.some((word) => b.givenWords.includes(word));
}

/** Whether two spellings differ in nothing but case, accents, hyphens, spaces, and how umlauts are written. */
export const sameSpelling = (a: NameForm, b: NameForm): boolean =>
  a.key === b.key || (a.key === b.umlautKey && b.key !== b.umlautKey) || (b.key === a.umlautKey && a.key !== a.umlautKey);

/**
 * Whether two spellings can name one person: initials, missing middle names, nicknames, pinyin, either order.
 * It says "can", not "does".
 */
export function fits(a: NameForm, b: NameForm): boolean {
  if (sameSpelling(a, b)) return true;
  if (a.parsed.given === '' || b.parsed.given === '') return false;
  return (compatible(a.parsed, b.parsed) && shareGivenName(a, b)) || nicknamesFit(a, b) || hasEnglishName(a, b) || hasEnglishName(b, a);
}

/** Whether the two are the same two words in the other order: "Wei Lin", "Lin Wei". They are as often two people as one. */
export const isSwapped = (a: NameForm, b: NameForm): boolean =>
  a.key !== b.key && a.isFull && b.isFull && a.givenWords.join('') === familyOf(b) && b.givenWords.join('') === familyOf(a);

const initialsOf = (form: NameForm): string => squash(form.parsed.given.replace(/\p{Ll}/gu, ''));

/** Whether one name can be the other with a slip of the keyboard, not in an initial; a reason beside the names is needed to believe it. */
export function isMisprinted(a: NameForm, b: NameForm): boolean {
  if (a.isFull !== b.isFull || a.parsed.script !== 'latin' || b.parsed.script !== 'latin') return false;
  if (!a.isFull) return initialsOf(a) === initialsOf(b) && isMisprint(familyOf(a), familyOf(b));
  return a.plainKey[0] === b.plainKey[0] && isMisprint(a.plainKey, b.plainKey);
}
