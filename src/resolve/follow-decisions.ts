import type { IdentityDecision, NameOnPage, UnfollowedDecision } from '../model/identity-decision.js';
import type { IdentifiedPage } from './page-iri.js';
import type { PersonClusters } from './person-clusters.js';

/** Index of the person whom the page knows by the name; undefined where it knows none, or the page is not of this run. */
function personAt(clusters: PersonClusters, pages: readonly IdentifiedPage[]): (at: NameOnPage) => number | undefined {
  const byName = new Map<string, number>();
  for (const [index, { page, local }] of clusters.people.entries()) {
    const { iri } = pages[page] as IdentifiedPage;
    for (const { value } of local.spellings) if (!byName.has(`${iri} ${value}`)) byName.set(`${iri} ${value}`, index);
  }
  return ({ page, name }) => byName.get(`${page} ${name}`);
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
  const present = new Set(pages.map(({ iri }) => iri));
  const find = personAt(clusters, pages);
  const unfollowed: UnfollowedDecision[] = [];
  const pairs = decisions.flatMap((decision) => {
    if (!present.has(decision.first.page) || !present.has(decision.second.page)) return [];
    const [a, b] = [find(decision.first), find(decision.second)];
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
