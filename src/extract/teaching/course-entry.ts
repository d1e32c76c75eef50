import { COURSE_LEADS } from '../../lexicon/course-words.js';
import type { Span } from '../../model/span.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { isCjk } from '../../text/script.js';
import { codeAt, takeCode } from './course-code.js';
import {
  AT_SCHOOL,
  EDGE,
  isCourseLabel,
  isCourseName,
  isCourseRemark,
  isDescription,
  isPlaceName,
  isSchool,
  isTermLeft,
} from './course-part.js';
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

/** What an entry says: its courses, or where it names none, the role and school of those that follow. */
export interface ReadEntry {
  readonly courses: readonly ReadCourse[];
  readonly role?: TeachingRole;
  readonly school?: string;
}

const LEADS = [...COURSE_LEADS].sort((a, b) => b.length - a.length);
const PART_BREAK = /\s*[,，、;；|·•\n\t]\s*|\s[-–—]+\s|[:：](?:\s|(?=[\p{Script=Han}《]))|(?<!\bPh\.D|\b\p{Lu})\.\s(?=\S)|。|\s@\s/gu;
const LONGEST_ENTRY = 420;
/** "Assoc. Prof. ", "Dr. ": their full stops part nothing. */
const HONORIFIC = /\b(?:(?:Assoc|Asst|Prof|Profs|Dr|Drs|Mr|Ms|Mrs|Univ|Dept|Intro|Adv)\.\s?)+(?=\p{L})/gu;
/** "TA @ Norvik: Knots": where. */
const AT_SIGN = /\s@\s(?=\p{Lu})/gu;
/** "at Norvik University for Knots". */
const SCHOOL_FIRST = /^(?:at|in|,)?\s*(.{4,60}?)\s(?:for|in)\s(.+)$/u;
const BRACKETS = /\s*[(（[]([^()（）[\]]*)[)）\]]/gu;

/** A name, a code, or both: what one course is called. */
interface Called {
  readonly name?: string;
  readonly code?: string;
}

interface Draft {
  role?: TeachingRole;
  school?: string;
  /** A word like "for" stands between the role and the course. */
  isLedIn?: boolean;
  readonly called: Called[];
}

/** The courses that the text of one entry states; none where it speaks of something else. */
export const readCourseEntry = (printed: string): readonly ReadCourse[] => readTeachingEntry(printed).courses;

/** What the text of one entry says of teaching. */
export function readTeachingEntry(printed: string): ReadEntry {
  const text = fromRole(printed);
  if (text.length > LONGEST_ENTRY && !/^[^.]{4,100}\.\s/u.test(text)) return { courses: [] };
  const listed = includedCourses(text);
  if (listed.length > 0) return { courses: listed.map((name) => ({ name, terms: [] })) };
  const spelled = text.replace(HONORIFIC, (title) => `${title.replace(/\./gu, '').trimEnd()} `).replace(AT_SIGN, ', at ');
  const { plain, terms } = withoutTerms(spelled);
  const draft: Draft = { called: [] };
  let from: 'role' | 'school' | undefined;
  const parts = partsOf(plain);
  parts.forEach((part, i) => {
    from = from === 'school' && isSchoolsPlace(part, parts[i + 1], draft) ? from : readPart(part, draft, from);
  });
  const { role, school } = draft;
  const said = { ...(role && { role }), ...(school !== undefined && { school: atSchool(school) }) };
  return { courses: compose(draft, plain, said).map((course) => ({ ...course, terms })), ...said };
}

/** Reads one part into the draft and says what kind of part it was, which tells what the next may be. */
function readPart(part: string, draft: Draft, before: 'role' | 'school' | undefined): 'role' | 'school' | undefined {
  if (isCourseRemark(part) && (draft.called.length > 0 || draft.role !== undefined || isWhoGave(part))) return undefined;
  const read = takeRole(part);
  if (read.role && draft.role === undefined) draft.role = read.role;
  // "Instructor / Mentor, …": another role.
  const after = read.role !== undefined && /^\//u.test(read.rest) ? '' : read.rest;
  const rest = takeLead(after, read.role !== undefined || before === 'role');
  if (rest !== after.replace(/^[\s,:–—-]+/u, '')) draft.isLedIn = true;
  if (rest === '' || isCourseLabel(rest)) return read.role ? 'role' : undefined;
  if (read.role !== undefined && isCourseLabel(withoutSchool(rest))) {
    // "TA for the following courses at Norvik University:"
    const { school } = schoolIn(rest, undefined);
    if (school !== undefined) draft.school ??= school;
    return 'role';
  }
  if (read.role !== undefined && OF_WHOM.test(rest)) return 'role';
  if (read.role !== undefined && ((isPersonName(rest) && !draft.isLedIn) || isCourseRemark(read.rest))) return 'role';
  const split = read.role === undefined ? null : SCHOOL_FIRST.exec(rest);
  if (split?.[1] !== undefined && isSchool(split[1])) {
    draft.school ??= split[1];
    return readPart((split[2] as string).replace(EDGE, ''), draft, undefined);
  }
  if (AT_PLACE.test(part) && draft.called.length === 0) {
    draft.school ??= part;
    return 'school';
  }
  const { code, rest: name } = takeCode(rest);
  const last = draft.called.at(-1);
  const hasName = name !== '' && !isDescription(name);
  if (code === undefined && isSchool(name)) {
    draft.school ??= name;
    return 'school';
  }
  if (code !== undefined && last?.code === undefined && last?.name !== undefined && !hasName)
    draft.called[draft.called.length - 1] = { ...last, code };
  else if (code === undefined && last?.code !== undefined && last.name === undefined && hasName)
    draft.called[draft.called.length - 1] = { ...last, name };
  else if (code !== undefined || hasName) draft.called.push({ ...(code !== undefined && { code }), ...(hasName && { name }) });
  return read.role ? 'role' : undefined;
}

/** "At Norvik: Knots": a label of where. */
const AT_PLACE = /^(?:at|chez|an der)\s(?:the\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,4}$/iu;
/** "TA for Prof. Jo Lind: Knots": whose assistant, not what was taught. */
const OF_WHOM = /^(?:(?:assoc|asst)\s)?(?:prof|professor|profs|dr)\b/iu;

/** "Boston", "Norvik" behind "Norvik University", "Selma" before "CA": where the school is. */
const isSchoolsPlace = (part: string, next: string | undefined, { school }: Draft): boolean =>
  part.split(' ').length <= 3 &&
  (isPlaceName(part) || (next !== undefined && isPlaceName(next)) || ` ${fold(school ?? '')} `.includes(` ${fold(part)} `));

/** "with Ada Berg", "taught by Ada Berg": who gave the course, which is a remark even where the entry begins with it. */
const isWhoGave = (part: string): boolean => /^(?:with|by|taught by|prof|professor|dr|profs)\s/iu.test(part);

function compose(
  { called, role, isLedIn }: Draft,
  plain: string,
  said: { role?: TeachingRole; school?: string },
): Omit<ReadCourse, 'terms'>[] {
  const first = called[0];
  if (first === undefined) return [];
  const coded = called.filter(({ code }) => code !== undefined);
  if (coded.length > 1) return coded.flatMap((one) => named(one, said));
  const names = called.flatMap(({ name }) => name ?? []);
  const quoted = quotedName(plain, names);
  if (quoted !== undefined) return named({ name: quoted, ...(coded[0]?.code !== undefined && { code: coded[0].code }) }, said);
  const spaced = spacedCourses(names);
  if (spaced.length > 1) return spaced.map((name) => ({ name, ...said }));
  // "Instructor: Jo Lind" names who gave the course.
  if (first.name !== undefined && role === 'instructor' && !isLedIn && called.length === 1 && isPersonName(first.name)) return [];
  // "TA for A, B, C" lists courses; elsewhere what follows the name describes it.
  const isLabelled = LABELLED.test(plain) && isLabelOf(plain) && names.every(isTitled);
  const isOpened = isLabelled || (role !== undefined && /\bfor\b/iu.test(plain));
  const enumerates = isOpened && names.length > 1 && names.every(isCourseName);
  return (enumerates ? called : [first]).flatMap((one) => named(one, said));
}

/** 'Instructor, Harbour Platform — "Ropes for All"': of several names the one in quotation marks. */
function quotedName(plain: string, names: readonly string[]): string | undefined {
  if (names.length < 2) return undefined;
  const quoted = [...plain.matchAll(/["“«]([^"“”«»]{6,90})["”»]/gu)].map((match) => (match[1] as string).replace(EDGE, ''));
  const whole = names.filter((name) => quoted.includes(name));
  return whole.length === 1 ? whole[0] : undefined;
}

/** "Undergraduate: …", "Norvik University: …". */
const LABELLED = /^\s*([^:：,;\s][^:：,;]{2,59})[:：]\s/u;
const isLabelOf = (plain: string): boolean => {
  const label = (LABELLED.exec(plain)?.[1] ?? '').replace(EDGE, '');
  return isCourseLabel(label) || isDescription(label) || isSchool(label) || AT_PLACE.test(label);
};
const isTitled = (name: string): boolean => /^(?:\p{Lu}|\p{Script=Han})/u.test(name);

function named({ name, code }: Called, said: { role?: TeachingRole; school?: string }): Omit<ReadCourse, 'terms'>[] {
  if (name === undefined) return code === undefined ? [] : [{ name: code, code, ...said }];
  if (!isCourseName(name)) return [];
  return [{ name: withoutSchool(name), ...(code !== undefined && { code }), ...said, ...schoolIn(name, said.school) }];
}

/** "Undergraduate courses, including knots, ropes, and sails": the courses behind the word. */
const INCLUDING =
  /^(?:[\p{L}-]+(?:,?\s|\s&\s)){0,6}?(?:courses|classes|modules|lectures)\b[^.;:]{0,80}?(?:\bincluding\b|\bsuch as\b|\binclude\b)[\s:]+(.{8,360})$/iu;

function includedCourses(text: string): string[] {
  const list = INCLUDING.exec(text)?.[1];
  if (list === undefined || text.includes('\n')) return [];
  const parts = partsOf(list.replace(/\.$/u, '')).flatMap((part, i, all) =>
    i === all.length - 1 ? part.split(/\sand\s(?=\S+\s\S|\S+$)/u) : part,
  );
  return parts.length > 1 && parts.every((part) => isCourseName(part) && part.split(' ').length <= 8) ? parts : [];
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
const atSchool = (school: string): string => school.replace(/^(?:at|in|the|@)\s+/iu, '');

function schoolIn(name: string, school: string | undefined): { school?: string } {
  if (school !== undefined) return {};
  const bare = withoutSchool(name);
  return bare === name ? {} : { school: name.slice(bare.length).replace(AT_SCHOOL, '') };
}

/** "COMP 2020 — Ropes", "MATH 1950: Knots": a code whose number could be a year, before the name of the course. */
const YEAR_LIKE_CODE =
  /^[\s*•-]*(?!(?:AU|AY|FA|HS|FS|SP|SS|SU|WI|WS)\b)[A-Z]{2,5}[ -]?(?:19|20)\d{2}[A-Z]?(?=\s?[:：]\s|\s[–—-]\s|\s(?:[A-Z][a-z]+\s){0,2}[A-Z][a-z]{2})(?!\s?[–—-]\s?(?:\d|present|now))/u;

/** The text without dates and terms, which are given as printed, and without brackets that only remark on the course. */
function withoutTerms(text: string): { plain: string; terms: string[] } {
  const terms: string[] = [];
  let plain = '';
  let at = 0;
  const code = YEAR_LIKE_CODE.exec(text)?.[0].length ?? 0;
  for (const date of findDates(text) as readonly Span[]) {
    if (date.start < Math.max(at, code)) continue;
    terms.push(text.slice(date.start, date.end).replace(EDGE, ''));
    plain += `${text.slice(at, date.start)} `;
    at = date.end;
  }
  plain = (plain + text.slice(at)).replace(BRACKETS, (bracket, inner: string) => (isBracketRemark(inner) ? ' ' : bracket));
  return { plain, terms };
}

const isBracketRemark = (inner: string): boolean => {
  const bare = inner.replace(EDGE, '');
  // Numbers of courses, "CSE [160, 163]", stay.
  if (/^\d{2,3}(?:, ?\d{2,3})+$/u.test(bare)) return false;
  return (
    isTermLeft(bare) || isDescription(bare) || isCourseRemark(bare) || (/[,，]/u.test(bare) && bare.split(/[,，]/u).every(isSideRemark))
  );
};

/** One of several remarks in a bracket: "(graduate, Norvik University)". */
const isSideRemark = (part: string): boolean => {
  const bare = part.replace(EDGE, '');
  return isTermLeft(bare) || isDescription(bare) || isSchool(bare) || isCourseRemark(bare);
};

/** 'Exercises for "Knots and Ropes"': the name is in the marks. */
const QUOTED_END = /^([^"“„«]{1,50})\s["“„«]([^"“”„«»]{4,90})["”“»]\.?\s*$/u;

function quotedIn(part: string): string {
  const [, before = '', quoted] = QUOTED_END.exec(part) ?? [];
  return quoted === undefined || takeRole(before).role !== undefined ? part : quoted;
}

/** What stays together: brackets, and a title in quotation marks. */
const WHOLE = /[(（[][^()（）[\]]{0,120}[)）\]]|["“«](?=\p{L})[^"“”«»\n]{3,90}["”»]/gu;

/** The parts between commas, dashes and line breaks; what is in brackets stays with its part. */
function partsOf(plain: string): string[] {
  const masked = plain.replace(WHOLE, (inner) => '_'.repeat(inner.length));
  const parts: string[] = [];
  let start = 0;
  for (const match of masked.matchAll(PART_BREAK)) {
    parts.push(plain.slice(start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(plain.slice(start));
  return (
    parts
      .map((part) =>
        quotedIn(part)
          .replace(/^\s*[Aa]s (?:an?|the) (?=\p{L})/u, '')
          .replace(EDGE, '')
          .replace(/^(?:and|und|et|y|e|&)\s+/u, '')
          .replace(/\s+/gu, ' '),
      )
      // Of '"Harbour" Training' the first mark is gone with the edge.
      .map((part) => ((part.match(/["“”«»]/gu)?.length ?? 0) % 2 === 1 ? part.replace(/["“”«»]/gu, '') : part))
      .filter((part) => part !== '' && !isTermLeft(part))
  );
}

function takeLead(part: string, afterRole: boolean): string {
  if (!afterRole) return part;
  let rest = part.replace(/^[\s,:–—-]+/u, '');
  for (let i = 0; i < 2; i++) {
    const lower = rest.toLowerCase();
    const lead = LEADS.find((word) => lower.startsWith(`${word} `));
    if (lead === undefined || codeAt(rest) !== undefined) break;
    rest = rest.slice(lead.length).trimStart();
  }
  return rest;
}
