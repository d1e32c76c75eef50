import { SEASONS } from '../../lexicon/date-words.js';
import { MONTHS } from '../../lexicon/months.js';
import { wordAlternation } from '../../text/alternation.js';

/**
 * The code of a course at the start of a text: "CS 101", "PATH3440", "10-701", "COMP-551", "6.S081", "MATH 123A/B",
 * "ECE/CS 434", "MATH-UA 123", "COMS W4995", "CSE 489/589", "EN.601.475", "Phys 101:", "Econ 1101 Markets", "E.Lit.461". Not "Calculus 2", "GPT-4".
 */
const COURSE_CODE =
  /^(?:[A-Z]{2,6}[A-Za-z]?(?:[/&-][A-Z]{1,6}){0,2}[ -]?[A-Z]{0,2}\d{2,5}[A-Z]{0,3}\d?(?:\/[A-Z]{0,5} ?[A-Z\d]{1,6}|-\d{2,4}[A-Z]?){0,3}|\d{1,2}[-.][A-Z]?\d{2,4}[A-Z]?(?:\/(?:\d{1,2}-)?\d{3}){0,2}|[A-Z]{2,5}\d[A-Z]\d{2,3}|[A-Z]{2}(?:\.\d{3}){2}|(?:\p{Lu}\p{Ll}{0,8}\.){1,2}\d{3}[A-Z]{0,2}|\p{Lu}\p{Ll}{2,8} \d{2,4}[A-Z]?(?=\s?[:(–—-])|(?!Hall|Page|Part|Room|Unit)\p{Lu}\p{Ll}{2,4} (?!19|20)\d{3,4}[A-Z]?(?=\s\p{Lu}\p{Ll}))(?=$|[\s:：,;.()（\]–—-])/u;

/** A whole code in brackets: "(CS 229)", "[CSE 489/589]". */
const IN_BRACKETS = /\s*[(（[]([^()（）[\]]{3,24})[)）\]]/gu;
/** All of a text in one pair of brackets, but for what is left of a term: "(Knots and Splices)", "(Knots) Fall". */
const UNWRAPPED = /^[(（]([^()（）]{3,90})[)）](?:\s(?:autumn|fall|spring|summer|winter))?$/iu;

/** A text parted into the code of a course and the rest of it. */
export interface CodedText {
  readonly code?: string;
  readonly rest: string;
}

/**
 * Takes the code of a course off the start of a text, or out of brackets in it.
 *
 * @example takeCode('CS 101 (Knots)') // { code: 'CS 101', rest: 'Knots' }
 * @example takeCode('Knots (CS 101)') // { code: 'CS 101', rest: 'Knots' }
 */
export function takeCode(part: string): CodedText {
  const code = codeAt(part);
  if (code !== undefined) {
    const rest = part
      .slice(code.length)
      .replace(/^[\s.,;:：&/–—\-|·]+/u, '')
      .trim();
    return { code, rest: UNWRAPPED.exec(rest)?.[1] ?? rest };
  }
  for (const match of part.matchAll(IN_BRACKETS)) {
    const inner = match[1] as string;
    if (match.index > 0 && codeAt(inner) === inner)
      return { code: inner, rest: (part.slice(0, match.index) + part.slice(match.index + match[0].length)).trim() };
  }
  return { rest: part };
}

/** "Spring 2019-2023", "March 2020 – now": a term, which has the form of a code. */
const TERM_AT = new RegExp(
  String.raw`^(?:${wordAlternation([...(SEASONS['en'] ?? []), ...(MONTHS['en'] ?? []).flatMap(([month]) => month ?? [])])})\s`,
  'iu',
);

/** The code that a text begins with. */
export function codeAt(text: string): string | undefined {
  return TERM_AT.test(text) ? undefined : COURSE_CODE.exec(text)?.[0];
}

/** "Biology 366: ", "Political Science 12A: ", "450B: ", "1021C: "; not "Week 12: ", "Since 2019: ", "2019: ". */
const LEADING_CODE =
  /^(?:\p{Lu}\p{Ll}{2,14}(?:\s(?:and\s)?\p{Lu}\p{Ll}{2,14})?\s(?!19|20\d\d)\d{2,4}[A-Z]{0,2}|\d{3}[A-Z]{0,2}|(?!19|20)\d{4}[A-Z]?)[:：]\s(?=\p{L})/u;
/** What is numbered too and is no subject. */
const NUMBERED_PART = /^(?:chapter|class|day|group|lecture|lesson|level|module|page|part|room|section|session|stage|unit|week|year)s?\s/iu;

/**
 * A code that only the colon behind it tells from the name of a course, with the colon: the number of a catalogue,
 * alone or behind the subject in full.
 *
 * @example leadingCode('Biology 366: Rope Ecology') // 'Biology 366: '
 */
export function leadingCode(text: string): string | undefined {
  return TERM_AT.test(text) || NUMBERED_PART.test(text) ? undefined : LEADING_CODE.exec(text)?.[0];
}
