/** "QLM"; not "Q", "QLM2", "Qlm". */
const CAPITALS = /^\p{Lu}{2,}$/u;

/** Whether a word is all capitals, two or more, as short names are. */
export const isCapitals = (word: string): boolean => CAPITALS.test(word);
