import type { SectionKind } from '../../model/section.js';

/**
 * The words that section headings are made of in one language, folded (lower case, no accents, no punctuation).
 * In `phrases` and `divisions` each line is one entry; the other lists are words between white space.
 */
export interface HeadingWords {
  /** Headings that name a section by themselves. */
  readonly phrases: Partial<Readonly<Record<SectionKind, string>>>;
  /** Headings that divide a section of this kind, or of `any` kind, and mean nothing outside one: "Journals", "Past"; `rest` for what is left over: "Others". */
  readonly divisions: Partial<Readonly<Record<SectionKind | 'any' | 'rest', string>>>;
  /** Nouns that decide a heading when they stand in the head's place of the language: "NLP papers", "articles de revue". */
  readonly heads: Partial<Readonly<Record<SectionKind, string>>>;
  /** Words that go with a phrase and change nothing: "selected", "my", "and". */
  readonly modifiers: string;
}
