import { Closeness, type Nearness, namesakes } from './closeness.js';
import type { ClusterTable } from './cluster-table.js';
import type { Lists } from './columns.js';
import { ComparablePeople } from './comparable-people.js';
import type { NameFrequency } from './name-frequency.js';
import type { JoinedGraph } from './people-graph.js';
import { type Compared, type Evidence, evidenceFor, isAnybody, isCommonNameBesideOne, logOdds } from './same-person.js';

/** Two people who may be one, by their roots. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Natural logarithm of the odds that they are. */
  readonly score: number;
}

/** The joined people at one moment, as they are compared. */
export class ClusterSnapshot {
  readonly #table: ClusterTable;
  readonly #graph: JoinedGraph;
  readonly #frequency: NameFrequency;
  readonly #wholeNames: Lists;
  readonly #closeness: Closeness;

  /** @param graph of the joined people of the table */
  constructor(table: ClusterTable, graph: JoinedGraph, frequency: NameFrequency) {
    this.#table = table;
    this.#graph = graph;
    this.#frequency = frequency;
    this.#wholeNames = table.byWholeName();
    this.#closeness = new Closeness(graph, namesakes(table.wholeNames, this.#wholeNames));
  }

  /** All pairs of fitting names that score at least so much. */
  pairs(least: number): Pair[] {
    const pairs: Pair[] = [];
    const { roots, count } = this.#table;
    const comparable = new ComparablePeople(this.#table, this.#graph, this.#wholeNames);
    for (let a = 0; a < count; a++) {
      // Names are compared before any walk: most of those found need none.
      const others = comparable.after(a).filter((b) => this.#table.namesFit(a, b));
      if (others.length === 0) continue;
      this.#closeness.startAt(a);
      for (let i = 0; i < others.length; i++) {
        const b = others[i] as number;
        const score = this.#score(a, b);
        if (score >= least) pairs.push({ a: roots[a] as number, b: roots[b] as number, score });
      }
    }
    return pairs;
  }

  #score(a: number, b: number): number {
    const evidence = this.#evidence(a, b);
    return evidence === undefined ? Number.NEGATIVE_INFINITY : logOdds(evidence);
  }

  #evidence(a: number, b: number): Evidence | undefined {
    const nearness = this.#closeness.to(b);
    if (nearness === undefined) return undefined;
    const { names } = this.#frequency;
    if (isAnybody(nearness, names)) return undefined;
    if (isCommonNameBesideOne(nearness, Math.max(this.#table.share(a), this.#table.share(b)))) return undefined;
    return evidenceFor(nearness, this.#compared(a), this.#compared(b), names);
  }

  #compared(cluster: number): Compared {
    const { starts, totals } = this.#graph;
    return {
      share: this.#table.share(cluster),
      isFull: this.#table.isFull(cluster),
      isOwner: this.#table.isOwner(cluster),
      size: this.#table.size(cluster),
      relations: totals[cluster] as number,
      neighbours: (starts[cluster + 1] as number) - (starts[cluster] as number),
    };
  }

  #start({ a, b }: Pair): readonly [number, number] {
    const [x, y] = [this.#table.of[a] as number, this.#table.of[b] as number];
    this.#closeness.startAt(x);
    return [x, y];
  }

  /** What tells whether the two are one. */
  evidence(pair: Pair): Evidence {
    return this.#evidence(...this.#start(pair)) as Evidence;
  }

  /** What the two have in common, in words. */
  reasons(pair: Pair): readonly string[] {
    const [, b] = this.#start(pair);
    const { people, organizations } = this.#closeness.to(b) as Nearness;
    return [
      'names that fit',
      ...plural(people, 'related person', 'related people'),
      ...plural(organizations, 'organisation', 'organisations'),
      ...(people + organizations === 0 ? ['their co-authors write with each other'] : []),
    ];
  }
}

const plural = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many} in common`];
