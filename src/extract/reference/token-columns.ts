import { hashText } from '../../text/hash-text.js';
import type { ReferenceSegment } from './reference-segment.js';
import type { ReferenceToken } from './reference-token.js';
import { listBits } from './token-cues.js';

/** Places before the first token and behind the last, so that a feature may ask for the neighbours of any token. */
export const PAD = 3;

/** What the features of the tokens are made from, a number for each token; columns that neighbours are asked of are padded. */
export interface TokenColumns {
  readonly count: number;
  /** Padded by {@link PAD}: hash of the word in small letters; numbers by their form. */
  readonly words: Int32Array;
  /** Padded: the shape, and whether white space stands before. */
  readonly forms: Int32Array;
  /** Padded: the word lists that hold the word. */
  readonly bits: Int32Array;
  readonly prefixes: Int32Array;
  readonly suffixes: Int32Array;
  readonly shapes: Uint8Array;
  /** 0 outside, 1 in round, 2 in square brackets; 4 is added in quotes. */
  readonly enclosed: Uint8Array;
  /** Tokens until the next number, at most 30. */
  readonly toNumber: Uint8Array;
  /** Number of the segment that the token is in, -1 for a mark between segments. */
  readonly segmentOf: Int16Array;
}

const OPENING_QUOTES = '“„«‘‚「『《';
const CLOSING_QUOTES = '”»」』》';

function enclosures(tokens: readonly ReferenceToken[]): Uint8Array {
  const enclosed = new Uint8Array(tokens.length);
  let bracket = 0;
  let quote = 0;
  tokens.forEach((token, i) => {
    const { text } = token;
    if (token.kind === 'mark') {
      if (text === '(') bracket = 1;
      else if (text === '[') bracket = 2;
      else if (text === '"') quote = quote === 0 ? 4 : 0;
      else if (OPENING_QUOTES.includes(text)) quote = 4;
      else if (CLOSING_QUOTES.includes(text) || (text === '’' && quote > 0)) quote = 0;
    }
    enclosed[i] = bracket + quote;
    if (text === ')' || text === ']') bracket = 0;
  });
  return enclosed;
}

/** A column with the values for what is before the first token and behind the last. */
function padded(count: number, before: number, behind: number): Int32Array {
  const column = new Int32Array(count + 2 * PAD);
  column.fill(before, 0, PAD);
  column.fill(behind, PAD + count);
  return column;
}

/** The columns of the tokens of a reference. */
export function tokenColumns(tokens: readonly ReferenceToken[], segments: readonly ReferenceSegment[], shapes: Uint8Array): TokenColumns {
  const count = tokens.length;
  const columns: TokenColumns = {
    count,
    words: padded(count, 7, 8),
    forms: padded(count, 250, 251),
    bits: padded(count, 0, 0),
    prefixes: new Int32Array(count),
    suffixes: new Int32Array(count),
    shapes,
    enclosed: enclosures(tokens),
    toNumber: new Uint8Array(count),
    segmentOf: new Int16Array(count).fill(-1),
  };
  let toNumber = 30;
  for (let i = count - 1; i >= 0; i--) {
    const { kind, lower, spaced } = tokens[i] as ReferenceToken;
    const shape = shapes[i] as number;
    columns.forms[PAD + i] = (shape << 1) | (spaced ? 1 : 0);
    columns.words[PAD + i] = kind === 'number' ? 1000 + shape : hashText(lower);
    if (kind === 'word') {
      columns.bits[PAD + i] = listBits(lower);
      columns.prefixes[i] = hashText(lower.slice(0, 4));
      columns.suffixes[i] = hashText(lower.slice(-3));
    }
    toNumber = kind === 'number' ? 0 : Math.min(30, toNumber + 1);
    columns.toNumber[i] = toNumber;
  }
  segments.forEach((segment, k) => {
    columns.segmentOf.fill(k, segment.from, segment.to);
  });
  return columns;
}
