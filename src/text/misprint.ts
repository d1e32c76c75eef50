/** Shorter words are often two names that differ in a letter: "Lin" and "Li". */
const SHORTEST = 6;

/**
 * Whether two words differ by one slip of the keyboard: a letter left out, doubled, replaced, or two that changed places.
 * It takes time in proportion to the length.
 *
 * @example isMisprint('larsjenssen', 'lasrjenssen') // true
 * @example isMisprint('annasilva', 'anasalva') // false
 */
export function isMisprint(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && x[0] === y[1] && x[1] === y[0]);
}
