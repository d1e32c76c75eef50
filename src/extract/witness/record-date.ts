import type { PartialDate } from '../../model/page-facts.js';
import { dateOf, findDateAtoms } from '../../text/date-atom.js';
import { partialDate } from '../../text/partial-date.js';

/** `2021`, `2021-05`, `2021/5/3`, `2021-05-03T00:00:00Z`. */
const ISO_DATE = /^\s*((?:19|20)\d\d)(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?!\d))?)?/;

/** The date that a field of a record says: an ISO date, "May 2021", "2021 (to appear)". */
export function recordDate(value: string): PartialDate | undefined {
  const iso = ISO_DATE.exec(value);
  if (iso) {
    const [year, month, day] = iso.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
    return year === undefined ? undefined : partialDate(year, month, day);
  }
  const atom = findDateAtoms(value.slice(0, 60)).find((candidate) => candidate.kind === 'date' && candidate.year > 0);
  return atom && dateOf(atom);
}
