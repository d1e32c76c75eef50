import { GERMAN } from './headings/de.js';
import { ENGLISH } from './headings/en.js';
import { SPANISH } from './headings/es.js';
import { FRENCH } from './headings/fr.js';
import type { HeadingWords } from './headings/heading-words.js';
import { ITALIAN } from './headings/it.js';
import { JAPANESE } from './headings/ja.js';
import { KOREAN } from './headings/ko.js';
import { DUTCH } from './headings/nl.js';
import { PORTUGUESE } from './headings/pt.js';
import { CHINESE } from './headings/zh.js';

/**
 * Heading words by BCP 47 language, in the order in which they are asked: where two languages share a word
 * ("presentation", "seminare"), the earlier one has it.
 */
export const HEADINGS: Readonly<Record<string, HeadingWords>> = {
  en: ENGLISH,
  zh: CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
};

/** Languages whose head noun opens the phrase: "artículos de revista". */
export const HEAD_FIRST_LANGUAGES: readonly string[] = ['es', 'fr', 'it', 'pt'];
