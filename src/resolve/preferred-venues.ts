import type { Iri, ResolvedPage } from '../model/entity.js';
import { intColumn, listAt } from './columns.js';
import type { MergedWorks } from './merge-works.js';
import { TextTable } from './text-table.js';

/**
 * The venue of each work that the pages together show: the one that most pages name. Preprint servers come after all others; of equals
 * the first by IRI. Each page keeps what it names itself.
 */
export class PreferredVenues {
  readonly #merged: MergedWorks;
  readonly #venues = new TextTable();
  /** What the works of pages name, by the order in which they come: twice the venue, and one more where it publishes; -1 for none. */
  readonly #named = intColumn();
  #preferred: Int32Array | undefined;

  constructor(merged: MergedWorks) {
    this.#merged = merged;
  }

  /** Notes what the works of the next page name. */
  add({ works }: ResolvedPage): void {
    for (const { venue } of works)
      this.#named.push(venue === undefined ? -1 : 2 * this.#venues.intern(venue.venue) + Number(venue.fact.kind !== 'preprint'));
  }

  /** The preferred venue of a work, by its number; call after all pages. */
  of(work: number): Iri | undefined {
    this.#preferred ??= this.#choose();
    const venue = this.#preferred[work] as number;
    return venue < 0 ? undefined : this.#venues.text(venue);
  }

  #choose(): Int32Array {
    const { count, members } = this.#merged;
    return Int32Array.from({ length: count }, (_, work) => this.#best(listAt(members, work)));
  }

  #best(members: Int32Array): number {
    const pages = new Map<number, number>();
    const isPublished = new Map<number, boolean>();
    for (const member of members) {
      const named = this.#named.at(member);
      if (named < 0) continue;
      const venue = named >> 1;
      pages.set(venue, (pages.get(venue) ?? 0) + 1);
      // What the first page says.
      if (!isPublished.has(venue)) isPublished.set(venue, (named & 1) === 1);
    }
    const [best] = [...pages].sort(
      ([a, x], [b, y]) => Number(isPublished.get(b)) - Number(isPublished.get(a)) || y - x || this.#venues.compare(a, b),
    );
    return best?.[0] ?? -1;
  }
}
