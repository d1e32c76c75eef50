/** "QLMTECH (" right before a name in brackets. */
const BEFORE = /(?<![\p{L}\p{N}.&-])(\p{Lu}[\p{Lu}\d]{2,9})\s?\($/u;
const LONGEST_ACRONYM = 12;

/** Whether the letters of an acronym stand in a name in their order, from its first letter on. */
function isSpelledBy(acronym: string, name: string): boolean {
  const letters = name.replace(/^The /u, '').toUpperCase();
  if (letters.charAt(0) !== acronym.charAt(0)) return false;
  let at = 0;
  for (const letter of acronym) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
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
