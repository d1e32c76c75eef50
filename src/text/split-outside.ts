/** What round brackets hold, the brackets included: "(2019, 2021)". */
export const ROUND_BRACKETS: RegExp = /[(（][^()（）]*[)）]/gu;

/**
 * The text with underscores in place of what a pattern finds, so that nothing in there parts or ends anything; offsets stay.
 *
 * @example covered('Knots (A, B)', ROUND_BRACKETS) // 'Knots ______'
 */
export const covered = (text: string, whole: RegExp): string => text.replace(whole, (inner) => '_'.repeat(inner.length));

/**
 * The parts of a text between breaks that do not stand in what a pattern finds.
 *
 * @example splitOutside('Knots (A, B), Ropes', ROUND_BRACKETS, /,\s/gu) // ['Knots (A, B)', 'Ropes']
 */
export function splitOutside(text: string, whole: RegExp, breaks: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of covered(text, whole).matchAll(breaks)) {
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)];
}
