import type {
  Iri,
  OrganizationEntity,
  PersonEntity,
  ResolvedGraph,
  ResolvedPage,
  TopicEntity,
  VenueEntity,
  VenuePart,
  WorkEntity,
} from '../model/entity.js';

/** The entities of a run by IRI. */
export interface EntityIndex {
  readonly people: ReadonlyMap<Iri, PersonEntity>;
  readonly organizations: ReadonlyMap<Iri, OrganizationEntity>;
  readonly venues: ReadonlyMap<Iri, VenueEntity>;
  readonly venueParts: ReadonlyMap<Iri, VenuePart>;
  readonly works: ReadonlyMap<Iri, WorkEntity>;
  readonly topics: ReadonlyMap<Iri, TopicEntity>;
}

/** One page to be written, with the entities that it refers to. */
export interface PageView {
  readonly page: ResolvedPage;
  readonly entities: EntityIndex;
  /**
   * The page is written into one graph with all others: where pages disagree on the authors or the date of a work,
   * only what the run prefers is written.
   */
  readonly isUnion: boolean;
}

const byIri = <E extends { readonly iri: Iri }>(entities: readonly E[]): ReadonlyMap<Iri, E> =>
  new Map(entities.map((entity) => [entity.iri, entity]));

const indexes = new WeakMap<ResolvedGraph, EntityIndex>();

/** The entities of a graph by IRI, computed once for each graph. */
export function entityIndex(graph: ResolvedGraph): EntityIndex {
  const known = indexes.get(graph);
  if (known) return known;
  const index: EntityIndex = {
    people: byIri(graph.people),
    organizations: byIri(graph.organizations),
    venues: byIri(graph.venues),
    venueParts: byIri(graph.venueParts),
    works: byIri(graph.works),
    topics: byIri(graph.topics),
  };
  indexes.set(graph, index);
  return index;
}

/** The entity of an IRI that the resolver made. */
export function entityOf<E>(entities: ReadonlyMap<Iri, E>, iri: Iri): E {
  const entity = entities.get(iri);
  if (entity === undefined) throw Object.assign(new Error(`no entity ${iri}`), { code: 'unresolved-iri' });
  return entity;
}
