/** SPARQL 1.1 Query Results JSON, as far as a table shows it. */
export interface SparqlResults {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: {
    readonly bindings: readonly Readonly<Record<string, { readonly type: string; readonly value: string; readonly 'xml:lang'?: string }>>[];
  };
}

/** Rows that are shown; all can be had as a file. */
const MOST_ROWS = 1000;

function cell(term: { readonly type: string; readonly value: string; readonly 'xml:lang'?: string } | undefined): HTMLTableCellElement {
  const data = document.createElement('td');
  if (!term) return data;
  if (term.type !== 'uri') {
    data.textContent = term.value;
    if (term['xml:lang']) data.lang = term['xml:lang'];
    return data;
  }
  const link = document.createElement('a');
  link.href = `/thing?iri=${encodeURIComponent(term.value)}`;
  const parts = term.value.split('/');
  link.textContent = parts.length > 4 ? `…/${parts.slice(-2).join('/')}` : term.value;
  link.title = term.value;
  data.append(link);
  return data;
}

/** The solutions of a query as a table; IRIs lead to the pages of things. */
export function answerTable({ head, results }: SparqlResults): HTMLTableElement {
  const table = document.createElement('table');
  const names = head.vars ?? [];
  const row = table.createTHead().insertRow();
  for (const name of names) {
    const heading = document.createElement('th');
    heading.scope = 'col';
    heading.textContent = name;
    row.append(heading);
  }
  const body = table.createTBody();
  for (const binding of (results?.bindings ?? []).slice(0, MOST_ROWS)) body.insertRow().append(...names.map((name) => cell(binding[name])));
  return table;
}
