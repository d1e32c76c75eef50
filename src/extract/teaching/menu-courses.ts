import { cite } from '../../model/cite.js';
import type { Page } from '../../model/page.js';
import type { Course } from '../../model/page-facts.js';
import { headingMeaning } from '../../text/section-kind.js';
import { codeAt } from './course-code.js';
import { readCourseEntry } from './course-entry.js';

/** A line of a menu is not longer. */
const LONGEST_LABEL = 60;

/** The courses that a menu lists under "Teaching": those with a code, as its other lines lead to anything. */
export function menuCourses({ blocks }: Page): readonly Course[] {
  const found: Course[] = [];
  let isTeaching = false;
  for (const block of blocks) {
    const { region, text } = block;
    if (region !== 'navigation' || text.length > LONGEST_LABEL || text.includes('\n')) {
      isTeaching = false;
      continue;
    }
    if (isTeaching && codeAt(text) !== undefined) {
      const evidence = cite(block, 0, text.length, 'course/menu', 0.8);
      found.push(...readCourseEntry(text).map(({ school: _, ...course }): Course => ({ ...course, role: 'instructor', evidence })));
      continue;
    }
    const meaning = headingMeaning(text);
    isTeaching = meaning?.form === 'section' && meaning.kind === 'teaching';
  }
  return found;
}
