import {
  COUNTS,
  COURSE_DESCRIPTIONS,
  COURSE_ENDINGS,
  COURSE_LABELS,
  COURSE_MATERIALS,
  COURSE_REMARK_STARTS,
  NOT_COURSE_WORDS,
  NUMBERED_PARTS_OF_COURSES,
  NUMBERED_TERMS,
  OFFICES_OF_TEACHERS,
  SMALL_WORDS_OF_TITLES,
  TEACHING_DUTIES,
  TERM_ORDINALS,
  TERM_WORDS,
} from '../../lexicon/course-words.js';
import { isInstitutionName } from '../../lexicon/institutions.js';
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.js';
import { PLACES } from '../../lexicon/places.js';
import { wordAlternation } from '../../text/alternation.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { headingMeaning } from '../../text/section-kind.js';
import { isListLabel } from './course-audience.js';

const DESCRIPTIONS: ReadonlySet<string> = new Set(COURSE_DESCRIPTIONS);
const LABELS: ReadonlySet<string> = new Set(COURSE_LABELS);
const OFFERINGS: ReadonlySet<string> = new Set(COURSE_ENDINGS);
const DUTIES: ReadonlySet<string> = new Set(TEACHING_DUTIES);
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
/** Terms as codes of a year: "2023W", "F19", "Fa23", "S2020", "WiSe 22/23", "AY2020-21". */
const TERM_CODE =
  /^(?:(?:19|20)\d{2}\s?[WSF]\d?|(?:AY|FA|Fa|SP|Sp|SU|Su|WI|Wi|AU|Au|F|S|W)\s?['’]?\d{2}(?:\d{2})?|(?:WiSe|SoSe|WS|SS|AY)\s?\d{2}(?:\d{2})?(?:[/–-]\d{2})?|[TQS][1-4]|(?:19|20)\d{2}(?:[/–-]\d{1,4}){0,2})$/u;

/** Whether nothing but words of a term and numbers is left of a part. */
export const isTermLeft = (part: string): boolean =>
  part
    .replace(NUMBERED_TERM, ' ')
    .split(/[\s,&+]+/u)
    .every((word) => word === '' || TERM_CODE.test(word) || CJK_TERM.test(word) || isTermWord(word));

/** "First semester", "second term", "1er semestre": not "second" alone. */
const NUMBERED_TERM = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${wordAlternation(TERM_ORDINALS)})\s(?:${wordAlternation(NUMBERED_TERMS)})(?!\p{L})`,
  'giu',
);

/** "学年秋季学期", "第二学期", "前期". */
const CJK_TERM =
  /^(?:学年|年?度|第?[一二12]?学期|[春夏秋冬]季?|前学?期|後学?期|通年|上|下|학년도|제?[12]\s?학기|(?:봄|여름|가을|겨울)\s?(?:학기)?)+$/u;

/** "Fall", "semester", "'19", "x2"; the words of a hyphenated one by themselves. */
const isTermWord = (word: string): boolean =>
  fold(word)
    .split(' ')
    .every((one) => TERMS.has(one) || /^\d{0,4}$|^(?:fall|spring|summer|winter|autumn)\d{2,4}$/u.test(one));

/** Whether a part is the name of a school or a unit of one. */
export function isSchool(part: string): boolean {
  if (/^(?:University|Universität|Université|College|School) (?:at|en) \p{Lu}\S+$/u.test(part)) return true;
  if (AT_SCHOOL.test(part) || /^(?:office\b|(?:autumn|spring|summer|winter) school\b)/iu.test(part) || isDuty(part)) return false;
  const bare = part.replace(/\s*[(（][^()（）]*[)）]/gu, '').replace(/^(?:at|in|the|@)\s+/iu, '');
  if (/^[A-Z]{2,8}$/u.test(bare) && isInstitutionName(bare)) return true;
  if (isCjk(bare)) return /(?:大学院?|大學|学院|學院|学部|學部|研究科|研究院|대학교|高校)$/u.test(bare);
  const words = fold(bare).split(' ');
  if (OFFERINGS.has(words.at(-1) ?? '')) return false;
  if (words.length > 2 && /\bCent(?:er|re)$/u.test(bare)) return true;
  if (words.some((word) => BODY_WORDS.has(word) && !COURSE_SUBJECTS.has(word)))
    return /^\p{Lu}/u.test(bare) && !/^intro(?:duct(?:ion|ory))?\b/iu.test(bare);
  return words.length <= 4 && words.length > 1 && isInstitutionName(bare);
}

/** Whether a part is a place that stands behind the name of a school: "Boston", "MA", "Norway". */
export const isPlaceName = (part: string): boolean => PLACES.has(part.toLowerCase()) || /^(?:\p{Lu}{2,3}|\p{Lu}\.\p{Lu}\.)$/u.test(part);

/** Whether a part says for whom or of what kind a course is, without naming it: "undergraduate", "lecture". */
export function isDescription(part: string): boolean {
  if (/^\d+\s?(?:学时|学分|課時|单元|単位)$|^(?:学部|本科|大一|大二)?\s?[1-6一二三四]?年(?:次|生|级)?$/u.test(part)) return true;
  if (KIND_OF_COURSE.test(part)) return true;
  // "Master's level".
  const words = fold(part.replace(/['’]s(?!\p{L})/gu, '')).split(' ');
  return (
    DESCRIPTIONS.has(words.join(' ')) ||
    words.every(
      (word) => DESCRIPTIONS.has(word) || TERMS.has(word) || /^\d+h?$/u.test(word) || word === 'level' || word === 'for' || word === 'and',
    )
  );
}

/** Whether a part is the label of what follows: "Course", "Upcoming", the head of a column. */
export const isCourseLabel = (part: string): boolean => LABELS.has(fold(part)) || LABELS.has(part.trim()) || isListLabel(part);

/** Whether a part or the inside of brackets says who else taught or where the material is: "with Jo Lind", "slides". */
export function isCourseRemark(part: string): boolean {
  const folded = `${fold(part)} `;
  return (
    COURSE_REMARK_STARTS.some((start) => folded.startsWith(`${start} `)) ||
    /\b\d+\+? (?:students|hours|h|credits|ects|cfu|sws|creditos|heures|horas|ore|stunden)\b/u.test(folded)
  );
}

/** "で公開している", "について": a sentence or a remark. */
const CJK_CLAUSE = /ている|について|から|した|---|します/u;
/** A line that goes on from something before it. */
const FUNCTION_START = /^(?:\/|am|an|and|at|by|for|from|in|of|on|to|with)\b|^\//u;
/** Words of a sentence; "I" is as often the number of a course. */
const CLAUSE =
  /\b(?:my|we|our|you|your|if|this|these|is|are|was|were|will|have|has|had|he|she|they|who|click|see|(?:can|may)\sbe)\b|\bI\s(?!(?:and|or|to)\b)\p{Ll}|\bI['’]/iu;

/** Whether a text reads as a sentence and not as the name of a thing. */
export const hasClause = (text: string): boolean => CLAUSE.test(text);

/** Whether a part can be the name of a course: short, no clause, no heading. */
export function isCourseName(name: string): boolean {
  if (name.length < 3 || name.length > MOST_LETTERS || !/\p{L}{2}/u.test(name) || /https?:|@/u.test(name)) return false;
  const folded = ` ${fold(name)} `;
  if (NOT_COURSE_WORDS.some((word) => folded.includes(` ${word} `))) return false;
  if (isCjk(name))
    return name.length <= 24 && !CJK_CLAUSE.test(name) && !NOT_COURSE_WORDS.some((word) => isCjk(word) && name.includes(word));
  if (/^[\p{Ll}/]/u.test(name) && FUNCTION_START.test(name)) return false;
  return !CLAUSE.test(name) && !CUT.test(name) && !isNoCourse(name) && !isDuty(name) && name.split(' ').length <= 14 && !isHeading(name);
}

/** "Orban in": what is left of "St. Orban in winter"; not "Sailing in". */
const CUT = /(?:^|\s)(?:and|at|by|for|from|of|the|to|with|(?<!ing\s)in)$/u;

/** "Chapter 2", "Tuesday 9-11", "room B4", "Head of the board": parts of a course, hours, places and offices. */
const NO_COURSE = new RegExp(
  String.raw`^(?:(?:${wordAlternation(NUMBERED_PARTS_OF_COURSES)})\s?[\p{Lu}\d]{1,3}$|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:${wordAlternation(OFFICES_OF_TEACHERS)})\sof\s)`,
  'iu',
);
const MATERIALS: ReadonlySet<string> = new Set(COURSE_MATERIALS);
const isNoCourse = (name: string): boolean => NO_COURSE.test(name) || MATERIALS.has(fold(name));

/** A word of four letters or more in small letters: no name in capitals has one, but for prepositions. */
const SMALL_WORD = new RegExp(String.raw`(?:^|[\s-])(?!(?:${wordAlternation(SMALL_WORDS_OF_TITLES)})(?!\p{L}))\p{Ll}{4,}`, 'u');

/** "Design and Analysis of Knots": every word of weight has a capital; not "Knots for beginners". */
export const isInCapitals = (name: string): boolean => /^\p{Lu}/u.test(name) && /\s\p{Lu}\p{L}{3}/u.test(name) && !SMALL_WORD.test(name);

const WORD_COURSE = /^(?:\p{Lu}\p{L}+['’]s\s)?(\p{Lu}.{2,79})\s(?:class|course|module)$/u;
/** A name without the word for courses behind it and the school before it: "Norvik's Rope Learning course" as "Rope Learning"; not "Short course". */
export function withoutWordCourse(name: string): string {
  const bare = WORD_COURSE.exec(name)?.[1];
  return bare !== undefined && isInCapitals(bare) ? bare : name;
}

/** "Required course for majors in Knots": of what kind a course is. */
const KIND_OF_COURSE =
  /^(?:compulsory|core|elective|introductory|mandatory|optional|required)\s(?:\p{L}+\s){0,3}(?:class|course|module|seminar)s?(?:\s(?:for|in|of)\s|$)/iu;

/** "3 terms", "two laboratory sections of rope science", "Twenty years of teaching". */
const COUNTED = new RegExp(
  String.raw`^(?:\d+|${wordAlternation(COUNTS)})\s(?:\p{L}+\s)?(?:years?|semesters?|sections|terms?|students|courses|of|times)\b`,
  'iu',
);

/** "Led weekly sections", "hundreds of students", "2 years": what was done, for how many, how long. */
export function isDuty(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  // "Design of ropes" names a thing.
  if (fold(first) === 'design' && second === 'of') return false;
  return (DUTIES.has(fold(first)) && /^[\p{Ll}\d]/u.test(second) && !isInCapitals(name)) || COUNTED.test(name);
}

/** "Publications", "Courses at Norvik"; not "Academic Writing", whose last word could head a section too, nor "Cours de nœuds". */
function isHeading(name: string): boolean {
  const first = headingMeaning(name.split(' ')[0] as string);
  if (/^(?:cours|curso|corso|vorlesung|lecture)\s(?:d[eu]\s|d['’]|di\s|zu|zur\s|:|\p{Lu})/iu.test(name)) return false;
  return headingMeaning(name) !== undefined && (!name.includes(' ') || (first?.form === 'section' && first.kind === 'teaching'));
}
