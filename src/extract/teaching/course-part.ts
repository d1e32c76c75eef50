import { COURSE_DESCRIPTIONS, NOT_COURSE_WORDS, TERM_WORDS } from '../../lexicon/course-words.js';
import { isInstitutionName } from '../../lexicon/institutions.js';
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { headingMeaning } from '../../text/section-kind.js';

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

/** Punctuation and quotation marks at the ends of a part. */
export const EDGE: RegExp = /^[\s.,;:&/–—\-|·•，；：、*"“”'‘’《》「」]+|[\s.,;:&/–—\-|·•，；：、*"“”'‘’《》「」]+$/gu;
const MOST_LETTERS = 110;
/** "Graph Theory at Example University" parts before this. */
export const AT_SCHOOL: RegExp = /\s+(?:at|@|bei|an der|en la|à l['’]|na)\s+(?:the\s+)?(?=\p{Lu})/u;

/** Whether nothing but words of a term and numbers is left of a part. */
export const isTermLeft = (part: string): boolean =>
  fold(part)
    .split(' ')
    .every((word) => TERMS.has(word) || /^\d{0,4}$/u.test(word));

/** Whether a part is the name of a school or a unit of one. */
export function isSchool(part: string): boolean {
  if (AT_SCHOOL.test(part)) return false;
  const bare = part.replace(/\s*[(（][^()（）]*[)）]/gu, '').replace(/^(?:at|in|the)\s+/iu, '');
  if (/^[A-Z]{2,8}$/u.test(bare) && isInstitutionName(bare)) return true;
  if (isCjk(bare)) return /(?:大学|大學|学院|學院|대학교|高校)$/u.test(bare);
  const words = fold(bare).split(' ');
  if (words.some((word) => BODY_WORDS.has(word) && !COURSE_SUBJECTS.has(word)))
    return /^\p{Lu}/u.test(bare) && !/^(?:introduction|intro)\b/iu.test(bare);
  return words.length <= 4 && words.length > 1 && isInstitutionName(bare);
}

/** Whether a part says for whom or of what kind a course is, without naming it: "undergraduate", "lecture". */
export function isDescription(part: string): boolean {
  const words = fold(part).split(' ');
  return (
    DESCRIPTIONS.has(words.join(' ')) ||
    words.every(
      (word) => DESCRIPTIONS.has(word) || TERMS.has(word) || /^\d+$/u.test(word) || word === 'level' || word === 'for' || word === 'and',
    )
  );
}

/** "で公開している", "について": a sentence or a remark. */
const CJK_CLAUSE = /ている|について|から|した|---|します/u;
/** A line that goes on from something before it. */
const FUNCTION_START = /^(?:\/|am|an|and|at|by|for|from|in|of|on|to|with)\b|^\//u;
/** Words of a sentence. */
const CLAUSE = /\b(?:I|my|we|our|you|your|if|this|is|are|was|were|will|have|has|had|he|she|they|who)\b/iu;

/** Whether a part can be the name of a course: short, no clause, no heading. */
export function isCourseName(name: string): boolean {
  if (name.length < 3 || name.length > MOST_LETTERS || !/\p{L}{2}/u.test(name) || /https?:|@/u.test(name)) return false;
  const folded = ` ${fold(name)} `;
  if (NOT_COURSE_WORDS.some((word) => folded.includes(` ${word} `))) return false;
  if (isCjk(name))
    return name.length <= 24 && !CJK_CLAUSE.test(name) && !NOT_COURSE_WORDS.some((word) => isCjk(word) && name.includes(word));
  if (/^[\p{Ll}/]/u.test(name) && FUNCTION_START.test(name)) return false;
  return !CLAUSE.test(name) && name.split(' ').length <= 14 && !isHeading(name);
}

/** "Publications", "Courses at Norvik"; not "Academic Writing", whose last word could head a section too. */
function isHeading(name: string): boolean {
  const first = headingMeaning(name.split(' ')[0] as string);
  return headingMeaning(name) !== undefined && (!name.includes(' ') || (first?.form === 'section' && first.kind === 'teaching'));
}
