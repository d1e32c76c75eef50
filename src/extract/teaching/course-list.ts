import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Course } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { isAdvisingHeading } from '../../text/advising-heading.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { headingMeaning } from '../../text/section-kind.js';
import { ROUND_BRACKETS, splitOutside } from '../../text/split-outside.js';
import type { ExtractionContext } from '../context.js';
import type { ReadCourse } from './compose-courses.js';
import { type ReadEntry, readCourseEntry, readTeachingEntry } from './course-entry.js';
import { entriesOf, MOST, startsEntry } from './course-lines.js';
import { AT_SCHOOL, hasClause, isCourseName, isSchool } from './course-part.js';
import { toldCourses } from './course-prose.js';
import { isDatedPerson, notesBelow } from './notes-below.js';
import { coursesOfPost } from './post-courses.js';
import { type Above, courseIn } from './stated-course.js';
import { takeRole } from './teaching-role.js';
import { isOpenList, topicList } from './topic-list.js';

/** Sub-headings of a section of teaching, so many at least, that are names of courses. */
const FEWEST_HEADINGS = 2;

/** The courses that a section of teaching lists, in its order. */
export function listedCourses(context: ExtractionContext, section: Section): readonly Course[] {
  const { page, sections } = context;
  if (GUEST.test(section.title)) return [];
  const outer = aboveSection(context, section);
  let above = outer;
  const title = titleCourse(context, section);
  const found: Course[] = title ? [title] : [];
  // What stands under the name of a course describes it.
  let isDescribed = title !== undefined;
  let isOfGuest = false;
  const listHead = new Map<number, Above>();
  const blocks = page.blocks.slice(section.first, section.end);
  const titles = headingsOfCourses(blocks);
  const notes = notesBelow(blocks);
  for (const block of blocks) {
    if (notes.has(block.index) || IN_BRACKETS.test(block.text) || isDatedPerson(block.text) || isAdvisingLead(block)) continue;
    if (block.region === 'navigation' || block.region === 'footer') continue;
    if (block.kind === 'heading') {
      isOfGuest = GUEST.test(block.text);
      const course = sections.some(({ heading }) => heading === block.index) ? [] : entriesIn(block, above);
      isDescribed =
        course.some(({ code, terms }) => code !== undefined || terms.length > 0) || (course.length === 1 && titles.has(block.index));
      if (isDescribed) found.push(...course);
      above = { ...(above.isOfSchool ? outer : above), ...aboveOf(block.text) };
      continue;
    }
    if (isOfGuest) continue;
    const parent = page.blocks[block.parent];
    const isNested = block.parent >= section.first && parent?.kind === 'item';
    // What is nested in an entry says more about it: terms, content, who taught.
    if (isNested && !isListHead(parent)) continue;
    const named = namedCourses(block, above);
    if (named.length > 0) {
      found.push(...named);
      continue;
    }
    if (isDescribed ? !startsEntry(block.text) : isSentence(block)) continue;
    const topics = found.length === 0 || isOpenList(block.text) ? topicList(block.text) : [];
    if (topics.length > 0) {
      found.push(...topics.map((name) => courseIn(block, { name, terms: [] }, above, 'course/list')));
      continue;
    }
    const courses = entriesIn(block, (isNested && listHead.get(block.parent)) || above);
    found.push(...courses);
    if (courses.length > 0) continue;
    if (block.kind === 'item') listHead.set(block.index, { ...above, ...aboveOf(block.text) });
    else above = { ...(above.isOfSchool ? outer : above), ...aboveOf(block.text) };
  }
  return found;
}

/** The courses that a block names in a sentence or behind a label, whatever stands above it. */
function namedCourses(block: Block, above: Above): readonly Course[] {
  const told = proseCourses(block);
  if (told.length > 0) return told;
  const called = calledCourses(block);
  return called.length > 0 ? called.map((course) => courseIn(block, course, above, 'course/label')) : coursesOfPost(block, above);
}

/** "Guest lectures": single hours in the courses of others. */
const GUEST = /^\W*(?:guest|invited)\s(?:lectur|seminar|talk)/iu;

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

/** Whether an item is a heading for the items nested in it: "Fall 2020:", "At Example University". */
const isListHead = (block: Block): boolean => /[:：]\s*$/u.test(block.text) || readCourseEntry(block.text).length === 0;
