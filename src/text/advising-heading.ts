import {
  ADVISED_LEVELS,
  ADVISED_PEOPLE,
  ADVISED_PERSON,
  ADVISED_WITH_DEGREE,
  ADVISED_WORKS,
  ADVISING,
  BESIDE_ADVISING,
  COMPLETED,
  MANY_WORKS,
} from '../lexicon/headings/advising-words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const PEOPLE = set(ADVISED_PEOPLE);
const PERSON = set(ADVISED_PERSON);
const WITH_DEGREE = set(ADVISED_WITH_DEGREE);
const WORKS = set(ADVISED_WORKS);
const MANY = set(MANY_WORKS);
const ADVISE = set(ADVISING);
const DONE = set(COMPLETED);
const LEVELS = set(ADVISED_LEVELS);
const OTHERS = set(BESIDE_ADVISING);

/** "to" is part of "to date" alone: "Advice to students" is for them. */
const isToDate = (words: readonly string[], at: number): boolean => words[at + 1] === 'date';
const isDate = (word: string): boolean => /^\d{2,4}$/.test(word);

/** What the words of one heading hold. */
function holds(words: readonly string[]): (of: ReadonlySet<string>) => boolean {
  return (of) => words.some((word) => of.has(word));
}

/**
 * Whether a heading, given as its folded words, is over students of the owner or over their theses, and made of nothing else: "PhD
 * students supervised", "Students I have mentored", "Graduated students", "Thèses encadrées", "Completed PhD theses". Not "Supervised
 * learning", "PhD thesis", "Prospective students", "Advice to students".
 */
export function isAdvisingHeading(words: readonly string[]): boolean {
  const has = holds(words);
  const people = has(PEOPLE);
  const works = has(WORKS);
  if (!people && !works && !has(WITH_DEGREE) && !has(PERSON)) return false;
  const known = (word: string, at: number): boolean =>
    (word === 'to' ? isToDate(words, at) : OTHERS.has(word)) ||
    isDate(word) ||
    [PEOPLE, PERSON, WITH_DEGREE, WORKS, ADVISE, DONE, LEVELS].some((list) => list.has(word));
  if (!words.every(known)) return false;
  const degree = has(LEVELS) || words.join(' ').includes('ph d') || words.join(' ').includes('m sc');
  if (has(ADVISE)) return true;
  return people || (has(WITH_DEGREE) && degree) || (has(MANY) && has(DONE));
}
