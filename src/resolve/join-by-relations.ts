import { ClusterSnapshot, type Pair } from './cluster-snapshot.js';
import { NameFrequency } from './name-frequency.js';
import type { PeopleGraph } from './people-graph.js';
import type { PersonClusters } from './person-clusters.js';

/** Least scores of the rounds, the surest pairs first; see {@link Pair.score}. The last is repeated until hardly anything is joined. */
const ROUNDS = [8, 6, 4, 3, 2.5];
/** Far beyond chance, one in a hundred and fifty thousand: then two pages may be of one owner. */
const ENOUGH_FOR_OWNERS = 12;
const MOST_ROUNDS = 7;
/** A round that joins fewer of the people than this is the last: what follows from it is not worth the time. */
const FEW_JOINS = 0.001;
/** How much nearer the one must be than any other who fits but is somebody else. */
const MARGIN = 1.5;
/** What is left undecided is reported from here on. */
const WORTH_A_LOOK = 1;

/** What is left open, the most likely first. */
export interface Undecided {
  readonly pairs: readonly Pair[];
  reasons(pair: Pair): readonly string[];
}

/** Joins people of fitting names who stand so near each other that two of one name are improbable, the surest first. */
export function joinByRelations(clusters: PersonClusters, relations: PeopleGraph): Undecided {
  const frequency = frequencies(clusters);
  for (let round = 0; ; round++) {
    const least = ROUNDS[Math.min(round, ROUNDS.length - 1)] as number;
    const isLast = round >= ROUNDS.length - 1;
    const snapshot = new ClusterSnapshot(clusters, relations, frequency);
    const pairs = snapshot.pairs(isLast ? WORTH_A_LOOK : least - MARGIN).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
    const joined = joinSurest(clusters, pairs, least);
    if (isLast && (joined <= clusters.people.length * FEW_JOINS || round === MOST_ROUNDS)) {
      const open = pairs.filter(({ a, b }) => clusters.find(a) !== clusters.find(b));
      return { pairs: open, reasons: (pair) => snapshot.reasons(pair) };
    }
  }
}

function joinSurest(clusters: PersonClusters, pairs: readonly Pair[], least: number): number {
  const rivals = new Map<number, Pair[]>();
  for (const pair of pairs) {
    for (const end of [pair.a, pair.b]) {
      const list = rivals.get(end);
      if (list) list.push(pair);
      else rivals.set(end, [pair]);
    }
  }
  let joined = 0;
  for (const pair of pairs) {
    if (pair.score < least) break;
    const reason = pair.score >= ENOUGH_FOR_OWNERS && [pair.a, pair.b].every((end) => clusters.ownedBy(end).size > 0) ? 'owners' : 'likely';
    if (clusters.find(pair.a) === clusters.find(pair.b) || !clusters.canJoin(pair.a, pair.b, reason)) continue;
    if (hasRival(clusters, pair, rivals)) continue;
    if (clusters.join(pair.a, pair.b, reason)) joined++;
  }
  return joined;
}

/** Whether one of the two could as well be somebody who cannot be the other. */
function hasRival(clusters: PersonClusters, { a, b, score }: Pair, rivals: ReadonlyMap<number, readonly Pair[]>): boolean {
  const rival = (end: number, other: number): boolean => {
    for (const pair of rivals.get(end) as readonly Pair[]) {
      if (pair.score < score - MARGIN) return false;
      const third = pair.a === end ? pair.b : pair.a;
      if (third === other || clusters.find(third) === clusters.find(other) || clusters.find(third) === clusters.find(end)) continue;
      if (clusters.canJoin(end, third) && !clusters.canJoin(third, other)) return true;
    }
    return false;
  };
  return rival(a, b) || rival(b, a);
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
