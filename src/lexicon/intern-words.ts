/** Words before "intern" and "internship" that say when, in what and as whom somebody is one, in small letters. */
export const WORDS_OF_INTERNS: readonly string[] = [
  'ai',
  'applied',
  'data',
  'engineering',
  'fall',
  'ml',
  'phd',
  'research',
  'scientist',
  'software',
  'spring',
  'student',
  'summer',
  'winter',
];
