import type { EvidenceEnds } from '../data/evidence.js';
import type { GraphView } from '../data/graph-view.js';
import { html } from '../html.js';
import { organizationPage, withParts } from './organization-page.js';
import type { Page, PageContext } from './page.js';
import { personPage, personSubjects } from './person-page.js';
import { latestAbout, topicPage } from './topic-page.js';
import { latestIn, venuePage } from './venue-page.js';
import { workPage, workSubjects } from './work-page.js';

/** The things whose evidence the page of a thing shows; undefined for things without a page. */
export function evidenceEnds(view: GraphView, iri: string): EvidenceEnds | undefined {
  switch (view.kind(iri)) {
    case 'person':
      return { subjects: personSubjects(view, iri), objects: [iri] };
    case 'work':
      return { subjects: workSubjects(iri), objects: [] };
    case 'venue':
      return { subjects: [iri, ...latestIn(view, iri)], objects: [] };
    case 'organization':
      return { subjects: [iri], objects: withParts(view, iri) };
    case 'topic':
      return { subjects: [iri, ...latestAbout(view, iri)], objects: [iri] };
    case undefined:
      return undefined;
  }
}

/** The page of a thing, by its kind. */
export function thingPage(context: PageContext, iri: string): Page | undefined {
  switch (context.view.kind(iri)) {
    case 'person':
      return personPage(context, iri);
    case 'work':
      return workPage(context, iri);
    case 'venue':
      return venuePage(context, iri);
    case 'organization':
      return organizationPage(context, iri);
    case 'topic':
      return topicPage(context, iri);
    case undefined:
      return undefined;
  }
}

/** What is shown where there is nothing. */
export function missingPage({ links }: Pick<PageContext, 'links'>): Page {
  return {
    title: 'Not here',
    status: 404,
    body: html`<div class="welcome"><h1>Nothing is known of this</h1><p>The graph says nothing about this address. <a href="${links.page('home')}">Begin at the first page</a>, or search.</p></div>
`,
  };
}
