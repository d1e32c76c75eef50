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

const CHANCES: readonly string[] = ['chance', 'fortune', 'opportunity', 'pleasure', 'privilege'];
const FORTUNATE: readonly string[] = ['excited', 'fortunate', 'glad', 'happy', 'honored', 'honoured', 'lucky', 'privileged', 'thrilled'];

/** How a sentence tells of an internship that was had: "had the great opportunity to intern", "was lucky enough to intern". */
export const CHANCES_TO_INTERN: readonly string[] = [
  ...['got the', 'had a great', 'had the', 'had the great'].flatMap((lead) => CHANCES.map((chance) => `${lead} ${chance} to intern`)),
  ...FORTUNATE.flatMap((word) => [`was ${word} to intern`, `was ${word} enough to intern`, `was also ${word} to intern`]),
];
