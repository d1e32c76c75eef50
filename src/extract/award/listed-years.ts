import { SEASONS } from '../../lexicon/date-words.js';
import type { PartialDate } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import { wordAlternation } from '../../text/alternation.js';

/** "Fall " before a year, or nothing. */
const SEASON = String.raw`(?:(?<!\p{L})(?:${wordAlternation(Object.values(SEASONS).flat())})\s)?`;
/** "2019 & 2020", "2019, 2021", "2019/2020/2021", "Fall 2018 and Spring 2020"; not the range "2018-2020". */
const LIST_OF_YEARS = new RegExp(
  String.raw`${SEASON}(?:19|20)\d{2}(?:\s*(?:&|,|，|、|and|\/|＆|;)\s*(?:and\s)?${SEASON}(?:19|20)\d{2}(?!\d))+`,
  'giu',
);
const YEAR = /(?:19|20)\d{2}/gu;

/** Years that a text enumerates, with the ranges of the enumerations. */
export function listedYears(text: string): { readonly values: readonly PartialDate[]; readonly spans: readonly Span[] } {
  const values: PartialDate[] = [];
  const spans: Span[] = [];
  for (const match of text.matchAll(LIST_OF_YEARS)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    for (const [year] of match[0].matchAll(YEAR)) values.push(year);
  }
  return { values, spans };
}
