import type { PartialDate } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import type { DateRange } from '../../text/date-range.js';
import { listedYears } from './listed-years.js';

/** The name of an honour inside a sentence. */
export interface AwardPhrase extends Span {
  readonly name: string;
  readonly date?: PartialDate;
}

/** Whether a range meets one of others. */
export const overlaps = (phrase: Span, others: readonly Span[]): boolean =>
  others.some((other) => phrase.start < other.end && other.start < phrase.end);

/** "Two", "Several" before the name of an honour that was given more than once. */
const HOW_MANY = /^(?:two|three|four|five|six|several|multiple|numerous|many)\s(?=\p{Lu})/iu;

const YEAR_WORD = /\b(?:19|20)\d{2}\b/gu;

/** The honour at a place of a sentence, once for each of its years: "Lind Prize (2019, 2021)" is two. */
export function withDates(sentence: string, span: Span, dates: readonly DateRange[]): AwardPhrase[] {
  const raw = sentence.slice(span.start, span.end);
  const name = raw
    .replace(YEAR_WORD, ' ')
    .replace(HOW_MANY, '')
    .replace(/^[\s("“'‘]+|[\s,.;:!)(”"'’]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s(?:of|in|at|for|the|and|on)$/u, '');
  const years = listedYears(sentence.slice(span.end, span.end + 40)).values;
  if (years.length > 1) return years.map((date) => ({ name, ...span, date }));
  const inside = dates.find((date) => date.start >= span.start && date.end <= span.end);
  const after = dates.find((date) => date.start >= span.end && date.start - span.end < 12);
  const date = (inside ?? after)?.at ?? (inside ?? after)?.from;
  return [{ name, ...span, ...(date !== undefined && { date }) }];
}
