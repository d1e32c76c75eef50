import { ClusterSnapshot, type Pair } from './cluster-snapshot.js';
import { NameFrequency } from './name-frequency.js';
import type { PersonClusters } from './person-clusters.js';
import type { Related } from './relations.js';

/**
 * How improbable it must be that two people of one name have so much in common by chance, as a natural logarithm:
 * one in fifty-five, for the weakest pair that is joined.
 */
const ENOUGH = 4;
/** Far beyond chance, one in a hundred and fifty thousand: then two pages may be of one owner. */
const ENOUGH_FOR_OWNERS = 12;
const MOST_ROUNDS = 6;

/** What is left undecided is reported from here on: one in five by chance. */
const WORTH_A_LOOK = 1.6;

/**
 * Joins people of fitting whole names by what they have in common: co-authors, advisors, students, organisations.
 *
 * @returns the pairs that have something in common but too little, or that something forbids to join
 */
export function joinByRelations(clusters: PersonClusters, related: readonly Related[]): readonly Pair[] {
  const frequency = frequencies(clusters);
  for (let round = 0; ; round++) {
    const snapshot = new ClusterSnapshot(clusters, related, frequency, WORTH_A_LOOK);
    const pairs = snapshot.pairs().sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
    let joined = 0;
    for (const { a, b, score } of pairs) {
      if (score < ENOUGH || clusters.find(a) === clusters.find(b)) continue;
      if (clusters.join(a, b, score >= ENOUGH_FOR_OWNERS)) joined++;
    }
    if (joined === 0 || round === MOST_ROUNDS) return pairs.filter(({ a, b }) => clusters.find(a) !== clusters.find(b));
  }
}

function frequencies(clusters: PersonClusters): NameFrequency {
  const frequency = new NameFrequency();
  const seen = new Set<string>();
  for (const { local } of clusters.people) {
    for (const form of local.forms) {
      if (form.plainKey === '' || seen.has(form.plainKey)) continue;
      seen.add(form.plainKey);
      frequency.add(form);
    }
  }
  return frequency;
}
