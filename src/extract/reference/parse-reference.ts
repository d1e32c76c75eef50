import { collapse } from '../../text/fold.js';
import { type LabelledToken, labelledTokens } from './labelled-tokens.js';
import type { Reference } from './reference.js';
import { referenceAuthors } from './reference-authors.js';
import { referenceDetails, referenceDoi } from './reference-details.js';
import type { Label } from './reference-labels.js';
import { referenceType } from './reference-type.js';
import { type ReferenceWeights, referenceWeights } from './reference-weights.js';

/** Longer strings are no reference; what is behind is not read. */
const LONGEST = 4000;
const TAG = /<\/?[a-z]{1,12}>/gi;
const YEAR = /(?<![\d.:/-])(?:1[5-9]|20)\d\d(?!\d)/g;
const QUOTES = /^[“”„"«»‘’'`\s]+|[“”„"«»‘`\s]+$/gu;
const OPENING_IN = /^in\s*:?\s+(?=\S)/iu;
const OPEN_BRACKET = /\([^)]*$/;

interface Field {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function fieldOf(source: string, tokens: readonly LabelledToken[], first: Label, inside: Label): Field | undefined {
  const own = tokens.filter((token) => token.label === first || token.label === inside);
  const [start, end] = [own[0]?.start, own.at(-1)?.end];
  return start === undefined || end === undefined ? undefined : { text: source.slice(start, end), start, end };
}

/** A field's text without the quotes around it, and with the full stop of an abbreviation at its end. */
function printedField(source: string, field: Field): string {
  const text = collapse(field.text.replace(TAG, '')).replace(QUOTES, '');
  const closes = source[field.end] === ')' && OPEN_BRACKET.test(text);
  return closes ? `${text})` : text;
}

const ABBREVIATED_END = /(?:^|\s)(?:\p{Lu}?\p{Ll}{0,6}|\p{Lu}{1,2})$/u;

/** The venue as printed, without "In"; "Phys. Rev. Lett." keeps its last full stop. */
function printedVenue(source: string, field: Field): string {
  const text = printedField(source, field).replace(OPENING_IN, '');
  return source[field.end] === '.' && text.includes('.') && ABBREVIATED_END.test(text) ? `${text}.` : text;
}

/** The reference with the ranges blanked. */
function without(source: string, ranges: readonly (Field | undefined)[]): string {
  let rest = source;
  for (const range of ranges) if (range) rest = rest.slice(0, range.start) + ' '.repeat(range.end - range.start) + rest.slice(range.end);
  return rest;
}

function yearOf(read: Field | undefined, rest: string, venue: string | undefined): string | undefined {
  return read?.text ?? [...rest.matchAll(YEAR)].at(-1)?.[0] ?? [...(venue ?? '').matchAll(YEAR)].at(-1)?.[0];
}

/**
 * Reads one reference, in any style and without a page around it. What the reference does not print is left out.
 *
 * @example parseReference('M. Lind and J. Park, Phys. Rev. D 57, 2996 (1998).').venue // 'Phys. Rev. D'
 * @param weights Other weights than those of the program, to try them.
 */
export function parseReference(text: string, weights: ReferenceWeights = referenceWeights()): Reference {
  const source = text.slice(0, LONGEST).replace(/[\r\n\t]/g, ' ');
  const tokens = labelledTokens(source, weights);
  const titleField = fieldOf(source, tokens, 'title-start', 'title');
  const venueField = fieldOf(source, tokens, 'venue-start', 'venue');
  const yearField = fieldOf(source, tokens, 'year', 'year');
  const peopleField = fieldOf(source, tokens, 'family', 'given');
  const title = titleField && printedField(source, titleField);
  const venue = venueField && printedVenue(source, venueField);
  const rest = without(source, [titleField, venueField, yearField, peopleField]);
  const year = yearOf(yearField, rest, venue);
  const details = referenceDetails(rest.slice((venueField ?? titleField)?.end ?? 0), rest);
  const doi = referenceDoi(source);
  return {
    authors: referenceAuthors(source, tokens),
    ...(title && { title }),
    ...(venue && { venue }),
    ...(year && { year }),
    ...details,
    ...(doi && { doi }),
    type: referenceType(rest, venue, details.pages !== undefined),
  };
}
