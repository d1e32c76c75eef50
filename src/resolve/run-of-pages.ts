import type {
  CandidatePair,
  Iri,
  OrganizationEntity,
  ResolvedGraph,
  ResolvedPage,
  TopicEntity,
  VenueEntity,
  VenuePart,
  WorkEntity,
} from '../model/entity.js';
import type { UnfollowedDecision } from '../model/identity-decision.js';
import type { PageFacts, Work } from '../model/page-facts.js';
import type { PageSource } from '../model/page-source.js';
import { type IdentifiedWork, PageBuilder } from './build-page.js';
import type { GatheredPages } from './gather-pages.js';
import { OrganizationRegistry } from './organization-registry.js';
import type { IdentifiedPage } from './page-iri.js';
import { pagePeopleAgain } from './page-people.js';
import type { PersonEntities } from './person-entities.js';
import { PreferredVenues } from './preferred-venues.js';
import { TopicRegistry } from './topic-registry.js';
import { VenueRegistry } from './venue-registry.js';

/** Who is who, and what is to be told of it. */
interface Joined {
  readonly persons: PersonEntities;
  readonly candidates: readonly CandidatePair[];
  readonly unfollowed: readonly UnfollowedDecision[];
}

/** What is called how, after all pages were counted. */
interface Entities {
  readonly organizations: ReadonlyMap<Iri, OrganizationEntity>;
  readonly venues: ReadonlyMap<Iri, VenueEntity>;
  readonly venueParts: ReadonlyMap<Iri, VenuePart>;
  readonly topics: ReadonlyMap<Iri, TopicEntity>;
}

const byIri = <E extends { readonly iri: Iri }>(entities: readonly E[]): ReadonlyMap<Iri, E> =>
  new Map(entities.map((entity) => [entity.iri, entity]));

/** What a page has of the numbers that its pages share out one after the other. */
const numbersOf = (columns: { firstOf(page: number): number }, place: number): readonly number[] => {
  const first = columns.firstOf(place);
  return Array.from({ length: columns.firstOf(place + 1) - first }, (_, i) => first + i);
};

/** The entities of the IRIs, each once. */
const those = <E>(entities: ReadonlyMap<Iri, E>, iris: Iterable<Iri>): readonly E[] =>
  [...new Set(iris)].map((iri) => entities.get(iri) as E);

/** The pages of a run after it is known who is who; each is built from its record when it is asked for. */
export class RunOfPages {
  readonly base: string;
  readonly pages: readonly IdentifiedPage[];
  readonly persons: PersonEntities;
  readonly candidates: readonly CandidatePair[];
  readonly unfollowed: readonly UnfollowedDecision[];
  readonly organizations: OrganizationRegistry;
  readonly venues: VenueRegistry;
  readonly topics: TopicRegistry;
  readonly #source: PageSource;
  readonly #gathered: Pick<GatheredPages, 'people' | 'works' | 'merged' | 'places'>;
  readonly #preferred: PreferredVenues;
  #entities: Entities | undefined;

  constructor(source: PageSource, base: string, gathered: GatheredPages, { persons, candidates, unfollowed }: Joined) {
    const { pages, people, works, merged, places } = gathered;
    this.base = base;
    this.pages = pages;
    this.persons = persons;
    this.candidates = candidates;
    this.unfollowed = unfollowed;
    this.organizations = new OrganizationRegistry(base);
    this.venues = new VenueRegistry(base);
    this.topics = new TopicRegistry(base);
    this.#source = source;
    this.#gathered = { people, works, merged, places };
    this.#preferred = new PreferredVenues(merged);
  }

  /** Builds all pages, one after the other: only after that it is known what organisations, venues and topics are called. */
  buildAll(visit: (page: ResolvedPage) => void): void {
    this.#buildEach((person) => this.persons.iriOf(person), visit);
  }

  /** {@link buildAll} for what is counted alone: the people of the pages have numbers instead of IRIs. */
  countAll(visit: (page: ResolvedPage) => void): void {
    this.#buildEach((person) => this.persons.numberOf(person), visit);
  }

  #buildEach(iriOf: (person: number) => Iri | undefined, visit: (page: ResolvedPage) => void): void {
    for (const place of this.pages.keys()) {
      const page = this.#build(place, iriOf);
      this.#preferred.add(page);
      visit(page);
    }
  }

  #build(place: number, iriOf: (person: number) => Iri | undefined): ResolvedPage {
    const page = this.pages[place] as IdentifiedPage;
    const { people } = this.#gathered;
    const facts = this.#source.facts(page.record);
    const { base, organizations, venues, topics } = this;
    const iris = numbersOf(people, place).map(iriOf);
    const personIri = (local: number): Iri | undefined => iris[local];
    const known = pagePeopleAgain(facts, people.placed(place), (printed) => people.names.isFull(people.names.lookup(printed)));
    return new PageBuilder(page, facts, known, { base, organizations, venues, topics, personIri }).build(this.#worksOf(place, facts));
  }

  #worksOf(place: number, facts: PageFacts): readonly IdentifiedWork[] {
    const { works, merged, places } = this.#gathered;
    return numbersOf(works, place).map((work) => {
      const mention = works.firstMention(work);
      const entries = Array.from(works.entries(work), (entry) => facts.works[entry] as Work);
      return {
        iri: merged.iri(merged.workOf[work] as number),
        entries,
        ...(!places.variants.has(work) && { places: Array.from(places.ofMention.subarray(mention, mention + works.authorCount(work))) }),
      };
    });
  }

  get workCount(): number {
    return this.#gathered.merged.count;
  }

  /** All works, ascending by IRI. */
  works(): readonly WorkEntity[] {
    return Array.from({ length: this.workCount }, (_, work) => this.#work(work));
  }

  #work(work: number): WorkEntity {
    const { works, merged } = this.#gathered;
    const [fullest, date, venue] = [merged.fullest(work), merged.date(work), this.#preferred.of(work)];
    return {
      kind: 'work',
      ...(venue !== undefined && { venue }),
      iri: merged.iri(work),
      label: works.title(fullest),
      authorsFrom: (this.pages[works.pageOf(fullest)] as IdentifiedPage).iri,
      ...(date !== undefined && { date }),
    };
  }

  /** One page as a graph, with the entities that it refers to; call after {@link buildAll}. */
  graphOf(place: number): ResolvedGraph {
    this.#entities ??= {
      organizations: byIri(this.organizations.entities()),
      venues: byIri(this.venues.entities()),
      venueParts: byIri(this.venues.parts()),
      topics: byIri(this.topics.entities()),
    };
    const { organizations, venues, venueParts, topics } = this.#entities;
    const page = this.#build(place, (person) => this.persons.iriOf(person));
    const { people, works, merged } = this.#gathered;
    return {
      base: this.base,
      pages: [page],
      people: numbersOf(people, place).flatMap((person) => this.persons.entityOf(person) ?? []),
      organizations: those(
        organizations,
        page.organizations.map(({ organization }) => organization),
      ),
      venues: those(
        venues,
        page.works.flatMap(({ venue }) => venue?.venue ?? []),
      ),
      venueParts: those(
        venueParts,
        page.works.flatMap(({ venue }) => venue?.parts ?? []),
      ),
      works: numbersOf(works, place).map((work) => this.#work(merged.workOf[work] as number)),
      topics: those(topics, [...page.interests.map(({ topic }) => topic), ...page.degrees.flatMap(({ field }) => field ?? [])]),
      candidates: [],
      redirects: [],
      unfollowed: [],
    };
  }
}
