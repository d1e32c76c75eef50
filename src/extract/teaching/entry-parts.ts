import type { Span } from '../../model/span.js';
import { findDates } from '../../text/date-range.js';
import { splitOutside } from '../../text/split-outside.js';
import { isAudience } from './course-audience.js';
import { codeAt } from './course-code.js';
import { AT_SCHOOL, EDGE, isCourseRemark, isDescription, isPlaceName, isSchool, isTermLeft } from './course-part.js';
import { takeRole } from './teaching-role.js';

/** What parts an entry: commas, dashes, line breaks, a colon, a full stop behind no initial. */
const PART_BREAK =
  /\s*[,，、;；|·•\n\t]\s*|\s[-–—]+\s|[:：](?:\s|(?=[\p{Script=Han}《]))|(?<!\bPh\.D|\b(?![IVX]\.)\p{Lu})\.\s(?=\S)(?!Jahrhundert|Jh)|。|\s@\s/gu;
const BRACKETS = /\s*[(（[]([^()（）[\]]*)[)）\]]/gu;

/** "Knots at Norvik University" as "Knots". */
export const withoutSchool = (name: string): string => {
  const at = name.search(AT_SCHOOL);
  return at > 0 && isSchool(name.slice(at).replace(AT_SCHOOL, '')) ? name.slice(0, at) : name;
};

/** The school behind the name of a course, unless one is known. */
export function schoolIn(name: string, school: string | undefined): { school?: string } {
  if (school !== undefined) return {};
  const bare = withoutSchool(name);
  return bare === name ? {} : { school: name.slice(bare.length).replace(AT_SCHOOL, '') };
}

/** "COMP 2020 — Ropes", "MATH 1950: Knots": a code whose number could be a year, before the name of the course. */
const YEAR_LIKE_CODE =
  /^[\s*•-]*(?!(?:AU|AY|FA|HS|FS|SP|SS|SU|WI|WS)\b)[A-Z]{2,5}[ -]?(?:19|20)\d{2}[A-Z]?(?=\s?[:：]\s|\s[–—-]\s|\s(?:[A-Z][a-z]+\s){0,2}[A-Z][a-z]{2})(?!\s?[–—-]\s?(?:\d|present|now))/u;

/** The season behind the year: "2024 Fall". */
const SEASON_BEHIND = /^\s?(?:autumn|fall|spring|summer|winter)\b/iu;
/** 2023秋, 2023年春季学期, 2023年度後期: the season behind the year. */
const CJK_SEASON_BEHIND = /^\s?(?:年?度\s?)?(?:[春夏秋冬](?:季学期|季|学期)?|[前後]学?期|通年)(?=[\s:：《,，、;；)）]|$)/u;
const LONGEST_SEASON = 10;
const HAS_SEASON = /\p{L}{3}/u;

/** The text without dates and terms, which are given as printed, and without brackets that only remark on the course; with the school of such a bracket. */
export function withoutTerms(text: string): { plain: string; terms: string[]; school?: string } {
  const terms: string[] = [];
  let plain = '';
  let at = 0;
  const code = YEAR_LIKE_CODE.exec(text)?.[0].length ?? 0;
  for (const date of findDates(text) as readonly Span[]) {
    if (date.start < Math.max(at, code)) continue;
    const printed = text.slice(date.start, date.end);
    const behind = text.slice(date.end, date.end + LONGEST_SEASON);
    const season = HAS_SEASON.test(printed) ? '' : ((SEASON_BEHIND.exec(behind) ?? CJK_SEASON_BEHIND.exec(behind))?.[0] ?? '');
    terms.push(`${printed}${season}`.replace(EDGE, ''));
    const between = text.slice(at, date.start);
    // "2023/2025".
    plain += terms.length > 1 && between === '/' ? '' : `${between} `;
    at = date.end + season.length;
  }
  let school: string | undefined;
  const dateless = plain + text.slice(at);
  plain = dateless.replace(BRACKETS, (bracket, inner: string, from: number) => {
    if (!isBracketRemark(inner) || isNameBehindCode(dateless.slice(0, from), inner)) return bracket;
    school ??= inner
      .replace(UNIT_BEHIND, '')
      .split(/[,，]/u)
      .map((part) => part.replace(EDGE, ''))
      .find(isSchool);
    return ' ';
  });
  return { plain, terms, ...(school !== undefined && { school }) };
}

/** "本科生必修课，秋季学期", "研究生，32学时": for whom and when. */
const CJK_REMARK = /^(?=.*(?:本科|研究生|必修|选修|选课|学期|学时|学分|硕士|博士|[春夏秋冬]季?$))[\p{Script=Han}\d\s，,、；;:：/-]{2,40}$/u;

/** "(L3 informatique)", "(Master 1, CM/TD)": for whom. */
const FRENCH_LEVEL = /^(?:L[1-3]|M[12]|Licence|Laurea|Master\s[12])(?![\p{L}\p{N}])/u;

/** "北嶺大学 理学部": the unit behind a school. */
const UNIT_BEHIND = /(?<=大学|大學|学院)(?:大学院)?[\s　]?\p{Script=Han}{1,12}(?:学部|学科|研究科|学院|専攻|学系|系|专业|專業)$/u;

const isBracketRemark = (inner: string): boolean => {
  const bare = inner.replace(EDGE, '');
  // Numbers of courses, "CSE [160, 163]", stay.
  if (/^\d{2,3}(?:, ?\d{2,3})+$/u.test(bare)) return false;
  if (CJK_REMARK.test(bare) || FRENCH_LEVEL.test(bare)) return true;
  return (
    isTermLeft(bare) ||
    isDescription(bare) ||
    isAudience(bare) ||
    isCourseRemark(bare) ||
    isSchool(bare.replace(UNIT_BEHIND, '')) ||
    (/[,，]/u.test(bare) && bare.split(/[,，]/u).every(isSideRemark))
  );
};

/** "~20 students", "200 undergraduate participants": how many took a course. */
const HOW_MANY = /^[~≈]?\s?\d{1,4}\+?\s(?:\p{L}[\p{L}'’-]{0,20}\s){0,2}(?:participants|students)$/iu;

/** What stands in one pair of brackets behind the code of a course, "Knots, ~20 students, PhD level", without what only remarks on it. */
export function withoutRemarksBehind(name: string): string {
  const parts = name.split(/\s*,\s*/u);
  while (parts.length > 1 && isBehind(parts.at(-1) as string)) parts.pop();
  return parts.join(', ');
}

const isBehind = (part: string): boolean => part === '' || HOW_MANY.test(part) || isSideRemark(part);

/** One of several remarks in a bracket: "(graduate, Norvik University)". */
const isSideRemark = (part: string): boolean => {
  const bare = part.replace(EDGE, '');
  return isTermLeft(bare) || isDescription(bare) || isAudience(bare) || isSchool(bare) || isPlaceName(bare) || isCourseRemark(bare);
};

/** "F14,15 ROPE 205: Knots", "Sp23 – ROPE 205": terms as codes of a year before the code of the course, which looks like them. */
const LEADING_TERMS = /^\s*(?:AU|FA|Fa|F|SP|Sp|SU|Su|WI|Wi|W|S)\d{2}(?:\s?[,/&]\s?(?:[A-Z][A-Za-z]?)?\d{2}){0,6}[\s:–—-]+(?=[A-Z])/u;

/** An entry without the terms that it opens with, and these as printed. */
export function takeLeadingTerms(text: string): { readonly terms: readonly string[]; readonly rest: string } {
  const lead = LEADING_TERMS.exec(text)?.[0];
  const rest = text.slice(lead?.length ?? 0);
  return lead === undefined || codeAt(rest) === undefined ? { terms: [], rest: text } : { terms: [lead.replace(EDGE, '')], rest };
}

/** "ROPE 205 (Knots, 20 students)": the bracket behind a code alone names the course before it remarks on it. */
const isNameBehindCode = (before: string, inner: string): boolean =>
  inner.includes(',') && codeAt(before.trim()) === before.trim() && !isSideRemark(inner.split(',')[0] as string);

/** 'Exercises for "Knots and Ropes"': the name is in the marks. */
const QUOTED_END = /^([^"“„«]{1,50})\s["“„«]([^"“”„«»]{4,90})["”“»]\.?\s*$/u;

function quotedIn(part: string): string {
  const [, before = '', quoted] = QUOTED_END.exec(part) ?? [];
  return quoted === undefined || takeRole(before).role !== undefined ? part : quoted;
}

/** "Ropes for 1st year students" as "Ropes"; not "Statistics for Graduate Students". */
const FOR_WHOM = /\s(?:for|to)\s((?=[\p{Ll}\d])[^()]{4,60})$/u;

function withoutAudience(part: string): string {
  const [whole = '', audience] = FOR_WHOM.exec(part) ?? [];
  return audience !== undefined && isAudience(audience) ? part.slice(0, part.length - whole.length) : part;
}

/** What stays together: brackets, and a title in quotation marks. */
const WHOLE = /[(（[][^()（）[\]]{0,120}[)）\]]|["“«](?=\p{L})[^"“”«»\n]{3,90}["”»]/gu;

/** The parts between commas, dashes and line breaks; what is in brackets stays with its part. */
export function partsOf(plain: string): string[] {
  return (
    splitOutside(plain, WHOLE, PART_BREAK)
      .map((part) =>
        withoutAudience(quotedIn(part))
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
