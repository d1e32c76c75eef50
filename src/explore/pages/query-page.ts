import { namedQueries } from '../../query/named-query.js';
import { html } from '../html.js';
import type { Page, PageContext } from './page.js';

/** What the page begins with. */
const FIRST = `PREFIX schema: <http://schema.org/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?name (COUNT(DISTINCT ?work) AS ?works) ?person WHERE {
  ?work schema:author ?person .
  ?person rdfs:label ?name .
} GROUP BY ?person ?name ORDER BY DESC(?works) LIMIT 20`;

/** Comment lines that speak to the program. */
const TAG_LINES = /^# @.*\n/gm;

/** A page to ask in SPARQL. */
export function queryPage({ links }: PageContext, query: string | undefined): Page {
  const examples = namedQueries().map(
    ({ name, meaning, sparql }) =>
      html`<li><a href="${links.page('query', { query: sparql.replace(TAG_LINES, '') })}"><b>${name}</b> <span class="note">${meaning}</span></a></li>`,
  );
  return {
    title: 'SPARQL',
    current: 'query',
    scripts: ['sparql'],
    body: html`<h1 class="quiet">Ask in SPARQL</h1>
<div class="query-page"><div class="ask"><form id="ask" action="/sparql" method="get"><textarea id="query" name="query" rows="14" spellcheck="false" aria-label="Query">${query ?? FIRST}</textarea><div id="editor" hidden></div>
<p class="run"><button id="run">Run</button> <span class="note">Ctrl+Enter</span> <span id="downloads" hidden>Download <a data-type="text/csv" data-ending="csv" href="/sparql">CSV</a> <a data-type="text/tab-separated-values" data-ending="tsv" href="/sparql">TSV</a> <a data-type="application/sparql-results+json" data-ending="json" href="/sparql">JSON</a> <a data-type="application/sparql-results+xml" data-ending="xml" href="/sparql">XML</a> <a data-type="text/turtle" data-ending="ttl" href="/sparql">Turtle</a> <a data-type="application/n-triples" data-ending="nt" href="/sparql">N-Triples</a> <a data-type="application/ld+json" data-ending="jsonld" href="/sparql">JSON-LD</a></span></p></form>
<p id="told" role="status"></p><div id="answer" class="scroll" tabindex="0" role="region" aria-label="Answer"></div></div>
<nav class="examples" aria-label="Example queries"><h2>Examples</h2><ul>${examples}</ul></nav></div>
`,
  };
}
