import type { Token } from '../../text/tokens.js';
import { rankOfWords } from './organization-part.js';
import type { NameRun } from './run-view.js';

/** How the names of schools end that go by their own name, with the name of their university in front. */
const ENDINGS: readonly (readonly string[])[] = [
  ['business', 'school'],
  ['law', 'school'],
  ['medical', 'school'],
  ['school', 'of', 'medicine'],
];
const LONGEST_HOME = 3;

/**
 * "Quell Medical School", "Quell University School of Medicine": a school for a profession with the name that it goes by;
 * not "University of Quell School of Medicine", "Department of Law, Law School", which name a part and its home.
 */
export function isSchoolByItself(tokens: readonly Token[], { first, end }: NameRun): boolean {
  const keys = tokens.slice(first, end).map(({ key }) => key);
  const ending = ENDINGS.find((words) => words.every((word, at) => keys.at(at - words.length) === word));
  if (!ending) return false;
  const home = keys.slice(0, keys.length - ending.length);
  if (home.length === 0 || home.length > LONGEST_HOME || tokens[first]?.capital !== true) return false;
  // "Quell University Law School" is a part of the university.
  if (home.at(-1) === 'university') return ending.includes('medicine') && home.length > 1 && rankOfWords(home.slice(0, -1)) === undefined;
  return rankOfWords(home) === undefined && !home.some((key) => key.endsWith("'s") || key === 'the' || key === 'graduate');
}
