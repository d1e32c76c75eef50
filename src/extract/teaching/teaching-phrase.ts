import { TEACHING_PHRASES as LISTED, VERBS_OF_TEACHERS } from '../../lexicon/course-words.js';
import type { TeachingRole } from './teaching-role.js';

/** How a sentence says that somebody teaches, and as what; folded, without adverbs. */
export type TeachingPhrase = readonly [phrase: string, role: TeachingRole];

/** What people say of themselves, others write of them: "i have taught" as "she has taught". */
const FIRST_PERSON = /^i (\p{L}+)((?: \p{L}+)*)$/u;
const THIRD_PERSON: ReadonlyMap<string, string> = new Map(VERBS_OF_TEACHERS);

/** The phrase about a teacher that one by a teacher gives; none for a verb of which the list does not say the form. */
function toldOf([phrase, role]: TeachingPhrase): readonly TeachingPhrase[] {
  const [, verb = '', rest = ''] = FIRST_PERSON.exec(phrase) ?? [];
  const form = THIRD_PERSON.get(verb === 'co' ? (rest.trim().split(' ')[0] ?? '') : verb);
  if (form === undefined) return [];
  const told = verb === 'co' ? `co ${form}` : `${form}${rest}`;
  return ['he', 'she'].map((who) => [`${who} ${told}`, role]);
}

/** The phrases of the lexicon, those in the first person also in the third. */
export const TEACHING_PHRASES: readonly TeachingPhrase[] = [...LISTED, ...LISTED.flatMap(toldOf)];
