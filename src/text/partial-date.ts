import type { PartialDate } from '../model/page-facts.js';

/** A year from 1900 to 2099 as a partial date with month and day where given; undefined for anything else. */
export function partialDate(year: number, month?: number, day?: number): PartialDate | undefined {
  if (!Number.isInteger(year) || year < 1900 || year > 2099) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  if (month === undefined || month < 1 || month > 12) return String(year);
  if (day === undefined || day < 1 || day > 31) return `${year}-${two(month)}`;
  return `${year}-${two(month)}-${two(day)}`;
}

/** The year of a partial date. */
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/**
 * The year that two digits stand for: up to five years ahead of `now` in this century, else the last one.
 *
 * @example centuryOf(22) // 2022
 * @example centuryOf(98) // 1998
 */
export const centuryOf = (twoDigits: number, now = 2026): number => (twoDigits <= (now % 100) + 5 ? 2000 + twoDigits : 1900 + twoDigits);
