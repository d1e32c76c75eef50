import type { Quad, Quad_Object, Term } from '@rdfjs/types';

/** All that is said of one subject in one graph: predicates in the order they are written, each with its objects. */
export interface Description {
  readonly subject: Term;
  readonly graph: Term;
  readonly properties: ReadonlyMap<string, readonly Quad_Object[]>;
}

/** Predicates that come first; the others follow in the order of their IRIs. */
const FIRST: readonly string[] = ['http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'http://www.w3.org/2000/01/rdf-schema#label'];

const rank = (predicate: string): number => {
  const place = FIRST.indexOf(predicate);
  return place < 0 ? FIRST.length : place;
};

const inOrder = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);

/**
 * A readable and stable order: subjects where they first appear, predicates sorted, objects as they come
 * (the mapping puts authors in their order), nothing twice.
 */
export function groupQuads(quads: Iterable<Quad>): readonly Description[] {
  const subjects = new Map<string, { subject: Term; graph: Term; properties: Map<string, Map<string, Quad_Object>> }>();
  for (const { subject, predicate, object, graph } of quads) {
    const key = `${graph.value} ${subject.termType} ${subject.value}`;
    let described = subjects.get(key);
    if (!described) {
      described = { subject, graph, properties: new Map() };
      subjects.set(key, described);
    }
    let objects = described.properties.get(predicate.value);
    if (!objects) {
      objects = new Map();
      described.properties.set(predicate.value, objects);
    }
    const id = objectKey(object);
    if (!objects.has(id)) objects.set(id, object);
  }
  return [...subjects.values()].map(({ subject, graph, properties }) => ({
    subject,
    graph,
    properties: new Map(
      [...properties].sort(([a], [b]) => inOrder(a, b)).map(([predicate, objects]) => [predicate, [...objects.values()]]),
    ),
  }));
}

const objectKey = (object: Quad_Object): string =>
  object.termType === 'Literal' ? `"${object.value}"@${object.language}^^${object.datatype.value}` : `${object.termType} ${object.value}`;
