import type { Bindings, Term } from '../../model/query-result.js';
import { termText } from '../term-text.js';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
/** Numbers that Turtle, and so TSV, writes bare: `42`, `-1.5`, `1.0e3`. */
const BARE: Readonly<Record<string, RegExp>> = {
  [`${XSD}integer`]: /^[+-]?\d+$/,
  [`${XSD}decimal`]: /^[+-]?\d*\.\d+$/,
  [`${XSD}double`]: /^[+-]?(?:\d+\.\d*|\.?\d+)[eE][+-]?\d+$/,
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: the grammar forbids exactly these in an IRI
const NOT_IN_IRI = /[\u0000-\u0020<>"{}|^`\\]/g;

/** An IRI that a careless source let through is still one field of one line. */
const escapeIri = (value: string): string =>
  value.replace(NOT_IN_IRI, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);

function field(term: Term | undefined): string {
  if (term === undefined) return '';
  if (term.kind === 'iri') return `<${escapeIri(term.value)}>`;
  if (term.kind === 'literal' && term.datatype !== undefined && BARE[term.datatype]?.test(term.value)) return term.value;
  return termText(term);
}

/** SPARQL 1.1 Query Results TSV: terms as Turtle writes them, one row a line. */
export function toTsv({ variables, rows }: Bindings): string {
  const header = variables.map((name) => `?${name}`).join('\t');
  const lines = rows.map((row) => variables.map((name) => field(row[name])).join('\t'));
  return [header, ...lines].map((line) => `${line}\n`).join('');
}
