import { HEAD_FIRST_LANGUAGES, HEADINGS } from '../lexicon/headings.js';
import type { SectionKind } from '../model/section.js';
import { fold } from './fold.js';

/** What a heading phrase says: it names a section of a kind, or divides a section of a kind, or of `any` kind; `rest` is what is left over. */
export type PhraseMeaning =
  | { readonly form: 'section'; readonly kind: SectionKind }
  | { readonly form: 'division'; readonly of: SectionKind | 'any' | 'rest' };

/** The heading words of all languages, folded and indexed. */
export interface HeadingVocabulary {
  readonly phrases: ReadonlyMap<string, PhraseMeaning>;
  /** Words in the longest phrase that begins with a word. */
  readonly longestFrom: ReadonlyMap<string, number>;
  /** Letters in the longest phrase without spaces. */
  readonly maxLetters: number;
  readonly modifiers: ReadonlySet<string>;
  /** Nouns that decide a heading that ends with them. */
  readonly lastHeads: ReadonlyMap<string, SectionKind>;
  /** Nouns that decide a heading that starts with them. */
  readonly firstHeads: ReadonlyMap<string, SectionKind>;
}

// Folding takes the voicing marks off kana; all other entries are written as folding leaves them (tested), to build fast.
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

function entriesOf(list: string, separator: RegExp): readonly string[] {
  const entries = list.trim().split(separator);
  return KANA.test(list) ? entries.map(fold) : entries;
}

const LINE = /\s*\n\s*/;
const WORD = /\s+/;

function addAll<T>(target: Map<string, T>, keys: readonly string[], value: T): void {
  for (const key of keys) if (!target.has(key)) target.set(key, value);
}

function build(preferred: string): HeadingVocabulary {
  const phrases = new Map<string, PhraseMeaning>();
  const modifiers = new Set<string>();
  const lastHeads = new Map<string, SectionKind>();
  const firstHeads = new Map<string, SectionKind>();
  const languages = Object.entries(HEADINGS).sort(([a], [b]) => Number(b === preferred) - Number(a === preferred));
  for (const [language, words] of languages) {
    for (const [kind, lines] of Object.entries(words.phrases)) {
      addAll(phrases, entriesOf(lines, LINE), { form: 'section', kind: kind as SectionKind });
    }
    for (const [of, lines] of Object.entries(words.divisions)) {
      addAll(phrases, entriesOf(lines, LINE), { form: 'division', of: of as SectionKind | 'any' | 'rest' | 'rest' });
    }
    const heads = HEAD_FIRST_LANGUAGES.includes(language) ? firstHeads : lastHeads;
    for (const [kind, list] of Object.entries(words.heads)) addAll(heads, entriesOf(list, WORD), kind as SectionKind);
    for (const word of entriesOf(words.modifiers, WORD)) modifiers.add(word);
  }
  const longestFrom = new Map<string, number>();
  let maxLetters = 1;
  for (const phrase of phrases.keys()) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
    maxLetters = Math.max(maxLetters, phrase.length);
  }
  return { phrases, modifiers, lastHeads, firstHeads, longestFrom, maxLetters };
}

const built = new Map<string, HeadingVocabulary>();
const FIRST_LANGUAGE = Object.keys(HEADINGS)[0] ?? '';

/**
 * The heading words of all languages, indexed on first use. Where languages share a word (教育 is education in Chinese, teaching in
 * Japanese), the preferred one has it.
 */
export function headingVocabulary(preferred = ''): HeadingVocabulary {
  // The first of all languages is preferred where none is.
  const key = preferred in HEADINGS ? preferred : FIRST_LANGUAGE;
  const vocabulary = built.get(key) ?? build(key);
  built.set(key, vocabulary);
  return vocabulary;
}
