import type { Iri, ResolvedPage } from '../model/entity.js';
import { byText } from './order.js';

/** How many pages name a venue of a work, and whether it is more than a preprint server. */
interface Naming {
  pages: number;
  readonly isPublished: boolean;
}

/**
 * The venue of each work that the pages together show: the one that most pages name. Preprint servers come after all others; of equals
 * the first by IRI. Each page keeps what it names itself.
 */
export function preferredVenues(pages: readonly ResolvedPage[]): ReadonlyMap<Iri, Iri> {
  const namings = new Map<Iri, Map<Iri, Naming>>();
  for (const { works } of pages) {
    for (const { work, venue } of works) {
      if (venue === undefined) continue;
      const venues = namings.get(work) ?? new Map<Iri, Naming>();
      namings.set(work, venues);
      const naming = venues.get(venue.venue) ?? { pages: 0, isPublished: venue.fact.kind !== 'preprint' };
      naming.pages++;
      venues.set(venue.venue, naming);
    }
  }
  const first = (venues: ReadonlyMap<Iri, Naming>): Iri =>
    [...venues].sort(([a, x], [b, y]) => Number(y.isPublished) - Number(x.isPublished) || y.pages - x.pages || byText(a, b))[0]?.[0] as Iri;
  return new Map([...namings].map(([work, venues]) => [work, first(venues)]));
}
