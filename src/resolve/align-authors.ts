import type { Author } from '../model/page-facts.js';
import { fits } from './name-fit.js';
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
    if (at === fullest.length) return undefined;
    at++;
    places.push(at);
  }
  return places;
}
