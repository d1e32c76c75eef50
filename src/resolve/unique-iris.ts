import type { Iri } from '../model/entity.js';

/** IRIs of one page: the second of one name becomes `name-2`. */
export class UniqueIris {
  readonly #taken = new Map<Iri, number>();

  unique(iri: Iri): Iri {
    const count = (this.#taken.get(iri) ?? 0) + 1;
    this.#taken.set(iri, count);
    return count === 1 ? iri : this.unique(`${iri}-${count}`);
  }
}
