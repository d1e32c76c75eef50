import type { PeopleGraph } from './people-graph.js';

/** A step more on the way is worth less: it may lead through one who is not yet told from another. */
const LONGER_WAY = 0.5;
/** On a longer way nobody counts for having fewer relations: in a small run most of them are not seen. */
const FEW = 30;
/** Two neighbours of one name, not known to be one person, are a bridge of this strength. */
const NAMESAKES = 1;
/** Each further neighbour that two have in common leaves so many times fewer who have as many in common with either. */
const SEVERAL = 2.5;
const MOST_SEVERAL = 3;
/** A name that more people bear bridges nothing. */
const MOST_NAMESAKES = 12;

/**
 * How near two people stand in the graph of who writes with whom: the probability that a random walk of two or three steps leads from the
 * one with fewer relations to the other. At most 1/p people are so near, so that p tells how many could be meant at all.
 */
export class Closeness {
  readonly #graph: PeopleGraph;
  /** Clusters of one whole name, for each root. */
  readonly #namesakes: ReadonlyMap<number, readonly number[]>;
  readonly #near: Float64Array;
  readonly #far: Float64Array;
  readonly #touched: number[] = [];
  #from = -1;

  constructor(graph: PeopleGraph, namesakes: ReadonlyMap<number, readonly number[]>) {
    this.#graph = graph;
    this.#namesakes = namesakes;
    this.#near = new Float64Array(graph.totals.length);
    this.#far = new Float64Array(graph.totals.length);
  }

  /** Starts from a person: what follows is the nearness to this one. */
  startAt(person: number): void {
    for (const node of this.#touched) {
      this.#near[node] = 0;
      this.#far[node] = 0;
    }
    this.#touched.length = 0;
    this.#from = person;
    const { starts, targets, weights, totals, people } = this.#graph;
    for (let i = starts[person] as number; i < (starts[person + 1] as number); i++) {
      const node = targets[i] as number;
      const share = (weights[i] as number) / (totals[node] as number);
      this.#touched.push(node);
      this.#near[node] = share;
      if (node < people) this.#walkOn(node, (weights[i] as number) / Math.max(FEW, totals[node] as number));
    }
  }

  #walkOn(node: number, share: number): void {
    const { starts, targets, weights, totals, people } = this.#graph;
    for (let i = starts[node] as number; i < (starts[node + 1] as number); i++) {
      const next = targets[i] as number;
      if (next >= people) continue;
      if (this.#far[next] === 0) this.#touched.push(next);
      this.#far[next] = (this.#far[next] as number) + (share * (weights[i] as number)) / Math.max(FEW, totals[next] as number);
    }
    const namesakes = this.#namesakes.get(node);
    if (namesakes === undefined || namesakes.length > MOST_NAMESAKES) return;
    const bridge = (share * NAMESAKES) / (namesakes.length - 1);
    for (const twin of namesakes) {
      if (twin === node || this.#near[twin] !== 0) continue;
      if (this.#far[twin] === 0) this.#touched.push(twin);
      this.#far[twin] = (this.#far[twin] as number) + (bridge * Math.max(FEW, totals[node] as number)) / (totals[twin] as number);
    }
  }

  /** Nearness of the person to the one started at: a probability; 0 beyond three steps, or where the two stand beside each other. */
  to(person: number): number {
    const { starts, targets, weights, totals, people } = this.#graph;
    let ways = 0;
    let places = 0;
    let common = 0;
    for (let i = starts[person] as number; i < (starts[person + 1] as number); i++) {
      const node = targets[i] as number;
      if (node === this.#from) return 0;
      const near = this.#near[node] as number;
      if (near !== 0) common++;
      if (node >= people) places += near;
      else ways += (weights[i] as number) * (near + LONGER_WAY * (this.#far[node] as number));
    }
    if (ways + places === 0) return 0;
    const several = SEVERAL ** Math.min(MOST_SEVERAL, Math.max(0, common - 1));
    return Math.min(1, several * (places + ways / Math.min(totals[person] as number, totals[this.#from] as number)));
  }

  /** How many people and organisations stand beside both. */
  common(person: number): { readonly people: number; readonly organizations: number } {
    const { starts, targets, people } = this.#graph;
    const common = { people: 0, organizations: 0 };
    for (let i = starts[person] as number; i < (starts[person + 1] as number); i++) {
      const node = targets[i] as number;
      if (this.#near[node] !== 0) common[node < people ? 'people' : 'organizations']++;
    }
    return common;
  }
}
