import type { Quad_Object } from '@rdfjs/types';
import { Parser } from 'n3';
import type { Term } from '../model/query-result.js';
import { RDF_TYPE } from '../model/vocabulary.js';
import type { EmbeddedStore } from '../store/embedded-store.js';

/** An IRI or blank node with what the graph says of it. */
export class Thing {
  readonly iri: string;
  readonly #values = new Map<string, Term[]>();

  constructor(iri: string) {
    this.iri = iri;
  }

  add(predicate: string, value: Term): void {
    const values = this.#values.get(predicate);
    if (values) values.push(value);
    else this.#values.set(predicate, [value]);
  }

  /** In the order of their texts, so that a graph is always exported alike. */
  values(predicate: string): readonly Term[] {
    return [...(this.#values.get(predicate) ?? [])].sort((a, b) => inOrder(a.value, b.value) || inOrder(languageOf(a), languageOf(b)));
  }

  iris(predicate: string): readonly string[] {
    return this.values(predicate).flatMap(({ kind, value }) => (kind === 'literal' ? [] : [value]));
  }

  texts(predicate: string): readonly string[] {
    return this.values(predicate).flatMap(({ kind, value }) => (kind === 'literal' ? [value] : []));
  }

  /** The text without a language tag, else the first one. */
  text(predicate: string): string | undefined {
    const literals = this.values(predicate).filter(({ kind }) => kind === 'literal');
    return (literals.find((term) => languageOf(term) === '') ?? literals[0])?.value;
  }

  isA(type: string): boolean {
    return this.#values.get(RDF_TYPE)?.some(({ value }) => value === type) ?? false;
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const languageOf = (term: Term): string => (term.kind === 'literal' ? (term.language ?? '') : '');

/** The things of a graph by IRI, with those of their properties that exports are made of. */
export class ThingIndex {
  readonly #things: ReadonlyMap<string, Thing>;

  private constructor(things: ReadonlyMap<string, Thing>) {
    this.#things = things;
  }

  /**
   * Reads what a store says with the given predicates, predicate by predicate: evidence and co-authors, most of a graph, are left there.
   *
   * @param predicates IRIs
   */
  static read(store: EmbeddedStore, predicates: readonly string[]): ThingIndex {
    const things = new Map<string, Thing>();
    for (const predicate of new Set([RDF_TYPE, ...predicates])) {
      const triples = store.answer(`CONSTRUCT { ?s <${predicate}> ?o } WHERE { ?s <${predicate}> ?o }`, 'nt');
      for (const { subject, object } of new Parser({ format: 'N-Triples' }).parse(triples)) {
        let thing = things.get(subject.value);
        if (!thing) {
          thing = new Thing(subject.value);
          things.set(subject.value, thing);
        }
        thing.add(predicate, termOf(object));
      }
    }
    return new ThingIndex(things);
  }

  get(iri: string): Thing | undefined {
    return this.#things.get(iri);
  }

  /** The things of a class, by IRI. */
  ofType(...types: readonly string[]): readonly Thing[] {
    const found = [...this.#things.values()].filter((thing) => types.some((type) => thing.isA(type)));
    return found.sort((a, b) => inOrder(a.iri, b.iri));
  }
}

function termOf(object: Quad_Object): Term {
  switch (object.termType) {
    case 'Literal':
      return object.language === ''
        ? { kind: 'literal', value: object.value, datatype: object.datatype.value }
        : { kind: 'literal', value: object.value, language: object.language };
    case 'BlankNode':
      return { kind: 'blank', value: object.value };
    default:
      return { kind: 'iri', value: object.value };
  }
}
