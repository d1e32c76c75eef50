import { squash } from '../text/fold.js';
import type { NameIndex, Spelling } from './name-index.js';

/** Names less alike than this are no help. */
const LEAST_SIMILARITY = 0.45;
const MOST_SUGGESTIONS = 5;

/** Pairs of neighbouring letters, with the ends marked. */
function letterPairs(text: string): ReadonlyMap<string, number> {
  const letters = [...`^${text}$`];
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = `${letters[i]}${letters[i + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const total = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);

/** Dice's coefficient over pairs of letters, 0 to 1. */
export function similarity(a: string, b: string): number {
  const [x, y] = [letterPairs(a), letterPairs(b)];
  let common = 0;
  for (const [pair, count] of x) common += Math.min(count, y.get(pair) ?? 0);
  return (2 * common) / (total(x) + total(y));
}

/** The words of a name each pair it with the same word elsewhere, so order does not count. */
const likeness = (words: readonly string[], spelling: Spelling): number => {
  const others = spelling.folded.split(' ');
  const best = words.map((word) => Math.max(...others.map((other) => similarity(word, other))));
  return best.reduce((sum, value) => sum + value, 0) / Math.max(words.length, others.length);
};

/** The spellings most like a name that nobody has, nearest first, one a person. */
export function nearestNames(index: NameIndex, name: string): readonly Spelling[] {
  const words = name.split(' ').map(squash).filter(Boolean);
  if (words.length === 0) return [];
  const scored = index.spellings
    .map((spelling) => ({ spelling, score: likeness(words, spelling) }))
    .filter(({ score }) => score >= LEAST_SIMILARITY)
    .sort((a, b) => b.score - a.score || (a.spelling.text < b.spelling.text ? -1 : 1));
  const seen = new Set<string>();
  const unseen = scored.filter(({ spelling }) => !seen.has(spelling.iri) && seen.add(spelling.iri));
  return unseen.slice(0, MOST_SUGGESTIONS).map(({ spelling }) => spelling);
}
