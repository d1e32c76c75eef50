import { type Content, type Html, html, safeUrl } from '../html.js';
import { jsonLdOf } from './json-ld.js';
import type { Page, PageContext } from './page.js';
import { dateText, describeQuery, evidence, languageOf, outLink, panel, queryLink, thingLink } from './parts.js';

/** Things whose evidence the page shows. */
export const workSubjects = (work: string): readonly string[] => [work];

const KINDS: Readonly<Record<string, string>> = {
  Book: 'Book',
  Chapter: 'Chapter',
  Report: 'Report',
  ScholarlyArticle: 'Article',
  Thesis: 'Thesis',
};

function kindName({ view }: PageContext, work: string): string {
  for (const { value } of view.get(work)?.values('rdf:type') ?? []) {
    const name = KINDS[value.slice(value.lastIndexOf('/') + 1)];
    if (name !== undefined) return name;
  }
  return 'Work';
}

function identifiers({ view }: PageContext, work: string): readonly Html[] {
  return (view.get(work)?.iris('schema:identifier') ?? []).flatMap((iri) => {
    const node = view.get(iri);
    const value = node?.text('schema:value');
    const [url] = node?.iris('schema:url') ?? [];
    if (value === undefined) return [];
    const text = `${node?.text('schema:propertyID') ?? 'Identifier'} ${value}`;
    return [html`<li>${url === undefined ? text : outLink(url, text)}</li>`];
  });
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
};

function addresses({ view }: PageContext, work: string): readonly Html[] {
  const thing = view.get(work);
  const urls = (['schema:url', 'schema:sameAs', 'schema:subjectOf', 'schema:codeRepository'] as const).flatMap(
    (property) => thing?.iris(property) ?? [],
  );
  const files = (thing?.iris('schema:encoding') ?? []).flatMap((iri) => {
    const file = view.get(iri);
    const url = file?.values('schema:contentUrl')[0]?.value;
    return url !== undefined && safeUrl(url) !== undefined
      ? [html`<li>${outLink(url, file?.text('schema:name') ?? hostOf(url))}</li>`]
      : [];
  });
  return [...files, ...[...new Set(urls)].filter((url) => safeUrl(url)).map((url) => html`<li>${outLink(url, hostOf(url))}</li>`)];
}

function facts(context: PageContext, work: string): Content {
  const { view, evidence: known } = context;
  const thing = view.get(work);
  const venue = view.venueOf(work);
  const printed = thing?.text('vg:venueAsPrinted');
  const date = thing?.text('schema:datePublished');
  return html`<dl class="facts">
${venue !== undefined && html`<div><dt>Venue</dt><dd>${thingLink(context, venue)}${evidence(known.of(work, 'schema:isPartOf'), 'the venue')}</dd></div>`}
${printed !== undefined && html`<div><dt>As printed</dt><dd>${printed}${evidence(known.of(work, 'vg:venueAsPrinted'), 'the venue as printed')}</dd></div>`}
${date !== undefined && html`<div><dt>Published</dt><dd>${dateText(date)}${evidence(known.of(work, 'schema:datePublished'), 'the date')}</dd></div>`}
</dl>`;
}

function authors(context: PageContext, work: string): Html {
  const { view, evidence: known } = context;
  const items = view.authors(work).map(({ person, printed }) => {
    const label = view.label(person);
    const name = printed !== '' && printed !== label && html` <span class="note">printed as ${printed}</span>`;
    return html`<li>${thingLink(context, person)}${name}${evidence(known.of(work, 'schema:author', person), `author ${label}`)}</li>`;
  });
  return html`<ol class="authors">${items}</ol>`;
}

/** The page of a work. */
export function workPage(context: PageContext, work: string): Page {
  const { view, evidence: known } = context;
  const title = view.label(work);
  const links = [...identifiers(context, work), ...addresses(context, work)];
  const authored = view.authors(work);
  return {
    title,
    description: authored
      .slice(0, 8)
      .map(({ person }) => view.label(person))
      .join(', '),
    data: jsonLdOf(view, work),
    body: html`<article class="thing work">
<header class="head"><div><p class="kind">${kindName(context, work)}</p><h1${languageOf(title)}>${title}${evidence(known.of(work, 'schema:name'), 'the title')}</h1>
${links.length > 0 && html`<ul class="links" aria-label="Links">${links}</ul>`}</div></header>
<div class="columns"><div class="main">${panel({ id: 'authors', heading: 'Authors', note: String(authored.length), query: queryLink(context, 'the work', describeQuery(work)), body: authors(context, work) })}</div>
<div class="side">${panel({ id: 'facts', heading: 'Publication', body: facts(context, work) })}</div></div>
</article>
`,
  };
}
