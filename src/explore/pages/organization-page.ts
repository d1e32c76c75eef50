import { careerOf, rootOf } from '../data/career.js';
import { html, safeUrl } from '../html.js';
import { jsonLdOf } from './json-ld.js';
import type { Page, PageContext } from './page.js';
import { boundQuery, counted, languageOf, outLink, panel, periodText, queryLink, thingLink } from './parts.js';

/** Parts of parts, with the whole itself. */
function withParts({ view }: PageContext, organization: string): readonly string[] {
  const all = new Set([organization]);
  for (const one of all) for (const part of view.get(one)?.iris('schema:department') ?? []) all.add(part);
  return [...all];
}

function staysAt(context: PageContext, person: string, parts: ReadonlySet<string>): string {
  const { view } = context;
  const stays = careerOf(view, person).filter(
    ({ organization }) => organization !== undefined && (parts.has(organization) || parts.has(rootOf(view, organization))),
  );
  return [...new Set(stays.map((stay) => [stay.title, periodText(stay)].filter((part) => part !== '').join(', ')))].join('; ');
}

const MOST_PEOPLE = 500;

/** The page of a university, company or a part of one. */
export function organizationPage(context: PageContext, organization: string): Page {
  const { view } = context;
  const label = view.label(organization);
  const thing = view.get(organization);
  const parts = withParts(context, organization);
  const set = new Set(parts);
  const people = [...new Set(parts.flatMap((part) => view.peopleAt(part)))].sort(
    (a, b) => view.worksOf(b).length - view.worksOf(a).length || (view.label(a) < view.label(b) ? -1 : 1),
  );
  const names = [...new Set([...(thing?.texts('schema:name') ?? []), ...(thing?.texts('schema:alternateName') ?? [])])].filter(
    (name) => name !== label,
  );
  const [parent] = thing?.iris('schema:parentOrganization') ?? [];
  const web = [...(thing?.iris('schema:url') ?? []), ...(thing?.iris('schema:sameAs') ?? [])].filter((url) => safeUrl(url));
  const departments = parts.slice(1);
  const rows = people
    .slice(0, MOST_PEOPLE)
    .map(
      (person) =>
        html`<li><span>${thingLink(context, person)}<br><span class="note">${staysAt(context, person, set)}</span></span> <span class="number">${counted(view.worksOf(person).length, 'work')}</span></li>\n`,
    );
  return {
    title: label,
    description: `${label}: ${counted(people.length, 'person', 'people')}.`,
    data: jsonLdOf(view, organization),
    body: html`<article class="thing organization">
<header class="head"><div><p class="kind">${parent === undefined ? 'Institution' : html`Part of ${thingLink(context, parent)}`}</p><h1${languageOf(label)}>${label}</h1>
${names.length > 0 && html`<p class="names">${names.map((name) => html`<span${languageOf(name)}>${name}</span>`)}</p>`}
${web.length > 0 && html`<ul class="links" aria-label="Links">${web.map((url) => html`<li>${outLink(url, new URL(url).hostname)}</li>`)}</ul>`}</div></header>
<div class="columns"><div class="main">${panel({ id: 'people', heading: 'People', note: String(people.length), query: queryLink(context, 'the people', boundQuery('members', { organization })), body: html`<ul class="ranked wide">${rows}</ul>` })}</div>
<div class="side">${departments.length > 0 && panel({ id: 'parts', heading: 'Parts', body: html`<ul class="plain">${departments.map((part) => html`<li>${thingLink(context, part)}</li>`)}</ul>` })}</div></div>
</article>
`,
  };
}
