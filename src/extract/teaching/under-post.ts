import type { Block, Page } from '../../model/page.js';
import type { Course } from '../../model/page-facts.js';
import { findDates } from '../../text/date-range.js';
import { ROUND_BRACKETS, splitOutside } from '../../text/split-outside.js';
import { codeAt } from './course-code.js';
import { readCourseEntry } from './course-entry.js';
import { courseIn } from './stated-course.js';
import { type TeachingRole, takeRole } from './teaching-role.js';

/** A list of courses below a post is not longer, nor a line of it. */
const LONGEST_LIST = 400;
const LONGEST_LINE = 200;
/** So many blocks below a heading may still tell of its post. */
const REACH = 12;
const DEEPEST = 6;

/** "Graduate Lecturer", "Instructor": a post of teaching from the first words on; not "Reader", "Professor", whose posts hold more. */
const TEACHER = /^(?:\p{L}+\s){0,2}(?:instructor|lecturer)(?!\p{L})/iu;

/**
 * The courses below a post of teaching: "TIDE 210 (Ropes, 2019)" in an item under "Teaching Assistant, Norvik University",
 * "Ropes (Fall 2019); Sails (Spring 2020)" under such a heading. A code or the terms tell them from what was done there.
 */
export function coursesUnderPost(page: Page, block: Block): Course[] {
  if (!/\d/u.test(block.text.slice(0, LONGEST_LINE))) return [];
  const entries = codedLines(block.text) ?? datedParts(block.text);
  const role = entries.length === 0 ? undefined : roleAbove(page, block);
  if (role === undefined) return [];
  return entries.flatMap((entry) => readCourseEntry(entry)).map((course) => courseIn(block, course, { role }, 'course/post'));
}

/** The lines that begin with the code of a course, where the first does; without the colon that leads to what was done. */
function codedLines(text: string): readonly string[] | undefined {
  if (codeAt(text) === undefined) return undefined;
  return text
    .split('\n')
    .filter((line) => codeAt(line) !== undefined && line.length <= LONGEST_LINE)
    .map((line) => line.replace(/[\s:：]+$/u, ''));
}

/** "Ropes (Fall 2019); Sails (Spring 2020)": two parts or more that all name a course with its term in brackets. */
function datedParts(text: string): readonly string[] {
  if (text.length > LONGEST_LIST || !HAS_TERM.test(text)) return [];
  const parts = splitOutside(text.trim(), ROUND_BRACKETS, BETWEEN).filter((part) => part !== '');
  const isEach = parts.every(
    (part) => TERM_IN_BRACKETS.test(part) && findDates(part).every(({ ongoing }) => !ongoing) && readCourseEntry(part).length === 1,
  );
  return parts.length > 1 && isEach ? parts : [];
}
const BETWEEN = /\s*[,;，；\n]\s*/gu;
const HAS_TERM = /\([^()]{0,20}(?:19|20)\d{2}/u;
const TERM_IN_BRACKETS = /^\p{Lu}.{3,90}\([^()]{0,20}(?:19|20)\d{2}[^()]{0,20}\)\.?$/su;

/** What the post is that a block stands under: an item around it, or the heading over it. */
function roleAbove({ blocks }: Page, block: Block): TeachingRole | undefined {
  let above = blocks[block.parent];
  for (let depth = 0; above !== undefined && depth < DEEPEST; depth++) {
    const role = postRole(above);
    if (role !== undefined) return role;
    above = blocks[above.parent];
  }
  const heading = blocks.slice(Math.max(0, block.index - REACH), block.index).findLast(({ kind }) => kind === 'heading');
  return heading && postRole(heading);
}

function postRole({ text }: Block): TeachingRole | undefined {
  const line = text.split('\n')[0] as string;
  const { role, rest } = takeRole(line.split(/[,:–—(|@]/u)[0] as string);
  if (role !== 'assistant') return TEACHER.test(line) ? 'instructor' : undefined;
  // "Research Assistant & Teaching Assistant" holds two posts.
  return /(?:^|\s)(?:&|\/|and)$/u.test(rest) ? undefined : role;
}
