import type { Quad } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type { ResolvedGraph, ResolvedPage } from '../model/entity.js';
import { mapActivity } from './map-activity.js';
import { mapAdvising } from './map-advising.js';
import { mapCareer } from './map-career.js';
import { mapIdentifier } from './map-identifier.js';
import { mapOrganization } from './map-organization.js';
import { mapOwner } from './map-owner.js';
import { mapPage } from './map-page.js';
import { mapPerson } from './map-person.js';
import { mapVenue } from './map-venue.js';
import { mapWork } from './map-work.js';
import { mapWorkLink } from './map-work-link.js';
import type { RunnableMapping, Statement } from './mapping.js';
import { entityIndex } from './page-view.js';
import { iri } from './terms.js';

/** The mapping table: how each kind of thing is written. */
export const MAPPINGS: readonly RunnableMapping[] = [
  mapPage,
  mapPerson,
  mapOwner,
  mapIdentifier,
  mapOrganization,
  ...mapCareer,
  mapAdvising,
  ...mapWork,
  ...mapWorkLink,
  ...mapVenue,
  ...mapActivity,
];

export interface MapOptions {
  /** Only what this page says: its IRI, or the name of its input. Without it all pages are written as one graph. */
  readonly page?: string;
  /**
   * `default`: all quads in the default graph; where pages disagree, what most of them say. For Turtle, N-Triples, RDF/XML, JSON-LD.
   * `pages`: what each page says in a graph of its own, named by the page. For N-Quads and TriG.
   */
  readonly graphs?: 'default' | 'pages';
}

/** The page with this IRI, or of the input with this name. */
export function pageOf(graph: ResolvedGraph, name: string): ResolvedPage | undefined {
  return graph.pages.find((page) => page.iri === name) ?? graph.pages.find((page) => page.facts.page.id === name);
}

/** All statements of a page, one for each evidence; some may be equal. */
export function* statementsOf(graph: ResolvedGraph, page: ResolvedPage, isUnion: boolean): Iterable<Statement> {
  const statements: Statement[] = [];
  const view = { page, entities: entityIndex(graph), isUnion };
  for (const mapping of MAPPINGS) {
    mapping.run(view, (statement) => statements.push(statement));
    yield* statements.splice(0);
  }
}

/** Collects statements as quads, each once. */
class QuadCollector {
  readonly #quads = new Map<string, Quad>();
  /** Value of each property that has one value at most, in the union. */
  readonly #single = new Map<string, string>();
  readonly #isUnion: boolean;

  constructor(isUnion: boolean) {
    this.#isUnion = isUnion;
  }

  add({ subject, predicate, object, isSingle }: Statement, graph: Quad['graph']): void {
    const property = `${graph.value} ${subject.value} ${predicate.value}`;
    const value = object.termType === 'NamedNode' ? `<${object.value}>` : `"${object.value}"${object.language}^${object.datatype.value}`;
    if (isSingle && this.#isUnion && (this.#single.get(property) ?? value) !== value) return;
    if (isSingle) this.#single.set(property, value);
    const key = `${property} ${value}`;
    if (!this.#quads.has(key)) this.#quads.set(key, DataFactory.quad(subject, predicate, object, graph));
  }

  quads(): readonly Quad[] {
    return [...this.#quads.values()];
  }
}

/**
 * The graph as RDF/JS quads, each once.
 *
 * @throws {Error} with code `unknown-page` where no page has the name.
 */
export function mapToQuads(graph: ResolvedGraph, options: MapOptions = {}): readonly Quad[] {
  const isUnion = options.page === undefined && options.graphs !== 'pages';
  const collector = new QuadCollector(isUnion);
  for (const page of pagesToWrite(graph, options)) {
    const name = options.graphs === 'pages' ? iri(page.iri) : DataFactory.defaultGraph();
    for (const statement of statementsOf(graph, page, isUnion)) collector.add(statement, name);
  }
  return collector.quads();
}

/**
 * What each page says, in a graph of its own: as {@link mapToQuads} with `graphs: 'pages'`, but as it comes, and a quad again where the
 * page says it again. For writers that write each once anyway.
 */
export function* quadsByPage(graph: ResolvedGraph): Generator<Quad> {
  for (const page of graph.pages) {
    const name = iri(page.iri);
    for (const { subject, predicate, object } of statementsOf(graph, page, false)) yield DataFactory.quad(subject, predicate, object, name);
  }
}

/** The page that is asked for, else all. */
export function pagesToWrite(graph: ResolvedGraph, options: MapOptions): readonly ResolvedPage[] {
  if (options.page === undefined) return graph.pages;
  const page = pageOf(graph, options.page);
  if (page === undefined) throw Object.assign(new Error(`no page ${options.page} in the graph`), { code: 'unknown-page' });
  return [page];
}
