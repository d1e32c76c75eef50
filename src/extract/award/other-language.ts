import type { Award } from '../../model/page-facts.js';
import { isCjk } from '../../text/script.js';

/** One honour in two languages may be two of one year; so many in a row are not. */
const FEWEST = 2;

const years = (awards: readonly Award[]): string => awards.map(({ date }) => date?.slice(0, 4)).join(' ');

/**
 * The honours of one list without those that it says again in the other language: as many, all dated, of the same years in the same
 * order, the ones in Chinese, Japanese or Korean script and the others in Latin. Those that come first stay.
 */
export function withoutOtherLanguage(awards: readonly Award[]): readonly Award[] {
  const half = awards.length / 2;
  if (half < FEWEST || !Number.isInteger(half) || awards.some(({ date }) => date === undefined)) return awards;
  const [first, second] = [awards.slice(0, half), awards.slice(half)];
  const isCjkFirst = isCjk(first[0]?.name ?? '');
  const isDivided = first.every(({ name }) => isCjk(name) === isCjkFirst) && second.every(({ name }) => isCjk(name) !== isCjkFirst);
  return isDivided && years(first) === years(second) ? first : awards;
}
