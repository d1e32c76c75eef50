const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/**
 * The source of a regular expression that matches any of the words, the longest first; words come from a lexicon.
 * A space in a word matches any white space.
 */
export function wordAlternation(words: readonly string[]): string {
  const unique = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return unique.map((word) => word.replace(SPECIAL, '\\$&').replaceAll(' ', '\\s+')).join('|');
}
