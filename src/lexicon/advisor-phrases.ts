/** English phrases that say who advised, put together from their parts, for the parts combine freely. */

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

/** Before a name: "supervised jointly by". */
export const ADVISED_BY_PHRASES: readonly string[] = product(
  ['advised', 'guided', 'mentored', 'supervised'],
  ['', 'closely', 'jointly', 'mainly', 'primarily'],
  ['by'],
);
