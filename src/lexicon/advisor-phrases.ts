/** Phrases that say who advised, put together from their parts, for the parts combine freely. */

const product = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>((all, part) => all.flatMap((phrase) => part.map((word) => `${phrase} ${word}`.trim())), ['']);

const ADVISORS: readonly string[] = ['adviser', 'advisor', 'mentor', 'supervisor'];
/** What somebody is an advisor of, and the rank among several. */
const OF_WHAT: readonly string[] = [
  '',
  'academic',
  "bachelor's",
  'dissertation',
  'doctoral',
  'former',
  'main',
  "master's",
  'masters',
  'phd',
  'postdoc',
  'postdoctoral',
  'primary',
  'research',
  'thesis',
  'undergraduate',
];

/** Behind a name: "was my PhD advisor", "as my mentor". */
export const IS_ADVISOR_PHRASES: readonly string[] = [
  ...product(['as', 'is', 'was', 'has been'], ['my'], OF_WHAT, ADVISORS),
  ...product(
    ['as', 'are', 'were', 'have been'],
    ['my'],
    OF_WHAT,
    ADVISORS.map((word) => `${word}s`),
  ),
  ...product(['is', 'was', 'as'], ['my'], ['co-advisor', 'co-supervisor']),
  'as advisor',
  'as supervisor',
];

/** Before a name, mostly with a colon: "thesis supervisor", "principal supervisors", "co-mentor", "dissertation director". */
export const ADVISOR_LABELS: readonly string[] = [
  ...product(
    ['academic', 'dissertation', 'faculty', 'graduate', 'major', 'principal', 'research', 'scientific', 'thesis'],
    ADVISORS.flatMap((word) => [word, `${word}s`]),
  ),
  ...product(['dissertation', 'thesis'], ['chair', 'co-director', 'director', 'directors', 'directed by']),
  'co-mentor',
  'co-mentors',
  'committee chair',
  'major professor',
  'research guide',
];

/** Before a name: "supervised jointly by". */
export const ADVISED_BY_PHRASES: readonly string[] = product(
  ['advised', 'guided', 'mentored', 'supervised'],
  ['', 'closely', 'jointly', 'mainly', 'primarily'],
  ['by'],
);

/** Before a name: "working under the joint supervision of". */
export const UNDER_ADVICE_PHRASES: readonly string[] = product(
  ['', 'work', 'worked', 'working', 'works'],
  ['under'],
  ['', 'the', 'the joint'],
  ['advice', 'advisement', 'co-supervision', 'direction', 'guidance', 'mentorship', 'supervision', 'tutelage'],
  ['of'],
);

const STUDENTS: readonly string[] = ['student', 'students'];

/** Before names of students: "my former PhD students", "my postdoc". */
export const MY_STUDENTS_PHRASES: readonly string[] = [
  ...product(
    ['my'],
    ['', 'current', 'first', 'former', 'past'],
    ['', 'doctoral', 'graduate', 'master', "master's", 'masters', 'msc', 'phd', 'undergraduate'],
    STUDENTS,
  ),
  ...product(['my'], ['', 'current', 'former'], ['advisee', 'advisees', 'intern', 'interns', 'mentee', 'mentees', 'postdoc', 'postdocs']),
];

/** Before names of students: "I co-supervised", "have also mentored", "the pleasure of advising"; not "previously advised", which "by" may follow. */
export const HAVE_ADVISED_PHRASES: readonly string[] = [
  ...product(['i', 'i also', "i've", 'have', 'have also'], ['advised', 'co-advised', 'co-supervised', 'mentored', 'supervised']),
  ...product(['honor', 'joy', 'opportunity', 'pleasure', 'privilege'], ['of'], ['advising', 'mentoring', 'supervising']),
  ...product(['honor', 'joy', 'opportunity', 'pleasure', 'privilege'], ['to'], ['advise', 'mentor', 'supervise']),
];

/** Before a name, in Spanish: "dirigida por la", "bajo la supervisión del". */
export const SPANISH_ADVISED_PHRASES: readonly string[] = [
  ...product(
    ['co-dirigida', 'co-dirigido', 'codirigida', 'codirigido', 'dirigida', 'dirigido', 'dirigidos', 'supervisada', 'supervisado'],
    ['por'],
    ['', 'el', 'la', 'los'],
  ),
  ...product(['tutelada', 'tutelado', 'tutorizada', 'tutorizado'], ['por'], ['', 'el', 'la', 'los']),
  ...product(['bajo la'], ['codirección', 'dirección', 'supervisión', 'tutela', 'tutoría'], ['de', 'de la', 'de los', 'del']),
];

/** Before a name, in Portuguese: "orientada pela", "sob a supervisão do". */
export const PORTUGUESE_ADVISED_PHRASES: readonly string[] = [
  ...product(
    ['co-orientada', 'co-orientado', 'coorientada', 'coorientado', 'orientada', 'orientado', 'supervisionada', 'supervisionado'],
    ['pela', 'pelas', 'pelo', 'pelos', 'por'],
  ),
  ...product(['sob'], ['', 'a'], ['coorientação', 'orientação', 'supervisão'], ['da', 'das', 'de', 'do', 'dos']),
];
