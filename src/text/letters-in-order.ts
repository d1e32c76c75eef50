import { fold } from './fold.js';

/**
 * Whether a text has the letters of a shorter one in their order, case, accents and blanks aside, as a name has those of its short form.
 *
 * @example hasInOrder('Lindar Institute of Technology', 'Lindtech') // true
 * @example hasInOrder('Lindar Institute', 'Lyon') // false
 */
export function hasInOrder(text: string, short: string): boolean {
  const letters = fold(text);
  let at = 0;
  for (const letter of fold(short).replaceAll(' ', '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
