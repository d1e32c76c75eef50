import { type DateRange, findDates } from './date-range.js';

/** A date with a weekday and brackets is shorter. */
const LONGEST = 40;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The date that is all a text holds beside marks; undefined where there are other words.
 *
 * @example dateAlone('[May 8, 2025]')?.at // '2025-05'
 * @example dateAlone('May 8, 2025: a talk') // undefined
 */
export function dateAlone(text: string): DateRange | undefined {
  if (text.length > LONGEST) return undefined;
  const [date] = findDates(text);
  return date && !WORD.test(text.slice(0, date.start)) && !WORD.test(text.slice(date.end)) ? date : undefined;
}
