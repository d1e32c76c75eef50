import { BETWEEN_WORDS, EXPECTED_WORDS, FROM_WORDS, ONWARD_WORDS, RANGE_WORDS, SINCE_WORDS, UNTIL_WORDS } from '../lexicon/date-words.js';
import type { PartialDate } from '../model/page-facts.js';
import type { Span } from '../model/span.js';
import { wordAlternation } from './alternation.js';
import { type DateAtom, dateAtomsIn, dateOf } from './date-atom.js';
import { partialDate } from './partial-date.js';
import { remembered } from './remembered.js';

/**
 * A date or a range as printed. `at` is a date alone ("in 2020"); `from` and `to` are the ends of a range, where printed.
 * The span holds the words around it that belong to it: "since fall 2019", "2015 - now", "2026 (expected)".
 */
export interface DateRange extends Span {
  readonly at?: PartialDate;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** The range is said to last: "– present", "since 2019", "至今". */
  readonly ongoing: boolean;
  /** The end is said to lie ahead: "expected 2026". */
  readonly expected: boolean;
}

const words = (lexicon: Readonly<Record<string, readonly string[]>>): string => wordAlternation(Object.values(lexicon).flat());

/** Between two ends: " – ", "~", " to ", "至"; not ", " and not " and ". */
const CONNECTOR = new RegExp(`^\\s*(?:[-‐‑‒–—―−~～〜→⟶]+|(?:${words(RANGE_WORDS)}))\\s*(?:the\\s+|la\\s+)?$`, 'iu');
/** A dash after which nothing follows: "2019 –", or that stands at the year and not at what follows: "2019- Lecturer". Not "2019 - Stanford". A full stop may follow: "2019–." */
const OPEN_END = /^\s*[-‐‑‒–—―~～〜]+\s*(?=$|[)\]）\n\t,;:|]|\.(?:\s|$))|^[-‐‑–](?=\s\p{Lu}\p{Ll})/u;
const ONWARD = new RegExp(`^\\s*(?:${words(ONWARD_WORDS)})`, 'iu');
const SINCE = new RegExp(`(?:^|[^\\p{Script=Latin}])((?:${words(SINCE_WORDS)})\\s*(?:the\\s+)?)$`, 'iu');
const FROM = new RegExp(`(?:^|[^\\p{Script=Latin}])((?:${words(FROM_WORDS)})\\s*)$`, 'iu');
const UNTIL = new RegExp(`(?:^|[^\\p{Script=Latin}])((?:${words(UNTIL_WORDS)})\\s*)$`, 'iu');
const lastLetter = (text: string): string => text.trimEnd().slice(-1).toLowerCase();
/**
 * The last letters of the words that tell which end a date is, and of "the" behind them: before most dates stands no such
 * letter, and the patterns need not be tried. Unicode folds "ſ" to "s".
 */
const LEAD_ENDS: ReadonlySet<string> = new Set(
  [...[SINCE_WORDS, FROM_WORDS, UNTIL_WORDS].flatMap((lexicon) => Object.values(lexicon).flat()), 'the', 'ſ'].map(lastLetter),
);
const EXPECTED_AFTER = new RegExp(`^\\s*[,(（]?\\s*(?:${words(EXPECTED_WORDS)})(?!\\p{Script=Latin})\\.?\\s*[)）]?`, 'iu');
const EXPECTED_BEFORE = new RegExp(`(?<!\\p{L})(?:${words(EXPECTED_WORDS)})(?!\\p{Script=Latin})\\.?[^.;\\n\\d]{0,24}$`, 'iu');
/** How far back a word like "expected" may stand. */
const LOOK_BACK = 40;

/** "between 2010 and 2013": the word before the first date makes the "and" a range. */
const BETWEEN: readonly (readonly [before: RegExp, between: string])[] = BETWEEN_WORDS.map(([before, between]) => [
  new RegExp(`(?<!\\p{L})${before}\\s+(?:the\\s+|\\p{L}{1,3}\\s+)?$`, 'iu'),
  between,
]);

function isBetween(text: string, first: DateAtom, second: DateAtom): boolean {
  const word = text.slice(first.end, second.start).trim().toLowerCase();
  const before = text.slice(Math.max(0, first.start - LOOK_BACK), first.start);
  return BETWEEN.some(([opening, between]) => between === word && opening.test(before));
}

interface Draft extends Span {
  readonly first: DateAtom;
  readonly second?: DateAtom;
}

/** "2024.05 – 09": a second month of the same year. Not "2024.05 – 2024". */
const SECOND_MONTH = /^\s*[-‐‑‒–—―~～]\s*(0[1-9]|1[0-2])(?![\d./-])/u;

function bareMonth(text: string, first: DateAtom): Draft | undefined {
  const match = first.kind === 'date' && first.month > 0 ? SECOND_MONTH.exec(text.slice(first.end, first.end + 12)) : null;
  if (!match) return undefined;
  const end = first.end + match[0].length;
  return { start: first.start, end, first, second: { ...first, start: first.end, end, month: Number(match[1]), day: 0 } };
}

/** "2018 – 25": a second year by its last two figures, set off by spaces, where nothing goes on behind it. Not "2018 – 25 papers", "2018 – 25%". */
const SECOND_YEAR = /^\s[-‐‑‒–—―~～]\s(\d\d)(?=\s*(?:$|[\n\t,;:|)\]·]))/u;
/** So many years at most lie between the two. */
const LONGEST_SPAN = 40;

function bareYear(text: string, first: DateAtom): Draft | undefined {
  const isYear = first.kind === 'date' && first.year > 0 && first.month === 0;
  const match = isYear ? SECOND_YEAR.exec(text.slice(first.end, first.end + 12)) : null;
  if (!match) return undefined;
  const years = (Number(match[1]) - (first.year % 100) + 100) % 100;
  if (years === 0 || years > LONGEST_SPAN) return undefined;
  const end = first.end + match[0].length;
  return { start: first.start, end, first, second: { ...first, start: first.end, end, year: first.year + years } };
}

/** "2003/9 ~ 2005/6", "2018/9 - 2020/2": beside a month the other end is one too, not the academic year 2005/06. */
function asMonth(atom: DateAtom, other: DateAtom): DateAtom {
  const isMonth = atom.kind === 'academic' && other.kind === 'date' && other.month > 0 && atom.day % 100 <= 12;
  return isMonth ? { ...atom, kind: 'date', month: atom.day % 100, day: 0 } : atom;
}

/** Joins neighbouring atoms that a connector makes a range. */
function pair(text: string, atoms: readonly DateAtom[]): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const first = atoms[i] as DateAtom;
    const second = atoms[i + 1];
    const reversed = first.kind === 'present' && second?.kind === 'date' && CONNECTOR.test(text.slice(first.end, second.start));
    if (reversed) {
      // "Current - Sept 2018"
      drafts.push({ start: first.start, end: second.end, first: second, second: first });
      i++;
      continue;
    }
    if (first.kind === 'present') continue;
    const joined = second && second.start - first.end <= 12 && joins(text, first, second);
    if (joined) {
      drafts.push({ start: first.start, end: second.end, first: asMonth(first, second), second: asMonth(second, first) });
      i++;
      continue;
    }
    const short = bareMonth(text, first) ?? bareYear(text, first);
    if (short) drafts.push(short);
    else if (first.kind !== 'month') drafts.push({ start: first.start, end: first.end, first });
  }
  return drafts;
}

function joins(text: string, first: DateAtom, second: DateAtom): boolean {
  const between = text.slice(first.end, second.start);
  if (!CONNECTOR.test(between) && !isBetween(text, first, second) && !(second.kind === 'present' && between.trim() === '')) return false;
  if (first.kind === 'month' && second.kind === 'present') return false;
  if (first.kind === 'month') return second.kind === 'date' && second.year > 0;
  return second.kind !== 'month' || first.month > 0;
}

type Ends = Pick<DateRange, 'at' | 'from' | 'to'>;

/** "May – August 2022": the first month takes the year of the second; "Dec 2021 – Feb" and the like the other way. */
function ends(draft: Draft): Ends {
  const { first, second } = draft;
  if (!second) {
    if (first.kind === 'academic') return told({ from: dateOf(first), to: partialDate(first.day) });
    return told({ at: dateOf(first) });
  }
  const to =
    second.kind === 'academic' ? partialDate(second.day) : second.kind === 'month' ? partialDate(first.year, second.month) : dateOf(second);
  const from = first.kind === 'month' ? partialDate(second.year, first.month) : dateOf({ ...first, kind: 'date' });
  const isReversed = from !== undefined && to !== undefined && from.slice(0, 4) > to.slice(0, 4);
  return isReversed ? told({ from: to, to: from }) : told({ from, to });
}

/** The ends that are told, without those that are not. */
function told({ at, from, to }: { readonly [K in keyof Ends]: Ends[K] | undefined }): Ends {
  const ends: { -readonly [K in keyof Ends]: Ends[K] } = {};
  if (at !== undefined) ends.at = at;
  if (from !== undefined) ends.from = from;
  if (to !== undefined) ends.to = to;
  return ends;
}

function complete(text: string, draft: Draft): DateRange {
  let { start, end } = draft;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const after = text.slice(end, end + LOOK_BACK);
  let { at, from, to } = ends(draft);
  let ongoing = draft.second?.kind === 'present';
  const isLed = LEAD_ENDS.has(lastLetter(before));
  const since = isLed ? SINCE.exec(before) : null;
  const begins = since ?? (isLed ? FROM.exec(before) : null);
  const until = begins || !isLed ? null : UNTIL.exec(before);
  if (begins) start -= (begins[1] as string).length;
  if (until) start -= (until[1] as string).length;
  if (!draft.second && at !== undefined) {
    const open = OPEN_END.exec(after) ?? ONWARD.exec(after);
    if (since || open) ongoing = true;
    if (open) end += open[0].length;
    if (begins || open) [from, at] = [at, undefined];
    else if (until) [to, at] = [at, undefined];
  }
  // "seit dem Wintersemester 2019/20": the term in which it began.
  if (since && draft.first.kind === 'academic' && !draft.second) [to, ongoing] = [undefined, true];
  const expected = EXPECTED_AFTER.exec(text.slice(end, end + LOOK_BACK));
  if (expected) end += expected[0].length;
  return { start, end, ...told({ at, from, to }), ongoing, expected: expected !== null || EXPECTED_BEFORE.test(before) };
}

const MOST_REMEMBERED = 512;

/**
 * All dates and ranges of a text in order.
 *
 * @example findDates('Apr 2022 ~ July 2023')[0] // { from: '2022-04', to: '2023-07', … }
 * @example findDates('seit 2018')[0] // { from: '2018', ongoing: true, … }
 */
export const findDates: (text: string) => readonly DateRange[] = remembered(datesIn, MOST_REMEMBERED);

function datesIn(text: string): readonly DateRange[] {
  return pair(text, dateAtomsIn(text)).map((draft) => complete(text, draft));
}
