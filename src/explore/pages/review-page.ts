import type { Namesakes } from '../data/namesakes.js';
import type { ReviewFile, SeenPeople } from '../data/review-file.js';
import { type Content, html } from '../html.js';
import type { Page, PageContext } from './page.js';
import { boundQuery, counted, languageOf, panel, queryLink, thingLink } from './parts.js';
import { type FoundPair, MOST_PAIRS, reviewPairs } from './review-pairs.js';
import { hitNote } from './search-page.js';

/** What is reviewed: a file of pairs, where there is one. */
export interface Review {
  readonly file: ReviewFile;
  readonly pairs: readonly FoundPair[];
  readonly people: SeenPeople;
}

const HOW = html`<p class="lead">What nobody can tell from the pages, somebody who knows the people can. Write the open pairs to a file and show it here:</p>
<pre class="how"><code>vitagraph review PAGES -o review.tsv
vitagraph serve GRAPH --review review.tsv</code></pre>`;

function namesakePanel(context: PageContext, pairs: readonly Namesakes[]): Content {
  const rows = pairs.slice(0, MOST_PAIRS).map(
    ({
      a,
      b,
      spelling,
      sharedCoauthors,
    }) => html`<li><div><b${languageOf(spelling)}>${spelling}</b>${sharedCoauthors > 0 && html` <span class="tag">${counted(sharedCoauthors, 'shared co-author')}</span>`}</div>
<div class="two"><span>${thingLink(context, a)}<br><span class="note">${hitNote(context, a, 'person')}</span></span><span>${thingLink(context, b)}<br><span class="note">${hitNote(context, b, 'person')}</span></span></div>
${context.links.isServed && html`<a href="${context.links.page('compare', { a, b })}" aria-label="Compare the two people called ${spelling}">Compare</a>`}</li>
`,
  );
  return panel({
    id: 'pairs',
    heading: 'Same spelling, held apart',
    note: counted(pairs.length, 'pair'),
    query: queryLink(context, 'the pairs', boundQuery('homonyms')),
    body:
      pairs.length === 0
        ? html`<p class="empty">No two people share a name.</p>`
        : html`<ul class="review">${rows}</ul>${pairs.length > rows.length && html`<p class="more">and ${pairs.length - rows.length} more, which the query gives.</p>`}`,
  });
}

/** Pairs of names that may be one person's, and people of one spelling whom the graph holds apart. */
export function reviewPage(context: PageContext, pairs: readonly Namesakes[], review: Review | undefined): Page {
  return {
    title: 'Review',
    current: 'review',
    ...(review && { scripts: ['review'] }),
    body: html`<h1 class="quiet">One name, two people?</h1>
${review ? reviewPairs(context, review.file, review.pairs, review.people) : HOW}
${namesakePanel(context, pairs)}
`,
  };
}
