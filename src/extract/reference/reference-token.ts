import type { Span } from '../../model/span.js';

/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'mark';

/** The smallest part of a reference that gets a label of its own: a word, a run of digits, or one mark. */
export interface ReferenceToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** White space stands before it, or it is the first. */
  readonly spaced: boolean;
}

/** Words with inner hyphens and apostrophes ("Moellendorff-Lind", "O’Hara"), runs of digits, any other sign by itself. */
const TOKEN = /(\p{L}[\p{L}\p{M}]*(?:['’‐-]\p{L}[\p{L}\p{M}]*)*)|(\d+)|[^\s]/gu;

/**
 * The tokens of a reference in order.
 *
 * @example referenceTokens('Lind, M. 57(2)').map((token) => token.text) // ['Lind', ',', 'M', '.', '57', '(', '2', ')']
 */
export function referenceTokens(text: string): readonly ReferenceToken[] {
  const tokens: ReferenceToken[] = [];
  let last = -1;
  for (const match of text.matchAll(TOKEN)) {
    const printed = match[0];
    const start = match.index;
    const end = start + printed.length;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark';
    tokens.push({ text: printed, lower: printed.toLowerCase(), kind, spaced: start !== last, start, end });
    last = end;
  }
  return tokens;
}
