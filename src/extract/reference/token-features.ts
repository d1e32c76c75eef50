import { findVenue } from '../../lexicon/venues.js';
import { nameRuns } from './name-runs.js';
import { type ReferenceSegment, referenceSegments } from './reference-segment.js';
import type { ReferenceToken } from './reference-token.js';
import { isCapitalShape, isInitialShape, isYearShape, listBits, shapeOf } from './token-cues.js';

/** The features of a reference: for token `i` those from `offsets[i]` to `offsets[i + 1]`, each a hash. */
export interface ReferenceFeatures {
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
}

const FNV_PRIME = 0x01000193;

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash | 0;
}

/** Spreads a template's number and up to three values over 32 bits. */
function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 0x9e3779b9, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x165667b1);
  return (hash ^ (hash >>> 15)) | 0;
}

const bucket = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 12 ? 6 : n < 20 ? 7 : n < 35 ? 8 : 9);

/** What the features of all tokens are made from. */
interface Columns {
  readonly count: number;
  readonly words: Int32Array;
  readonly prefixes: Int32Array;
  readonly suffixes: Int32Array;
  readonly shapes: Uint8Array;
  readonly bits: Int32Array;
  /** 1 where white space stands before. */
  readonly spaced: Uint8Array;
  /** 0 outside, 1 in round, 2 in square brackets; 4 is added in quotes. */
  readonly enclosed: Uint8Array;
  /** Tokens until the next number, at most 30. */
  readonly toNumber: Uint8Array;
  /** Tokens since the last comma, full stop behind a word, bracket or quote. */
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

function columnsOf(tokens: readonly ReferenceToken[], segments: readonly ReferenceSegment[], shapes: Uint8Array): Columns {
  const count = tokens.length;
  const columns: Columns = {
    count,
    words: new Int32Array(count),
    prefixes: new Int32Array(count),
    suffixes: new Int32Array(count),
    shapes,
    bits: new Int32Array(count),
    spaced: new Uint8Array(count),
    enclosed: enclosures(tokens),
    toNumber: new Uint8Array(count),
    segmentOf: new Int16Array(count).fill(-1),
  };
  for (let i = 0; i < count; i++) {
    const token = tokens[i] as ReferenceToken;
    columns.spaced[i] = token.spaced ? 1 : 0;
    columns.bits[i] = token.kind === 'word' ? listBits(token.lower) : 0;
    columns.words[i] = token.kind === 'number' ? 1000 + (shapes[i] as number) : hashText(token.lower);
    columns.prefixes[i] = token.kind === 'word' ? hashText(token.lower.slice(0, 4)) : 0;
    columns.suffixes[i] = token.kind === 'word' ? hashText(token.lower.slice(-3)) : 0;
  }
  let toNumber = 30;
  for (let i = count - 1; i >= 0; i--) {
    toNumber = (tokens[i] as ReferenceToken).kind === 'number' ? 0 : Math.min(30, toNumber + 1);
    columns.toNumber[i] = toNumber;
  }
  segments.forEach((segment, k) => {
    for (let i = segment.from; i < segment.to; i++) columns.segmentOf[i] = k;
  });
  return columns;
}

/** What the whole reference looks like: how it begins, whether it has quotes, where its year stands. */
function lookOf(columns: Columns, segments: readonly ReferenceSegment[]): { opening: number; layout: number; prose: number } {
  const { shapes, enclosed, count } = columns;
  let opening = 0;
  let seen = 0;
  for (let i = 0; i < count && seen < 5; i++) {
    const shape = shapes[i] as number;
    if (seen === 0 && !isCapitalShape(shape)) continue;
    opening = mix(1, opening, isInitialShape(shape) ? 1 : isCapitalShape(shape) ? 2 : shape);
    seen++;
  }
  let quoted = 0;
  let year = 0;
  for (let i = 0; i < count; i++) {
    if ((enclosed[i] as number) >= 4) quoted++;
    if (year === 0 && isYearShape(shapes[i] as number))
      year = (i * 3 < count ? 1 : i * 3 < count * 2 ? 2 : 3) + ((enclosed[i] as number) & 1 ? 4 : 0);
  }
  const prose = segments.reduce((most, segment) => Math.max(most, Math.floor(segment.kind / 36) % 3 === 2 ? segment.words : 0), 0);
  return { opening, layout: (quoted > 5 ? 8 : 0) + year, prose: bucket(prose) };
}

const KNOWN = { conference: 1, journal: 2, preprint: 3, workshop: 4 } as const;

/** For each segment whether it is the name of a known venue. */
function knownVenues(text: string, tokens: readonly ReferenceToken[], segments: readonly ReferenceSegment[], columns: Columns): Uint8Array {
  return Uint8Array.from(segments, (segment) => {
    if (segment.words === 0 || segment.words >= 15) return 0;
    let to = segment.to;
    while (to > segment.from && (tokens[to - 1] as ReferenceToken).kind === 'number') to--;
    if (to === segment.from || !isCapitalShape(columns.shapes[segment.from] as number)) return 0;
    const venue = findVenue(text.slice((tokens[segment.from] as ReferenceToken).start, (tokens[to - 1] as ReferenceToken).end));
    return venue ? KNOWN[venue.kind] + (venue.by === 'word' || venue.by === 'acronym' ? 4 : 0) : 0;
  });
}

/** Longest run of capitals, in tokens, that is looked up as the name of a venue. */
const LONGEST_VENUE = 14;

/**
 * For each token how many tokens of a venue's kind (capitals, full stops, small words between) stand from it to the next number, 0 where
 * something else comes first; and whether these are a known venue's name. "... in yeast EMBO J 1997" has no mark before its venue.
 */
function venuesBeforeNumbers(text: string, tokens: readonly ReferenceToken[], shapes: Uint8Array): { runs: Uint8Array; known: Uint8Array } {
  const runs = new Uint8Array(tokens.length);
  const known = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind !== 'number' || tokens[i - 1]?.kind === 'number') continue;
    let end = i;
    while (end > 0 && ',('.includes((tokens[end - 1] as ReferenceToken).text)) end--;
    const last = tokens[end - 1];
    if (last === undefined) continue;
    for (let k = end - 1; k >= Math.max(0, end - LONGEST_VENUE); k--) {
      const token = tokens[k] as ReferenceToken;
      const isCapital = isCapitalShape(shapes[k] as number);
      const isSmall = token.kind === 'word' && token.text.length <= 3;
      if (!isCapital && !isSmall && token.text !== '.' && token.text !== '&') break;
      runs[k] = end - k;
      if (isCapital && k !== end - 1 && findVenue(text.slice(token.start, last.end))) known[k] = 1;
      else if (isCapital && k === end - 1 && token.text.length > 2 && findVenue(token.text)) known[k] = 2;
    }
  }
  return { runs, known };
}

/** Most features that one token has. */
const MOST_FEATURES = 64;

/** The features of every token of the reference. */
export function referenceFeatures(text: string, tokens: readonly ReferenceToken[]): ReferenceFeatures {
  const count = tokens.length;
  const shapes = Uint8Array.from(tokens, shapeOf);
  const segments = referenceSegments(tokens, shapes);
  const c = columnsOf(tokens, segments, shapes);
  const look = lookOf(c, segments);
  const known = knownVenues(text, tokens, segments, c);
  const hashes = new Int32Array(count * MOST_FEATURES);
  const offsets = new Int32Array(count + 1);
  let at = 0;
  const add = (template: number, a: number, b = 0, d = 0): void => {
    hashes[at++] = mix(template, a, b, d);
  };
  const word = (i: number): number => (i < 0 ? 7 : i >= count ? 8 : (c.words[i] as number));
  const shape = (i: number): number => (i < 0 ? 250 : i >= count ? 251 : ((shapes[i] as number) << 1) | (c.spaced[i] as number));
  const bits = (i: number): number => (i < 0 || i >= count ? 0 : (c.bits[i] as number));
  const names = nameRuns(tokens, shapes);
  const numbered = venuesBeforeNumbers(text, tokens, shapes);
  let knownUntil = -1;
  let lastSegment = -1;
  let lastStrong = 0;
  for (let i = 0; i < count; i++) {
    offsets[i] = at;
    add(1, 0);
    add(2, word(i));
    add(3, word(i - 1));
    add(4, word(i + 1));
    add(5, word(i - 2));
    add(6, word(i + 2));
    add(7, word(i - 1), word(i));
    add(8, word(i), word(i + 1));
    add(9, c.prefixes[i] as number);
    add(10, c.suffixes[i] as number);
    add(11, shape(i));
    add(12, shape(i), shape(i - 1));
    add(13, shape(i), shape(i + 1));
    add(14, shape(i - 1), shape(i), shape(i + 1));
    add(15, mix(0, shape(i - 2), shape(i - 1)), shape(i), shape(i + 1));
    add(16, shape(i), shape(i + 1), shape(i + 2));
    add(17, mix(0, shape(i), shape(i + 1)), shape(i + 2), shape(i + 3));
    add(18, mix(0, shape(i - 3), shape(i - 2)), shape(i - 1), shape(i));
    add(19, bits(i));
    add(20, bits(i - 1), bits(i));
    add(21, bits(i), bits(i + 1));
    add(22, bits(i + 2), shape(i));
    add(23, bucket(i));
    add(24, Math.floor((i * 10) / count), shape(i));
    add(25, bucket(count - 1 - i));
    const enclosed = c.enclosed[i] as number;
    add(26, enclosed, shape(i));
    add(27, enclosed, enclosed === 0 ? 0 : word(i));
    add(28, bucket(c.toNumber[i] as number), isCapitalShape(shapes[i] as number) ? 1 : 0);
    add(29, look.opening, shape(i), i < 8 ? i : 8);
    add(30, look.layout, shape(i));
    add(31, look.opening, shape(i - 1), shape(i));
    add(32, look.layout, shape(i - 1), shape(i));
    const k = c.segmentOf[i] as number;
    if (k >= 0) lastSegment = k;
    const segment = k >= 0 ? (segments[k] as ReferenceSegment) : undefined;
    const inside = segment ? (i === segment.from ? 1 : i === segment.to - 1 ? 3 : 2) : 0;
    const kind = segment?.kind ?? -1;
    const previous = segments[segment ? k - 1 : lastSegment]?.kind ?? -2;
    const next = segments[lastSegment + 1]?.kind ?? -2;
    const afterNext = segments[lastSegment + 2]?.kind ?? -2;
    const knownHere = segment ? (known[k] as number) : 0;
    const knownNext = known[lastSegment + 1] ?? 0;
    add(33, kind, inside);
    add(34, kind, previous, inside);
    add(35, kind, next, inside);
    add(36, mix(0, kind, afterNext), next);
    add(37, knownHere, inside, knownNext);
    add(38, knownHere, previous);
    add(39, bucket(segment ? k : lastSegment + 1), kind);
    add(40, bucket(segments.length - lastSegment), kind);
    const opener = segment ? word(segment.from) : 0;
    const before = segment ? word(segment.from - 1) : 0;
    const behind = segment ? word(segment.to) : 0;
    add(41, opener, inside);
    add(42, before, behind, inside);
    add(43, kind, before, behind);
    add(44, lastStrong, shape(i));
    add(45, look.prose, shape(i), bucket(i));
    add(46, look.prose, kind, look.layout);
    add(47, knownHere, knownNext, look.prose);
    add(48, look.layout, bucket(segment ? k : lastSegment + 1), inside);
    const place = names.places[i] as number;
    add(49, names.style, place);
    add(50, names.style, place, shape(i + 1));
    add(51, place, shape(i), shape(i - 1));
    add(52, names.style, mix(0, names.places[i - 1] ?? 99, place), names.places[i + 1] ?? 99);
    const run = numbered.runs[i] as number;
    const knownStart = numbered.known[i] as number;
    if (knownStart > 0 && i > knownUntil) knownUntil = i + run - 1;
    add(53, run, shape(i - 1));
    add(54, knownStart, i <= knownUntil ? 1 : 0, Math.min(run, 3));
    add(55, knownStart, shape(i - 1), look.prose);
    add(56, run > 0 ? 1 : 0, (numbered.runs[i - 1] ?? 0) > 0 ? 1 : 0, word(i - 1));
    if (tokens[i]?.kind === 'mark') lastStrong = mix(0, word(i), bits(i - 1));
  }
  offsets[count] = at;
  return { hashes: hashes.subarray(0, at), offsets };
}
