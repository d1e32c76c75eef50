import { LIST_LEAD_ENDINGS, LIST_LEAD_OPENINGS } from '../lexicon/list-leads.js';
import { findDates } from '../text/date-range.js';

/** "May 2019 - Sept 2020", "2019 - now": when the entry above or below was, not what a list is of; not "2019" or "May 2019". */
function isTimeOfEntry(text: string): boolean {
  const [range, ...others] = findDates(text);
  return others.length === 0 && range !== undefined && range.at === undefined && range.start === 0 && range.end === text.length;
}

/** Whether a line above a list belongs to an entry or begins the sentence that the list completes: "Here are my courses", "In 2020 I". */
export function leadsToList(text: string): boolean {
  const lower = text.toLowerCase();
  if (LIST_LEAD_OPENINGS.some((opening) => lower.startsWith(opening))) return true;
  const last = lower.slice(lower.lastIndexOf(' ') + 1);
  return (last !== lower && LIST_LEAD_ENDINGS.has(last)) || (/\d/.test(text) && isTimeOfEntry(text));
}
