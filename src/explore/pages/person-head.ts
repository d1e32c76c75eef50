import { type Content, type Html, html, safeUrl } from '../html.js';
import type { PageContext } from './page.js';
import { counted, evidence, languageOf, outLink, thingLink } from './parts.js';

const NAMES = ['schema:name', 'schema:alternateName'] as const;

const FIRST_LETTERS = /[\p{L}\p{N}]/u;

/** "YL" of "Yue Lin". */
export function initials(name: string): string {
  const words = name.split(/\s+/).flatMap((word) => FIRST_LETTERS.exec(word)?.[0] ?? []);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].join('').toUpperCase();
}

/** Hosts whose names people know by other words. */
const SITES: Readonly<Record<string, string>> = {
  'dblp.org': 'DBLP',
  'github.com': 'GitHub',
  'orcid.org': 'ORCID',
  'scholar.google.com': 'Google Scholar',
  'twitter.com': 'Twitter',
  'www.linkedin.com': 'LinkedIn',
  'www.semanticscholar.org': 'Semantic Scholar',
  'www.wikidata.org': 'Wikidata',
  'x.com': 'X',
};

function siteName(url: string): string {
  try {
    const { hostname } = new URL(url);
    return SITES[hostname] ?? hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}

function linksOf({ view }: PageContext, person: string): readonly Html[] {
  const thing = view.get(person);
  const web = new Map<string, string>();
  for (const url of thing?.iris('foaf:homepage') ?? []) web.set(url, 'Homepage');
  for (const property of ['schema:url', 'schema:sameAs'] as const) {
    for (const url of thing?.iris(property) ?? []) if (!web.has(url)) web.set(url, siteName(url));
  }
  const pages = (thing?.iris('schema:mainEntityOfPage') ?? []).filter((url) => !web.has(url));
  for (const [i, url] of pages.entries()) web.set(url, pages.length === 1 ? 'Source page' : `Source page ${i + 1}`);
  for (const url of thing?.iris('schema:image') ?? []) web.set(url, 'Photo');
  const mails = (thing?.texts('schema:email') ?? []).map(
    (mail) => html`<li>${outLink(`mailto:${mail.replace(/^mailto:/, '')}`, mail, 'mail')}</li>`,
  );
  return [...mails, ...[...web].filter(([url]) => safeUrl(url)).map(([url, text]) => html`<li>${outLink(url, text)}</li>`)];
}

function nowAt(context: PageContext, person: string): Content {
  const { view, evidence: known } = context;
  const thing = view.get(person);
  const places = [...new Set([...(thing?.iris('schema:affiliation') ?? []), ...(thing?.iris('schema:worksFor') ?? [])])];
  const title = thing?.text('schema:jobTitle');
  if (places.length === 0 && title === undefined) return undefined;
  const names = places.map((place, i) => {
    const passages = [...known.of(person, 'schema:affiliation', place), ...known.of(person, 'schema:worksFor', place)];
    return html`${i > 0 && ', '}${thingLink(context, place)}${evidence(passages, `affiliation ${view.label(place)}`)}`;
  });
  return html`<div class="now">${title !== undefined && html`${title}${places.length > 0 && ', '}`}${names}</div>`;
}

function topics(context: PageContext, person: string): Content {
  const { view, evidence: known } = context;
  const all = view.get(person)?.iris('schema:knowsAbout') ?? [];
  return (
    all.length > 0 &&
    html`<ul class="topics" aria-label="Topics">${all.map((topic) => html`<li>${thingLink(context, topic)}${evidence(known.of(person, 'schema:knowsAbout', topic), view.label(topic))}</li>`)}</ul>`
  );
}

/** Name, place, topics and addresses of a person. */
export function personHead(context: PageContext, person: string, coauthors: number): Html {
  const { view, evidence: known, links } = context;
  const label = view.label(person);
  const others = view.otherNames(person);
  const names = NAMES.flatMap((property) => known.of(person, property));
  const web = linksOf(context, person);
  const lineage = view.advising(person).length > 0 ? links.page('lineage', { person }) : undefined;
  const network = links.page('network', { person });
  return html`<header class="head"><div class="avatar" aria-hidden="true">${initials(label)}</div><div>
<p class="kind">Person</p>
<h1${languageOf(label)}>${label}${evidence(names, `the names of ${label}`)}</h1>
${others.length > 0 && html`<p class="names">${others.map((name) => html`<span${languageOf(name)}>${name}</span>`)}</p>`}
${nowAt(context, person)}
<p class="figures"><a href="#works">${counted(view.worksOf(person).length, 'work')}</a> <a href="#coauthors">${counted(coauthors, 'co-author')}</a>${lineage !== undefined && html` <a href="${lineage}">Lineage</a>`}${network !== undefined && html` <a href="${network}">In the network</a>`}${links.isServed && html` <a href="${links.page('compare', { a: person })}">Compare</a> <a href="${links.page('path', { from: person })}">Path to…</a>`}</p>
${topics(context, person)}
${web.length > 0 && html`<ul class="links" aria-label="Links">${web}</ul>`}
</div></header>
`;
}
