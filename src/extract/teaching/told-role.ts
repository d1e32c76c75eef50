import { ROLE_FRAMES, TOLD_ASSISTANT_ROLES } from '../../lexicon/course-words.js';

const byLength = (phrases: readonly string[]): readonly (readonly string[])[] =>
  phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);

const FRAMES = byLength(ROLE_FRAMES);
const ROLES = byLength(TOLD_ASSISTANT_ROLES);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const LEADS: ReadonlySet<string> = new Set(['for', 'in']);

/** How many words at a place of a sentence lead to what somebody assisted with: "I worked as a head grader for"; 0 where they do not. */
export function toldRoleLength(words: readonly { readonly word: string }[], at: number): number {
  const startsAt = (from: number) => (wanted: readonly string[]) => wanted.every((word, i) => words[from + i]?.word === word);
  for (const frame of FRAMES.filter(startsAt(at))) {
    const article = at + frame.length;
    const from = ARTICLES.has(words[article]?.word ?? '') ? article + 1 : article;
    const role = ROLES.find((wanted) => startsAt(from)(wanted));
    const lead = role === undefined ? -1 : leadAt(words, from + role.length);
    if (lead >= 0) return lead + 1 - at;
  }
  return 0;
}

/** Where "for" or "in" stands right behind a role, or "for" with "at Norvik University" between them; -1 where neither does. */
function leadAt(words: readonly { readonly word: string }[], from: number): number {
  const first = words[from]?.word ?? '';
  if (LEADS.has(first)) return from;
  const lead = first === 'at' ? words.slice(from, from + LONGEST_SCHOOL).findIndex(({ word }) => word === 'for') : -1;
  return lead < 0 ? -1 : from + lead;
}
/** In words. */
const LONGEST_SCHOOL = 9;
