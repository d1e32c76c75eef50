import type { JoinedGraph } from './people-graph.js';

/** On a longer way nobody counts for having fewer relations: in a small run most of them are not seen. */
const FEW = 30;
/** A name that more people bear bridges nothing. */
const MOST_NAMESAKES = 12;

/** How near two people stand. */
export interface Nearness {
  /** Probability that a walk of two steps over people leads from the one with fewer relations to the other, and of three. */
  readonly short: number;
  readonly long: number;
  /** How many neighbours of the one may be neighbours of the other: they bear one whole name, and are not known to be one person. */
  readonly twins: number;
  /** Probability of a walk over an organisation. */
  readonly places: number;
  /** How many people and organisations stand beside both. */
  readonly people: number;
  readonly organizations: number;
}

/**
 * How near two people stand in the graph of who writes with whom: the probability that a random walk of two or three steps leads from the
 * one with fewer relations to the other. At most 1/p people are so near, so that p tells how many could be meant at all.
 */
export class Closeness {
  readonly #graph: JoinedGraph;
  /** The people of one whole name with each, themselves among them; empty where nobody else bears it. */
  readonly #namesakes: (person: number) => Int32Array;
  readonly #near: Float64Array;
  readonly #far: Float64Array;
  readonly #twin: Float64Array;
  readonly #touched: number[] = [];
  #from = -1;

  constructor(graph: JoinedGraph, namesakes: (person: number) => Int32Array) {
    this.#graph = graph;
    this.#namesakes = namesakes;
    this.#near = new Float64Array(graph.totals.length);
    this.#far = new Float64Array(graph.totals.length);
    this.#twin = new Float64Array(graph.totals.length);
  }

  /** Starts from a person: what follows is the nearness to this one. */
  startAt(person: number): void {
    for (const node of this.#touched) {
      this.#near[node] = 0;
      this.#far[node] = 0;
      this.#twin[node] = 0;
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
      if (this.#far[next] === 0 && this.#twin[next] === 0) this.#touched.push(next);
      this.#far[next] = (this.#far[next] as number) + (share * (weights[i] as number)) / Math.max(FEW, totals[next] as number);
    }
    const namesakes = this.#namesakes(node);
    if (namesakes.length < 2 || namesakes.length > MOST_NAMESAKES) return;
    const bridge = 1 / (namesakes.length - 1);
    for (const twin of namesakes) {
      if (twin === node || this.#near[twin] !== 0) continue;
      if (this.#far[twin] === 0 && this.#twin[twin] === 0) this.#touched.push(twin);
      this.#twin[twin] = (this.#twin[twin] as number) + bridge;
    }
  }

  /** Calls for each person beside whom somebody stands who stands beside the one started at as well; for no organisation's sake. */
  eachBesideOne(visit: (person: number) => void): void {
    for (const node of this.#touched) if (this.#far[node] !== 0) visit(node);
  }

  /** Nearness of the person to the one started at; undefined beyond three steps, or where the two stand beside each other. */
  to(person: number): Nearness | undefined {
    const { starts, targets, weights, totals, people } = this.#graph;
    const found = { short: 0, long: 0, twins: 0, places: 0, people: 0, organizations: 0 };
    for (let i = starts[person] as number; i < (starts[person + 1] as number); i++) {
      const node = targets[i] as number;
      if (node === this.#from) return undefined;
      const near = this.#near[node] as number;
      if (near !== 0) found[node < people ? 'people' : 'organizations']++;
      if (node >= people) found.places += near;
      else {
        found.short += (weights[i] as number) * near;
        found.long += (weights[i] as number) * (this.#far[node] as number);
        found.twins += this.#twin[node] as number;
      }
    }
    if (found.short + found.long + found.twins + found.places === 0) return undefined;
    const fewest = Math.min(totals[person] as number, totals[this.#from] as number);
    return { ...found, short: found.short / fewest, long: found.long / fewest };
  }
}
