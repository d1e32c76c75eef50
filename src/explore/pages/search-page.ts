import { KINDS, type Kind } from '../data/graph-view.js';
import { type Hit, type SearchIndex, weightOf } from '../data/search-index.js';
import { type Html, html, trusted } from '../html.js';
import type { Page, PageContext } from './page.js';
import { counted, KIND_NAMES, languageOf } from './parts.js';

/** What tells things of one name apart. */
export function hitNote({ view }: PageContext, iri: string, kind: Kind): string {
  switch (kind) {
    case 'person': {
      const [place] = view.get(iri)?.iris('schema:affiliation') ?? [];
      return [...(place === undefined ? [] : [view.label(place)]), counted(view.worksOf(iri).length, 'work')].join(', ');
    }
    case 'work': {
      const [first] = view.authors(iri);
      const more = view.authors(iri).length > 1 ? ' et al.' : '';
      return [
        first === undefined ? '' : `${first.printed === '' ? view.label(first.person) : first.printed}${more}`,
        view.yearOf(iri) ?? '',
      ]
        .filter((part) => part !== '')
        .join(', ');
    }
    case 'venue':
      return counted(view.worksIn(iri).length, 'work');
    case 'organization':
      return counted(view.peopleAt(iri).length, 'person', 'people');
    case 'topic':
      return counted(view.peopleAbout(iri).length, 'person', 'people');
  }
}

function hitItem(context: PageContext, { iri, kind, label, alias }: Hit, isOneKind: boolean): Html {
  return html`<li><div><a href="${context.links.thing(iri)}"><span class="label"${languageOf(label)}>${label}</span>${alias !== undefined && html` <span class="alias"${languageOf(alias)}>${alias}</span>`}</a><span class="note">${hitNote(context, iri, kind)}</span></div>${!isOneKind && html` <span class="tag">${KIND_NAMES[kind].one}</span>`}</li>
`;
}

const MOST_HITS = 100;

/** Everything of a kind, what the graph says most of first. */
function allOf({ view }: PageContext, kind: Kind): readonly Hit[] {
  const weights = new Map(view.ofKind(kind).map((iri) => [iri, weightOf(view, iri, kind)]));
  return view
    .ofKind(kind)
    .map((iri) => ({ iri, kind, label: view.label(iri) }))
    .sort((a, b) => (weights.get(b.iri) ?? 0) - (weights.get(a.iri) ?? 0) || (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1));
}

/** The results of a search, or all things of a kind. */
export function searchPage(context: PageContext, index: SearchIndex, query: string, kind: Kind | undefined): Page {
  const all =
    query === '' && kind !== undefined ? allOf(context, kind) : index.search(query, { limit: 500, ...(kind !== undefined && { kind }) });
  const shown = all.slice(0, query === '' ? 1000 : MOST_HITS);
  const heading = query === '' ? (kind === undefined ? 'Search' : KIND_NAMES[kind].many) : `“${query}”`;
  const parameters = query === '' ? {} : { q: query };
  const tabs = KINDS.map(
    (one) =>
      html`<li><a href="${context.links.page('search', { ...parameters, kind: one })}"${kind === one && trusted(' aria-current="true"')}>${KIND_NAMES[one].many}</a></li>`,
  );
  const everything =
    query !== '' &&
    html`<li><a href="${context.links.page('search', parameters)}"${kind === undefined && trusted(' aria-current="true"')}>All</a></li>`;
  return {
    title: heading,
    query,
    body: html`<h1 class="quiet">${heading} <small>${heading === 'Search' ? 'type a name above, or choose a kind' : counted(all.length, query === '' ? 'entry' : 'result', query === '' ? 'entries' : 'results')}${all.length > shown.length && `, the first ${shown.length.toLocaleString('en')}`}</small></h1>
<ul class="tabs" aria-label="Kinds">${everything}${tabs}</ul>
${shown.length === 0 && query === '' ? '' : shown.length === 0 ? html`<p class="empty">Nothing goes by that name. Fewer letters find more; any script and order of names will do.</p>` : html`<ol class="hits">${shown.map((hit) => hitItem(context, hit, kind !== undefined))}</ol>`}
`,
  };
}
