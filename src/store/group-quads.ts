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

/** The order in which the predicates of a subject are written. */
export const byPredicate = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);

/** Up to so many objects are told apart by comparing them; most properties have one or two. */
const FEW = 8;

const objectKey = (object: Quad_Object): string =>
  object.termType === 'Literal' ? `"${object.value}"@${object.language}^^${object.datatype.value}` : `${object.termType} ${object.value}`;

/** The objects of one property, each once, as they come. */
class Objects {
  readonly list: Quad_Object[] = [];
  #keys: Set<string> | undefined;

  add(object: Quad_Object): void {
    if (this.#isKnown(object)) return;
    this.list.push(object);
    this.#keys?.add(objectKey(object));
  }

  #isKnown(object: Quad_Object): boolean {
    if (this.list.length < FEW) return this.list.some((known) => known.equals(object));
    this.#keys ??= new Set(this.list.map(objectKey));
    return this.#keys.has(objectKey(object));
  }
}

interface Described {
  readonly subject: Term;
  readonly graph: Term;
  readonly properties: Map<string, Objects>;
}

/** What is said of each subject; of quads one after the other that speak of one subject it is looked up once. */
function describe(quads: Iterable<Quad>): Iterable<Described> {
  const subjects = new Map<string, Described>();
  let last: Described | undefined;
  for (const { subject, predicate, object, graph } of quads) {
    if (last?.subject !== subject || last.graph !== graph) {
      const key = `${graph.value} ${subject.termType} ${subject.value}`;
      last = subjects.get(key);
      if (last === undefined) {
        last = { subject, graph, properties: new Map() };
        subjects.set(key, last);
      }
    }
    const objects = last.properties.get(predicate.value);
    if (objects) objects.add(object);
    else {
      const first = new Objects();
      first.add(object);
      last.properties.set(predicate.value, first);
    }
  }
  return subjects.values();
}

/**
 * A readable and stable order: subjects where they first appear, predicates sorted, objects as they come
 * (the mapping puts authors in their order), nothing twice.
 */
export const groupQuads = (quads: Iterable<Quad>): readonly Description[] =>
  Array.from(describe(quads), ({ subject, graph, properties }) => ({
    subject,
    graph,
    properties: new Map([...properties].sort(([a], [b]) => byPredicate(a, b)).map(([predicate, { list }]) => [predicate, list])),
  }));
