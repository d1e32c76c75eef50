import { isCjk } from '../text/script.js';

/** One thing on a shelf of a written site's index. */
export type Shelved = readonly [label: string, foldedSpellings: string, address: string, kind: string, note: string];

/** Things are shelved by the first two letters of their words; a letter of other scripts stands alone. */
export const shelfOf = (word: string): string => (isCjk(word) ? (word[0] ?? '') : word.slice(0, 2));

/** Name of a shelf's file: its letters in hexadecimal. */
export const shelfFile = (shelf: string): string => `${[...shelf].map((letter) => letter.codePointAt(0)?.toString(16)).join('-')}.json`;
