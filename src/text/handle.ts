import { fold, squash } from './fold.js';

const SHORTEST_HANDLE = 3;
const SHORTEST_WORD = 4;

/**
 * Whether a user name or the local part of an address was made from a name: the family or the given name in it,
 * the initials, or an initial with the family name.
 *
 * @example handleAgrees('asilva2', 'Ana Silva') // true
 * @example handleAgrees('blue-parrot', 'Ana Silva') // false
 */
export function handleAgrees(handle: string, name: string): boolean {
  const letters = squash(handle).replace(/\d+/gu, '');
  const words = fold(name).split(' ').filter(Boolean);
  const [given, family] = [words[0] ?? '', words.at(-1) ?? ''];
  if (letters === `${given}${family}` || letters === `${family}${given}`) return true;
  if (letters.length < SHORTEST_HANDLE || given === '') return false;
  if (family.length >= SHORTEST_WORD && letters.includes(family)) return true;
  if (given.length >= SHORTEST_WORD && letters.includes(given)) return true;
  const initials = words.map((word) => word[0]).join('');
  if (letters === initials || letters === initials.slice(1) + initials[0]) return true;
  return [`${given}${family}`, `${family}${given}`, `${given[0]}${family}`, `${family}${given[0]}`].some((form) => letters.includes(form));
}
