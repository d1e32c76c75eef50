import {
  ASSISTANT_ROLES,
  COURSE_DESCRIPTIONS,
  COURSE_LABELS,
  COURSE_LEADS,
  INSTRUCTOR_ROLES,
  NOT_COURSE_WORDS,
  TERM_WORDS,
} from '../../lexicon/course-words.js';
import { isInstitutionName } from '../../lexicon/institutions.js';
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.js';
import type { Span } from '../../model/span.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { isCjk } from '../../text/script.js';
import { headingMeaning } from '../../text/section-kind.js';

/** One course read from an entry of a list. */
export interface ReadCourse {
  readonly name: string;
  readonly code?: string;
  /** Undefined where the entry itself does not say. */
  readonly role?: 'instructor' | 'assistant';
  /** The school as printed. */
  readonly school?: string;
  readonly terms: readonly string[];
}

interface Role {
  readonly role: 'instructor' | 'assistant';
  readonly words: readonly string[];
}

const ROLES: readonly Role[] = [
  ...ASSISTANT_ROLES.map((text) => ({ role: 'assistant' as const, words: text.split(' ') })),
  ...INSTRUCTOR_ROLES.map((text) => ({ role: 'instructor' as const, words: text.split(' ') })),
].sort((a, b) => b.words.length - a.words.length || b.words.join('').length - a.words.join('').length);
const LEADS = [...COURSE_LEADS].sort((a, b) => b.length - a.length);
const LABELS: ReadonlySet<string> = new Set(COURSE_LABELS);
const DESCRIPTIONS: ReadonlySet<string> = new Set(COURSE_DESCRIPTIONS);
const TERMS: ReadonlySet<string> = new Set(TERM_WORDS);
const BODY_WORDS: ReadonlySet<string> = new Set(
  Object.values(ORGANIZATION_WORDS)
    .flatMap((ranks) => [...ranks.body, ...ranks.institute, ...ranks.unit])
    .map(fold),
);
/** Organisation words that are as common in the names of courses. */
const COURSE_SUBJECTS: ReadonlySet<string> = new Set([
  'bank',
  'co',
  'research',
  'lab',
  'laboratory',
  'group',
  'program',
  'programme',
  'project',
  'center',
  'labs',
  'ai',
  'team',
  'systems',
  'division',
  'section',
  'technologies',
  'network',
  'unit',
]);

/** "CS 101", "SEEM3440", "10-701", "COMP-551", "6.S081", "MATH 123A/B". */
export const COURSE_CODE: RegExp =
  /^(?:[A-Z]{2,6}[A-Za-z]?[ -]?\d{2,5}[A-Z]{0,2}(?:\/[A-Z\d]+)*|\d{1,2}[-.][A-Z]?\d{2,4}[A-Z]?|[A-Z]{2,5}\d[A-Z]\d{2,3})(?=$|[\s:：,.)\]–—-])/u;
const PART_BREAK = /\s*[,，;；|·•\n\t]\s*|\s[-–—]+\s|[:：](?:\s|(?=\p{Script=Han}))|(?<!\bPh\.D|\b\p{Lu})\.\s(?=\S)|。|\s@\s/gu;
const EDGE = /^[\s.,;:&/–—\-|·•，；：、*"“”'‘’《》「」]+|[\s.,;:&/–—\-|·•，；：、*"“”'‘’《》「」]+$/gu;
const MOST_LETTERS = 110;
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

/** "Before that I worked as TA for X": what the sentence says of the role and after. */
const FIRST_PERSON = /\b(?:I|I've)\s(?:was|am|have|had|worked|served|been)\b/u;
const ROLE_FOR = /\b(?:TA|T\.A\.|teaching assistant|tutor|grader|instructor|lecturer)s?\s(?:for|of|in)\s/iu;

function fromRole(text: string): string {
  if (!FIRST_PERSON.test(text)) return text;
  const role = ROLE_FOR.exec(text);
  return role ? text.slice(role.index) : text;
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
  if (!isCourseName(first)) return [];
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

/** "Graph Theory at Example University" as its two parts. */
const AT_SCHOOL = /\s+(?:at|@|bei|an der|en la|à l['’]|na)\s+(?:the\s+)?(?=\p{Lu})/u;
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

const isTermLeft = (part: string): boolean =>
  fold(part)
    .split(' ')
    .every((word) => TERMS.has(word) || /^\d{0,4}$/u.test(word));

/** Takes a role off the start or the end of a part: "TA for X" gives "for X". */
export function takeRole(part: string): { role?: 'instructor' | 'assistant'; rest: string } {
  const words = [...part.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const { role, words: wanted } of ROLES) {
    if (isCjk(wanted[0] ?? '')) {
      const text = wanted[0] as string;
      if (part.includes(text))
        return {
          role,
          rest: part
            .replace(text, '')
            .replace(EDGE, '')
            .replace(/^[(（]\s*[)）]|[(（]\s*[)）]$/gu, '')
            .trim(),
        };
      continue;
    }
    if (wanted.every((word, i) => words[i]?.word === word)) return { role, rest: unwrapped(part.slice(words[wanted.length - 1]?.end)) };
    const from = words.length - wanted.length;
    if (from > 0 && wanted.every((word, i) => words[from + i]?.word === word))
      return { role, rest: part.slice(0, words[from]?.start).replace(/[\s(（,–-]+$/u, '') };
  }
  return { rest: part };
}

/** "(Graph Theory)" as "Graph Theory", "(colleur) for X" as "for X". */
function unwrapped(rest: string): string {
  const text = rest.trim();
  const whole = /^[(（]([^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*)[)）]$/u.exec(text);
  return whole?.[1] ?? text.replace(/^[(（][^()（）]*[)）]\s*(?=\p{L})|^[)）]\s*/u, '');
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

/** Whether a part is the name of a school or a unit of one. */
function isSchool(part: string): boolean {
  if (AT_SCHOOL.test(part)) return false;
  const bare = part.replace(/\s*[(（][^()（）]*[)）]/gu, '').replace(/^(?:at|in|the)\s+/iu, '');
  if (/^[A-Z]{2,8}$/u.test(bare) && isInstitutionName(bare)) return true;
  if (isCjk(bare)) return /(?:大学|大學|学院|學院|대학교|高校)$/u.test(bare);
  const words = fold(bare).split(' ');
  if (words.some((word) => BODY_WORDS.has(word) && !COURSE_SUBJECTS.has(word)))
    return /^\p{Lu}/u.test(bare) && !/^(?:introduction|intro)\b/iu.test(bare);
  return words.length <= 4 && words.length > 1 && isInstitutionName(bare);
}

function isDescription(part: string): boolean {
  const words = fold(part).split(' ');
  return (
    DESCRIPTIONS.has(words.join(' ')) ||
    words.every(
      (word) => DESCRIPTIONS.has(word) || TERMS.has(word) || /^\d+$/u.test(word) || word === 'level' || word === 'for' || word === 'and',
    )
  );
}

/** Words of a sentence or of something that is no course. */
/** "で公開している", "について": a sentence or a remark. */
const CJK_CLAUSE = /ている|について|から|した|---|します/u;
/** A line that goes on from something before it. */
const FUNCTION_START = /^(?:\/|am|an|and|at|by|for|from|in|of|on|to|with)\b|^\//u;
const CLAUSE = /\b(?:I|my|we|our|you|your|if|this|is|are|was|were|will|have|has|had|he|she|they|who)\b/iu;

function isCourseName(name: string): boolean {
  if (name.length < 3 || name.length > MOST_LETTERS || !/\p{L}{2}/u.test(name) || /https?:|@/u.test(name)) return false;
  const folded = ` ${fold(name)} `;
  if (NOT_COURSE_WORDS.some((word) => folded.includes(` ${word} `))) return false;
  if (isCjk(name))
    return name.length <= 24 && !CJK_CLAUSE.test(name) && !NOT_COURSE_WORDS.some((word) => isCjk(word) && name.includes(word));
  if (/^[\p{Ll}/]/u.test(name) && FUNCTION_START.test(name)) return false;
  return !CLAUSE.test(name) && name.split(' ').length <= 14 && !isPersonName(name) && headingMeaning(name) === undefined;
}
