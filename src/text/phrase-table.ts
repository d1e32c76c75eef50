import type { Token } from './tokens.js';

/** A phrase as its words, and what it stands for. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases of a lexicon, found by their first word, the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** A phrase found: its value, and the index after its last token. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly end: number;
}

/** An article or pronoun that is a token of its own before its word: "ingénieur d'études", "j'étais"; not "aujourd'hui". */
const ELIDED = /(?<![^\s])(?:[ldjn]|(?:a|da|de|ne|su)ll)'(?=\p{L}{2})/gu;

/** A table of phrases in lower case without full stops. Where a phrase is given twice the first value stays. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  const seen = new Set<string>();
  for (const [phrase, value] of entries) {
    if (seen.has(phrase)) continue;
    seen.add(phrase);
    const words = phrase.replaceAll('’', "'").replace(ELIDED, '$& ').split(' ');
    const first = words[0] as string;
    const list = table.get(first);
    if (list) list.push({ words, value });
    else table.set(first, [{ words, value }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Words that may be abbreviated with a full stop in the middle of a phrase: "Ph. D.", "Assoc. Prof.". */
const LONGEST_ABBREVIATION = 5;

/** The longest phrase at a token; full stops after short words inside it are passed over. */
export function matchPhrase<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): PhraseMatch<T> | undefined {
  for (const phrase of table.get(tokens[at]?.key ?? '') ?? []) {
    const end = phraseEnd(phrase.words, tokens, at);
    if (end > 0) return { value: phrase.value, end };
  }
  return undefined;
}

function phraseEnd(words: readonly string[], tokens: readonly Token[], at: number): number {
  let index = at;
  for (let i = 0; i < words.length; i++) {
    if (i > 0 && tokens[index]?.text === '.' && (tokens[index - 1]?.text.length ?? 9) <= LONGEST_ABBREVIATION) index++;
    if (tokens[index]?.key !== words[i]) return -1;
    index++;
  }
  return index;
}
