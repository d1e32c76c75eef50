import type { Bindings, Term } from '../../model/query-result.js';

const NEEDS_QUOTES = /[",\r\n]/;

const field = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const value = (term: Term | undefined): string => (term === undefined ? '' : term.kind === 'blank' ? `_:${term.value}` : term.value);

/** SPARQL 1.1 Query Results CSV: plain values, no marks around IRIs, lines end in CR LF. */
export function toCsv({ variables, rows }: Bindings): string {
  const lines = [variables, ...rows.map((row) => variables.map((name) => value(row[name])))];
  return lines.map((fields) => `${fields.map(field).join(',')}\r\n`).join('');
}
