import { DEGREES, type DegreeName } from '../../lexicon/degrees.js';
import { TITLES_BEFORE_NAME } from '../../lexicon/name-titles.js';
import { PLACES } from '../../lexicon/places.js';
import { CUES, type Cue } from '../../lexicon/relation-phrases.js';
import { NOT_ROLES, ROLE_HEADS, type RoleKind } from '../../lexicon/roles.js';
import { STUDENT_NOUNS, STUDENTS } from '../../lexicon/students.js';
import type { DegreeLevel } from '../../model/page-facts.js';
import type { DateRange } from '../../text/date-range.js';
import { matchPhrase, type PhraseTable, phraseTable } from '../../text/phrase-table.js';
import type { Token } from '../../text/tokens.js';

/** What a lexicon takes a stretch of tokens for; `end` is the index after it. */
export type Claim = { readonly end: number } & (
  | { readonly as: 'date'; readonly range: DateRange }
  | { readonly as: 'degree' | 'student'; readonly level: DegreeLevel }
  | { readonly as: 'role'; readonly position: RoleKind }
  | { readonly as: 'cue'; readonly cue: Cue }
  | { readonly as: 'title' }
  | { readonly as: 'students' }
  | { readonly as: 'none' }
);

/** Languages written in the Latin script, whose phrases are looked up together. */
const LATIN = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;

const inLatin = <T>(lexicon: Readonly<Record<string, T>>): T[] =>
  LATIN.flatMap((language) => (lexicon[language] ? [lexicon[language]] : []));

const DEGREE_TABLE: PhraseTable<DegreeName> = phraseTable(
  inLatin(DEGREES).flatMap((names) => names.map((name) => [name.phrase, name] as const)),
);
const STUDENT_TABLE: PhraseTable<DegreeLevel> = phraseTable(inLatin(STUDENTS).flat());
const STUDENT_NOUN_TABLE: PhraseTable<true> = phraseTable(
  inLatin(STUDENT_NOUNS).flatMap((nouns) => nouns.map((noun) => [noun, true] as const)),
);
const ROLE_TABLE: PhraseTable<RoleKind> = phraseTable(
  inLatin(ROLE_HEADS).flatMap((heads) =>
    (['internship', 'postdoc', 'visit', 'job'] as const).flatMap((kind) => heads[kind].map((head) => [head, kind] as const)),
  ),
);
const CUE_TABLE: PhraseTable<Cue> = phraseTable(
  inLatin(CUES).flatMap((cues) =>
    Object.entries(cues).flatMap(([cue, phrases]) => (phrases ?? []).map((phrase) => [phrase, cue as Cue] as const)),
  ),
);
const NOT_ROLE_TABLE: PhraseTable<true> = phraseTable(
  inLatin(NOT_ROLES).flatMap((phrases) => phrases.map((phrase) => [phrase, true] as const)),
);
const TITLE_TABLE: PhraseTable<true> = phraseTable(
  [...TITLES_BEFORE_NAME, 'professors', 'profs', 'drs', 'doctors'].map((title) => [title, true] as const),
);

/** The phrases of degrees, of what students are, of roles, and those of cues with what each does. */
export const CLAIMED_PHRASES: { readonly anchors: readonly PhraseTable<unknown>[]; readonly cues: PhraseTable<Cue> } = {
  anchors: [DEGREE_TABLE, STUDENT_TABLE, ROLE_TABLE],
  cues: CUE_TABLE,
};

/** After the name of a degree these make something else of it: "PhD thesis", "master program", "doctoral consortium". */
const NOT_A_DEGREE: ReadonlySet<string> = new Set(
  'admission admissions applicant applicants application applications committee consortium course courses defence defense dissertation fellowship fellowships forum graduates level offer offers position positions program programme programs project qualifying scholarship school schools seminar students symposium theses thesis workshop'.split(
    ' ',
  ),
);
const PLURAL_STUDENTS: ReadonlySet<string> = new Set(['advisees', 'candidates', 'graduates', 'researchers', 'students']);
/** Heads that are verbs in lower case after these: "where I lead", "to chair". */
const VERB_HEADS: ReadonlySet<string> = new Set([
  'associate',
  'chair in',
  'fellow',
  'head',
  'intern',
  'lead',
  'partner',
  'staff',
  'stage',
  'tutor',
]);
const BEFORE_VERB: ReadonlySet<string> = new Set([
  'also',
  'and',
  'currently',
  'he',
  'i',
  'she',
  'that',
  'they',
  'to',
  'we',
  'where',
  'which',
  'who',
  'will',
]);

/** A claim of the name of a degree, with the words "degree" and "student" after it. */
function degreeClaim(tokens: readonly Token[], at: number): Claim | undefined {
  const match = matchPhrase(DEGREE_TABLE, tokens, at);
  if (!match || !isDegreeForm(tokens, at, match.value)) return undefined;
  if (isInitials(tokens, at)) return { as: 'none', end: at + 1 };
  if (isOfIntern(tokens, match.end)) return undefined;
  const { level } = match.value;
  let end = match.end;
  if (tokens[end]?.text === '.' && tokens[end]?.start === tokens[end - 1]?.end && isDotted(tokens, at, end)) end++;
  if (tokens[end]?.text === '-' && tokens[end + 1]?.key === 'student') end++;
  const next = tokens[end]?.key ?? '';
  if (PLURAL_STUDENTS.has(next)) return { as: 'students', end: end + 1 };
  const noun = matchPhrase(STUDENT_NOUN_TABLE, tokens, end);
  if (noun) return { as: 'student', level, end: noun.end };
  if (THESES.has(next) && isDefended(tokens, at)) return { as: 'degree', level, end: end + 1 };
  if (NOT_A_DEGREE.has(next)) return { as: 'none', end: end + 1 };
  if (isPreparedFor(tokens, at)) return { as: 'none', end };
  if (next === 'degree' || next === 'degrees' || next === 'studies' || next === 'study' || next === 'diploma') end++;
  return { as: 'degree', level, end };
}

const MOST_BEFORE_INTERN = 3;

/** "PhD Intern", "MSc Research Intern": at whose level the post is, and no degree of that place. */
function isOfIntern(tokens: readonly Token[], end: number): boolean {
  let at = end;
  while (at < end + MOST_BEFORE_INTERN && tokens[at]?.capital && tokens[at]?.kind === 'word' && tokens[at]?.key !== 'intern') at++;
  return tokens[at]?.key === 'intern' && tokens[at - 1]?.text !== '.';
}

const THESES: ReadonlySet<string> = new Set(['dissertation', 'thesis']);

/** "I successfully defended my PhD thesis": who defends it gets the degree. */
const isDefended = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ key }) => key === 'defended') &&
  !tokens.slice(at, at + 4).some(({ key }) => key === 'proposal');

/** Words of which initials leave out the letter. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['and', "d'", 'de', 'des', 'du', 'et', 'in', "l'", 'la', 'of']);

/** "Mechanical Engineering (ME)", "Master of Science (MS)", "Attaché temporaire d'enseignement et de recherche (ATER)": the initials of the words before the bracket say them again. */
function isInitials(tokens: readonly Token[], at: number): boolean {
  const letters = tokens[at]?.text ?? '';
  if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')' || !/^\p{Lu}{2,4}$/u.test(letters)) return false;
  let left = letters.length;
  for (let i = at - 2; i >= 0 && left > 0; i--) {
    const token = tokens[i] as Token;
    if (!token.capital && SMALL_WORDS.has(token.key)) continue;
    if (token.text.charAt(0).toUpperCase() !== letters.charAt(left - 1)) return false;
    left--;
  }
  return left === 0;
}

/** "en préparation à un doctorat", "preparation for a PhD": nothing that was received. */
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
    return (
      previous !== 'to' && (token.capital || next.startsWith('degree') || next.startsWith('student') || next === 'and' || next === 'in')
    );
  }
  if (name.phrase.includes(' ')) return token.capital || name.phrase.length > 5;
  // "Meng" and "Dea" are names, "MEng" and "M.Eng." degrees; a longer word is itself.
  if (!ABBREVIATED.test(name.phrase)) return true;
  if (name.exact) return token.text === token.text.toUpperCase();
  if (name.phrase === 'phd') return true;
  const capitals = token.text.match(CAPITALS)?.length ?? 0;
  if (capitals < 2 && !(capitals === 1 && token.text.includes('.')) && name.phrase !== 'msc' && name.phrase !== 'bsc') return false;
  const isState =
    name.phrase === 'ma' &&
    !token.text.includes('.') &&
    // "Cambridge, MA", and without the comma
    (tokens[at - 1]?.text === ',' || PLACES.has(tokens[at - 1]?.key ?? ''));
  return !isState || ['in', 'from', 'degree', '('].includes(tokens[at + 1]?.key ?? '');
}

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

function studentClaim(tokens: readonly Token[], at: number): Claim | undefined {
  const match = matchPhrase(STUDENT_TABLE, tokens, at);
  if (match) {
    const next = tokens[match.end]?.key ?? '';
    const isOther =
      next === 'research' || next === 'researcher' || next === 'intern' || next === 'level' || next === 'courses' || next === 'school';
    if (next === 'degree' || next === 'studies' || next === 'study') return { as: 'degree', level: match.value, end: match.end + 1 };
    if (PLURAL_STUDENTS.has(next)) return { as: 'students', end: match.end + 1 };
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

/** "the Example Chair in Physics", "Chair of the Department"; not "I chair", "session chair". */
const isChair = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).capital &&
  (['in', 'of', 'for'].includes(tokens[at + 1]?.key ?? '') ||
    isOfListedUnit(tokens, at) ||
    (tokens[at - 1]?.key === 'research' && ['at', '@'].includes(tokens[at + 1]?.key ?? ''))) &&
  tokens[at - 1]?.key !== 'committee' &&
  !/^\p{Lu}{2,}/u.test(tokens[at + 2]?.text ?? '');

const LED_UNITS: ReadonlySet<string> = new Set(['department', 'dept', 'division', 'faculty', 'school']);

/** "Chair, Department of Physics": the unit of a list behind a comma; not "Area Chair, School of …". */
const isOfListedUnit = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ',' &&
  LED_UNITS.has(tokens[at + 2]?.key ?? '') &&
  tokens[at + 3]?.key === 'of' &&
  (tokens[at - 1]?.kind !== 'word' || CHAIR_TIMES.has(tokens[at - 1]?.key ?? ''));
const CHAIR_TIMES: ReadonlySet<string> = new Set(['acting', 'associate', 'deputy', 'interim', 'vice']);

/** "Example Scholar", "2020 Acme Fellow" are honours; "Research Fellow at X", "Visiting Scholar" are posts. */
const BARE_HONOURS: ReadonlySet<string> = new Set(['fellow', 'scholar']);
const POST_MODIFIERS: ReadonlySet<string> = new Set(
  'academic associate clinical college doctoral junior lecturing policy postdoctoral research senior staff teaching urban visiting'.split(
    ' ',
  ),
);
const isPost = (tokens: readonly Token[], at: number): boolean =>
  POST_MODIFIERS.has(tokens[at - 1]?.key ?? '') ||
  // "Postdoctoral Training Fellow"
  (POST_MODIFIERS.has(tokens[at - 2]?.key ?? '') && tokens[at - 1]?.capital === true) ||
  // "a Fellow in the X Center"
  (tokens[at - 1]?.key === 'a' && ['at', 'in'].includes(tokens[at + 1]?.key ?? '')) ||
  (['at', 'in', '@', 'with', ','].includes(tokens[at + 1]?.key ?? '') &&
    tokens[at - 1]?.kind === 'word' &&
    tokens[at - 1]?.capital === true &&
    tokens[at - 2]?.kind !== 'number');
/** "Provost Fellowship", "Director Award": the role is part of a name. */
const PRIZES: ReadonlySet<string> = new Set(
  'award awards committee conference fellowship fellowships grant medal meeting office prize program programme scheme scholarship workshop'.split(
    ' ',
  ),
);
const LOWER_PRIZES: ReadonlySet<string> = new Set(['award', 'awards', 'medal', 'prize']);

/** "Faculty Award", "Faculty Research Award": the index after the name of the prize that goes on from `end`; `end` where none does. */
function prizeEnd(tokens: readonly Token[], end: number): number {
  // "best teacher award"
  if (LOWER_PRIZES.has(tokens[end]?.key ?? '')) return end + 1;
  for (let at = end; at < end + 3 && tokens[at]?.capital && tokens[at]?.kind === 'word'; at++) {
    if (PRIZES.has((tokens[at] as Token).key)) return at + 1;
  }
  return end;
}

const OPENINGS: ReadonlySet<string> = new Set(['positions', 'openings', 'opportunities', 'applicants', 'candidates', 'position available']);

const HELD_BEFORE = 4;

const DIRECTORS: ReadonlySet<string> = new Set(['directeur', 'directora', 'directrice', 'director', 'direttore', 'direttrice', 'tutor']);
const OF_DOCTORATE: ReadonlySet<string> = new Set([
  'doctora',
  'doctorado',
  'doctorat',
  'doctor',
  'dottorato',
  'tesi',
  'tesis',
  'these',
  'thèse',
]);

/** "Thèse soutenue en 2017. Directeur : Jo Lind": of the thesis named before it; not "Director: Jo Lind" by itself. */
const isThesisDirector = (tokens: readonly Token[], at: number, end: number): boolean =>
  end === at + 1 &&
  tokens[end]?.text === ':' &&
  tokens[end + 1]?.capital === true &&
  DIRECTORS.has((tokens[at] as Token).key) &&
  tokens.slice(0, at).some(({ key }) => OF_DOCTORATE.has(key));

function roleClaim(tokens: readonly Token[], at: number): Claim | undefined {
  const match = matchPhrase(ROLE_TABLE, tokens, at);
  if (!match) return undefined;
  if (match.end === at + 1 && isInitials(tokens, at)) return { as: 'none', end: at + 1 };
  const token = tokens[at] as Token;
  if (!token.capital && VERB_HEADS.has(token.key) && match.end === at + 1 && BEFORE_VERB.has(tokens[at - 1]?.key ?? '')) return undefined;
  if (token.key === 'associate' && !token.capital) return undefined;
  if (isThesisDirector(tokens, at, match.end)) return { as: 'cue', cue: 'advised', end: match.end };
  if (token.key === 'faculty' && token.capital && ['of', 'for'].includes(tokens[at + 1]?.key ?? '')) return undefined;
  if (token.key === 'chair' && match.end === at + 1 && !isChair(tokens, at)) return undefined;
  if (BARE_HONOURS.has(token.key) && match.end === at + 1 && !isPost(tokens, at)) return undefined;
  const prize = prizeEnd(tokens, match.end);
  if (prize > match.end) return { as: 'none', end: prize };
  if (tokens[match.end]?.text === 'Position') return { as: 'none', end: match.end + 1 };
  if (OPENINGS.has(tokens[match.end]?.key ?? '')) {
    // "I held postdoctoral positions at QLM" tells of stays, "postdoctoral positions at QLM" are offered.
    const isHeld =
      tokens[match.end]?.key === 'positions' && tokens.slice(Math.max(0, at - HELD_BEFORE), at).some(({ key }) => key === 'held');
    if (!isHeld) return { as: 'none', end: match.end + 1 };
  }
  // "PI" is a role, "pi" a number; "ED" and "RA" likewise need capitals.
  if (token.key.length <= 3 && match.end === at + 1 && token.text !== token.text.toUpperCase()) return undefined;
  return { as: 'role', position: match.value, end: match.end };
}

const LOWER_TITLES: ReadonlySet<string> = new Set(['dr', 'prof', 'professor', 'professors', 'profs']);

/** Titles of so many letters are whole words, which no full stop shortens: "Professor". */
const SHORTEST_WHOLE = 7;

/** Words of a name behind the title "M." */
const MOST_BEHIND_M = 3;
const areCapitals = (tokens: readonly Token[], from: number, count: number): boolean =>
  tokens[from - 1]?.text === '.' &&
  tokens.slice(from, from + count).filter(({ kind, capital }) => kind === 'word' && capital).length === count;

/** Short titles that stand behind others, in small letters too. */
const LOWER_CHAIN: ReadonlySet<string> = new Set(['dr', 'habil', 'ing', 'ir', 'med', 'mult', 'nat', 'phil', 'rer']);

/** "Prof." and "Dr." before a name; "Professor" only where a name follows directly. */
function titleClaim(tokens: readonly Token[], at: number): Claim | undefined {
  const match = matchPhrase(TITLE_TABLE, tokens, at);
  if (!match) return undefined;
  // "M. Dupont" has a title, "Jane M. Doe" and "M. Ana Lind Roe" an initial.
  if ((tokens[at]?.key.length ?? 0) === 1 && (tokens[at - 1]?.capital || areCapitals(tokens, at + 2, MOST_BEHIND_M))) return undefined;
  let end = match.end;
  // "I am an associate professor. My work …" ends a sentence.
  if (tokens[end]?.text === '.' && (tokens[end - 1]?.key.length ?? 0) >= SHORTEST_WHOLE) return undefined;
  if (tokens[end]?.text === '.') end++;
  // "Prof. dr. ir. Ann Roe", "Prof. Dr.-Ing. Jo Lind"
  for (let link = end; ; end = link) {
    if (tokens[link]?.text === '-') link++;
    if (!LOWER_CHAIN.has(tokens[link]?.key ?? '') || tokens[link + 1]?.text !== '.') break;
    link += 2;
  }
  const next = tokens[end];
  const isWritten = (tokens[at] as Token).capital || LOWER_TITLES.has((tokens[at] as Token).key);
  return next?.capital && isWritten ? { as: 'title', end } : undefined;
}

const ADVISORS: ReadonlySet<string> = new Set([
  'adviser',
  'advisers',
  'advisor',
  'advisors',
  'mentor',
  'mentors',
  'supervisor',
  'supervisors',
]);

const MOST_BEFORE_HEAD = 2;

/** "Graduate Research Assistant", "Graduate Lecturer": the post of a graduate; not "will graduate as an engineer", "Graduate, 2012". */
function isOfGraduate(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'graduate') return false;
  for (let head = at + 1; head <= at + 1 + MOST_BEFORE_HEAD && isWordOfPost(tokens[head]); head++)
    if (matchPhrase(ROLE_TABLE, tokens, head)) return true;
  return false;
}

const NOT_OF_POST: ReadonlySet<string> = new Set(['and', 'as', 'at', 'from', 'in', 'of', 'the', 'to', 'with']);
const isWordOfPost = (token: Token | undefined): boolean => token?.kind === 'word' && !NOT_OF_POST.has(token.key);

/** The first words of all phrases, and of what {@link studentClaim} reads without one. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[DEGREE_TABLE, STUDENT_TABLE, ROLE_TABLE, CUE_TABLE, NOT_ROLE_TABLE, TITLE_TABLE].flatMap((table) => [...table.keys()]),
  'junior',
  'senior',
]);

/** What the lexicons take the tokens at an index for: the longest reading; a degree before a role before a cue. */
export function claimAt(tokens: readonly Token[], at: number): Claim | undefined {
  if (!FIRST_WORDS.has(tokens[at]?.key ?? '')) return undefined;
  const none = matchPhrase(NOT_ROLE_TABLE, tokens, at);
  const phrase = matchPhrase(CUE_TABLE, tokens, at);
  // "my postdoc mentor": who is named advised the owner.
  const isNoCue = (phrase?.value === 'advises' && ADVISORS.has(tokens[phrase.end]?.key ?? '')) || isOfGraduate(tokens, at);
  const cue = isNoCue ? undefined : phrase;
  const claims: (Claim | undefined)[] = [
    none && { as: 'none', end: none.end },
    degreeClaim(tokens, at),
    studentClaim(tokens, at),
    isOfIntern(tokens, at + 1) ? undefined : titleClaim(tokens, at),
    roleClaim(tokens, at),
    cue && { as: 'cue', cue: cue.value, end: cue.end },
  ];
  let best: Claim | undefined;
  for (const claim of claims) if (claim && (!best || claim.end > best.end)) best = claim;
  return best;
}
