import { exportedOrganizations, exportedPeople } from './exported-person.js';
import { type ExportedWork, exportedWorks } from './exported-work.js';
import type { ThingIndex } from './thing-index.js';

export type NodeKind = 'Person' | 'Work' | 'Organization' | 'Venue';

/** A person, work, organisation or venue. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Further properties by {@link NODE_PROPERTIES}; absent where not known. */
  readonly properties: Readonly<Partial<Record<NodeProperty, string>>>;
}

/** How two nodes belong together. A pair of co-authors has an edge each way. */
export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  readonly kind: 'AUTHOR_OF' | 'COAUTHOR' | 'ADVISED_BY' | 'AFFILIATED_WITH' | 'PUBLISHED_IN' | 'PART_OF';
  /** Of co-authors: the number of works they share; else 1. */
  readonly weight: number;
  /** Of authors: the place in the list, from 1. */
  readonly position?: number;
  /** Of advisors: "doctoral", …; absent where the page does not say. */
  readonly detail?: string;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export const NODE_PROPERTIES = ['type', 'date', 'doi', 'orcid', 'url', 'homepage'] as const;
export type NodeProperty = (typeof NODE_PROPERTIES)[number];

/** Works with more authors tell little about who works with whom, and would give a quadratic number of pairs. */
const MOST_COAUTHORS = 60;

const node = (
  id: string,
  kind: NodeKind,
  label: string,
  properties: Readonly<Partial<Record<NodeProperty, string | undefined>>>,
): NetworkNode => ({
  id,
  kind,
  label,
  properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as NetworkNode['properties'],
});

function coauthorEdges(works: readonly ExportedWork[]): readonly NetworkEdge[] {
  const shared = new Map<string, Map<string, number>>();
  for (const { authors } of works) {
    const people = [...new Set(authors.flatMap(({ person }) => person ?? []))];
    if (people.length > MOST_COAUTHORS) continue;
    for (const source of people) {
      const others = shared.get(source) ?? new Map<string, number>();
      shared.set(source, others);
      for (const target of people) if (target !== source) others.set(target, (others.get(target) ?? 0) + 1);
    }
  }
  return [...shared].flatMap(([source, others]) =>
    [...others].map(([target, weight]): NetworkEdge => ({ source, target, kind: 'COAUTHOR', weight })),
  );
}

function authorEdges(works: readonly ExportedWork[]): readonly NetworkEdge[] {
  return works.flatMap(({ iri, authors }) => {
    const seen = new Set<string>();
    return authors.flatMap(({ person }, i): readonly NetworkEdge[] => {
      if (person === undefined || seen.has(person)) return [];
      seen.add(person);
      return [{ source: person, target: iri, kind: 'AUTHOR_OF', weight: 1, position: i + 1 }];
    });
  });
}

/** What the graph is drawn from, with how: people, works, organisations and venues. */
function everything(index: ThingIndex): Network {
  const [people, works, organizations] = [exportedPeople(index), exportedWorks(index), exportedOrganizations(index)];
  const venues = new Map(works.flatMap(({ venue }) => (venue?.iri === undefined ? [] : [[venue.iri, venue] as const])));
  const nodes = [
    ...people.map(({ iri, name, orcid, homepage }) => node(iri, 'Person', name, { orcid, homepage })),
    ...works.map(({ iri, title, type, date, doi, url }) => node(iri, 'Work', title, { type, date, doi, url })),
    ...organizations.map(({ iri, name, type }) => node(iri, 'Organization', name, { type })),
    ...[...venues].map(([iri, { name, type }]) => node(iri, 'Venue', name, { type })),
  ];
  const edge = (source: string, target: string, kind: NetworkEdge['kind'], detail = ''): NetworkEdge => ({
    source,
    target,
    kind,
    weight: 1,
    ...(detail !== '' && { detail }),
  });
  const edges = [
    ...authorEdges(works),
    ...coauthorEdges(works),
    ...people.flatMap(({ iri, advisors }) => advisors.map(({ person, kind }) => edge(iri, person, 'ADVISED_BY', kind))),
    ...people.flatMap(({ iri, affiliations }) => affiliations.map((place) => edge(iri, place, 'AFFILIATED_WITH'))),
    ...works.flatMap(({ iri, venue }) => (venue?.iri === undefined ? [] : [edge(iri, venue.iri, 'PUBLISHED_IN')])),
    ...organizations.flatMap(({ iri, partOf }) => (partOf === undefined ? [] : [edge(iri, partOf, 'PART_OF')])),
  ];
  return { nodes, edges };
}

/**
 * The graph as nodes and edges: nodes by IRI, and only edges between them.
 *
 * @param isPeopleOnly leave out works, organisations and venues
 */
export function network(index: ThingIndex, isPeopleOnly: boolean): Network {
  const { nodes, edges } = everything(index);
  const unique = new Map(nodes.filter(({ kind }) => !isPeopleOnly || kind === 'Person').map((entry) => [entry.id, entry]));
  return { nodes: [...unique.values()], edges: edges.filter(({ source, target }) => unique.has(source) && unique.has(target)) };
}
