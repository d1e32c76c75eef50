/** Labelled references as training examples: which labels the gold allows each token. */
import { readFileSync } from 'node:fs';
import { LABELS, type Label } from '../src/extract/reference/reference-labels.js';
import { type ReferenceToken, referenceTokens } from '../src/extract/reference/reference-token.js';

/** A labelled reference; `""` or `[]` is known to be absent, `null` not known. */
export interface GoldReference {
  readonly id: string;
  readonly source: string;
  readonly raw: string;
  readonly authors: readonly string[] | null;
  readonly title: string | null;
  readonly venue: string | null;
  readonly year: string | null;
  /** Where each family name starts in `raw`, for references that were made and not found. */
  readonly familyStarts?: readonly number[];
  /** Range of `raw` that the names take, for references that were made. */
  readonly people?: readonly [from: number, to: number];
}

/** A reference with its tokens and the labels that each may have, one bit a label. */
export interface LabelledReference {
  readonly gold: GoldReference;
  readonly tokens: readonly ReferenceToken[];
  readonly allowed: Uint16Array;
}

/** Reads a JSON Lines file of labelled references. */
export const readGold = (file: string): readonly GoldReference[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldReference);

const bit = (label: Label): number => 1 << LABELS.indexOf(label);
const OTHER = bit('other-first') | bit('other-after-authors') | bit('other-after-title') | bit('other-after-venue');
const YEAR = bit('year');
const AUTHORS = bit('family') | bit('given');
const VENUE = bit('venue-start') | bit('venue');

type Range = readonly [from: number, to: number];

const WORDY = /[\p{L}\p{N}]/u;
const isBoundary = (text: string, at: number): boolean => !WORDY.test(text[at - 1] ?? ' ') || !WORDY.test(text[at] ?? ' ');

/** First occurrence from the offset that is whole words, else any. */
function find(text: string, needle: string, from: number, accept: (at: number) => boolean = () => true): number {
  let loose = -1;
  for (let at = text.indexOf(needle, from); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!accept(at)) continue;
    if (isBoundary(text, at) && isBoundary(text, at + needle.length)) return at;
    if (loose < 0) loose = at;
  }
  return loose;
}

const overlaps = (range: Range | undefined, from: number, to: number): boolean => range !== undefined && from < range[1] && range[0] < to;

function locateFamilies(gold: GoldReference, title: Range | undefined): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  (gold.authors ?? []).forEach((family, k) => {
    let at = gold.familyStarts
      ? (gold.familyStarts[k] as number)
      : find(gold.raw, family, from, (start) => !overlaps(title, start, start + family.length));
    if (at < 0) at = find(gold.raw, family, from);
    if (at < 0) return;
    ranges.push([at, at + family.length]);
    from = at + family.length;
  });
  return ranges;
}

const GLUED_BEFORE = /[\d:/.-]$/;

function locateYear(raw: string, year: string, fields: readonly (Range | undefined)[]): Range | undefined {
  const free = (at: number): boolean => !fields.some((range) => overlaps(range, at, at + year.length));
  const at = find(raw, year, 0, (start) => free(start) && !GLUED_BEFORE.test(raw.slice(Math.max(0, start - 1), start)));
  const any = at >= 0 ? at : find(raw, year, 0, free);
  return any < 0 ? undefined : [any, any + year.length];
}

/** Index of the tokens that touch the range: first, and behind the last. */
function tokensIn(tokens: readonly ReferenceToken[], range: Range | undefined): Range | undefined {
  if (!range) return undefined;
  const from = tokens.findIndex((token) => token.end > range[0]);
  let to = from;
  while (to >= 0 && to < tokens.length && (tokens[to] as ReferenceToken).start < range[1]) to++;
  return from < 0 || to === from ? undefined : [from, to];
}

const GIVEN_SHAPE = /^(?:\p{Lu}.*|[.,\-‐–’'&;]|and|und|et|y)$/u;
const INITIAL_SHAPE = /^(?:\p{Lu}{1,2}|\.|[-‐])$/u;

function labelAuthors(
  tokens: readonly ReferenceToken[],
  families: readonly Range[],
  people: Range | undefined,
  allowed: Uint16Array,
): void {
  const ranges = families.map((range) => tokensIn(tokens, range)).filter((range) => range !== undefined);
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return;
  for (let i = first[0]; i < last[1]; i++) allowed[i] = bit('given');
  for (const [from, to] of ranges) for (let i = from; i < to; i++) allowed[i] = bit('family');
  if (people) {
    for (let i = people[0]; i < people[1]; i++) if (allowed[i] !== bit('family')) allowed[i] = bit('given');
    return;
  }
  for (let i = first[0] - 1; i >= 0; i--) {
    const token = tokens[i] as ReferenceToken;
    if (token.kind === 'number' || !GIVEN_SHAPE.test(token.text) || allowed[i] !== OTHER) break;
    allowed[i] = bit('given');
  }
  let initials = true;
  for (let i = last[1]; i < tokens.length; i++) {
    const token = tokens[i] as ReferenceToken;
    if (!GIVEN_SHAPE.test(token.text) || allowed[i] !== OTHER || i > last[1] + 9) break;
    if (i > last[1] && !INITIAL_SHAPE.test(token.text)) initials = false;
    const isLast = tokens[i + 1] === undefined || allowed[i + 1] !== OTHER;
    allowed[i] = initials && INITIAL_SHAPE.test(token.text) && token.kind === 'word' ? bit('given') : isLast ? OTHER : bit('given') | OTHER;
  }
}

const FINAL_MARKS = /[\s.,;:]+$/;
const FIRST_MARKS = /^[\s.,;:]+/;

/** The range without marks at its ends, which belong to no field. */
function trimmed(text: string, from: number, length: number): Range {
  const printed = text.slice(from, from + length);
  const lead = FIRST_MARKS.exec(printed)?.[0].length ?? 0;
  return [from + lead, from + printed.replace(FINAL_MARKS, '').length];
}

/** The tokens of the reference with the labels that its gold allows, or undefined where the gold is not in the text. */
export function labelReference(gold: GoldReference): LabelledReference | undefined {
  const { raw } = gold;
  const tokens = referenceTokens(raw);
  if (tokens.length === 0) return undefined;
  const titleAt = gold.title ? find(raw, gold.title, 0) : -1;
  const title = gold.title && titleAt >= 0 ? trimmed(raw, titleAt, gold.title.length) : undefined;
  const outside = (length: number) => (at: number) => !overlaps(title, at, at + length);
  const venueLength = gold.venue?.length ?? 0;
  const afterTitle = gold.venue ? find(raw, gold.venue, title?.[1] ?? 0, outside(venueLength)) : -1;
  const venueAt = gold.venue && afterTitle < 0 ? find(raw, gold.venue, 0, outside(venueLength)) : afterTitle;
  const venue = venueAt >= 0 ? trimmed(raw, venueAt, venueLength) : undefined;
  const families = locateFamilies(gold, title);
  if ((gold.title && !title) || (gold.venue && !venue) || families.length !== (gold.authors ?? []).length) return undefined;
  const allowed = new Uint16Array(tokens.length).fill(OTHER);
  const year = gold.year ? tokensIn(tokens, locateYear(raw, gold.year, [title, venue])) : undefined;
  if (year) for (let i = year[0]; i < year[1]; i++) allowed[i] = YEAR;
  const fields = [
    [tokensIn(tokens, title), 'title-start', 'title'],
    [tokensIn(tokens, venue), 'venue-start', 'venue'],
  ] as const;
  for (const [range, start, inside] of fields) {
    if (range) for (let i = range[0]; i < range[1]; i++) allowed[i] = i === range[0] ? bit(start) : bit(inside);
  }
  labelAuthors(tokens, families, tokensIn(tokens, gold.people), allowed);
  if (gold.venue === null) for (let i = 0; i < tokens.length; i++) if (allowed[i] === OTHER) allowed[i] = OTHER | VENUE;
  if (gold.authors === null)
    for (let i = 0; i < tokens.length; i++) if ((allowed[i] as number) & OTHER) allowed[i] = (allowed[i] as number) | AUTHORS;
  return { gold, tokens, allowed };
}
