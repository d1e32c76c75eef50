import type { Token } from '../../text/tokens.js';

/** Words of which initials leave out the letter. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['and', "d'", 'de', 'des', 'du', 'et', 'in', "l'", 'la', 'of']);

/** "Mechanical Engineering (ME)", "Master of Science (MS)", "Attaché temporaire d'enseignement et de recherche (ATER)": the initials of the words before the bracket say them again. */
export function isInitials(tokens: readonly Token[], at: number): boolean {
  const letters = tokens[at]?.text ?? '';
  if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')' || !/^\p{Lu}{2,4}$/u.test(letters)) return false;
  let left = letters.length;
  for (let i = at - 2; i >= 0 && left > 0; i--) {
    const token = tokens[i] as Token;
    if (!token.capital && SMALL_WORDS.has(token.key)) continue;
    if (token.text.charAt(0).toUpperCase() !== letters.charAt(left - 1)) return false;
    left--;
  }
  return left === 0;
}
