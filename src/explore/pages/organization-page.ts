import { careerOf, rootOf } from '../data/career.js';
import type { Evidence } from '../data/evidence.js';
import type { GraphView } from '../data/graph-view.js';
import { type Html, html, safeUrl } from '../html.js';
import { jsonLdOf } from './json-ld.js';
import type { Page, PageContext } from './page.js';
import { boundQuery, capital, counted, evidence, languageOf, outLink, panel, periodText, queryLink, thingLink } from './parts.js';
import { passagesOf } from './person-career.js';

/** Parts of parts, with the whole itself. */
export function withParts(view: GraphView, organization: string): readonly string[] {
  const all = new Set([organization]);
  for (const one of all) for (const part of view.get(one)?.iris('schema:department') ?? []) all.add(part);
  return [...all];
}

/** What a person does or did there, each stay with the words that state it. */
function staysAt(context: PageContext, person: string, parts: ReadonlySet<string>): Html {
  const { view, evidence: known } = context;
  const stays = careerOf(view, person).filter(
    ({ organization }) => organization !== undefined && (parts.has(organization) || parts.has(rootOf(view, organization))),
  );
  const texts = new Map<string, readonly Evidence[]>();
  for (const stay of stays) {
    const text = [capital(stay.title), periodText(stay)].filter((part) => part !== '').join(', ');
    texts.set(text, [...(texts.get(text) ?? []), ...passagesOf(context, stay)]);
  }
  const direct = (['schema:affiliation', 'schema:worksFor', 'schema:alumniOf'] as const).flatMap((property) =>
    [...parts].flatMap((part) => known.of(person, property, part)),
  );
  if (texts.size === 0) return html`${evidence(direct, `${view.label(person)} here`)}`;
  const told = [...texts].map(
    ([text, passages], i) => html`${i > 0 && '; '}${text}${evidence(passages.length > 0 ? passages : direct, text)}`,
  );
  return html`<span class="note">${told}</span>`;
}

const MOST_BESIDE = 12;

/** What these people name as their topics. */
function topicsOf({ view }: PageContext, people: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const person of people) {
    for (const topic of view.get(person)?.iris('schema:knowsAbout') ?? []) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (view.label(a[0]) < view.label(b[0]) ? -1 : 1)).slice(0, MOST_BESIDE);
}

const MOST_PEOPLE = 500;

/** The page of a university, company or a part of one. */
export function organizationPage(context: PageContext, organization: string): Page {
  const { view, evidence: known } = context;
  const label = view.label(organization);
  const thing = view.get(organization);
  const parts = withParts(view, organization);
  const set = new Set(parts);
  const people = [...new Set(parts.flatMap((part) => view.peopleAt(part)))].sort(
    (a, b) => view.worksOf(b).length - view.worksOf(a).length || (view.label(a) < view.label(b) ? -1 : 1),
  );
  const names = view.otherNames(organization);
  const [parent] = thing?.iris('schema:parentOrganization') ?? [];
  const web = [...(thing?.iris('schema:url') ?? []), ...(thing?.iris('schema:sameAs') ?? [])].filter((url) => safeUrl(url));
  const departments = parts.slice(1);
  const topics = topicsOf(context, people);
  const rows = people
    .slice(0, MOST_PEOPLE)
    .map(
      (person) =>
        html`<li><div>${thingLink(context, person)}<div>${staysAt(context, person, set)}</div></div> <span class="number">${counted(view.worksOf(person).length, 'work')}</span></li>\n`,
    );
  return {
    title: label,
    description: `${label}: ${counted(people.length, 'person', 'people')}.`,
    data: jsonLdOf(view, organization),
    body: html`<article class="thing organization">
<header class="head"><div><p class="kind">${parent === undefined ? 'Institution' : html`Part of ${thingLink(context, parent)}`}</p><h1${languageOf(label)}>${label}${evidence(known.of(organization, 'schema:name'), `the name of ${label}`)}</h1>
${names.length > 0 && html`<p class="names">${names.map((name) => html`<span${languageOf(name)}>${name}</span>`)}</p>`}
${web.length > 0 && html`<ul class="links" aria-label="Links">${web.map((url) => html`<li>${outLink(url, new URL(url).hostname)}</li>`)}</ul>`}</div></header>
<div class="columns"><div class="main">${panel({ id: 'people', heading: 'People', note: String(people.length), query: queryLink(context, 'the people', boundQuery('members', { organization })), body: html`<ul class="ranked wide">${rows}</ul>` })}</div>
<div class="side">${departments.length > 0 && panel({ id: 'parts', heading: 'Parts', body: html`<ul class="plain">${departments.map((part) => html`<li>${thingLink(context, part)}</li>`)}</ul>` })}${topics.length > 0 && panel({ id: 'topics', heading: 'Topics of these people', body: html`<ol class="ranked">${topics.map(([topic, count]) => html`<li>${thingLink(context, topic)} <span class="number">${count}</span></li>`)}</ol>` })}</div></div>
</article>
`,
  };
}
