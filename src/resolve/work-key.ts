import type { Work } from '../model/page-facts.js';
import { fold } from '../text/fold.js';
import { nameForm } from './name-form.js';

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** A title without case, accents, punctuation and articles. */
export const titleKey = (title: string): string =>
  fold(title)
    .split(' ')
    .filter((word) => !ARTICLES.has(word))
    .join('');

/** Folded family names of the authors. */
export function familyNames(work: Work): ReadonlySet<string> {
  return new Set(work.authors.flatMap((author) => nameForm(author.name).blocks.map((block) => block.slice(0, block.indexOf('|')))));
}

/** How much an entry tells: whole lists of authors before cut ones, then the longer list, then venue and year. */
export function fullness(work: Work): number {
  const listed = work.authors.length * 4 + (work.authorsComplete ? 2 : 0);
  return listed + (work.venue ? 1 : 0) + (work.date ? 1 : 0);
}
