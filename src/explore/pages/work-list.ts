import type { GraphView } from '../data/graph-view.js';
import { yearBars } from '../draw/year-bars.js';
import { type Content, type Html, html } from '../html.js';
import type { PageContext } from './page.js';
import { evidence, languageOf, thingLink } from './parts.js';

/** Names before and behind a shortened list of authors. */
const MOST_AUTHORS = 14;

/** The authors of a work, the one whose page it is in bold. */
export function authorList(context: PageContext, work: string, marked?: string): Html {
  const authors = context.view.authors(work);
  const at = authors.findIndex(({ person }) => person === marked);
  const shown = authors.slice(0, Math.max(MOST_AUTHORS, at + 1));
  const names = shown.map(({ person, printed }, i) => {
    const name = printed === '' ? context.view.label(person) : printed;
    return html`${i > 0 && ', '}${person === marked ? html`<b>${name}</b>` : thingLink(context, person, name)}`;
  });
  return html`${names}${authors.length > shown.length && ` and ${authors.length - shown.length} more`}`;
}

/** "MobiSys 2022": the venue that is known, else the words of the page. */
export function venueText(context: PageContext, work: string): Content {
  const { view } = context;
  const venue = view.venueOf(work);
  const printed = view.get(work)?.text('vg:venueAsPrinted');
  return venue === undefined ? printed : html`<span class="venue">${thingLink(context, venue)}</span>`;
}

function workItem(context: PageContext, work: string, marked: string | undefined): Html {
  const { view } = context;
  const title = view.label(work);
  const year = view.yearOf(work);
  return html`<li data-year="${year ?? ''}"><span class="when">${year ?? ''}</span><div><div class="title"${languageOf(title)}>${thingLink(context, work)}${evidence(context.evidence.of(work, 'schema:name'), title)}</div>
<p class="by">${authorList(context, work, marked)}</p><p class="in">${venueText(context, work)}</p></div></li>
`;
}

/** Works that a list shows before the rest is asked for. */
export const MOST_WORKS = 300;

/** Latest first, then by title. */
export const latest = (view: GraphView, works: readonly string[]): readonly string[] =>
  works.toSorted((a, b) => (view.yearOf(b) ?? 0) - (view.yearOf(a) ?? 0) || (view.label(a) < view.label(b) ? -1 : 1));

/** Latest first. */
export const byYear = ({ view }: PageContext, works: readonly string[]): readonly string[] => latest(view, works);

/** Works with a bar for each year and a field to filter them by. */
export function workList(context: PageContext, works: readonly string[], marked?: string): Html {
  const { view } = context;
  const years = works.flatMap((work) => view.yearOf(work) ?? []);
  const sorted = byYear(context, works).slice(0, MOST_WORKS);
  const bars = yearBars(years, (year) => `?year=${year}#works`);
  return html`<div class="filtered" data-filter>
${bars && html`<div class="scroll">${bars}</div>`}
${works.length > 3 && html`<p class="filter" hidden><label>Filter <input type="search" placeholder="title, name, venue, year" autocomplete="off"></label> <output aria-live="polite"></output></p>`}
<ol class="works">${sorted.map((work) => workItem(context, work, marked))}</ol>
${works.length > sorted.length && html`<p class="more">and ${works.length - sorted.length} more, which the query gives.</p>`}
</div>`;
}
