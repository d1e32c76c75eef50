import { hasInOrder } from '../../text/letters-in-order.js';

/** "QLMTECH (" right before a name in brackets. */
const BEFORE = /(?<![\p{L}\p{N}.&-])(\p{Lu}[\p{Lu}\d]{2,9})\s?\($/u;
const LONGEST_ACRONYM = 12;

/** Whether a name spells an acronym out: it has its letters in their order, and begins with the first of them. */
function isSpelledBy(acronym: string, name: string): boolean {
  const bare = name.replace(/^The /u, '');
  return bare.charAt(0).toUpperCase() === acronym.charAt(0) && hasInOrder(bare, acronym);
}

/**
 * The acronym before the brackets that spell it out: another name of what is in them.
 *
 * @example "LINTECH (Lindar University of Technology)" gives "LINTECH"; not "TIDES (Lindar University)", a laboratory there
 */
export function acronymBefore(text: string, name: string, start: number, end: number): string | undefined {
  const acronym = BEFORE.exec(text.slice(Math.max(0, start - LONGEST_ACRONYM), start))?.[1];
  return acronym !== undefined && /^\s*[)）]/u.test(text.slice(end, end + 3)) && isSpelledBy(acronym, name) ? acronym : undefined;
}
