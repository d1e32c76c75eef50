import { TITLE_WORD_LINES } from './data/title-words.js';

/** Words of titles and venue names that hardly ever stand in a person's name, lower case, accents kept. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(TITLE_WORD_LINES.trim().split('\n'));
