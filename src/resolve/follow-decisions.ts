import type { IdentityDecision, NameOnPage, UnfollowedDecision } from '../model/identity-decision.js';
import type { IdentifiedPage } from './page-iri.js';
import type { PersonClusters } from './person-clusters.js';

/** Number of the person whom the page knows by the name; undefined where it knows none. */
function personAt({ people }: PersonClusters, pageOf: ReadonlyMap<string, number>, { page: iri, name }: NameOnPage): number | undefined {
  const page = pageOf.get(iri) as number;
  const printed = people.names.lookup(name);
  for (let person = people.firstOf(page); printed >= 0 && person < people.firstOf(page + 1); person++)
    if (people.spellings(person).includes(printed)) return person;
  return undefined;
}

/**
 * Does what was decided about people, before any evidence is looked at: those who are different can never be joined, those who are the
 * same are, unless a page or a list of authors tells them apart.
 *
 * @returns the decisions that could not be followed; those about pages that are not of this run are none of them
 */
export function followDecisions(
  clusters: PersonClusters,
  pages: readonly IdentifiedPage[],
  decisions: readonly IdentityDecision[],
): readonly UnfollowedDecision[] {
  const pageOf = new Map(decisions.length === 0 ? [] : pages.map(({ iri }, page) => [iri, page]));
  const unfollowed: UnfollowedDecision[] = [];
  const pairs = decisions.flatMap((decision) => {
    if (!pageOf.has(decision.first.page) || !pageOf.has(decision.second.page)) return [];
    const [a, b] = [personAt(clusters, pageOf, decision.first), personAt(clusters, pageOf, decision.second)];
    if (a !== undefined && b !== undefined) return [{ decision, a, b }];
    const gone = a === undefined ? decision.first : decision.second;
    unfollowed.push({ decision, reason: `${gone.page} does not name "${gone.name}"` });
    return [];
  });
  for (const { decision, a, b } of pairs) if (decision.verdict === 'different') clusters.forbid(a, b);
  for (const { decision, a, b } of pairs) {
    if (decision.verdict === 'same' && !clusters.join(a, b, 'owners'))
      unfollowed.push({ decision, reason: 'a page, a list of authors or another decision tells them apart' });
    if (decision.verdict === 'different' && clusters.find(a) === clusters.find(b))
      unfollowed.push({ decision, reason: 'one page holds them to be one person' });
  }
  return unfollowed;
}
