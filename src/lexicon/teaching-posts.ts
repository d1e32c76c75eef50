/**
 * Titles of those who help to teach, as entries of a career print them; with a course they tell of the course, with an
 * employer alone of a post. Compared folded. Source: own list.
 */
export const TEACHING_POSTS: readonly string[] = [
  'doctoral teaching assistant',
  'graduate assistant - teaching',
  'graduate teaching assistant',
  'graduate teaching fellow',
  'head teaching assistant',
  'instructional assistant',
  'lead teaching assistant',
  'phd teaching assistant',
  'senior teaching assistant',
  'student teaching assistant',
  'teaching assistant',
  'teaching fellow',
  'undergraduate teaching assistant',
];

/** Words beside a title that tell how and where it is held, and no course: "Teaching Assistant (part-time) at". */
export const WORDS_BESIDE_POST: readonly string[] = [
  '@',
  'ad-hoc',
  'and',
  'at',
  'contract',
  'contractual',
  'full',
  'full-time',
  'gta',
  'hybrid',
  'in',
  'on-site',
  'paid',
  'part',
  'part-time',
  'remote',
  'ta',
  'temporary',
  'the',
  'time',
  'to',
];
