import { INTEREST_WORDS, type PairedPhrases, PHRASE_SYNONYMS } from '../../lexicon/interest-words.js';
import { isCjk } from '../../text/script.js';

/** How surely a phrase is about research interests: it says so; it says what one works on; it may be about a job. */
export type Strength = 'strong' | 'weak' | 'faint';

/** A phrase that stands in a text: so many of its words. */
export interface StandingPhrase {
  readonly length: number;
  readonly strength: Strength;
}

type Words = readonly string[];

/** Words in a row, alone or with one of several rows behind it. */
interface Pattern {
  readonly words: Words;
  readonly strength: Strength;
  /** Longest first. */
  readonly verbs?: readonly Words[];
}

/** Patterns by their first word. */
export type PhraseIndex = ReadonlyMap<string, readonly Pattern[]>;

const WORDS = Object.values(INTEREST_WORDS);
const STRENGTHS = ['strong', 'weak', 'faint'] as const;
/** Adverbs that are left out before phrases are compared; folded. */
export const FILLERS: ReadonlySet<string> = new Set(WORDS.flatMap((words) => words.fillers));

/** Words that stand for the one that the phrases are written with. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries(PHRASE_SYNONYMS).flatMap(([word, others]) => others.map((other) => [other, word] as const)),
);

/** Words as the phrases are written; "intersection between" is "intersection of", "is between" stays. */
export function asWritten(words: Words): string[] {
  const written = words.map((word) => SYNONYMS.get(word) ?? word);
  return written.map((word, i) => (word === 'between' && written[i - 1] === 'intersection' ? 'of' : word));
}

const wordsOf = (text: string): Words => asWritten(text.split(' ').filter((word) => !FILLERS.has(word)));
const longestFirst = (a: Words, b: Words): number => b.length - a.length;

/** Index of phrases of one strength, added to what is there: of two that say the same the first counts. */
function addTo(index: Map<string, Pattern[]>, phrases: readonly (string | PairedPhrases)[], strength: Strength): void {
  const add = (pattern: Pattern): void => {
    const first = pattern.words[0] ?? '';
    const list = index.get(first);
    if (list) list.push(pattern);
    else index.set(first, [pattern]);
  };
  for (const phrase of phrases) {
    if (typeof phrase === 'string') {
      if (!isCjk(phrase)) add({ words: wordsOf(phrase), strength });
      continue;
    }
    const verbs = phrase.verbs.map(wordsOf).sort(longestFirst);
    for (const opening of phrase.openings) add({ words: wordsOf(opening), strength, verbs });
  }
}

/** Index of paired phrases. */
export function indexOfPairs(pairs: readonly PairedPhrases[]): PhraseIndex {
  const index = new Map<string, Pattern[]>();
  addTo(index, pairs, 'weak');
  return index;
}

function indexOfAll(): PhraseIndex {
  const index = new Map<string, Pattern[]>();
  for (const words of WORDS) for (const strength of STRENGTHS) addTo(index, words[strength], strength);
  return index;
}

/** Phrases in Latin letters that introduce interests. */
export const LEAD_PHRASES: PhraseIndex = indexOfAll();

/** Phrases without spaces, longest first. */
export const CJK_PHRASES: readonly { readonly text: string; readonly strength: Strength }[] = WORDS.flatMap((words) =>
  STRENGTHS.flatMap((strength) => words[strength].flatMap((text) => (typeof text === 'string' && isCjk(text) ? [{ text, strength }] : []))),
).sort((a, b) => b.text.length - a.text.length);

const stands = (part: Words, words: Words, at: number): boolean => part.every((word, i) => words[at + i] === word);

/** The words of a pattern that stand at a place, 0 for none. */
function lengthAt({ words: opening, verbs }: Pattern, words: Words, at: number): number {
  if (!stands(opening, words, at)) return 0;
  if (!verbs) return opening.length;
  const verb = verbs.find((part) => stands(part, words, at + opening.length));
  return verb ? opening.length + verb.length : 0;
}

/**
 * The longest phrase that stands at a place.
 *
 * @param words folded, {@link FILLERS} left out, {@link asWritten}
 */
export function phraseAt(index: PhraseIndex, words: Words, at: number): StandingPhrase | undefined {
  let longest: StandingPhrase | undefined;
  for (const pattern of index.get(words[at] ?? '') ?? []) {
    const length = lengthAt(pattern, words, at);
    if (length > (longest?.length ?? 0)) longest = { length, strength: pattern.strength };
  }
  return longest;
}

/** So few words, with those that stand for them, that each phrase has one: the longest of those that no shorter phrase brought. */
export function wordsOfPhrases(): string[] {
  const words = new Set<string>();
  for (const { words: parts } of [...LEAD_PHRASES.values()].flat().sort((a, b) => longestFirst(b.words, a.words)))
    if (!parts.some((word) => words.has(word))) words.add(parts.reduce((best, word) => (word.length >= best.length ? word : best), ''));
  return [...words].flatMap((word) => [word, ...(PHRASE_SYNONYMS[word] ?? [])]);
}
