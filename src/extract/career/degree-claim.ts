import type { DegreeName } from '../../lexicon/degrees.js';
import { PLACES } from '../../lexicon/places.js';
import { matchPhrase } from '../../text/phrase-table.js';
import type { Token } from '../../text/tokens.js';
import type { Claim } from './claim.js';
import { DEGREE_TABLE, STUDENT_NOUN_TABLE, STUDENT_TABLE } from './claim-tables.js';
import { isInitials } from './claimed-initials.js';

/** After the name of a degree these make something else of it: "PhD thesis", "master program", "doctoral consortium". */
const NOT_A_DEGREE: ReadonlySet<string> = new Set(
  'admission admissions applicant applicants application applications committee consortium course courses defence defense dissertation dissertations fellowship fellowships forum graduates level offer offers position positions program programme programs project qualifying scholarship school schools seminar students symposium theses thesis training workshop'.split(
    ' ',
  ),
);
const PLURAL_STUDENTS: ReadonlySet<string> = new Set(['advisees', 'candidates', 'graduates', 'researchers', 'students']);

/** A claim of the name of a degree, with the words "degree" and "student" after it. */
export function degreeClaim(tokens: readonly Token[], at: number): Claim | undefined {
  const match = matchPhrase(DEGREE_TABLE, tokens, at);
  if (!match || !isDegreeForm(tokens, at, match.value)) return undefined;
  if (isOfSchool(tokens, at, match.value) || isCourseCode(tokens, at, match.end)) return undefined;
  if (isInitials(tokens, at)) return { as: 'none', end: at + 1 };
  if (isOfIntern(tokens, match.end)) return undefined;
  if (isOfPost(tokens, at, match.value)) return { as: 'none', end: match.end };
  const { level } = match.value;
  let end = match.end;
  if (tokens[end]?.text === '.' && tokens[end]?.start === tokens[end - 1]?.end && isDotted(tokens, at, end)) end++;
  if (tokens[end]?.text === '-' && tokens[end + 1]?.key === 'student') end++;
  const next = tokens[end]?.key ?? '';
  const students = studentsEnd(tokens, end);
  if (students !== undefined) return { as: 'students', end: students };
  const noun = matchPhrase(STUDENT_NOUN_TABLE, tokens, end);
  if (noun) return { as: 'student', level, end: noun.end };
  if (THESES.has(next) && (isDefended(tokens, at) || (level === 'doctoral' && isWritten(tokens, at))))
    return { as: 'degree', level, end: end + 1 };
  if (NOT_A_DEGREE.has(next)) return { as: 'none', end: end + 1 };
  if (isPreparedFor(tokens, at)) return { as: 'none', end };
  if (next === 'degree' || next === 'degrees' || next === 'studies' || next === 'study' || next === 'diploma') end++;
  return { as: 'degree', level, end };
}

/** "MS 210R", "ME 101": capitals before a number are a department and its course; not "MSc 2012". */
const isCourseCode = (tokens: readonly Token[], at: number, end: number): boolean =>
  end === at + 1 &&
  tokens[at]?.kind === 'word' &&
  CAPITALS_ALONE.test(tokens[at]?.text ?? '') &&
  COURSE_NUMBER.test(tokens[end]?.text ?? '') &&
  (tokens[end]?.start ?? 0) - (tokens[at]?.end ?? 0) <= 1;
const CAPITALS_ALONE = /^\p{Lu}{2,4}$/u;
const COURSE_NUMBER = /^\d{3}[A-Z]?$/;

/** The end of a claim that several students make of a degree, by the noun behind it or by the one it shares; undefined for the degree of one. */
const studentsEnd = (tokens: readonly Token[], end: number): number | undefined =>
  PLURAL_STUDENTS.has(tokens[end]?.key ?? '') ? end + 1 : isSharedNoun(tokens, end) ? end : undefined;

/** "master's and PhD students": the word that makes students of both stands behind the second. */
function isSharedNoun(tokens: readonly Token[], end: number): boolean {
  if (!JOINTS.has(tokens[end]?.text ?? '')) return false;
  const next = matchPhrase(DEGREE_TABLE, tokens, end + 1) ?? matchPhrase(STUDENT_TABLE, tokens, end + 1);
  return next !== undefined && PLURAL_STUDENTS.has(tokens[next.end]?.key ?? '');
}
const JOINTS: ReadonlySet<string> = new Set(['&', ',', '/', 'and', 'or']);

/** "Norvik High School": the name of a school, and no degree. */
const isOfSchool = (tokens: readonly Token[], at: number, { phrase }: DegreeName): boolean =>
  phrase === 'high school' && tokens[at]?.capital === true && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.capital === true;

/** "maître de conférences HDR", "chercheuse, HDR": what a post is called with; nobody says where it was received. */
const isOfPost = (tokens: readonly Token[], at: number, { phrase }: DegreeName): boolean =>
  phrase === 'hdr' && POSTS_BEFORE.has((tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1])?.key ?? '');
const POSTS_BEFORE: ReadonlySet<string> = new Set(['chercheur', 'chercheuse', 'conférences', 'recherche', 'recherches']);

const MOST_BEFORE_INTERN = 3;
const INTERNS: ReadonlySet<string> = new Set(['intern', 'internship', 'internships']);

/** "PhD Intern", "MSc Research Internship": at whose level the post is, and no degree of that place. */
export function isOfIntern(tokens: readonly Token[], end: number): boolean {
  let at = end;
  while (at < end + MOST_BEFORE_INTERN && tokens[at]?.capital && tokens[at]?.kind === 'word' && !INTERNS.has(tokens[at]?.key ?? '')) at++;
  return INTERNS.has(tokens[at]?.key ?? '') && tokens[at - 1]?.text !== '.';
}

const THESES: ReadonlySet<string> = new Set(['dissertation', 'thesis']);

/** "I successfully defended my PhD thesis": who defends it gets the degree. */
const isDefended = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ key }) => key === 'defended') &&
  !tokens.slice(at, at + 4).some(({ key }) => key === 'proposal');

/** "She wrote her doctoral dissertation": who wrote one by now has the degree; a master's thesis is written at firms too. */
const isWritten = (tokens: readonly Token[], at: number): boolean =>
  OWN.has(tokens[at - 1]?.key ?? '') && WRITTEN.has(tokens[at - 2]?.key ?? '');
const OWN: ReadonlySet<string> = new Set(['her', 'his', 'my']);
const WRITTEN: ReadonlySet<string> = new Set(['completed', 'finished', 'submitted', 'wrote']);

/** "en préparation d'un doctorat", "preparation for a PhD": nothing that was received. */
const isPreparedFor = (tokens: readonly Token[], at: number): boolean =>
  PREPARATIONS.has(tokens[at - 3]?.key ?? '') && PREPARED.has(tokens[at - 2]?.key ?? '');
const PREPARATIONS: ReadonlySet<string> = new Set(['preparación', 'preparation', 'préparation', 'vorbereitung']);
const PREPARED: ReadonlySet<string> = new Set(['a', 'auf', 'd', "d'", 'de', 'for', 'of', 'para', 'à']);

const isDotted = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens.slice(at, end).some((token) => token.text.includes('.')) || (tokens[end - 1]?.text.length ?? 9) <= 4;

/** Short forms that need their capitals or full stops: "msc", "btech"; not "thèse", "master". */
const ABBREVIATED = /^[a-z]{2,5}$/;

const CAPITALS = /\p{Lu}/gu;

/** Short names must be printed as abbreviations: "MA", "M.A.", not "ma"; "MA" after a town is a state. */
function isDegreeForm(tokens: readonly Token[], at: number, name: DegreeName): boolean {
  const token = tokens[at] as Token;
  if (name.phrase === 'master' || name.phrase === 'doctor') {
    const next = tokens[at + 1]?.key ?? '';
    const previous = tokens[at - 1]?.key ?? '';
    if (name.phrase === 'doctor') return next.startsWith('degree') || next === 'student' || next === 'candidate' || next === 'and';
    // "I am a second year master at QLM": who is one
    if (name.phrase === 'master' && previous.endsWith('year') && (next === 'at' || next === '@')) return true;
    return (
      previous !== 'to' && (token.capital || next.startsWith('degree') || next.startsWith('student') || next === 'and' || next === 'in')
    );
  }
  if (name.phrase.includes(' ')) return token.capital || name.phrase.length > 5;
  // "Meng" and "Dea" are names, "MEng" and "M.Eng." degrees; a longer word is itself.
  if (!ABBREVIATED.test(name.phrase)) return true;
  if (name.exact) return token.text === token.text.toUpperCase() && !isBehindTown(tokens, at);
  if (name.phrase === 'phd') return true;
  // "presented at EDM 2019": what is gone to by its capitals is a meeting.
  if (tokens[at - 1]?.key === 'at' && !token.text.includes('.')) return false;
  const capitals = token.text.match(CAPITALS)?.length ?? 0;
  if (capitals < 2 && !(capitals === 1 && token.text.includes('.')) && name.phrase !== 'msc' && name.phrase !== 'bsc') return false;
  const isState =
    name.phrase === 'ma' &&
    !token.text.includes('.') &&
    // "Cambridge, MA", and without the comma
    (tokens[at - 1]?.text === ',' || PLACES.has(tokens[at - 1]?.key ?? ''));
  if (name.phrase === 'ma' && isBracketedState(tokens, at)) return false;
  return !isState || ['in', 'from', 'degree', '('].includes(tokens[at + 1]?.key ?? '');
}

/** "Salem (MA, USA)", "Salem (MA)": the state of a town; not "Lindar University (MA, 2010)". */
const isBracketedState = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '(' &&
  (PLACES.has(tokens[at - 2]?.key ?? '')
    ? tokens[at + 1]?.text === ')' || tokens[at + 1]?.text === ','
    : tokens[at + 1]?.text === ',' && COUNTRY.has(tokens[at + 2]?.key ?? ''));
const COUNTRY: ReadonlySet<string> = new Set(['united', 'us', 'usa']);

/** "Quell College, Selma, ME" at the end of a line: a state; not "Lindar University, ME, 2010". */
const isBehindTown = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'ME' &&
  tokens[at + 1] === undefined &&
  tokens[at - 1]?.text === ',' &&
  tokens[at - 2]?.capital === true &&
  tokens[at - 3]?.text === ',';

/** "Graduate Student Instructor", "PhD Student Representative": a post that students hold. */
const STUDENT_POSTS: ReadonlySet<string> = new Set([
  'affiliate',
  'ambassador',
  'assistant',
  'coordinator',
  'instructor',
  'mentor',
  'representative',
  'tutor',
]);

const SUPERVISIONS: ReadonlySet<string> = new Set(['co-supervised', 'co-supervision', 'mentoring', 'supervised', 'supervision']);
const COURSES: ReadonlySet<string> = new Set(['classes', 'course', 'courses']);

/** A claim of what a student is: "doctoral student", "a senior majoring in". */
export function studentClaim(tokens: readonly Token[], at: number): Claim | undefined {
  const match = matchPhrase(STUDENT_TABLE, tokens, at);
  if (match) {
    const next = tokens[match.end]?.key ?? '';
    const isOther =
      next === 'research' ||
      next === 'researcher' ||
      next === 'intern' ||
      next === 'level' ||
      next === 'school' ||
      COURSES.has(next) ||
      // "undergraduate lab courses"
      COURSES.has(tokens[match.end + 1]?.key ?? '');
    if (next === 'degree' || next === 'studies' || next === 'study') return { as: 'degree', level: match.value, end: match.end + 1 };
    const students = studentsEnd(tokens, match.end);
    if (students !== undefined) return { as: 'students', end: students };
    // "Co-supervision: PhD student at QLM": somebody else
    if (tokens[at - 1]?.text === ':' && SUPERVISIONS.has(tokens[at - 2]?.key ?? '')) return { as: 'students', end: match.end };
    const isPost = STUDENT_POSTS.has(next) && tokens[match.end]?.capital;
    if (isPost) return { as: 'role', position: 'job', end: match.end + 1 };
    return isOther ? undefined : { as: 'student', level: match.value, end: match.end };
  }
  const key = tokens[at]?.key;
  const next = tokens[at + 1]?.key ?? '';
  const isYear =
    (key === 'junior' || key === 'senior') && ['at', 'majoring', 'studying', 'in'].includes(next) && tokens[at - 1]?.key === 'a';
  return isYear ? { as: 'student', level: 'bachelors', end: at + 1 } : undefined;
}
