import type { Author } from '../model/page-facts.js';
import { fits, isMisprinted } from './name-fit.js';
import { nameForm } from './name-form.js';

const canBeOne = (a: string, b: string): boolean => fits(nameForm(a), nameForm(b));

/**
 * Places of the authors in a fuller list, from 1, where all of them stand there in the same order; undefined where some do not.
 *
 * @example placesOf([B, C], [A, B, C]) // [2, 3]
 */
export function placesOf(authors: readonly Author[], fullest: readonly Author[]): readonly number[] | undefined {
  const places: number[] = [];
  let at = 0;
  for (const author of authors) {
    while (at < fullest.length && !canBeOne(author.name, (fullest[at] as Author).name)) at++;
    if (at === fullest.length) return misprintedPlaces(authors, fullest);
    at++;
    places.push(at);
  }
  return places;
}

/** The places of two lists that differ only in slips of the keyboard, half of the authors at most. */
function misprintedPlaces(authors: readonly Author[], fullest: readonly Author[]): readonly number[] | undefined {
  if (authors.length !== fullest.length) return undefined;
  let slips = 0;
  for (const [i, { name }] of authors.entries()) {
    const other = (fullest[i] as Author).name;
    if (canBeOne(name, other)) continue;
    if (!isMisprinted(nameForm(name), nameForm(other))) return undefined;
    slips++;
  }
  return slips * 2 <= authors.length ? authors.map((_, i) => i + 1) : undefined;
}
