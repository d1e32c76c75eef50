import type { Block } from '../../model/page.js';
import { findDates } from '../../text/date-range.js';
import { isPersonName } from '../../text/person-name.js';
import { ROW_LABEL } from '../../text/row-label.js';
import { headingMeaning } from '../../text/section-kind.js';
import { codeAt } from './course-code.js';
import { readCourseEntry, readTeachingEntry } from './course-entry.js';
import { hasClause, isDescription, isInCapitals } from './course-part.js';
import { takeLeadingTerms } from './entry-parts.js';
import { takeRole } from './teaching-role.js';

/** Whether a text begins as entries do: with a code or a role. */
export const startsEntry = (text: string): boolean =>
  codeAt(text) !== undefined || takeRole(text.split(/[,:–—(]/u)[0] ?? '').role !== undefined;

/** Several courses in a line: "CS 101 Knots (2019); CS 102 Ropes (2020)". */
const SEMICOLON = /\s*[;；]\s*(?=[A-Z]{2})/u;

/** "Knots, first year (tutorials, 36h) • Ropes (tutorials)": between entries that each end with a remark of their own. */
const BULLET = /\s+[•·]\s+/u;
const REMARKED = /[)）]\.?\s*$/u;

/** The entries in a block: its lines or the parts between semicolons where several of them begin with a role or a code, else all of it. */
export function entriesOf({ kind, text, runs }: Block): readonly string[] {
  const label = ROW_LABEL.exec(text);
  const body = label && headingMeaning(label[1] as string) !== undefined ? text.slice(label[0].length) : text;
  if (BOOKS.test(body)) return body.match(BOOK) ?? [];
  const all = body.split('\n').filter((line) => !isOnlyWho(line));
  const lines = all.length > 1 && all.some(isCoded) ? all.filter((line) => !isRemarkOnList(line)) : all;
  if (lines.filter(startsEntry).length > 1 || isOneEach(lines) || areNames(lines)) return lines;
  const levels = lines.filter(isOfLevel);
  if (levels.length > 1) return levels;
  const isLed = runs.some(
    ({ bold, end }) => bold && end <= text.length - body.length + (lines[0]?.length ?? 0) && end > text.length - body.length,
  );
  if ((kind === 'paragraph' || label) && !isLed && areCourses(lines)) return lines;
  const bullets = body.split(BULLET);
  if (bullets.length > 1 && bullets.every((part) => REMARKED.test(part) && readCourseEntry(part).length === 1)) return bullets;
  const rest = lines.length === all.length ? body : lines.join('\n');
  const parts = rest.split(SEMICOLON);
  return parts.filter((part) => codeAt(part.replace(/^[^:]{3,20}:\s/u, '')) !== undefined).length > 1 ? parts : [rest];
}

/** "Graduate: Knots, Ropes": a line with what kind of courses it lists. */
const isOfLevel = (line: string): boolean => {
  const label = LINE_LABEL.exec(line)?.[1];
  return label !== undefined && isDescription(label) && readCourseEntry(line).length > 0;
};
const LINE_LABEL = /^\s*(\p{L}[\p{L}. ]{1,30})[:：]\s/u;

/** "《绳结学》, 《航海史》": several names in Chinese marks of titles and nothing else. */
const BOOKS = /^\s*《[^《》\n]{2,40}》(?:[\s,，、;；和与及]{1,3}《[^《》\n]{2,40}》){1,20}[\s。.]*$/u;
const BOOK = /《[^《》]+》/gu;

const MOST_LINES = 40;
/** One line or heading in four may be of another make: the others show what the list is of. */
export const MOST = 0.75;
const areMost = (lines: readonly string[], isSo: (line: string) => boolean): boolean => lines.filter(isSo).length >= MOST * lines.length;

/** "Knots, Fall 2019", "Ropes, Spring 2020": lines that each name a course with its term. */
const isOneEach = (lines: readonly string[]): boolean =>
  lines.length > 1 &&
  lines.length <= MOST_LINES &&
  lines.every((line) => findDates(line).length > 0) &&
  areMost(lines, (line) => readCourseEntry(line).length === 1);

/** "Modern Knots", "Knots of the Middle Ages": lines that are each the name of a course and nothing else. */
const areNames = (lines: readonly string[]): boolean =>
  lines.length > 1 &&
  lines.length <= MOST_LINES &&
  lines.every((line) => isInCapitals(line.trim()) && !/[,;:.!?|@\d]/u.test(line) && !isPersonName(line)) &&
  lines.every((line) => {
    const { courses, role, school } = readTeachingEntry(line);
    return courses.length === 1 && role === undefined && school === undefined && headingMeaning(line) === undefined;
  });

/** So many lines in a row; two can be a course and what it is about. */
const FEWEST_LINES = 3;
const LONGEST_NAME = 100;

/** "Complex analysis", "Writing I", "Knots (for beginners)": the lines of a paragraph that each can be the name of a course, and no sentence. */
const areCourses = (lines: readonly string[]): boolean =>
  lines.length >= FEWEST_LINES &&
  lines.length <= MOST_LINES &&
  lines.every((line) => line.length <= LONGEST_NAME && !/[.:!?;@]\s*$/u.test(line) && !hasClause(line) && !isPersonName(line)) &&
  lines.every((line) => headingMeaning(line)?.form !== 'section') &&
  areMost(lines, (line) => readTeachingEntry(line).courses.length === 1);

/** "Instructor: Prof. Ada Berg": a line that names who gave the course. */
const isOnlyWho = (line: string): boolean =>
  /^\s*(?:instructors?|lecturers?|professors?|taught by|with)\s*[:：]/iu.test(line) && readCourseEntry(line).length === 0;

/** "F14 ROPE 205: Knots", "ROPE 205": a line that begins with a code, or with its terms and a code. */
const isCoded = (line: string): boolean => codeAt(line) !== undefined || takeLeadingTerms(line).terms.length > 0;

/** "Please see my teaching statement.": a sentence over the courses of a block. */
const isRemarkOnList = (line: string): boolean => /[.!]\s*$/u.test(line) && hasClause(line) && codeAt(line) === undefined;
