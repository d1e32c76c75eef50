/** Nouns that open the second half of a title whose first half asks, before {@link AFTER_ANSWER}: "Evidence from Varn". */
export const ANSWER_NOUNS: readonly string[] = [
  'Evidence',
  'Experiences',
  'Findings',
  'Insights',
  'Lessons',
  'Perspectives',
  'Reflections',
  'Results',
];

/** What follows {@link ANSWER_NOUNS}. */
export const AFTER_ANSWER: readonly string[] = ['for', 'from', 'of', 'on'];

/** Verbs that open such a second half: "Revisiting the tides". */
export const ANSWER_VERBS: readonly string[] = [
  'Analysing',
  'Analyzing',
  'Comparing',
  'Examining',
  'Exploring',
  'Investigating',
  'Rethinking',
  'Revisiting',
  'Studying',
  'Understanding',
];

/** What kind of paper answers, behind "a" or "an", lower case: "A survey" is no family name behind an initial. */
export const ANSWER_KINDS: readonly string[] = [
  'analysis',
  'approach',
  'benchmark',
  'case',
  'comment',
  'comparison',
  'critique',
  'evaluation',
  'framework',
  'investigation',
  'model',
  'overview',
  'perspective',
  'primer',
  'reply',
  'response',
  'review',
  'study',
  'survey',
  'theory',
  'tutorial',
];
