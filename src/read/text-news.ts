import { findDates } from '../text/date-range.js';
import type { TextLine } from './text-line.js';

/** A date is shorter, with a bracket before it. */
const LONGEST_DATE = 28;
/** "2021-03": a year alone begins entries of many kinds, a month those of a diary. */
const OF_MONTH = 'YYYY-MM'.length;
const WORDS_BEHIND = /^[\s\]):.,;|–—-]*[^\s\])]/u;

/** Whether a line begins with the day or month of something and tells of it: "Mar 3, 1843 A sum was found". */
function isDated({ text }: TextLine): boolean {
  const [date] = findDates(text.slice(0, LONGEST_DATE));
  return date !== undefined && date.start <= 1 && (date.at?.length ?? 0) >= OF_MONTH && WORDS_BEHIND.test(text.slice(date.end));
}

/** Whether lines are pieces of news, each with its date before it: a dump of a page prints the rows of a table so. */
export const areDated = (lines: readonly TextLine[]): boolean => lines.length > 1 && lines.every(isDated);
