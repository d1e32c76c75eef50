import type { Term } from '../../model/query-result.js';
import { PREFIXES, type Prefix } from '../../model/vocabulary.js';

/** A term by its prefix: `schema:name`. */
export type Curie = `${Prefix}:${string}`;

/** `schema:name` in full. */
export function iriOf(curie: Curie): string {
  const colon = curie.indexOf(':');
  return PREFIXES[curie.slice(0, colon) as Prefix] + curie.slice(colon + 1);
}

const NONE: readonly Term[] = [];

const languageOf = (term: Term): string | undefined => (term.kind === 'literal' ? term.language : undefined);

/** An entity with what the graph says of it. */
export class Thing {
  readonly iri: string;
  readonly #values = new Map<Curie, Term[]>();

  constructor(iri: string) {
    this.iri = iri;
  }

  /** Each value once, for every page that says it has a graph of its own. */
  add(property: Curie, value: Term): void {
    const values = this.#values.get(property);
    if (!values) this.#values.set(property, [value]);
    else if (!values.some((known) => known.value === value.value && known.kind === value.kind && languageOf(known) === languageOf(value)))
      values.push(value);
  }

  /** In the order of the graph. */
  values(property: Curie): readonly Term[] {
    return this.#values.get(property) ?? NONE;
  }

  /** The things it is related to. */
  iris(property: Curie): readonly string[] {
    return this.values(property).flatMap(({ kind, value }) => (kind === 'iri' ? [value] : []));
  }

  texts(property: Curie): readonly string[] {
    return this.values(property).flatMap(({ kind, value }) => (kind === 'literal' ? [value] : []));
  }

  /** The text without a language tag, else the first. */
  text(property: Curie): string | undefined {
    const literals = this.values(property).filter((term) => term.kind === 'literal');
    return (literals.find(({ language }) => language === undefined) ?? literals[0])?.value;
  }

  isA(...types: readonly Curie[]): boolean {
    return this.values('rdf:type').some(({ value }) => types.some((type) => iriOf(type) === value));
  }
}
