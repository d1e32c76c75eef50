import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Course, OrganizationMention } from '../../model/page-facts.js';
import type { ReadCourse } from './compose-courses.js';
import type { TeachingRole } from './teaching-role.js';

/** What a heading or a line above says of the courses below it. */
export interface Above {
  readonly role?: TeachingRole;
  readonly school?: string;
  /** The role stood in brackets behind the school and goes with it. */
  readonly isOfSchool?: true;
}

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
