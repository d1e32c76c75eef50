import { isAscii } from './ascii.js';

const CODES = 128;

/**
 * A test for texts in small letters: whether any of the phrases stands in them, anywhere, within words too. One pass over the text by
 * the first two letters of the phrases, in place of one pass for each phrase.
 *
 * @example phraseSearch(['to appear', 'award'])('best paper award') // true
 */
export function phraseSearch(phrases: readonly string[]): (lower: string) => boolean {
  const byOpening = new Map<number, string[]>();
  const opens = new Uint8Array(CODES * CODES);
  const others: string[] = [];
  for (const phrase of phrases) {
    if (phrase.length < 2 || !isAscii(phrase)) {
      others.push(phrase);
      continue;
    }
    const opening = phrase.charCodeAt(0) * CODES + phrase.charCodeAt(1);
    opens[opening] = 1;
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), phrase]);
  }
  return (lower) => {
    let hasOther = false;
    let previous = CODES;
    for (let i = 0; i < lower.length; i++) {
      const code = lower.charCodeAt(i);
      if (code >= CODES) hasOther = true;
      else if (previous < CODES) {
        const opening = previous * CODES + code;
        if (opens[opening] === 1 && (byOpening.get(opening) ?? []).some((phrase) => lower.startsWith(phrase, i - 1))) return true;
      }
      previous = code;
    }
    return others.some((phrase) => (hasOther || phrase.length < 2) && lower.includes(phrase));
  };
}
