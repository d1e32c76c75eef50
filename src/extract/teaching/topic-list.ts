import { isPersonName } from '../../text/person-name.js';
import { hasClause, isCourseLabel, isCourseName, isDescription, isPlaceName, isSchool } from './course-part.js';
import { takeRole } from './teaching-role.js';

/** A line that names so many things has no course of which the rest is said. */
const FEWEST = 4;
const LONGEST_LIST = 300;
const MOST_WORDS = 4;
/** ", etc." at the end of a list. */
const AND_SO_ON = /,?\s(?:etc|and (?:more|others|so on))\.?\s*$/iu;
/** What no plain list has: labels, codes, years, remarks, sentences. */
const MORE_THAN_NAMES = /[:;.!?()[\]\d\n\t|]/u;

/** Whether a list says itself that it goes on: "Algebra, knots, ropes, etc." */
export const isOpenList = (text: string): boolean => AND_SO_ON.test(text);

/**
 * The courses of a line that is a plain list of them, in capitals or not: "Algebra, knot theory, logic, sail making".
 * Not "Knots, Sails, and Ropes", which may be one course on three things.
 */
export function topicList(text: string): readonly string[] {
  if (text.length > LONGEST_LIST) return [];
  const body = text.replace(AND_SO_ON, '').replace(/\.\s*$/u, '');
  if (MORE_THAN_NAMES.test(body) || (!isOpenList(text) && /\s(?:and|&|und|et|y)\s/u.test(body))) return [];
  const parts = body.split(/,\s*/u).map((part) => part.trim());
  return parts.length >= FEWEST && parts.every(isTopic) ? parts : [];
}

const isTopic = (part: string): boolean =>
  part.split(' ').length <= MOST_WORDS &&
  isCourseName(part) &&
  !hasClause(part) &&
  takeRole(part).role === undefined &&
  !(isSchool(part) || isPlaceName(part) || isDescription(part) || isCourseLabel(part) || isPersonName(part));
