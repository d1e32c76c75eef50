import { careerOf } from '../data/career.js';
import { coauthorsOf } from '../data/coauthors.js';
import type { ReviewFile, ReviewPair, SeenName, SeenPeople } from '../data/review-file.js';
import { type Content, type Html, html, trusted } from '../html.js';
import type { PageContext } from './page.js';
import { counted, evidence, languageOf, outLink, panel, placeOf, stayText, thingLink } from './parts.js';
import { byYear } from './work-list.js';

/** Pairs that are shown; all are in the file that is downloaded. */
export const MOST_PAIRS = 200;
/** Works, co-authors and stays of one side. */
const MOST_LISTED = 4;

/** A pair with the people of the graph that its names stand for. */
export interface FoundPair {
  readonly pair: ReviewPair;
  readonly people: readonly [string | undefined, string | undefined];
}

/** The pairs that are shown, open ones first. */
export function foundPairs({ pairs }: ReviewFile, people: SeenPeople): readonly FoundPair[] {
  const openFirst = pairs.toSorted((a, b) => Number(b.verdict === 'open') - Number(a.verdict === 'open'));
  return openFirst.slice(0, MOST_PAIRS).map((pair) => ({ pair, people: [people.find(pair.first), people.find(pair.second)] }));
}

/** Works on the page of a name; where none are known, the person's latest. */
function worksOf(context: PageContext, people: SeenPeople, person: string, page: string): readonly string[] {
  const listed = people.worksOn(person, page);
  return byYear(context, listed.length > 0 ? listed : context.view.worksOf(person)).slice(0, MOST_LISTED);
}

/** Things whose evidence the pairs show. */
export function reviewSubjects(context: PageContext, pairs: readonly FoundPair[], seen: SeenPeople): readonly string[] {
  const subjects = pairs.flatMap(({ pair, people: [a, b] }) =>
    ([a, b] as const).flatMap((person, i) =>
      person === undefined ? [] : [person, ...worksOf(context, seen, person, (i === 0 ? pair.first : pair.second).page)],
    ),
  );
  return [...new Set(subjects)];
}

const row = (name: string, content: Content): Html => html`<div><dt>${name}</dt><dd>${content}</dd></div>\n`;

function coauthorNames(context: PageContext, person: string, other: ReadonlySet<string>): Content {
  const all = coauthorsOf(context.view, person);
  const sharedFirst = all.toSorted((a, b) => Number(other.has(b.person)) - Number(other.has(a.person)));
  const shown = sharedFirst.slice(0, 8).map((coauthor, i) => {
    const link = thingLink(context, coauthor.person);
    return html`${i > 0 && ', '}${other.has(coauthor.person) ? html`<mark>${link}</mark>` : link}`;
  });
  return html`${shown}${all.length > shown.length && ` and ${all.length - shown.length} more`}`;
}

function sideOf(context: PageContext, seen: SeenName, person: string | undefined, other: ReadonlySet<string>, people: SeenPeople): Html {
  const { view, evidence: known } = context;
  const place = row('On the page', outLink(seen.page, placeOf(seen.page)));
  const name = html`<h3${languageOf(seen.name)}>${person === undefined ? seen.name : thingLink(context, person, seen.name)}</h3>`;
  if (person === undefined) return html`<div class="side-of">${name}<dl class="facts">${place}</dl></div>`;
  const stays = careerOf(view, person).slice(0, MOST_LISTED);
  const works = worksOf(context, people, person, seen.page).map(
    (work) =>
      html`<li>${thingLink(context, work)} <span class="note">${view.yearOf(work) ?? ''}</span>${evidence(
        known.of(work, 'schema:author', person).filter(({ page }) => page === seen.page),
        view.label(work),
      )}</li>`,
  );
  return html`<div class="side-of">${name}<dl class="facts">${place}
${stays.length > 0 && row('Career', html`<ul>${stays.map((stay) => html`<li>${stayText(context, stay)}</li>`)}</ul>`)}
${works.length > 0 && row('Works', html`<ul>${works}</ul>`)}
${coauthorsOf(view, person).length > 0 && row('Co-authors', coauthorNames(context, person, other))}</dl></div>`;
}

const CHOICES = [
  ['same', 'Same'],
  ['different', 'Different'],
  ['open', 'Undecided'],
] as const;

function choices({ verdict, first, second }: ReviewPair, number: number): Html {
  const radios = CHOICES.map(
    ([value, text]) =>
      html`<label><input type="radio" name="pair-${number}" value="${value}"${verdict === value && trusted(' checked')}> ${text}</label>`,
  );
  return html`<fieldset><legend class="unseen">${first.name} and ${second.name}</legend>${radios}</fieldset>`;
}

const coauthorSet = ({ view }: PageContext, person: string | undefined): ReadonlySet<string> =>
  new Set(person === undefined ? [] : coauthorsOf(view, person).map((coauthor) => coauthor.person));

function pairItem(context: PageContext, { pair, people: [a, b] }: FoundPair, number: number, people: SeenPeople): Html {
  const reasons = pair.why.split('; ').filter((reason) => reason !== '');
  const compare = a !== undefined && b !== undefined && a !== b ? context.links.page('compare', { a, b }) : undefined;
  return html`<li data-pair="${number}"><header><p class="reasons">${reasons.map((reason) => html`<span class="tag">${reason}</span> `)}${compare !== undefined && html`<a href="${compare}" aria-label="Compare the two people called ${pair.first.name}">Compare</a>`}</p>${choices(pair, number)}</header>
<div class="two">${sideOf(context, pair.first, a, coauthorSet(context, b), people)}${sideOf(context, pair.second, b, coauthorSet(context, a), people)}</div></li>
`;
}

/** The pairs of a file side by side, to be decided and downloaded. */
export function reviewPairs(context: PageContext, file: ReviewFile, pairs: readonly FoundPair[], people: SeenPeople): Html {
  if (pairs.length === 0)
    return panel({ id: 'open-pairs', heading: 'Nothing to decide', body: html`<p class="empty">${file.name} has no pairs.</p>` });
  // By number of the pair in the file, whatever is shown first.
  const numbers = new Map(file.pairs.map((pair, i) => [pair, i]));
  const rows = file.pairs.map(({ verdict, first, second, why }) => [verdict, first.name, first.page, second.name, second.page, why]);
  const items = pairs.map((found) => pairItem(context, found, numbers.get(found.pair) ?? 0, people));
  const more = file.pairs.length - pairs.length;
  return html`<form class="decide" autocomplete="off" data-file="${file.name}" data-head="${file.head}" data-rows="${JSON.stringify(rows)}">
${panel({ id: 'open-pairs', heading: 'To decide', note: counted(file.pairs.length, 'pair'), body: html`<ol class="pairs">${items}</ol>${more > 0 && html`<p class="more">and ${counted(more, 'pair')} more in the file</p>`}` })}
<p class="decide-bar" hidden><output></output> <button type="button">Download ${file.name}</button></p></form>
<p class="note">Nothing is changed here; this browser remembers what you choose. Put the downloaded file in the place of the old one, then: <code>vitagraph extract … --decisions ${file.name}</code></p>
`;
}
