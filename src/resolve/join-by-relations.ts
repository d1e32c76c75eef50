import { ClusterSnapshot, type Pair } from './cluster-snapshot.js';
import { ClusterTable } from './cluster-table.js';
import { nameShares } from './name-frequency.js';
import { contract, contractFurther, type JoinedGraph, type PeopleGraph } from './people-graph.js';
import type { PersonClusters, Reason } from './person-clusters.js';
import { besideRival, CLEAR } from './same-person.js';

/** Least scores of the rounds, the surest pairs first; see {@link Pair.score}. The last is repeated until hardly anything is joined. */
const ROUNDS = [8, 7, 6, 5, 4, 3.5];
/** Odds of ten thousands to one. */
const ENOUGH_FOR_OWNERS = 10;
/** Number of the round, from 0, after which none follows. */
const LAST_ROUND = 7;
/** A round that joins fewer of the people than this is the last: what follows from it is not worth the time. */
const FEW_JOINS = 0.001;
/** What is left undecided is reported from even odds on. */
const WORTH_A_LOOK = 0;

/** What is left open, the most likely first. */
export interface Undecided {
  readonly pairs: readonly Pair[];
  reasons(pair: Pair): readonly string[];
}

/** Sees all pairs of each round that could be joined, before any is. */
export type Observer = (clusters: PersonClusters, snapshot: ClusterSnapshot, pairs: readonly Pair[]) => void;
/** Score down to which an observer sees pairs. */
const LOWEST_OBSERVED = -8;

/** Joins people of fitting names who stand so near each other that two of one name are improbable, the surest first. */
export function joinByRelations(clusters: PersonClusters, takeRelations: () => PeopleGraph, observe?: Observer): Undecided {
  const { frequency, share } = nameShares(clusters.people.names);
  let graph: JoinedGraph | undefined;
  let before: Int32Array = new Int32Array();
  for (let round = 0; ; round++) {
    const least = ROUNDS[Math.min(round, ROUNDS.length - 1)] as number;
    const isLast = round >= ROUNDS.length - 1;
    const table = new ClusterTable(clusters, share);
    graph =
      graph === undefined
        ? contract(takeRelations(), table.of, table.count)
        : contractFurther(
            graph,
            before.map((root) => table.of[root] as number),
            table.count,
          );
    before = table.roots;
    const snapshot = new ClusterSnapshot(table, graph, frequency);
    const possible = snapshot
      .pairs(observe ? LOWEST_OBSERVED : least - CLEAR)
      .filter((pair) => clusters.canJoin(pair.a, pair.b, reasonFor(clusters, pair)));
    observe?.(clusters, snapshot, possible);
    const pairs = besideRivals(clusters, possible)
      .filter(({ score }) => score >= (isLast ? WORTH_A_LOOK : least))
      .sort(surestFirst);
    const count = joinSurest(clusters, pairs, least);
    if (isLast && (count <= clusters.people.count * FEW_JOINS || round === LAST_ROUND)) {
      const open = pairs.filter(({ a, b }) => clusters.find(a) !== clusters.find(b));
      return { pairs: open, reasons: (pair) => snapshot.reasons(pair) };
    }
  }
}

const besideRivals = (clusters: PersonClusters, possible: readonly Pair[]): Pair[] =>
  [...likeliestRivals(clusters, possible)].map(([pair, rival]) =>
    rival === undefined ? pair : { ...pair, score: besideRival(pair.score, rival.score) },
  );

/** Two pages are of one owner only far beyond doubt. */
const reasonFor = (clusters: PersonClusters, { a, b, score }: Pair): Reason =>
  score >= ENOUGH_FOR_OWNERS && clusters.isOwner(a) && clusters.isOwner(b) ? 'owners' : 'likely';

const surestFirst = (x: Pair, y: Pair): number => y.score - x.score || x.a - y.a || x.b - y.b;

function joinSurest(clusters: PersonClusters, pairs: readonly Pair[], least: number): number {
  let joined = 0;
  for (const pair of pairs) {
    if (pair.score < least) break;
    if (clusters.find(pair.a) !== clusters.find(pair.b) && clusters.join(pair.a, pair.b, reasonFor(clusters, pair))) joined++;
  }
  return joined;
}

/** For each pair the likeliest of the pairs that one of the two makes with a third who cannot be the other. */
export function likeliestRivals(clusters: PersonClusters, pairs: readonly Pair[]): ReadonlyMap<Pair, Pair | undefined> {
  const byEnd = new Map<number, Pair[]>();
  for (const pair of [...pairs].sort(surestFirst)) {
    for (const end of [pair.a, pair.b]) {
      const list = byEnd.get(end);
      if (list) list.push(pair);
      else byEnd.set(end, [pair]);
    }
  }
  const rivalOf = (score: number, end: number, other: number): Pair | undefined => {
    for (const pair of byEnd.get(end) as readonly Pair[]) {
      if (pair.score < score - CLEAR) return undefined;
      const third = pair.a === end ? pair.b : pair.a;
      if (third !== other && !clusters.canJoin(third, other)) return pair;
    }
    return undefined;
  };
  return new Map(
    pairs.map((pair) => {
      const [x, y] = [rivalOf(pair.score, pair.a, pair.b), rivalOf(pair.score, pair.b, pair.a)];
      return [pair, x === undefined || y === undefined ? (x ?? y) : x.score >= y.score ? x : y] as const;
    }),
  );
}
