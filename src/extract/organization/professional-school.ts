import type { Token } from '../../text/tokens.js';
import { knownRank } from './known-organization.js';
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
 * "Stanford Law School", "Tufts University School of Medicine": a school for a profession that goes by the name of its university,
 * which registers know; not "University of Lindar School of Medicine", "Lindar University Law School", which name a part and its
 * home, nor "Jo Lind School of Medicine", whose home stands beside it.
 */
export function isSchoolByItself(tokens: readonly Token[], { first, end }: NameRun): boolean {
  const keys = tokens.slice(first, end).map(({ key }) => key);
  const ending = ENDINGS.find((words) => words.every((word, at) => keys.at(at - words.length) === word));
  const length = keys.length - (ending?.length ?? 0);
  if (!ending || length === 0 || length > LONGEST_HOME) return false;
  const isUniversity = keys[length - 1] === 'university';
  if (isUniversity ? !ending.includes('medicine') : length > 1) return false;
  const home = tokens.slice(first, first + length).map(({ text }) => text);
  return knownRank(home.join(' ')) === 'body';
}
