import { NOUNS_FOR_COURSES } from '../../lexicon/course-words.js';
import type { Block } from '../../model/page.js';
import type { Course } from '../../model/page-facts.js';
import { wordAlternation } from '../../text/alternation.js';
import { isPersonName } from '../../text/person-name.js';
import { ROUND_BRACKETS, splitOutside } from '../../text/split-outside.js';
import { readCourseEntry, readTeachingEntry } from './course-entry.js';
import { isCourseName, isDescription, isSchool } from './course-part.js';
import { type Above, courseIn } from './stated-course.js';
import { type TeachingRole, takeRole } from './teaching-role.js';

const COURSES = wordAlternation(NOUNS_FOR_COURSES);
const IN_CAPITALS = NOUNS_FOR_COURSES.map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1));
/** "Courses: ", "Courses taught: ", "Taught: ": the line of a post with what was taught in it. */
const LABEL = new RegExp(
  String.raw`^\W{0,3}(?:(?:${COURSES})(\s(?:taught|assisted|tutored))?|(taught|tutored)(?:\s(?:${COURSES}))?)\s?[:：]\s?(?=\p{Lu}|\d)`,
  'iu',
);
/** Between the lines of a post, also where one goes on with the label: "Lecturer, Norvik University. Courses taught: Knots". */
const LINE_BREAK = new RegExp(String.raw`\n|[.;,]?\s(?=(?:(?:${wordAlternation(IN_CAPITALS)})(?:\staught)?|Taught)\s?[:：]\s)`, 'gu');
const LONGEST_LINE = 400;
const BETWEEN = /\s*[,;，；]\s*(?:and\s|&\s)?|\sand\s(?=\p{Lu}[^,;]{3,60}$)/gu;

/**
 * The courses of a line below a post: "Teaching assistant: Norvik University⏎Courses: Knots, Sails". Below anything but
 * a role of teaching such a line lists what somebody learned, unless it says "taught". `above` is what the headings of a section of teaching say.
 */
export function coursesOfPost(block: Block, above?: Above): readonly Course[] {
  const lines = block.text.split(LINE_BREAK);
  const at = lines.findIndex((line) => LABEL.test(line) && line.length <= LONGEST_LINE);
  const label = at < 0 ? null : LABEL.exec(lines[at] as string);
  if (!label) return [];
  const role = lines.slice(0, at).map(roleOf).find(Boolean);
  if (role === undefined && above === undefined && label[1] === undefined && label[2] === undefined) return [];
  const { school } = at === 0 ? (above ?? {}) : readTeachingEntry(lines.slice(0, at).join('\n'));
  const said = { ...above, ...(role && { role }), ...(school !== undefined && { school }) };
  const list = (lines[at] as string).slice(label[0].length).replace(/\.\s*$/u, '');
  const parts = splitOutside(list, ROUND_BRACKETS, BETWEEN).filter((part) => part !== '');
  const courses = parts.every(namesCourse) ? parts.map(readCourseEntry) : [];
  if (courses.some(({ length }) => length !== 1)) return [];
  return courses.flat().map((course) => courseIn(block, course, said, 'course/post'));
}

const roleOf = (line: string): TeachingRole | undefined => takeRole(line.replace(/^[\d\s–—-]+/u, '').split(/[,:–—(]/u)[0] ?? '').role;

const namesCourse = (part: string): boolean =>
  isCourseName(part) && /^[\p{Lu}\d]/u.test(part) && !isSchool(part) && !isDescription(part) && !isPersonName(part);
