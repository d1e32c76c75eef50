import { COURSE_LEADS, TAKEN_COURSE_WORDS } from '../../lexicon/course-words.js';
import { FIELD_ACRONYMS } from '../../lexicon/field-acronyms.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { AT_PLACE, compose, type Draft, isTitled, type ReadCourse } from './compose-courses.js';
import { codeAt, leadingCode, takeCode } from './course-code.js';
import { EDGE, isCourseLabel, isCourseName, isCourseRemark, isDescription, isDuty, isPlaceName, isSchool } from './course-part.js';
import { arePeople, isProgramme } from './course-type.js';
import { partsOf, schoolIn, takeLeadingTerms, withoutRemarksBehind, withoutSchool, withoutTerms } from './entry-parts.js';
import { fromRole, type TeachingRole, takeRole } from './teaching-role.js';

/** What an entry says: its courses, or where it names none, the role and school of those that follow. */
export interface ReadEntry {
  readonly courses: readonly ReadCourse[];
  readonly role?: TeachingRole;
  readonly school?: string;
}

const LEADS = [...COURSE_LEADS].sort((a, b) => b.length - a.length);
const LONGEST_ENTRY = 420;
/** "Assoc. Prof. ", "Dr. ": their full stops part nothing. */
const HONORIFIC = /\b(?:(?:Assoc|Asst|Prof|Profs|Dr|Drs|Mr|Ms|Mrs|Univ|Dept|Intro|Adv)\.\s?)+(?=\p{L})/gu;
/** "E. Lit. 461 Ropes", "Phil. 210 Knots": the code of a course with full stops, which part nothing. */
const DOTTED_CODE = /(?<=^|:\s)((?:\p{Lu}\p{Ll}{0,8}\.)(?:\s\p{Lu}\p{Ll}{1,8}\.)?)\s(?=\d{3}[A-Z]{0,2}\s\p{Lu})/u;
/** "Knots (graduate) in the master's degree in Rope Science": the programme behind a course. */
const OF_PROGRAMME =
  /(?<=\S\s?)\s(?:in|of|for)\sthe\s(?:bachelor|master|undergraduate|graduate)(?:['’]?s)?\s(?:degree\s|program(?:me)?\s)(?:in|of|on)\s[^()\n\t,;:]{3,80}/iu;
/** "TA @ Norvik: Knots": where. */
const AT_SIGN = /\s@\s(?=\p{Lu})/gu;
/** "at Norvik University for Knots". */
const SCHOOL_FIRST = /^(?:at|in|,)?\s*(.{4,60}?)\s(?:for|in)\s(.+)$/u;

/** The courses that the text of one entry states; none where it speaks of something else. */
export const readCourseEntry = (printed: string): readonly ReadCourse[] => readTeachingEntry(printed).courses;

/** What the text of one entry says of teaching. */
export function readTeachingEntry(printed: string): ReadEntry {
  const text = fromRole(printed)
    .replace(OF_PROGRAMME, '')
    .replace(DOTTED_CODE, (code) => code.replace(/(?<=\.)\s/gu, ''));
  if (text.length > LONGEST_ENTRY && !/^[^.]{4,100}\.\s/u.test(text)) return { courses: [] };
  const listed = includedCourses(text);
  if (listed.length > 0) return { courses: listed.map((name) => ({ name, terms: [] })) };
  const about = coursesOn(text);
  if (about.length > 0) return { courses: about };
  const spelled = text.replace(HONORIFIC, (title) => `${title.replace(/\./gu, '').trimEnd()} `).replace(AT_SIGN, ', at ');
  const { terms: termsBefore, rest: entry } = takeLeadingTerms(spelled);
  const led = leadingCode(entry);
  const { plain, terms: termsInside, school: asideSchool } = withoutTerms(entry.slice(led?.length ?? 0));
  const terms = [...termsBefore, ...termsInside];
  // "Hold office hours on knots, ropes, and sails".
  if (isDuty(plain.trim()) && takeRole(plain).role === undefined) return { courses: [] };
  const draft: Draft = led === undefined ? { called: [] } : { called: [{ code: led.replace(/[:：]\s*$/u, '') }], isNumbered: true };
  let from: 'role' | 'school' | undefined;
  const parts = partsOf(plain);
  if (parts.some((part, i) => i > 0 && isTaken(part))) return { courses: [] };
  parts.forEach((part, i) => {
    from = from === 'school' && isSchoolsPlace(part, parts[i + 1], draft) ? from : readPart(part, draft, from);
  });
  const { role, school = asideSchool } = draft;
  const said = { ...(role && { role }), ...(school !== undefined && { school: atSchool(school) }) };
  return { courses: compose(draft, plain, said).map((course) => ({ ...course, terms })), ...said };
}

/** "passed with high marks": how the owner did in a course that he or she took. */
const isTaken = (part: string): boolean => TAKEN.has(fold(part.split(' ')[0] as string));
const TAKEN: ReadonlySet<string> = new Set(TAKEN_COURSE_WORDS);

/** Reads one part into the draft and says what kind of part it was, which tells what the next may be. */
function readPart(part: string, draft: Draft, before: 'role' | 'school' | undefined): 'role' | 'school' | undefined {
  if (isCourseRemark(part) && (draft.called.length > 0 || draft.role !== undefined || isWhoGave(part))) return undefined;
  const read = takeRole(part);
  if (read.role && draft.role === undefined) draft.role = read.role;
  // "Instructor / Mentor, …": another role.
  const after = read.role !== undefined && (/^\//u.test(read.rest) || isRole(read.rest)) ? '' : read.rest;
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
  // "Knots⏎TA for Ada Berg and Jo Lind": for whom, once the course has been named.
  if (read.role !== undefined && draft.called.length > 0 && arePeople(rest)) return 'role';
  if (draft.called.length > 0 && isProgramme(rest)) return undefined;
  if (read.role !== undefined && ((isPersonName(rest) && !draft.isLedIn) || isCourseRemark(read.rest))) return 'role';
  const split = read.role === undefined ? null : SCHOOL_FIRST.exec(rest);
  if (split?.[1] !== undefined && isSchool(split[1])) {
    draft.school ??= split[1];
    return readPart((split[2] as string).replace(EDGE, ''), draft, undefined);
  }
  const place = [part, ...(read.role === undefined ? [] : [rest])].find((one) => AT_PLACE.test(one));
  if (place !== undefined && draft.called.length === 0) {
    draft.school ??= place;
    return 'school';
  }
  const { code, rest: coded } = takeCode(rest);
  const name = code === undefined ? coded : withoutRemarksBehind(coded);
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

/** "Guest Lecturer/" of "Guest Lecturer/Teaching Assistant", "Grader and" of "Grader and TA": a second role, and nothing else. */
function isRole(text: string): boolean {
  const { role, rest } = takeRole(text.replace(EDGE, '').replace(/\s(?:and|or)$/u, ''));
  return role !== undefined && rest === '';
}

/** "TA for Prof. Jo Lind: Knots": whose assistant, not what was taught. */
const OF_WHOM = /^(?:(?:assoc|asst)\s)?(?:prof|professor|profs|dr)\b/iu;

/** "Boston", "Norvik" behind "Norvik University", "Selma" before "CA": where the school is. */
const isSchoolsPlace = (part: string, next: string | undefined, { school }: Draft): boolean =>
  part.split(' ').length <= 3 &&
  (isPlaceName(part) ||
    (ACRONYM.test(part) && UNIT.test(school ?? '') && !FIELD_ACRONYMS.has(part.toLowerCase())) ||
    (next !== undefined && isPlaceName(next)) ||
    ` ${fold(school ?? '')} `.includes(` ${fold(part)} `));

/** "Department of Ropes, QLM": capitals behind a unit are the university. */
const UNIT = /^(?:Department|Dept|School|Faculty|Division|Institute)\b/u;
const ACRONYM = /^\p{Lu}{3,6}$/u;

/** "with Ada Berg", "taught by Ada Berg": who gave the course, which is a remark even where the entry begins with it. */
const isWhoGave = (part: string): boolean => /^(?:with|by|taught by|prof|professor|dr|profs)\s/iu.test(part);

/** "Undergraduate courses, including knots, ropes, and sails": the courses behind the word. */
const INCLUDING =
  /^(?:[\p{L}-]+(?:,?\s|\s&\s)){0,6}?(?:courses|classes|modules|lectures|(?:TA|teaching) experience)\b[^.;:]{0,80}?(?:\bincluding\b|\bsuch as\b|\bincludes?\b)[\s:]+(.{8,360})$/iu;
/** "Courses on Knots, Ropes, and Sails at Norvik University (2019 - now)". */
const COURSES_ON = /^(?:graduate\s|undergraduate\s)?(?:courses|classes|modules|seminars)\s(?:in|on)\s(\p{Lu}.{8,200})$/iu;

function includedCourses(text: string): string[] {
  const list = INCLUDING.exec(text)?.[1];
  if (list === undefined || text.includes('\n')) return [];
  const parts = partsOf(list.replace(/\.$/u, '')).flatMap((part, i, all) =>
    i === all.length - 1 ? part.split(/\sand\s(?=\S+\s\S|\S+$)/u) : part,
  );
  return parts.length > 1 && parts.every((part) => isCourseName(part) && part.split(' ').length <= 8) ? parts : [];
}

/** The courses of "Courses on Knots and Ropes at Norvik University", with its school and terms. */
function coursesOn(text: string): readonly ReadCourse[] {
  const list = COURSES_ON.exec(text.trim())?.[1];
  if (list === undefined || text.includes('\n')) return [];
  const { plain, terms } = withoutTerms(list.replace(/\.$/u, ''));
  const body = plain.replace(/\s*[(（]\s*[)）]\s*$/u, '').trim();
  const bare = withoutSchool(body);
  const names = partsOf(bare).flatMap((part) => part.split(/\sand\s(?=\p{Lu})/u));
  if (names.length < 2 || !names.every((name) => isTitled(name) && isCourseName(name) && !isSchool(name))) return [];
  return names.map((name) => ({ name, terms, ...schoolIn(body, undefined) }));
}

const atSchool = (school: string): string => school.replace(/^(?:at|in|the|@)\s+/iu, '');

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
