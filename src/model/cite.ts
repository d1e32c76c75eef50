import type { Evidence } from './page-facts.js';
import { type Text, toSource } from './text.js';

/** Evidence for a range of a visible text. */
export function cite(text: Text, start: number, end: number, rule: string, confidence = 0.9): Evidence {
  const source = toSource(text, start, end);
  return { start: source.start, end: source.end, quote: text.text.slice(start, end), rule, confidence };
}

/** Evidence for the whole of a text. */
export const citeAll = (text: Text, rule: string, confidence = 0.9): Evidence => cite(text, 0, text.text.length, rule, confidence);
