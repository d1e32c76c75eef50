import type { NameTable } from './name-table.js';

/**
 * Places of the authors in a fuller list, from 1, where all of them stand there in the same order; undefined where some do not.
 *
 * @param authors printed names, by number; likewise the fuller list
 * @example placesOf([B, C], [A, B, C], names) // [2, 3]
 */
export function placesOf(authors: Int32Array, fullest: Int32Array, names: NameTable): readonly number[] | undefined {
  const places: number[] = [];
  let at = 0;
  for (const author of authors) {
    while (at < fullest.length && !names.fit(author, fullest[at] as number)) at++;
    if (at === fullest.length) return misprintedPlaces(authors, fullest, names);
    at++;
    places.push(at);
  }
  return places;
}

/** The places of two lists that differ only in slips of the keyboard, half of the authors at most. */
function misprintedPlaces(authors: Int32Array, fullest: Int32Array, names: NameTable): readonly number[] | undefined {
  if (authors.length !== fullest.length) return undefined;
  const places: number[] = [];
  let slips = 0;
  for (const [i, author] of authors.entries()) {
    const other = fullest[i] as number;
    places.push(i + 1);
    if (names.fit(author, other)) continue;
    if (!names.isMisprint(author, other)) return undefined;
    slips++;
  }
  return slips * 2 <= authors.length ? places : undefined;
}
