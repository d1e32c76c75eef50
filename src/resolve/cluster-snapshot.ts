import { Closeness, type Nearness } from './closeness.js';
import type { ClusterTable } from './cluster-table.js';
import { type Lists, listAt } from './columns.js';
import { MembersByPlace } from './members-by-place.js';
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

/** In a block of so many people all are compared; in a larger one those who have a relation in common, or the whole name. */
const SMALL_BLOCK = 48;
const NOBODY: Int32Array = new Int32Array();

/** The joined people at one moment, as they are compared. */
export class ClusterSnapshot {
  readonly #table: ClusterTable;
  readonly #graph: JoinedGraph;
  readonly #frequency: NameFrequency;
  readonly #blocks: Lists;
  readonly #wholeNames: Lists;
  readonly #closeness: Closeness;
  /** Who was found last for each: nobody is found twice. */
  readonly #foundFor: Int32Array;
  /** Whose block each was last. */
  readonly #blockOf: Int32Array;

  /** @param graph of the joined people of the table */
  constructor(table: ClusterTable, graph: JoinedGraph, frequency: NameFrequency) {
    this.#table = table;
    this.#graph = graph;
    this.#frequency = frequency;
    this.#blocks = table.byBlock();
    this.#wholeNames = table.byWholeName();
    this.#closeness = new Closeness(graph, (cluster) => this.#namesakes(cluster));
    this.#foundFor = new Int32Array(table.count).fill(-1);
    this.#blockOf = new Int32Array(this.#blocks.starts.length).fill(-1);
  }

  /** Those who share the first whole name that anybody else bears. */
  #namesakes(cluster: number): Int32Array {
    let found: Int32Array = NOBODY;
    let first = Number.POSITIVE_INFINITY;
    // Of several names the one counts that the run met first.
    for (const name of this.#table.wholeNames(cluster)) {
      if (name >= first) continue;
      const namesakes = listAt(this.#wholeNames, name);
      if (namesakes.length < 2) continue;
      first = name;
      found = namesakes;
    }
    return found;
  }

  /** All pairs of fitting names that score at least so much. */
  pairs(least: number): Pair[] {
    const pairs: Pair[] = [];
    const byPlace = new MembersByPlace(this.#graph, this.#table, (block) => this.#isLarge(block));
    for (let a = 0; a < this.#table.count; a++) {
      if (!this.#table.isDescribed(a)) continue;
      this.#closeness.startAt(a);
      this.#eachComparable(a, byPlace, (b) => {
        const score = this.#score(a, b);
        if (score >= least) pairs.push({ a: this.#table.roots[a] as number, b: this.#table.roots[b] as number, score });
      });
    }
    return pairs;
  }

  #isLarge(block: number): boolean {
    return (this.#blocks.starts[block + 1] as number) - (this.#blocks.starts[block] as number) > SMALL_BLOCK;
  }

  /** Calls for those after the person with whom a comparison can give something, each once. */
  #eachComparable(a: number, byPlace: MembersByPlace, visit: (b: number) => void): void {
    const found = (b: number): void => {
      if (b <= a || this.#foundFor[b] === a) return;
      this.#foundFor[b] = a;
      visit(b);
    };
    const { starts, targets, people } = this.#graph;
    for (const block of this.#table.blocks(a)) {
      this.#blockOf[block] = a;
      if (!this.#isLarge(block)) for (const b of listAt(this.#blocks, block)) found(b);
      else
        for (let i = starts[a] as number; i < (starts[a + 1] as number); i++)
          if ((targets[i] as number) >= people) byPlace.each(targets[i] as number, block, found);
    }
    this.#closeness.eachBesideOne((b) => {
      if (b > a && this.#table.mayShareBlock(a, b) && this.#table.isDescribed(b) && this.#sharesBlock(a, b)) found(b);
    });
    for (const name of this.#table.wholeNames(a)) {
      const namesakes = listAt(this.#wholeNames, name);
      if (namesakes.length <= SMALL_BLOCK) for (const b of namesakes) found(b);
    }
  }

  /** Whether two share a block, after those of the first were noted. */
  #sharesBlock(a: number, b: number): boolean {
    for (const block of this.#table.blocks(b)) if (this.#blockOf[block] === a) return true;
    return false;
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
    return this.#table.namesFit(a, b) ? evidenceFor(nearness, this.#compared(a), this.#compared(b), names) : undefined;
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
