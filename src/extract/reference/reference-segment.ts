import type { ReferenceToken } from './reference-token.js';
import { isCapitalShape, isInitialShape, isLowerShape, isYearShape, LOCATOR_BIT, listBits, VENUE_BIT } from './token-cues.js';

/** A run of tokens between two marks that end something. */
export interface ReferenceSegment {
  /** Index of the first token. */
  readonly from: number;
  /** Index behind the last token. */
  readonly to: number;
  /** Small number for what the segment looks like: names, prose, numbers, a venue. */
  readonly kind: number;
  /** Words, at most 15. */
  readonly words: number;
}

const BREAKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '[',
  ']',
  '“',
  '”',
  '"',
  '„',
  '«',
  '»',
  '‘',
  '?',
  '!',
  '–',
  '—',
  '/',
  '<',
  '>',
  '，',
  '。',
]);

/** Whether a full stop behind this token ends a sentence and not an abbreviation. */
function endsSentence(tokens: readonly ReferenceToken[], shapes: Uint8Array, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return true;
  const shape = shapes[at - 1] as number;
  if (isInitialShape(shape)) return false;
  if (isLowerShape(shape)) return before.text.length > 3;
  return before.text.length > 5;
}

function kindOf(tokens: readonly ReferenceToken[], shapes: Uint8Array, from: number, to: number): { kind: number; words: number } {
  let [words, lower, initials, numbers, venue, locator, year] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const shape = shapes[i] as number;
    const token = tokens[i] as ReferenceToken;
    if (token.kind === 'number') {
      numbers++;
      if (isYearShape(shape)) year = 1;
    } else if (token.kind === 'word') {
      words++;
      if (isInitialShape(shape)) initials++;
      else if (isLowerShape(shape)) lower++;
      const bits = listBits(token.lower);
      if (bits & VENUE_BIT) venue = 1;
      if (bits & LOCATOR_BIT && !isCapitalShape(shape)) locator = 1;
    }
  }
  const size = words === 0 ? 0 : words <= 1 ? 1 : words <= 2 ? 2 : words <= 4 ? 3 : words <= 8 ? 4 : 5;
  const small = lower === 0 ? 0 : lower * 2 < words ? 1 : 2;
  const kind = ((((size * 3 + small) * 3 + Math.min(initials, 2)) * 3 + (year ? 2 : Math.min(numbers, 1))) * 2 + venue) * 2 + locator;
  return { kind, words: Math.min(words, 15) };
}

/** Cuts the reference at commas, colons, brackets, quotes and full stops that end a sentence; the marks belong to no segment. */
export function referenceSegments(tokens: readonly ReferenceToken[], shapes: Uint8Array): readonly ReferenceSegment[] {
  const segments: ReferenceSegment[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) segments.push({ from, to, ...kindOf(tokens, shapes, from, to) });
    from = to + 1;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as ReferenceToken;
    if (token.kind !== 'mark') continue;
    if (BREAKS.has(token.text) || (token.text === '.' && endsSentence(tokens, shapes, i))) close(i);
  }
  close(tokens.length);
  return segments;
}
