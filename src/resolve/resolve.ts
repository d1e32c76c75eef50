import type { CandidatePair, Iri, ResolvedGraph } from '../model/entity.js';
import type { IdentityDecision, NameOnPage } from '../model/identity-decision.js';
import type { PageFacts, Work } from '../model/page-facts.js';
import { PageBuilder, type Resolution } from './build-page.js';
import { gatherPages, type LocalPage } from './gather-pages.js';
import type { Undecided } from './join-by-relations.js';
import { joinPeople } from './join-people.js';
import type { MergedWork } from './merge-works.js';
import { byText } from './order.js';
import { type IdentifiedPage, identifyPages } from './page-iri.js';
import type { LocalWork } from './page-works.js';
import type { PlacedPerson } from './person-clusters.js';
import { personEntities } from './person-entities.js';
import { preferredVenues } from './preferred-venues.js';
import { TopicRegistry } from './topic-registry.js';
import { VenueRegistry } from './venue-registry.js';

/** Prefix of the IRIs where none is given. */
export const DEFAULT_BASE = 'https://example.org/kg/';

export interface ResolveOptions {
  /** Absolute IRI that ends in `/` or `#`. */
  readonly base?: string;
  /** What people decided about who is who; it goes before all evidence. */
  readonly decisions?: readonly IdentityDecision[];
}

/**
 * Who is who and which works are the same, over all pages.
 * A pure function of the set of records: their order does not matter.
 */
export function resolve(pages: readonly PageFacts[], options: ResolveOptions = {}): ResolvedGraph {
  const base = options.base ?? DEFAULT_BASE;
  const gathered = gatherPages(identifyPages(pages, base), base);
  const { local, works, people, organizations } = gathered;
  const { clusters, undecided, unfollowed } = joinPeople(gathered, options.decisions ?? []);
  const persons = personEntities(clusters, local, base);
  const resolution = {
    base,
    organizations,
    venues: new VenueRegistry(base),
    topics: new TopicRegistry(base),
  };
  const workOf = new Map(works.flatMap((work) => work.members.map((member) => [member.local, work] as const)));
  const built = local.map((page) => buildPage(page, { ...resolution, workOf }, persons.iriOf));
  const venueOf = preferredVenues(built);
  return {
    base,
    pages: built,
    people: persons.entities,
    organizations: resolution.organizations.entities(),
    venues: resolution.venues.entities(),
    venueParts: resolution.venues.parts(),
    works: works.map((work) => ({
      kind: 'work' as const,
      ...withVenue(venueOf.get(work.iri)),
      iri: work.iri,
      label: (work.fullest.local.entries[0] as Work).title.value,
      authorsFrom: (local[work.fullest.page] as LocalPage).iri,
      ...(work.date !== undefined && { date: work.date }),
    })),
    topics: resolution.topics.entities(),
    candidates: candidatePairs(undecided, persons.iriOf, (person) => seenAt(people[person] as PlacedPerson, local)),
    redirects: persons.redirects,
    unfollowed,
  };
}

const withVenue = (venue: Iri | undefined): { readonly venue?: Iri } => (venue === undefined ? {} : { venue });

/** Where a person is seen, by which a decision can refer to them. */
function seenAt({ page, local }: PlacedPerson, pages: readonly IdentifiedPage[]): NameOnPage {
  const { iri, facts } = pages[page] as IdentifiedPage;
  return { page: iri, name: local.spellings[0]?.value ?? facts.page.id };
}

/** So many pairs are worth a person's time. */
const MOST_CANDIDATES = 1000;
/** In so many pairs one person may be. */
const MOST_OF_ONE_PERSON = 3;

/** The pairs to be looked at, the most likely first. */
function candidatePairs(undecided: Undecided, iriOf: readonly Iri[], seen: (person: number) => NameOnPage): readonly CandidatePair[] {
  const counts = new Map<Iri, number>();
  const candidates: CandidatePair[] = [];
  for (const pair of undecided.pairs) {
    const [x, y] = byText(iriOf[pair.a] as Iri, iriOf[pair.b] as Iri) <= 0 ? [pair.a, pair.b] : [pair.b, pair.a];
    const [first, second] = [iriOf[x] as Iri, iriOf[y] as Iri];
    if ([first, second].some((iri) => (counts.get(iri) ?? 0) >= MOST_OF_ONE_PERSON)) continue;
    for (const iri of [first, second]) counts.set(iri, (counts.get(iri) ?? 0) + 1);
    candidates.push({ first, second, reasons: undecided.reasons(pair), firstSeen: seen(x), secondSeen: seen(y) });
    if (candidates.length === MOST_CANDIDATES) break;
  }
  return candidates;
}

type Shared = Pick<Resolution, 'base' | 'organizations' | 'venues' | 'topics'> & { readonly workOf: ReadonlyMap<LocalWork, MergedWork> };

function buildPage(page: LocalPage, shared: Shared, iriOf: readonly Iri[]): ReturnType<PageBuilder['build']> {
  const resolution: Resolution = {
    ...shared,
    personIri: (local) => iriOf[page.firstPerson + local],
    workOf: (local) => shared.workOf.get(local) as MergedWork,
  };
  return new PageBuilder(page, page.people, resolution).build(page.works);
}
