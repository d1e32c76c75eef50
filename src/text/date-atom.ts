import { ERAS, GERMAN_TERMS, PRESENT_WORDS, SEASONS } from '../lexicon/date-words.js';
import { MONTHS } from '../lexicon/months.js';
import type { PartialDate } from '../model/page-facts.js';
import type { Span } from '../model/span.js';
import { wordAlternation } from './alternation.js';
import { isDigitCode, isLetterCode, isSpaceCode } from './ascii.js';
import { centuryOf, partialDate } from './partial-date.js';
import { remembered } from './remembered.js';
import { inSmallLetters } from './small-letters.js';

/** One date as printed, before ranges are joined. */
export interface DateAtom extends Span {
  readonly kind: 'date' | 'month' | 'present' | 'academic';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_NUMBER = new Map<string, number>(
  Object.values(MONTHS).flatMap((months) => months.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1]))),
);

const SEASON_WORDS = Object.values(SEASONS).flat();
const NOW_WORDS = Object.values(PRESENT_WORDS).flat();
const MONTH = wordAlternation([...MONTH_NUMBER.keys()]);
const SEASON = wordAlternation(SEASON_WORDS);
const PRESENT = wordAlternation(NOW_WORDS);
const ERA = wordAlternation(Object.keys(ERAS));
const YEAR = '(?:19[3-9]\\d|20[0-4]\\d)';
const DAY = '(?:[0-3]?\\d)(?:st|nd|rd|th|er)?';

/** So many letters tell of most words that no date begins with them. */
const BEGINNING = 3;
/** The first letters of a word; fewer, where it has no more. */
const beginning = (word: string): string => (word.split(' ')[0] ?? '').slice(0, BEGINNING);
const BEGINNINGS = [...MONTH_NUMBER.keys(), ...SEASON_WORDS, ...NOW_WORDS].map(beginning);

/** A letter of ASCII as a number of five bits; 0 for what is none. */
const letterNumber = (code: number): number => (isLetterCode(code) ? code & 0x1f : 0);
const LETTERS = 32;

/** Three letters of ASCII that a date may begin with, by their numbers; after fewer, of a short word or before an "é", stands anything. */
const ASCII_BEGINNINGS = new Uint8Array(LETTERS ** BEGINNING);
for (const word of BEGINNINGS) {
  const plain = /^[a-z]*/i.exec(word)?.[0] ?? '';
  let row = 0;
  for (const letter of plain) row = row * LETTERS + letterNumber(letter.charCodeAt(0));
  const width = LETTERS ** (BEGINNING - plain.length);
  if (plain !== '') ASCII_BEGINNINGS.fill(1, row * width, (row + 1) * width);
}

/** Other first characters of a date: "é", "令", "’". */
const OTHER_BEGINNINGS: ReadonlySet<string> = new Set(['’', ...[...Object.keys(ERAS), ...BEGINNINGS].map((word) => word.charAt(0))]);

const APOSTROPHE = 0x27;
const YEAR_DIGITS = 4;
/** What stands before the year behind a month, and may stand behind a day. */
const SEPARATORS: ReadonlySet<string> = new Set(['.', '/', '-']);

/** Whether a date may begin at the offset of a text in small letters; at most places of a text it cannot, and {@link ATOM} need not be tried. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return OTHER_BEGINNINGS.has(text.charAt(at));
  if (isDigitCode(code)) return mayBeginWithDigit(text, at);
  if (code === APOSTROPHE) return isDigitCode(text.charCodeAt(at + 1));
  if (!isLetterCode(code) || (at > 0 && isLetterCode(text.charCodeAt(at - 1)))) return false;
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  if (second >= 128 || third >= 128) return true;
  return ASCII_BEGINNINGS[((code & 0x1f) * LETTERS + letterNumber(second)) * LETTERS + letterNumber(third)] === 1;
}

/** Whether a digit begins a year, or a day or month: those have two digits at most, and white space, a letter or a separator behind. */
function mayBeginWithDigit(text: string, at: number): boolean {
  let end = at + 1;
  while (end - at < YEAR_DIGITS && isDigitCode(text.charCodeAt(end))) end++;
  if (end - at === YEAR_DIGITS) return text.startsWith('19', at) || text.startsWith('20', at);
  const next = text.charCodeAt(end);
  return end - at <= 2 && (next >= 128 || isLetterCode(next) || isSpaceCode(next) || SEPARATORS.has(text.charAt(end)));
}

/**
 * Alternatives in order of trust. `2019年9月1日`, `平成29年`, `2019-09-01`, `09/2019`, `1st of September 2019`,
 * `Sept. 1, 2019`, `01.10.2019`, `31/08/2019`, `WS 2020/21`, `WS 20/21`, `2020/21`, `2020/2021`, `2019`, `'18`, a month for a range ("May – Aug 2022"), `present`.
 * Not `1808.02013`, `2019th`, `x2019`.
 */
const FORMS = [
  `(?<cy>${YEAR})\\s?[年년](?:\\s?(?<cm>\\d{1,2})\\s?[月월](?:\\s?(?<cd>\\d{1,2})\\s?[日号일])?)?`,
  `(?<era>${ERA})(?<ey>\\d{1,2}|元)年(?:(?<em>\\d{1,2})月)?`,
  `(?<![\\w.])(?<iy>${YEAR})(?<is>[./-])(?<im>0?[1-9]|1[0-2])(?:\\k<is>(?<id>[0-3]?\\d))?(?![\\w]|[./-]\\d(?!\\d{3}))`,
  `(?<![\\w./])(?<sm>0?[1-9]|1[0-2])[./-](?<sy>${YEAR})(?![\\w]|[.]\\d)`,
  `(?<![\\w./])(?<xa>[0-3]?\\d)/(?<xb>[0-3]?\\d)/(?<xy>${YEAR})(?![\\w/])`,
  `(?<![\\w.])[0-3]?\\d\\.\\s?(?<dm>0?[1-9]|1[0-2])\\.\\s?(?<dy>${YEAR})(?![\\w]|[.]\\d)`,
  `(?<!\\p{L})(?:${DAY}\\.?\\s+(?:of\\s+|de\\s+)?)?(?<mm>${MONTH})\\.?(?:\\s+${DAY})?(?:\\s*,\\s*|\\s+(?:of|de|do)\\s+|\\s*(?:-\\s*)?)(?:(?<my>${YEAR})(?:\\.(?:0?[1-9]|1[0-2])(?!\\d))?|['’](?<m2>\\d\\d))(?!\\d)`,
  `(?<!\\p{L})(?:${SEASON})[\\s-]+(?:semester\\s+|of\\s+|de\\s+)?(?<wy>${YEAR})(?:/(?<w2>\\d\\d)(?!\\d))?(?!\\d)`,
  `(?<!\\p{L})(?:${GERMAN_TERMS.join('|')})\\s?['’]?(?<g1>\\d\\d)(?:\\s?/\\s?(?<g2>\\d\\d))?(?![\\d./-])`,
  `(?<![\\w./–-])(?<fy>${YEAR})\\s?/\\s?(?<f2>${YEAR})(?![\\w/–-]|[.]\\d)`,
  `(?<![\\w./])(?<ay>${YEAR})[/–-](?<a2>\\d\\d)(?![\\w]|[./-]\\d)`,
  `(?<![\\w./’'-]\\d?)(?<!\\d,)(?<yy>${YEAR})(?![\\w]|[.,]\\d|-(?!${YEAR})\\d{3})`,
  `(?<=[-–—~/(\\s])(?<y1>${YEAR})(?![\\w]|[.,]\\d|-(?!${YEAR})\\d{3})`,
  `(?<![\\w])['’](?<y2>\\d\\d)(?![\\w’'])`,
  `(?<!\\p{L})(?<bm>${MONTH})(?:\\.|(?!\\p{L}))(?:\\s+${DAY}(?![\\d\\p{L}]))?`,
  `(?<![\\p{Script=Latin}])(?<now>${PRESENT})(?![\\p{Script=Latin}])`,
].join('|');

const NAMED = /\(\?<(\w+)>/g;
/** The numbers of the groups: a match of a pattern with names builds an object of all of them, which costs more than the search. */
const GROUPS: Readonly<Record<string, number>> = Object.fromEntries([...FORMS.matchAll(NAMED)].map(([, name], index) => [name, index + 1]));
/** For texts in small letters. */
const ATOM = new RegExp(
  FORMS.replace(NAMED, '(').replace(/\\k<(\w+)>/g, (_, name: string) => `\\${GROUPS[name]}`),
  'uy',
);

const number = (text: string | undefined): number => (text ? Number.parseInt(text, 10) : 0);

function atomOf(match: RegExpExecArray): DateAtom | undefined {
  const group = (name: string): string | undefined => match[GROUPS[name] as number];
  const { start, end } = { start: match.index, end: match.index + match[0].length };
  const date = (year: number, month = 0, day = 0): DateAtom => ({ kind: 'date', start, end, year, month, day });
  const monthOf = (word: string | undefined): number => MONTH_NUMBER.get(word ?? '') ?? 0;
  if (group('now') !== undefined) return { ...date(0), kind: 'present' };
  if (group('bm') !== undefined) return { ...date(0, monthOf(group('bm'))), kind: 'month' };
  if (group('cy')) return date(number(group('cy')), number(group('cm')), number(group('cd')));
  if (group('era'))
    return date((ERAS[group('era') as string] ?? 0) + (group('ey') === '元' ? 1 : number(group('ey'))), number(group('em')));
  if (group('mm')) return date(group('my') ? number(group('my')) : centuryOf(number(group('m2'))), monthOf(group('mm')));
  if (group('wy') && group('w2')) return academic(date(number(group('wy'))), number(group('w2'))) ?? date(number(group('wy')));
  if (group('g1')) return germanTerm(date(centuryOf(number(group('g1')))), group('g2'));
  if (group('fy')) return academic(date(number(group('fy'))), number(group('f2')) % 100);
  if (group('ay')) return academic(date(number(group('ay'))), number(group('a2')));
  if (group('iy')) return isoOrAcademic(date(number(group('iy')), number(group('im')), number(group('id'))), group('is') ?? '');
  if (group('xy')) return date(number(group('xy')), monthOfPair(number(group('xa')), number(group('xb'))));
  if (group('dy')) return date(number(group('dy')), number(group('dm')));
  if (group('sy')) return date(number(group('sy')), number(group('sm')));
  if (group('y2')) return date(centuryOf(number(group('y2'))));
  return date(number(group('wy') ?? group('yy') ?? group('y1')));
}

/** "2019-20" and "2019/20" are two years where the second follows the first; "2019-05" is a month. */
function isoOrAcademic(date: DateAtom, separator: string): DateAtom | undefined {
  const follows = date.month === (date.year + 1) % 100;
  return follows && date.day === 0 && separator !== '.' ? academic({ ...date, month: 0 }, (date.year + 1) % 100) : date;
}

const MONTHS_A_YEAR = 12;

/** The month of "31/08" and "08/31"; none of "01/10", which is one in Lisbon and another in Boston. */
const monthOfPair = (first: number, second: number): number => {
  if (first > MONTHS_A_YEAR && second <= MONTHS_A_YEAR) return second;
  return second > MONTHS_A_YEAR && first <= MONTHS_A_YEAR ? first : 0;
};

/** "WS 19/20" is an academic year, "SoSe 20" a year. */
const germanTerm = (date: DateAtom, second: string | undefined): DateAtom | undefined =>
  second === undefined ? date : academic(date, number(second));

/** An academic year keeps its second year as `month`-less end in `day`: read by the range builder. */
function academic(date: DateAtom, second: number): DateAtom | undefined {
  const end = Math.floor(date.year / 100) * 100 + second;
  if (end <= date.year || end > date.year + 12) return undefined;
  return { ...date, kind: 'academic', day: end };
}

const FULL_WIDTH_DIGIT = /[０-９]/g;

const MOST_REMEMBERED = 1024;

/** Dates, months and words for "now" in a text, in order, not overlapping. Linear in its length. */
export const findDateAtoms: (text: string) => readonly DateAtom[] = remembered(dateAtomsIn, MOST_REMEMBERED);

/** {@link findDateAtoms} without remembering, for what is remembered otherwise. */
export function dateAtomsIn(text: string): readonly DateAtom[] {
  const plain = inSmallLetters(text).replace(FULL_WIDTH_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const atoms: DateAtom[] = [];
  for (let at = 0; at < plain.length; ) {
    ATOM.lastIndex = at;
    const match = mayBegin(plain, at) ? ATOM.exec(plain) : null;
    const found = match ? atomOf(match) : undefined;
    const atom = found && withMonthBehind(plain, found);
    if (atom) atoms.push(atom);
    at = atom?.end ?? (match ? match.index + match[0].length : at + 1);
  }
  return atoms;
}

/** A month that belongs to the year before it: "2021 September – ", "2022 May)"; not "in 2020 may have". */
const MONTH_BEHIND = new RegExp(`(${MONTH})\\.?(?=\\s?(?:[-–—~),;:|\\t\\n]|$))`, 'uy');

/** "2021 September": the year with the month directly behind it, where there is one. */
function withMonthBehind(text: string, year: DateAtom): DateAtom {
  if (year.kind !== 'date' || year.month !== 0 || year.end - year.start !== YEAR_DIGITS || text[year.end] !== ' ') return year;
  MONTH_BEHIND.lastIndex = year.end + 1;
  const match = MONTH_BEHIND.exec(text);
  return match ? { ...year, end: year.end + 1 + match[0].length, month: MONTH_NUMBER.get(match[1] as string) ?? 0 } : year;
}

/** The atom as a partial date; undefined for a word without a year. */
export const dateOf = (atom: DateAtom): PartialDate | undefined =>
  atom.year === 0 ? undefined : partialDate(atom.year, atom.month || undefined);
