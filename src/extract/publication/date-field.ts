import { cite } from '../../model/cite.js';
import type { Evidence, PartialDate } from '../../model/page-facts.js';
import type { Text } from '../../model/text.js';
import { dateOf, findDateAtoms } from '../../text/date-atom.js';
import { centuryOf, partialDate } from '../../text/partial-date.js';
import type { FieldRange } from './field-ranges.js';

/** When a work appeared. */
export interface DateField {
  readonly date: PartialDate;
  readonly evidence?: Evidence;
}

/** A year by itself, not part of an identifier, a range of pages or a number: "2021", "2021a". */
const YEAR = /(?<![\p{L}\d./:_-])((?:19|20)\d\d)(?:[a-z]\b)?(?![\d])(?!\s?[-–]\s?\d{3,})(?!\.\d)/gu;
/** "MobiSys'22", "CVPR ’23", "SIGIR2024", "SOSP 24"; not "The 20th". */
const GLUED_YEAR = /\p{Lu}[\p{L}&+-]*(?:['’‘`]\s?(\d\d)|((?:19|20)\d\d)|(?<=\p{Lu}\p{L}*\p{Lu}\p{L}*) ([0-2]\d))(?![\d\p{L}])/u;
/** "1928–" before a number: it ends a range of pages. */
const RANGE_START = /(\d{2,4})\s?[-–—]\s?$/u;

/** Whether the year ends a range that is none of years: "1928–1938" is pages, "2018–2019" a volume of two years. */
function endsPages(text: string, at: number, year: number): boolean {
  const start = RANGE_START.exec(text.slice(Math.max(0, at - 8), at))?.[1];
  return start !== undefined && Number(start) % 100 !== (year - 1) % 100;
}

function yearIn(text: Text, start: number, end: number): DateField | undefined {
  let found: DateField | undefined;
  for (const match of text.text.slice(start, end).matchAll(YEAR)) {
    const date = partialDate(Number(match[1]));
    const at = start + match.index;
    if (date && !endsPages(text.text, at, Number(match[1]))) found ??= { date, evidence: cite(text, at, at + 4, 'publication/year') };
  }
  return found;
}

function gluedYear(text: Text, start: number, end: number): DateField | undefined {
  const match = GLUED_YEAR.exec(text.text.slice(start, end));
  if (!match) return undefined;
  const date = partialDate(match[2] ? Number(match[2]) : centuryOf(Number(match[1] ?? match[3])));
  return date && { date, evidence: cite(text, start + match.index, start + match.index + match[0].length, 'publication/year-of-acronym') };
}

/** The month beside the year, where one is printed. */
function withMonth(text: Text, field: DateField, start: number, end: number): DateField {
  const year = field.date.slice(0, 4);
  if (!/\p{L}{3}|\d{4}[-/.年]\d/u.test(text.text.slice(start, end))) return field;
  const atom = findDateAtoms(text.text.slice(start, end)).find(
    (candidate) => candidate.kind === 'date' && candidate.month > 0 && String(candidate.year) === year,
  );
  const date = atom && dateOf(atom);
  return date ? { ...field, date } : field;
}

type ReadYear = (text: Text, start: number, end: number) => DateField | undefined;

/** Where a year is looked for, the most trustworthy place first: a year in full before one glued to an acronym. */
const PLACES: readonly (readonly [FieldRange['label'], ReadYear])[] = [
  ['detail', yearIn],
  ['venue', yearIn],
  ['venue', gluedYear],
  ['detail', gluedYear],
  ['note', yearIn],
  ['note', gluedYear],
  ['link', yearIn],
  ['link', gluedYear],
  ['authors', yearIn],
];

/** The date of an entry: from its details and venue, then from its other fields but the title, then from the heading. */
export function dateField(text: Text, ranges: readonly FieldRange[], headingYear: number | undefined): DateField | undefined {
  for (const [label, readYear] of PLACES) {
    for (const range of ranges) {
      const found = range.label === label ? readYear(text, range.start, range.end) : undefined;
      if (found) return withMonth(text, found, Math.max(0, range.start - 12), range.end);
    }
  }
  const date = headingYear === undefined ? undefined : partialDate(headingYear);
  return date && { date };
}
