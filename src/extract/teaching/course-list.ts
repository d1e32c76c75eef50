import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Course, OrganizationMention } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { isAdvisingHeading } from '../../text/advising-heading.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { ROW_LABEL } from '../../text/row-label.js';
import { headingMeaning } from '../../text/section-kind.js';
import { ROUND_BRACKETS, splitOutside } from '../../text/split-outside.js';
import type { ExtractionContext } from '../context.js';
import type { ReadCourse } from './compose-courses.js';
import { codeAt } from './course-code.js';
import { type ReadEntry, readCourseEntry, readTeachingEntry } from './course-entry.js';
import { AT_SCHOOL, hasClause, isCourseName, isDescription, isInCapitals, isSchool } from './course-part.js';
import { toldCourses } from './course-prose.js';
import { isDatedPerson, notesBelow } from './notes-below.js';
import { type TeachingRole, takeRole } from './teaching-role.js';

/** What a heading or a line above says of the courses below it. */
interface Above {
  readonly role?: TeachingRole;
  readonly school?: string;
  /** The role stood in brackets behind the school and goes with it. */
  readonly isOfSchool?: true;
}

/** Sub-headings of a section of teaching, so many at least, that are names of courses. */
const FEWEST_HEADINGS = 2;

/** The courses that a section of teaching lists, in its order. */
export function listedCourses(context: ExtractionContext, section: Section): readonly Course[] {
  const { page, sections } = context;
  const outer = aboveSection(context, section);
  let above = outer;
  const title = titleCourse(context, section);
  const found: Course[] = title ? [title] : [];
  // What stands under the name of a course describes it.
  let isDescribed = title !== undefined;
  const listHead = new Map<number, Above>();
  const blocks = page.blocks.slice(section.first, section.end);
  const titles = headingsOfCourses(blocks);
  const notes = notesBelow(blocks);
  for (const block of blocks) {
    if (notes.has(block.index) || IN_BRACKETS.test(block.text) || isDatedPerson(block.text) || isAdvisingLead(block)) continue;
    if (block.region === 'navigation' || block.region === 'footer') continue;
    if (block.kind === 'heading') {
      const course = sections.some(({ heading }) => heading === block.index) ? [] : entriesIn(block, above);
      isDescribed =
        course.some(({ code, terms }) => code !== undefined || terms.length > 0) || (course.length === 1 && titles.has(block.index));
      if (isDescribed) found.push(...course);
      above = { ...(above.isOfSchool ? outer : above), ...aboveOf(block.text) };
      continue;
    }
    const parent = page.blocks[block.parent];
    const isNested = block.parent >= section.first && parent?.kind === 'item';
    // What is nested in an entry says more about it: terms, content, who taught.
    if (isNested && !isListHead(parent)) continue;
    const told = proseCourses(block);
    if (told.length > 0) {
      found.push(...told);
      continue;
    }
    const called = calledCourses(block);
    if (called.length > 0) {
      found.push(...called.map((course) => courseIn(block, course, above, 'course/label')));
      continue;
    }
    if (isDescribed ? !startsEntry(block.text) : isSentence(block)) continue;
    const courses = entriesIn(block, (isNested && listHead.get(block.parent)) || above);
    found.push(...courses);
    if (courses.length > 0) continue;
    if (block.kind === 'item') listHead.set(block.index, { ...above, ...aboveOf(block.text) });
    else above = { ...(above.isOfSchool ? outer : above), ...aboveOf(block.text) };
  }
  return found;
}

/** "Supervisor of three interns": over people, not over courses. */
const isAdvisingLead = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.length <= LONGEST_LEAD && isAdvisingHeading(fold(text).split(' '));
const LONGEST_LEAD = 80;

/** "(Those with a star were new)": a remark on the list. */
const IN_BRACKETS = /^\s*[(（][^()（）]*[)）]\s*$/u;

/** The courses that the sentences of a block tell of. */
export function proseCourses(block: Block): Course[] {
  return toldCourses(block.text).map(({ name, role, terms, start, end }) => ({
    name,
    role,
    terms,
    evidence: cite(block, start, end, 'course/prose', 0.8),
  }));
}

/** "Teaching: Knots (Fall 2019), Ropes (Spring 2020)": a line with a label of teaching, each part a course with its term or code. */
export function labelledCourses(block: Block): Course[] {
  const label = LABEL.exec(block.text);
  const meaning = label && headingMeaning(label[1] as string);
  if (!label || meaning?.form !== 'section' || meaning.kind !== 'teaching' || block.text.length > LONGEST_LINE) return [];
  const body = block.text.slice(label[0].length).replace(/\.\s*$/u, '');
  const read = splitOutside(body, ROUND_BRACKETS, LIST_BREAK).map((part) => readCourseEntry(part));
  const isList = read.every(
    (courses) => courses.length === 1 && courses.every(({ code, terms }) => code !== undefined || terms.length > 0),
  );
  const role = takeRole(label[1] as string).role;
  return isList ? read.flat().map((course) => courseIn(block, course, { ...(role && { role }) }, 'course/label')) : [];
}

/** "Courses I have taught: ", "Classes that I TA'd at Norvik: ". */
const COURSES_I =
  /^\W{0,3}(?:past |previous |recent |current )?(?:courses|classes|modules|subjects)\s(?:that\s)?I(?:['’]ve|\shave|['’]m|\sam)?\s(?:\p{L}+ly\s)?(taught|teach|teaching|TA['’]?(?:e?d)|assisted|tutored)\b[^:：]{0,60}[:：]\s?/iu;

/** The courses behind such a label, where all parts behind it are names. */
function calledCourses({ text }: Block): readonly ReadCourse[] {
  const label = COURSES_I.exec(text);
  if (!label || text.length > LONGEST_LINE) return [];
  const parts = text
    .slice(label[0].length)
    .replace(/\.\s*$/u, '')
    .split(/\s*(?:[;；]|,(?![^()]*\)))\s*(?:and\s)?|\sand\s(?=\p{Lu}\S*\s\p{Lu})/u);
  const read = parts.map((part) => readCourseEntry(part));
  const role = /^(?:TA['’]?e?d|assisted|tutored)$/iu.test(label[1] as string) ? 'assistant' : 'instructor';
  return read.every((courses) => courses.length === 1) ? read.flat().map((course) => ({ role, ...course })) : [];
}

/** Between the courses behind a label. */
const LIST_BREAK = /[,;，；、]\s*/gu;
/** "Teaching: ", "• Courses taught: ". */
const LABEL = /^[^\p{L}]{0,4}(\p{L}[\p{L} ]{1,29})[:：]\s?/u;
const LONGEST_LINE = 400;

/** A course as the page states it in a block. */
export function courseIn(block: Block, course: ReadCourse, above: Above, rule: string): Course {
  const evidence = cite(block, 0, block.text.length, rule);
  const school = course.school ?? above.school;
  const organization: OrganizationMention | undefined = school === undefined ? undefined : { names: [school], units: [], evidence };
  return {
    name: course.name,
    ...(course.code !== undefined && { code: course.code }),
    role: course.role ?? above.role ?? 'instructor',
    ...(organization && { organization }),
    terms: course.terms,
    evidence,
  };
}

const entriesIn = (block: Block, above: Above): Course[] =>
  entriesOf(block).flatMap((line) => readCourseEntry(line).map((course) => courseIn(block, course, above, 'course/list')));

/** What the headings of a section and of the one around it say of all its courses. */
function aboveSection({ sections }: ExtractionContext, section: Section): Above {
  const outer = aboveOf(sections[section.parent]?.title ?? '');
  const own = aboveOf(section.title);
  const role = own.role ?? takeRole(section.qualifier ?? '').role ?? outer.role;
  const school = own.school ?? outer.school;
  return { ...(role && { role }), ...(school !== undefined && { school }) };
}

/** A longer text says nothing of what stands under it. */
const LONGEST_ABOVE = 160;

/** "Norvik (Lectures)", "Courses at Norvik (as TA):". */
const ASIDE = /^([^()（）]{2,80})[(（]([^()（）]{2,60})[)）][\s:：.]*$/u;

/** "Courses at Norvik University:", "Norvik University", "Teaching assistant". */
function aboveOf(text: string): Above {
  const aside = ASIDE.exec(text);
  const { role: roleOfAside } = aside ? readTeachingEntry(aside[2] as string) : ({} as ReadEntry);
  // "Norvik University (TA for graduate classes)": the school before the brackets, the role in them.
  if (aside && roleOfAside) {
    const before = (aside[1] as string).trim();
    return { ...aboveOf(before), role: roleOfAside, isOfSchool: true, ...(isSchool(before) && { school: before }) };
  }
  const { role, school } = text.length <= LONGEST_ABOVE ? readTeachingEntry(text) : ({} as ReadEntry);
  const at = text.search(AT_SCHOOL);
  const named =
    at < 0
      ? undefined
      : text
          .slice(at)
          .replace(AT_SCHOOL, '')
          .replace(/[\s:.]+$/u, '');
  const known = school ?? (named !== undefined && isSchool(named) ? named : undefined);
  return { ...(role && { role }), ...(known !== undefined && { school: known }) };
}

/** The course that the heading of a sub-section names: one with a code or a term, or one of several that read alike. */
function titleCourse(context: ExtractionContext, section: Section): Course | undefined {
  const { page, sections } = context;
  const block = page.blocks[section.heading];
  if (!block || sections[section.parent]?.kind !== 'teaching' || headingMeaning(block.text)?.form === 'section') return undefined;
  const [course] = readCourseEntry(block.text);
  if (!course) return undefined;
  const siblings = sections.filter(({ parent, kind }) => parent === section.parent && kind === section.kind);
  const isOneOfMany = siblings.length >= FEWEST_HEADINGS && siblings.every(({ title }) => isCourseTitle(title));
  return course.code !== undefined || course.terms.length > 0 || isOneOfMany
    ? courseIn(block, course, aboveSection(context, section), 'course/heading')
    : undefined;
}

/** A heading of two words or more that names neither a section nor a school: "Knots and Splices". */
const isCourseTitle = (title: string): boolean =>
  /\s/u.test(title.trim()) && headingMeaning(title) === undefined && isCourseName(title) && readCourseEntry(title).length === 1;

/** A sentence about teaching, and no entry: a paragraph with the words of clauses. */
const isSentence = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && !startsEntry(text) && (/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text) || /\.$/u.test(text)) && hasClause(text);

/** Whether a text begins as entries do: with a code or a role. */
const startsEntry = (text: string): boolean => codeAt(text) !== undefined || takeRole(text.split(/[,:–—(]/u)[0] ?? '').role !== undefined;

/** Several courses in a line: "CS 101 Knots (2019); CS 102 Ropes (2020)". */
const SEMICOLON = /\s*[;；]\s*(?=[A-Z]{2})/u;

/** "Knots, first year (tutorials, 36h) • Ropes (tutorials)": between entries that each end with a remark of their own. */
const BULLET = /\s+[•·]\s+/u;
const REMARKED = /[)）]\.?\s*$/u;

/** The entries in a block: its lines or the parts between semicolons where several of them begin with a role or a code, else all of it. */
function entriesOf({ kind, text, runs }: Block): readonly string[] {
  const label = ROW_LABEL.exec(text);
  const body = label && headingMeaning(label[1] as string) !== undefined ? text.slice(label[0].length) : text;
  if (BOOKS.test(body)) return body.match(BOOK) ?? [];
  const lines = body.split('\n').filter((line) => !isOnlyWho(line));
  if (lines.filter(startsEntry).length > 1 || isOneEach(lines) || areNames(lines)) return lines;
  const levels = lines.filter(isOfLevel);
  if (levels.length > 1) return levels;
  const isLed = runs.some(
    ({ bold, end }) => bold && end <= text.length - body.length + (lines[0]?.length ?? 0) && end > text.length - body.length,
  );
  if ((kind === 'paragraph' || label) && !isLed && areCourses(lines)) return lines;
  const bullets = body.split(BULLET);
  if (bullets.length > 1 && bullets.every((part) => REMARKED.test(part) && readCourseEntry(part).length === 1)) return bullets;
  const parts = body.split(SEMICOLON);
  return parts.filter((part) => codeAt(part.replace(/^[^:]{3,20}:\s/u, '')) !== undefined).length > 1 ? parts : [body];
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
/** One line in four may be of another make: the others show what the list is of. */
const MOST = 0.75;
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

/** The headings of a section, entries over or right above one another, that each can be the name of a course: no list is under them. */
function headingsOfCourses(blocks: readonly Block[]): ReadonlySet<number> {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const names = headings.filter(
    ({ index, text }) => LISTED.has(blocks[index + 1 - (blocks[0]?.index ?? 0)]?.kind ?? 'heading') && isNameOfCourse(text),
  );
  const isList = names.length >= FEWEST_HEADINGS && names.length >= MOST * headings.length;
  return new Set(isList ? names.map(({ index }) => index) : []);
}
const LISTED: ReadonlySet<string> = new Set(['heading', 'paragraph']);
const isNameOfCourse = (text: string): boolean =>
  headingMeaning(text) === undefined && isCourseName(text) && !isPersonName(text) && readCourseEntry(text).length === 1;

/** "Instructor: Prof. Ada Berg": a line that names who gave the course. */
const isOnlyWho = (line: string): boolean =>
  /^\s*(?:instructors?|lecturers?|professors?|taught by|with)\s*[:：]/iu.test(line) && readCourseEntry(line).length === 0;

/** Whether an item is a heading for the items nested in it: "Fall 2020:", "At Example University". */
const isListHead = (block: Block): boolean => /[:：]\s*$/u.test(block.text) || readCourseEntry(block.text).length === 0;
