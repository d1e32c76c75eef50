import type { Namesakes } from '../data/namesakes.js';
import { html } from '../html.js';
import type { Page, PageContext } from './page.js';
import { boundQuery, counted, languageOf, panel, queryLink, thingLink } from './parts.js';
import { hitNote } from './search-page.js';

const MOST_PAIRS = 200;

/** People of one name whom the graph holds apart, to be looked at by somebody who knows. */
export function reviewPage(context: PageContext, pairs: readonly Namesakes[]): Page {
  const rows = pairs.slice(0, MOST_PAIRS).map(
    ({
      a,
      b,
      spelling,
      sharedCoauthors,
    }) => html`<li><div><b${languageOf(spelling)}>${spelling}</b> <span class="tag">${counted(sharedCoauthors, 'shared co-author')}</span></div>
<div class="two"><span>${thingLink(context, a)}<br><span class="note">${hitNote(context, a, 'person')}</span></span><span>${thingLink(context, b)}<br><span class="note">${hitNote(context, b, 'person')}</span></span></div>
${context.links.isServed && html`<a href="${context.links.page('compare', { a, b })}" aria-label="Compare the two people called ${spelling}">Compare</a>`}</li>
`,
  );
  return {
    title: 'Review',
    current: 'review',
    body: html`<h1 class="quiet">One name, two people?</h1>
<p class="lead">These share a spelling, and nothing on their pages was enough to join them. <code>vitagraph review</code> writes the pairs to a file; say there who is who, and the next run follows it.</p>
${panel({ id: 'pairs', heading: 'Undecided', note: String(pairs.length), query: queryLink(context, 'the pairs', boundQuery('homonyms')), body: pairs.length === 0 ? html`<p class="empty">No two people share a name.</p>` : html`<ul class="review">${rows}</ul>` })}
`,
  };
}
