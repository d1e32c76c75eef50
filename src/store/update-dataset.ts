import type { Dataset } from './embedded-store.js';
import { sparqlTokens } from './sparql-tokens.js';

/** An update names its graphs in two ways at once, which the protocol forbids (https://www.w3.org/TR/sparql11-protocol/#update-dataset). */
export class DatasetConflictError extends Error {
  override readonly name = 'DatasetConflictError';
  readonly code = 'dataset-conflict';
}

/** What is put into an update, and where; `end` where something is replaced. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function clauses({ defaultGraphs, namedGraphs }: Dataset): string {
  return [...defaultGraphs.map((iri) => `USING <${iri}> `), ...namedGraphs.map((iri) => `USING NAMED <${iri}> `)].join('');
}

/** The edits that give each pattern of an update its graphs. */
function edits(update: string, using: string): readonly Edit[] {
  const found: Edit[] = [];
  let previous = '';
  let pattern: { readonly where: number; open: number } | undefined;
  for (const { kind, text, start, depth } of sparqlTokens(update)) {
    if (pattern && kind === 'open' && depth === 0) pattern.open = start;
    if (pattern && kind === 'close' && depth === 0) {
      // DELETE WHERE { pattern }: only in its long form may graphs be named.
      const block = update.slice(pattern.open, start + 1);
      found.push({ start: pattern.where, end: pattern.where, text: `${block} ${using}` });
      pattern = undefined;
    }
    if (kind !== 'word' || depth !== 0) continue;
    const word = text.toUpperCase();
    if (word === 'USING' || word === 'WITH') {
      throw new DatasetConflictError(`the update says ${word}, and the request names graphs too (using-graph-uri); one of them has to go`);
    }
    if (word === 'WHERE' && previous === 'DELETE') pattern = { where: start, open: start };
    else if (word === 'WHERE') found.push({ start, end: start, text: using });
    previous = word;
  }
  return found;
}

/**
 * An update about the graphs that a request names.
 *
 * @param dataset graphs that take the place of the default graph and of all named ones in WHERE; none where both lists are empty
 * @throws {DatasetConflictError}
 */
export function updateOverDataset(update: string, dataset: Dataset): string {
  if (dataset.defaultGraphs.length + dataset.namedGraphs.length === 0) return update;
  let written = '';
  let end = 0;
  for (const edit of edits(update, clauses(dataset))) {
    written += update.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return written + update.slice(end);
}
