import { COURSE_LABELS, COURSE_LEADS } from '../../lexicon/course-words.js';
import type { Span } from '../../model/span.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { isCjk } from '../../text/script.js';
import { AT_SCHOOL, EDGE, isCourseName, isDescription, isSchool, isTermLeft } from './course-part.js';
import { fromRole, type TeachingRole, takeRole } from './teaching-role.js';

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

const LEADS = [...COURSE_LEADS].sort((a, b) => b.length - a.length);
const LABELS: ReadonlySet<string> = new Set(COURSE_LABELS);
/** "CS 101", "SEEM3440", "10-701", "COMP-551", "6.S081", "MATH 123A/B". */
export const COURSE_CODE: RegExp =
  /^(?:[A-Z]{2,6}[A-Za-z]?[ -]?\d{2,5}[A-Z]{0,2}(?:\/[A-Z\d]+)*|\d{1,2}[-.][A-Z]?\d{2,4}[A-Z]?|[A-Z]{2,5}\d[A-Z]\d{2,3})(?=$|[\s:：,.)\]–—-])/u;
const PART_BREAK = /\s*[,，;；|·•\n\t]\s*|\s[-–—]+\s|[:：](?:\s|(?=\p{Script=Han}))|(?<!\bPh\.D|\b\p{Lu})\.\s(?=\S)|。|\s@\s/gu;
const LONGEST_ENTRY = 420;

/** The courses that the text of one entry states; none where it speaks of something else. */
export function readCourseEntry(printed: string): readonly ReadCourse[] {
  const text = fromRole(printed);
  if (text.length > LONGEST_ENTRY && !/^[^.]{4,100}\.\s/u.test(text)) return [];
  const { plain, terms } = withoutTerms(text);
  const parts = partsOf(plain);
  let role: ReadCourse['role'];
  let school: string | undefined;
  let code: string | undefined;
  let afterRole = false;
  const names: string[] = [];
  for (const part of parts) {
    const read = takeRole(part);
    if (read.role && role === undefined) role = read.role;
    const rest = takeLead(read.rest, read.role !== undefined || afterRole);
    afterRole = read.role !== undefined;
    if (rest === '' || LABELS.has(fold(rest))) continue;
    const coded = takeCode(rest);
    if (coded.code !== undefined) code ??= coded.code;
    const name = coded.rest;
    if (name === '') continue;
    if (isSchool(name)) school ??= name;
    else if (!isDescription(name)) names.push(name);
  }
  return compose(names, { plain, terms, role, school, code });
}

interface Read {
  readonly plain: string;
  readonly terms: readonly string[];
  readonly role: ReadCourse['role'];
  readonly school: string | undefined;
  readonly code: string | undefined;
}

function compose(names: readonly string[], { plain, terms, role, school, code }: Read): ReadCourse[] {
  const rest = { ...(role && { role }), ...(school !== undefined && { school: atSchool(school) }), terms };
  const first = names[0];
  if (first === undefined) return code === undefined ? [] : [{ name: code, code, ...rest }];
  const spaced = spacedCourses(names);
  if (spaced.length > 1) return spaced.map((name) => ({ name, ...rest }));
  // "Instructor: Jo Lind" names who gave the course.
  if (!isCourseName(first) || (role === 'instructor' && isPersonName(first))) return [];
  // "TA for A, B, C" lists courses; elsewhere what follows the name describes it.
  const enumerates = role !== undefined && names.length > 1 && /\bfor\b/iu.test(plain) && names.every(isCourseName);
  const listed = enumerates ? names : [first];
  return listed.map((name) => ({
    name: withoutSchool(name),
    ...(code !== undefined && listed.length === 1 && { code }),
    ...rest,
    ...schoolIn(name, school),
  }));
}

/** Chinese and Japanese lists with nothing but space between: "代数学 I 代数学 II 幾何学". */
function spacedCourses(names: readonly string[]): string[] {
  const courses: string[] = [];
  for (const name of names) {
    if (!isCjk(name) || /[A-Za-z]{4}|[a-z]{2}/u.test(name)) return [];
    for (const word of name.split(/[\s\u3000]+/u)) {
      if (/^(?:[IVX]{1,4}|[A-D]|[Ⅰ-Ⅹ]|\d)$/u.test(word) && courses.length > 0) courses[courses.length - 1] += ` ${word}`;
      else courses.push(word.replace(/^[(（][^()（）]*[)）]/u, ''));
    }
  }
  return courses.filter((course) => course.length > 1 && isCourseName(course));
}

const withoutSchool = (name: string): string => {
  const at = name.search(AT_SCHOOL);
  return at > 0 && isSchool(name.slice(at).replace(AT_SCHOOL, '')) ? name.slice(0, at) : name;
};
const atSchool = (school: string): string => school.replace(/^(?:at|in|the)\s+/iu, '');

function schoolIn(name: string, school: string | undefined): { school?: string } {
  if (school !== undefined) return {};
  const bare = withoutSchool(name);
  return bare === name ? {} : { school: name.slice(bare.length).replace(AT_SCHOOL, '') };
}

/** The text with dates and terms taken out, and those as printed. */
function withoutTerms(text: string): { plain: string; terms: string[] } {
  const terms: string[] = [];
  let plain = '';
  let at = 0;
  for (const date of findDates(text) as readonly Span[]) {
    if (date.start < at) continue;
    terms.push(text.slice(date.start, date.end).replace(EDGE, ''));
    plain += `${text.slice(at, date.start)} `;
    at = date.end;
  }
  plain = (plain + text.slice(at)).replace(/[(（]([^()（）]*)[)）]/gu, (bracket, inner: string) =>
    isTermLeft(inner) || isDescription(inner) ? ' ' : bracket,
  );
  return { plain, terms };
}

/** The parts between commas, dashes and line breaks; what is in brackets stays with its part. */
function partsOf(plain: string): string[] {
  const masked = plain.replace(/[(（[][^()（）[\]]{0,120}[)）\]]/gu, (inner) => '_'.repeat(inner.length));
  const parts: string[] = [];
  let start = 0;
  for (const match of masked.matchAll(PART_BREAK)) {
    parts.push(plain.slice(start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(plain.slice(start));
  return parts
    .map((part) =>
      part
        .replace(EDGE, '')
        .replace(/^(?:and|und|et|y|e|&)\s+/u, '')
        .replace(/\s+/gu, ' '),
    )
    .filter((part) => part !== '' && !isTermLeft(part));
}

function takeLead(part: string, afterRole: boolean): string {
  if (!afterRole) return part;
  let rest = part.replace(/^[\s,:–—-]+/u, '');
  for (let i = 0; i < 2; i++) {
    const lower = rest.toLowerCase();
    const lead = LEADS.find((word) => lower.startsWith(`${word} `));
    if (lead === undefined) break;
    rest = rest.slice(lead.length).trimStart();
  }
  return rest;
}

function takeCode(part: string): { code?: string; rest: string } {
  const match = COURSE_CODE.exec(part);
  if (match) return { code: match[0], rest: part.slice(match[0].length).replace(EDGE, '') };
  const bracket = /^(.*\S)\s*[(（[]([A-Z]{2,6}[ -]?\d{2,5}[A-Z]{0,2})[)）\]]$/u.exec(part);
  return bracket?.[1] !== undefined && bracket[2] !== undefined ? { code: bracket[2], rest: bracket[1] } : { rest: part };
}
