import type { Work } from '../model/page-facts.js';
import { fold } from '../text/fold.js';

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** A title without case, accents, punctuation and articles. */
export const titleKey = (title: string): string =>
  fold(title)
    .split(' ')
    .filter((word) => !ARTICLES.has(word))
    .join('');

/** How much an entry tells: whole lists of authors before cut ones, then the longer list, then venue and year. */
export function fullness(work: Work): number {
  const listed = work.authors.length * 4 + (work.authorsComplete ? 2 : 0);
  return listed + (work.venue ? 1 : 0) + (work.date ? 1 : 0);
}
