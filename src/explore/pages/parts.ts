import { namedQueries } from '../../query/named-query.js';
import { bindParameters } from '../../query/parameter.js';
import { isIri } from '../../query/term-text.js';
import type { Stay } from '../data/career.js';
import type { Evidence } from '../data/evidence.js';
import type { Kind } from '../data/graph-view.js';
import { type Content, type Html, html, safeUrl, trusted } from '../html.js';
import type { PageContext } from './page.js';

/** What a kind of thing is called. */
export const KIND_NAMES: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  person: { one: 'Person', many: 'People' },
  work: { one: 'Work', many: 'Works' },
  venue: { one: 'Venue', many: 'Venues' },
  organization: { one: 'Institution', many: 'Institutions' },
  topic: { one: 'Topic', many: 'Topics' },
};

/** "1 work", "3,120 works" */
export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A link to the page of a thing. */
export function thingLink({ view, links }: PageContext, iri: string, text?: Content): Html {
  const label = text ?? view.label(iri);
  return view.kind(iri) === undefined ? html`${label}` : html`<a href="${links.thing(iri)}">${label}</a>`;
}

/** A link that leaves the graph; text where the address is not one of the web. */
export function outLink(url: string, text: Content, className = 'out'): Html {
  const safe = safeUrl(url);
  return safe === undefined ? html`${text}` : html`<a class="${className}" href="${safe}" rel="noopener noreferrer external">${text}</a>`;
}

/** "zh" of names in Chinese characters, so that they are set and read aloud as such. */
export const languageOf = (text: string): Html => (CJK.test(text) ? trusted(' lang="zh"') : trusted(''));

const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`;

/** "example.edu/~ann" */
export const placeOf = (page: string): string => {
  try {
    const { host, pathname } = new URL(page);
    return decodeURI(host + pathname).replace(/\/$/, '');
  } catch {
    return page;
  }
};

function passage({ page, line, quote, rule, confidence }: Evidence): Html {
  return html`<li><blockquote${languageOf(quote)}>${quote}</blockquote>
<p class="from">${outLink(page, placeOf(page))}${line !== undefined && html`, line ${line}`}<br>
<span class="rule">rule <code>${rule}</code>${confidence !== undefined && html`, confidence ${percent(confidence)}`}</span></p></li>`;
}

/** Passages shown for one fact. */
const MOST_PASSAGES = 8;

/** What opens to the passages of pages that state a fact; nothing where none are known. */
export function evidence(passages: readonly Evidence[], fact: string): Content {
  if (passages.length === 0) return undefined;
  const shown = passages.slice(0, MOST_PASSAGES);
  return html`<details class="evidence"><summary title="Where this is said" aria-label="Evidence: ${fact}"><span aria-hidden="true">❝</span></summary>
<ul>${shown.map(passage)}</ul></details>`;
}

/** The text of a named query with its parameters bound. */
export function boundQuery(name: string, parameters: Readonly<Record<string, string>> = {}): string | undefined {
  const sparql = namedQueries().find((query) => query.name === name)?.sparql;
  if (sparql === undefined) return undefined;
  try {
    return bindParameters(sparql, Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, [{ kind: 'iri', value }]])));
  } catch (error) {
    // IRIs that no query can hold.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** All that the graph says of a thing; undefined for IRIs that no query can hold. */
export const describeQuery = (iri: string): string | undefined => (isIri(iri) ? `DESCRIBE <${iri}>` : undefined);

/** A link to the query that gives what a panel shows. */
export function queryLink({ links }: PageContext, what: string, sparql: string | undefined): Content {
  const href = sparql === undefined ? undefined : links.page('query', { query: sparql });
  return (
    href !== undefined &&
    html`<a class="query-link" href="${href}" aria-label="SPARQL query behind ${what}" title="The query behind this">SPARQL</a>`
  );
}

/** A part of a page with a heading and what belongs to it. */
export interface Panel {
  readonly id: string;
  readonly heading: string;
  /** Behind the heading. */
  readonly note?: string;
  readonly query?: Content;
  readonly body: Content;
}

/** A part of a page. */
export const panel = ({
  id,
  heading,
  note,
  query,
  body,
}: Panel): Html => html`<section class="panel" id="${id}" aria-labelledby="${id}-heading">
<header><h2 id="${id}-heading">${heading}${note !== undefined && html` <small>${note}</small>`}</h2>${query}</header>
${body}
</section>
`;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2022-04" as "Apr 2022". */
export function dateText(date: string): string {
  const [year = '', month] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
}

/** "Apr 2022 – Jul 2023", "Jun – Aug 2024" */
function rangeText(start: string, end: string): string {
  const [first, last] = [dateText(start), dateText(end)];
  if (first === last) return first;
  const isOneYear = start.slice(0, 4) === end.slice(0, 4) && first.includes(' ') && last.includes(' ');
  return `${isOneYear ? first.slice(0, first.indexOf(' ')) : first} – ${last}`;
}

/** {@link rangeText}, "since 2024"; empty where nothing is known. */
export function periodText({ start, end, isOpen }: { readonly start?: string; readonly end?: string; readonly isOpen: boolean }): string {
  if (start !== undefined && end !== undefined) return rangeText(start, end);
  if (start !== undefined) return isOpen ? `since ${dateText(start)}` : `from ${dateText(start)}`;
  return end === undefined ? (isOpen ? 'now' : '') : dateText(end);
}

/** "system engineer" as "System engineer". */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "Ph.D., University of Example 2025" */
export const stayText = (context: PageContext, stay: Stay): Html =>
  html`${capital(stay.title)}${stay.organization !== undefined && html`${stay.title !== '' && ', '}${thingLink(context, stay.organization)}`} <span class="note">${periodText(stay)}</span>`;
