import type { Iri } from '../model/entity.js';
import type { OrganizationMention, PageFacts } from '../model/page-facts.js';
import { type AuthorPlace, authorPlaces } from './author-places.js';
import { type MergedWork, mergeWorks } from './merge-works.js';
import { OrganizationRegistry } from './organization-registry.js';
import type { IdentifiedPage } from './page-iri.js';
import { type PagePeople, pagePeople } from './page-people.js';
import { type LocalWork, pageWorks } from './page-works.js';
import type { PlacedPerson } from './person-clusters.js';

/** One page with its own people and works, before pages are compared. */
export interface LocalPage extends IdentifiedPage {
  readonly people: PagePeople;
  readonly works: readonly LocalWork[];
  /** Index of the page's first person among those of all pages. */
  readonly firstPerson: number;
}

/** All that is known before people of different pages are compared. */
export interface GatheredPages {
  readonly local: readonly LocalPage[];
  readonly works: readonly MergedWork[];
  readonly people: readonly PlacedPerson[];
  /** Who stands where in the lists of authors. */
  readonly places: readonly AuthorPlace[];
  readonly organizations: OrganizationRegistry;
  readonly organizationIri: (page: number, mention: OrganizationMention) => Iri;
}

/** Gathers the people of each page, and the works and organisations of all. */
export function gatherPages(pages: readonly IdentifiedPage[], base: string): GatheredPages {
  const local = localPages(pages);
  const works = mergeWorks(
    local.flatMap((page, i) => page.works.map((work) => ({ page: i, local: work }))),
    base,
  );
  const people = local.flatMap((page, i) => page.people.people.map((person) => ({ page: i, local: person })));
  const organizations = organizationsOf(local, base);
  return {
    local,
    works,
    people,
    places: authorPlaces(local, works),
    organizations,
    organizationIri: (page, { names }) => organizations.iriOf((local[page] as LocalPage).iri, names),
  };
}

function localPages(pages: readonly IdentifiedPage[]): readonly LocalPage[] {
  let firstPerson = 0;
  return pages.map((page) => {
    const people = pagePeople(page.facts);
    const local = { ...page, people, works: pageWorks(page.facts.works), firstPerson };
    firstPerson += people.people.length;
    return local;
  });
}

function organizationsOf(pages: readonly LocalPage[], base: string): OrganizationRegistry {
  const registry = new OrganizationRegistry(base);
  for (const { iri, facts } of pages) for (const mention of mentionsOf(facts)) registry.learn(iri, mention);
  return registry;
}

function mentionsOf(facts: PageFacts): readonly OrganizationMention[] {
  return [
    ...facts.affiliations,
    ...facts.positions.map((position) => position.organization),
    ...facts.degrees.map((degree) => degree.institution),
    ...facts.advising.flatMap((advising) => advising.organization ?? []),
    ...facts.courses.flatMap((course) => course.organization ?? []),
  ];
}
