import type { CandidatePair, Iri, PagewiseGraph, ResolvedGraph, ResolvedPage } from '../model/entity.js';
import type { IdentityDecision, NameOnPage } from '../model/identity-decision.js';
import type { PageFacts } from '../model/page-facts.js';
import { heldPages, type PageSource } from '../model/page-source.js';
import { gatherPages } from './gather-pages.js';
import type { Undecided } from './join-by-relations.js';
import { joinPeople } from './join-people.js';
import { byText } from './order.js';
import { PersonEntities } from './person-entities.js';
import { RunOfPages } from './run-of-pages.js';
import { TextTable } from './text-table.js';

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
  const run = joinPages(heldPages(pages), options);
  const built: ResolvedPage[] = [];
  run.buildAll((page) => built.push(page));
  return {
    base: run.base,
    pages: built,
    people: [...run.persons.entities()].sort((a, b) => byText(a.iri, b.iri)),
    organizations: run.organizations.entities(),
    venues: run.venues.entities(),
    venueParts: run.venues.parts(),
    works: run.works(),
    topics: run.topics.entities(),
    candidates: run.candidates,
    redirects: [...run.persons.redirects()].sort((a, b) => byText(a.from, b.from)),
    unfollowed: run.unfollowed,
  };
}

/**
 * The same for records that need not fit into memory: what is kept of a page are numbers, and the records are read three times, a fourth time for the evidence.
 * What is left for each page is about as much as its printed names and titles.
 */
export function resolvePagewise(source: PageSource, options: ResolveOptions = {}): PagewiseGraph {
  const run = joinPages(source, options);
  // Pairs of advisor and advisee.
  const pairs = new TextTable();
  run.countAll(({ owner, advising }) => {
    for (const { person, fact } of advising) pairs.intern(fact.direction === 'advisor' ? `${person} ${owner}` : `${owner} ${person}`);
  });
  return {
    base: run.base,
    pages: run.pages.map(({ iri, head }) => ({ iri, id: head.id })),
    page: (place) => run.graphOf(place),
    peopleCount: run.persons.count,
    workCount: run.workCount,
    advisingCount: pairs.size,
    candidates: run.candidates,
    redirects: () => run.persons.redirects(),
    unfollowed: run.unfollowed,
  };
}

function joinPages(source: PageSource, { base = DEFAULT_BASE, decisions = [] }: ResolveOptions): RunOfPages {
  const gathered = gatherPages(source, base);
  const { clusters, undecided, unfollowed } = joinPeople(gathered, decisions);
  const { pages, people, names } = gathered;
  const persons = new PersonEntities(clusters, pages, base);
  /** Where a person is seen, by which a decision can refer to them. */
  const seen = (person: number): NameOnPage => {
    const { iri, head } = pages[people.pageOf(person)] as (typeof pages)[number];
    const name = people.spellings(person)[0];
    return { page: iri, name: name === undefined ? head.id : names.printed(name) };
  };
  const candidates = candidatePairs(undecided, (person) => persons.iriOf(person) as Iri, seen);
  return new RunOfPages(source, base, gathered, { persons, candidates, unfollowed });
}

/** So many pairs are worth a person's time. */
const MOST_CANDIDATES = 1000;
/** In so many pairs one person may be. */
const MOST_OF_ONE_PERSON = 3;

/** The pairs to be looked at, the most likely first. */
function candidatePairs(
  undecided: Undecided,
  iriOf: (person: number) => Iri,
  seen: (person: number) => NameOnPage,
): readonly CandidatePair[] {
  const counts = new Map<Iri, number>();
  const candidates: CandidatePair[] = [];
  for (const pair of undecided.pairs) {
    const [x, y] = byText(iriOf(pair.a), iriOf(pair.b)) <= 0 ? [pair.a, pair.b] : [pair.b, pair.a];
    const [first, second] = [iriOf(x), iriOf(y)];
    if ([first, second].some((iri) => (counts.get(iri) ?? 0) >= MOST_OF_ONE_PERSON)) continue;
    for (const iri of [first, second]) counts.set(iri, (counts.get(iri) ?? 0) + 1);
    candidates.push({ first, second, reasons: undecided.reasons(pair), firstSeen: seen(x), secondSeen: seen(y) });
    if (candidates.length === MOST_CANDIDATES) break;
  }
  return candidates;
}
