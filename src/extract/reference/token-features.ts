import { bucket, mix, mixAll, templateSeeds } from './feature-hash.js';
import { type NameRuns, nameRuns } from './name-runs.js';
import { type ReferenceLook, referenceLook } from './reference-look.js';
import { type ReferenceSegment, referenceSegments } from './reference-segment.js';
import type { ReferenceToken } from './reference-token.js';
import { PAD, type TokenColumns, tokenColumns } from './token-columns.js';
import { isCapitalShape, shapeOf } from './token-cues.js';
import { knownVenues, type NumberedVenues, venuesBeforeNumbers } from './venue-cues.js';

/** The features of a reference: for token `i` those from `offsets[i]` to `offsets[i + 1]`, each a hash. */
export interface ReferenceFeatures {
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
}

/** Templates of features; the order in which the functions below put their values is the order of the templates. */
const TEMPLATES = 56;
const SEEDS = templateSeeds(TEMPLATES);

/** Puts the values of one template; the place of the next. */
function put(values: Int32Array, at: number, a: number, b: number, c: number): number {
  values[at] = a;
  values[at + 1] = b;
  values[at + 2] = c;
  return at + 3;
}

/** Templates 1 to 22: the token and its neighbours. */
function putWords(values: Int32Array, { words, forms, bits, prefixes, suffixes }: TokenColumns, i: number): number {
  const own = PAD + i;
  const word = words[own] as number;
  const [before, behind] = [words[own - 1] as number, words[own + 1] as number];
  const form = forms[own] as number;
  const [form1, form2] = [forms[own + 1] as number, forms[own + 2] as number];
  const [back1, back2] = [forms[own - 1] as number, forms[own - 2] as number];
  const bit = bits[own] as number;
  let at = put(values, 0, 0, 0, 0);
  at = put(values, at, word, 0, 0);
  at = put(values, at, before, 0, 0);
  at = put(values, at, behind, 0, 0);
  at = put(values, at, words[own - 2] as number, 0, 0);
  at = put(values, at, words[own + 2] as number, 0, 0);
  at = put(values, at, before, word, 0);
  at = put(values, at, word, behind, 0);
  at = put(values, at, prefixes[i] as number, 0, 0);
  at = put(values, at, suffixes[i] as number, 0, 0);
  at = put(values, at, form, 0, 0);
  at = put(values, at, form, back1, 0);
  at = put(values, at, form, form1, 0);
  at = put(values, at, back1, form, form1);
  at = put(values, at, mix(0, back2, back1), form, form1);
  at = put(values, at, form, form1, form2);
  at = put(values, at, mix(0, form, form1), form2, forms[own + 3] as number);
  at = put(values, at, mix(0, forms[own - 3] as number, back2), back1, form);
  at = put(values, at, bit, 0, 0);
  at = put(values, at, bits[own - 1] as number, bit, 0);
  at = put(values, at, bit, bits[own + 1] as number, 0);
  return put(values, at, bits[own + 2] as number, form, 0);
}

/** Templates 23 to 32: where the token stands in the reference, and what the reference looks like. */
function putPlace(values: Int32Array, from: number, columns: TokenColumns, look: ReferenceLook, i: number): number {
  const { count, forms, words, shapes, enclosed, toNumber } = columns;
  const form = forms[PAD + i] as number;
  const before = forms[PAD + i - 1] as number;
  const enclosure = enclosed[i] as number;
  let at = put(values, from, bucket(i), 0, 0);
  at = put(values, at, Math.floor((i * 10) / count), form, 0);
  at = put(values, at, bucket(count - 1 - i), 0, 0);
  at = put(values, at, enclosure, form, 0);
  at = put(values, at, enclosure, enclosure === 0 ? 0 : (words[PAD + i] as number), 0);
  at = put(values, at, bucket(toNumber[i] as number), isCapitalShape(shapes[i] as number) ? 1 : 0, 0);
  at = put(values, at, look.opening, form, i < 8 ? i : 8);
  at = put(values, at, look.layout, form, 0);
  at = put(values, at, look.opening, before, form);
  return put(values, at, look.layout, before, form);
}

/** The segments of a reference, which of them are known venues, and how far the reading has come in them. */
interface Segments {
  readonly list: readonly ReferenceSegment[];
  readonly known: Uint8Array;
  /** The last segment that has begun, or -1. */
  last: number;
  /** Hash of the last mark and of what stood before it. */
  lastMark: number;
}

/** Templates 33 to 48: the segment that the token is in, and those around it. */
function putSegment(values: Int32Array, from: number, columns: TokenColumns, look: ReferenceLook, segments: Segments, i: number): number {
  const { list, known, last } = segments;
  const { words } = columns;
  const form = columns.forms[PAD + i] as number;
  const k = columns.segmentOf[i] as number;
  const segment = k >= 0 ? list[k] : undefined;
  const inside = segment ? (i === segment.from ? 1 : i === segment.to - 1 ? 3 : 2) : 0;
  const kind = segment?.kind ?? -1;
  const previous = list[segment ? k - 1 : last]?.kind ?? -2;
  const next = list[last + 1]?.kind ?? -2;
  const knownHere = segment ? (known[k] as number) : 0;
  const knownNext = known[last + 1] ?? 0;
  const opener = segment ? (words[PAD + segment.from] as number) : 0;
  const before = segment ? (words[PAD + segment.from - 1] as number) : 0;
  const behind = segment ? (words[PAD + segment.to] as number) : 0;
  const number = bucket(segment ? k : last + 1);
  let at = put(values, from, kind, inside, 0);
  at = put(values, at, kind, previous, inside);
  at = put(values, at, kind, next, inside);
  at = put(values, at, mix(0, kind, list[last + 2]?.kind ?? -2), next, 0);
  at = put(values, at, knownHere, inside, knownNext);
  at = put(values, at, knownHere, previous, 0);
  at = put(values, at, number, kind, 0);
  at = put(values, at, bucket(list.length - last), kind, 0);
  at = put(values, at, opener, inside, 0);
  at = put(values, at, before, behind, inside);
  at = put(values, at, kind, before, behind);
  at = put(values, at, segments.lastMark, form, 0);
  at = put(values, at, look.prose, form, bucket(i));
  at = put(values, at, look.prose, kind, look.layout);
  at = put(values, at, knownHere, knownNext, look.prose);
  return put(values, at, look.layout, number, inside);
}

/** Templates 49 to 52: the token's place in its run of names. */
function putNames(values: Int32Array, from: number, { forms }: TokenColumns, { places, style }: NameRuns, i: number): number {
  const place = places[i] as number;
  const form = forms[PAD + i] as number;
  let at = put(values, from, style, place, 0);
  at = put(values, at, style, place, forms[PAD + i + 1] as number);
  at = put(values, at, place, form, forms[PAD + i - 1] as number);
  return put(values, at, style, mix(0, places[i - 1] ?? 99, place), places[i + 1] ?? 99);
}

/** Templates 53 to 56: venues that stand before a number, without a mark before them. */
function putNumbered(
  values: Int32Array,
  from: number,
  columns: TokenColumns,
  look: ReferenceLook,
  venues: NumberedVenues,
  i: number,
): number {
  const run = venues.runs[i] as number;
  const known = venues.known[i] as number;
  const before = columns.forms[PAD + i - 1] as number;
  let at = put(values, from, run, before, 0);
  at = put(values, at, known, venues.inside[i] as number, Math.min(run, 3));
  at = put(values, at, known, before, look.prose);
  return put(values, at, run > 0 ? 1 : 0, (venues.runs[i - 1] ?? 0) > 0 ? 1 : 0, columns.words[PAD + i - 1] as number);
}

/** The features of every token of the reference. */
export function referenceFeatures(text: string, tokens: readonly ReferenceToken[]): ReferenceFeatures {
  const count = tokens.length;
  const shapes = Uint8Array.from(tokens, shapeOf);
  const list = referenceSegments(tokens, shapes);
  const columns = tokenColumns(tokens, list, shapes);
  const look = referenceLook(columns, list);
  const segments: Segments = { list, known: knownVenues(text, tokens, list, shapes), last: -1, lastMark: 0 };
  const names = nameRuns(tokens, shapes);
  const venues = venuesBeforeNumbers(text, tokens, shapes);
  const values = new Int32Array(TEMPLATES * 3);
  const hashes = new Int32Array(count * TEMPLATES);
  for (let i = 0; i < count; i++) {
    segments.last = Math.max(segments.last, columns.segmentOf[i] as number);
    let at = putWords(values, columns, i);
    at = putPlace(values, at, columns, look, i);
    at = putSegment(values, at, columns, look, segments, i);
    at = putNames(values, at, columns, names, i);
    putNumbered(values, at, columns, look, venues, i);
    mixAll(SEEDS, values, hashes, i * TEMPLATES);
    if (tokens[i]?.kind === 'mark') segments.lastMark = mix(0, columns.words[PAD + i] as number, columns.bits[PAD + i - 1] as number);
  }
  return { hashes, offsets: Int32Array.from({ length: count + 1 }, (_, i) => i * TEMPLATES) };
}
