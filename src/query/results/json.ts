import type { Bindings, Row, Term } from '../../model/query-result.js';

function toJsonTerm(term: Term): Record<string, string> {
  switch (term.kind) {
    case 'iri':
      return { type: 'uri', value: term.value };
    case 'blank':
      return { type: 'bnode', value: term.value };
    case 'literal':
      return {
        type: 'literal',
        value: term.value,
        ...(term.language !== undefined && { 'xml:lang': term.language }),
        ...(term.datatype !== undefined && { datatype: term.datatype }),
      };
  }
}

const toJsonRow = (row: Row, variables: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(variables.flatMap((name) => (row[name] ? [[name, toJsonTerm(row[name])]] : [])));

/** SPARQL 1.1 Query Results JSON, indented by two spaces. */
export function toJson({ variables, rows }: Bindings): string {
  const results = { bindings: rows.map((row) => toJsonRow(row, variables)) };
  return `${JSON.stringify({ head: { vars: variables }, results }, undefined, 2)}\n`;
}

/** The same for the answer of an ASK. */
export const booleanToJson = (value: boolean): string => `${JSON.stringify({ head: {}, boolean: value }, undefined, 2)}\n`;
