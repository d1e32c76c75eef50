import { isPersonName } from '../../text/person-name.js';
import { isCjk } from '../../text/script.js';
import {
  EDGE,
  isCourseLabel,
  isCourseName,
  isDescription,
  isInCapitals,
  isPlaceName,
  isSchool,
  isTermLeft,
  withoutWordCourse,
} from './course-part.js';
import { schoolIn, withoutSchool } from './entry-parts.js';
import { type TeachingRole, takeRole } from './teaching-role.js';

/** One course read from an entry of a list. */
export interface ReadCourse {
  readonly name: string;
  readonly code?: string;
  /** Undefined where the entry itself does not say. */
  readonly role?: TeachingRole;
  /** The school as printed. */
  readonly school?: string;
  readonly terms: readonly string[];
}

/** A name, a code, or both: what one course is called. */
interface Called {
  readonly name?: string | undefined;
  readonly code?: string | undefined;
}

/** What the parts of an entry were read as so far. */
export interface Draft {
  role?: TeachingRole;
  school?: string;
  /** A word like "for" stands between the role and the course. */
  isLedIn?: boolean;
  /** A number of a catalogue and a colon stand before all: "450B: Ropes I: Knots". */
  readonly isNumbered?: true;
  readonly called: Called[];
}

/** "At Norvik: Knots": a label of where. */
export const AT_PLACE: RegExp = /^(?:at|à|an der|chez)\s(?:the\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,4}$/iu;

/** The courses that the parts of an entry name together; `plain` is the entry without its terms, `said` what it says of all of them. */
export function compose(
  { called, role, isLedIn, isNumbered }: Draft,
  plain: string,
  said: { role?: TeachingRole; school?: string },
): Omit<ReadCourse, 'terms'>[] {
  const first = called[0];
  if (first === undefined) return [];
  const coded = called.filter(({ code }) => code !== undefined);
  if (coded.length > 1) return coded.flatMap((one) => named(one, said));
  const names = called.flatMap(({ name }) => name ?? []);
  const several = quotedNames(plain);
  if (several.length > 1) return several.map((name) => ({ name, ...said }));
  const quoted = quotedName(plain, names);
  if (quoted !== undefined) return named({ name: quoted, ...(coded[0]?.code !== undefined && { code: coded[0].code }) }, said);
  const spaced = spacedCourses(names);
  if (spaced.length > 1) return spaced.map((name) => ({ name, ...said }));
  // "Instructor: Jo Lind" names who gave the course.
  if (
    first.name !== undefined &&
    role === 'instructor' &&
    !isLedIn &&
    called.length === 1 &&
    isPersonName(first.name) &&
    !NUMBERED.test(first.name)
  )
    return [];
  // "TA for A, B, C" lists courses; elsewhere what follows the name describes it.
  const isLabelled = LABELLED.test(plain) && isLabelOf(plain) && names.every(isTitled);
  // Not the "for" in the name: "TA, Ropes for Beginners, Norvik".
  const lead = plain.indexOf(names[0] ?? '');
  const isOpened = isLabelled || (role !== undefined && /\bfor\b/iu.test(lead < 0 ? plain : plain.slice(0, lead)));
  // "TA (2019): Rope Ethics, Net Ethics"; not "TA: Ropes, Knots, and Sails", which may be one.
  const isOfRole = isRoleLabel(plain) && names.every((name) => isTitled(name) && name.includes(' '));
  const enumerates = (isOpened || isOfRole) && names.length > 1 && names.every(isCourseName);
  const listing = enumerates || role !== undefined ? undefined : listingName(names, plain);
  if (listing !== undefined) return named({ name: listing, ...(first.code !== undefined && { code: first.code }) }, said);
  return (enumerates ? called : [withSubtitle(first, names, plain, isNumbered)]).flatMap((one) => named(one, said));
}

/** "Sails, Knots and Ropes": a name that lists what the course is about; not "Knots, Paris and Oslo" nor "Knots, Lecture and Lab". */
function listingName(names: readonly string[], plain: string): string | undefined {
  for (let count = 2; count <= Math.min(names.length, MOST_LISTED); count++) {
    const listed = names.slice(0, count);
    const last = listed.pop() as string;
    const before = listed.join(', ');
    const ends = [`, and ${last}`, ...(AND.test(last) ? [`, ${last}`] : [])];
    const whole = ends.map((end) => `${before}${end}`).find((text) => plain.includes(text));
    if (whole === undefined) continue;
    const topics = [...listed, ...last.split(AND)];
    return topics.every((topic) => isTitled(topic) && isTopic(topic)) && isCourseName(whole) ? whole : undefined;
  }
  return undefined;
}
const MOST_LISTED = 5;
const AND = /\s(?:and|&|und|et|y)\s/u;
const isTopic = (text: string): boolean =>
  !isPlaceName(text) && !isPersonName(text) && !isSchool(text) && !isDescription(text) && isCourseName(text);

/** 'Seminars — Norvik University: "Ropes with Care" and "Knots for All"': all names in quotation marks, where nothing but "and" parts them. */
function quotedNames(plain: string): readonly string[] {
  const list = QUOTED_LIST.exec(plain)?.[0];
  const names = list === undefined ? [] : [...list.matchAll(QUOTED)].map((match) => (match[1] as string).replace(EDGE, ''));
  return names.every(isCourseName) ? names : [];
}
const QUOTED = /["“«]([^"“”«»\n]{4,90})["”»]/gu;
const QUOTED_LIST = /["“«][^"“”«»\n]{4,90}["”»](?:(?:,?\s(?:and|und|et|y|e|&)\s|,\s)["“«][^"“”«»\n]{4,90}["”»])+/u;

/** 'Instructor, Harbour Platform — "Ropes for All"': of several names the one in quotation marks. */
function quotedName(plain: string, names: readonly string[]): string | undefined {
  if (names.length < 2) return undefined;
  const quoted = [...plain.matchAll(/["“«]([^"“”«»]{6,90})["”»]/gu)].map((match) => (match[1] as string).replace(EDGE, ''));
  const whole = names.filter((name) => quoted.includes(name));
  return whole.length === 1 ? whole[0] : undefined;
}

/** "Writing I", "Spanish IV": a course with its number, which reads as a name with an initial. */
const NUMBERED = /\s[IVX]{1,4}$/u;

/** "Harbour" in "EN 041 Harbour: Turn-of-the-Century Ropes" with what stands behind the colon. */
function withSubtitle({ name, code }: Called, names: readonly string[], plain: string, isNumbered = false): Called {
  const next = names[1];
  if (name === undefined || next === undefined) return { name, code };
  // "Ropes: The Harbour Tales. …": a word alone with what stands between its colon and a full stop.
  const isSentence = /^\p{Lu}\p{Ll}{3,}$/u.test(name) && plain.trimStart().startsWith(`${name}: ${next}. `);
  if (!(code !== undefined || isInCapitals(name) || isSentence)) return { name, code };
  if (!isInCapitals(next) && !(isNumbered && isTitled(next))) return { name, code };
  const whole = `${name}: ${next}`;
  return plain.includes(whole) && isCourseName(whole) ? { name: whole, code } : { name, code };
}

/** "Undergraduate: …", "Norvik University: …". */
const LABELLED = /^\s*([^:：,;\s][^:：,;\t]{2,59})[:：]\s/u;
const isLabelOf = (plain: string): boolean => {
  const label = (LABELLED.exec(plain)?.[1] ?? '').replace(EDGE, '');
  return isCourseLabel(label) || isDescription(label) || isTermLeft(label) || isSchool(label) || AT_PLACE.test(label);
};
/** "Teaching assistant: …". */
const isRoleLabel = (plain: string): boolean => {
  const { role, rest } = takeRole((LABELLED.exec(plain)?.[1] ?? '').replace(EDGE, ''));
  return role !== undefined && rest === '';
};
/** Whether a name begins with a capital letter or a Chinese character. */
export const isTitled = (name: string): boolean => /^(?:\p{Lu}|\p{Script=Han})/u.test(name);

/** "Rope Statistics with Jo Lind" as "Rope Statistics". */
const WITH = /\swith\s(?:Profs?\.?\s|Dr\.?\s)?(?=\p{Lu})/u;
function withoutColleague(name: string): string {
  const match = WITH.exec(name);
  return match && isPersonName(name.slice(match.index + match[0].length)) ? name.slice(0, match.index) : name;
}

function named({ name, code }: Called, said: { role?: TeachingRole; school?: string }): Omit<ReadCourse, 'terms'>[] {
  if (name === undefined) return code === undefined ? [] : [{ name: code, code, ...said }];
  if (!isCourseName(name) || isCourseLabel(withoutSchool(name))) return [];
  return [
    {
      name: withoutSchool(withoutColleague(withoutWordCourse(name))),
      ...(code !== undefined && { code }),
      ...said,
      ...schoolIn(name, said.school),
    },
  ];
}

/** Chinese and Japanese lists with nothing but space between: "代数学 I 代数学 II 幾何学". */
function spacedCourses(names: readonly string[]): string[] {
  const courses: string[] = [];
  for (const name of names) {
    if (!isCjk(name) || /[A-Za-z]{4}|[a-z]{2}/u.test(name)) return [];
    // What brackets hold is no course of its own.
    for (const word of name.replace(/[(（][^()（）]*[)）]/gu, (inner) => inner.replace(/\s/gu, '')).split(/[\s\u3000]+/u)) {
      if (/^(?:[IVX]{1,4}|[A-D]|[Ⅰ-Ⅹ]|\d)$/u.test(word) && courses.length > 0) courses[courses.length - 1] += ` ${word}`;
      else courses.push(word.replace(/^[(（][^()（）]*[)）]/u, ''));
    }
  }
  return courses.filter((course) => course.length > 1 && isCourseName(course));
}
