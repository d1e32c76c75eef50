import type { Lists } from './columns.js';
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

/** The people of one whole name with each. */
export interface Namesakes {
  /** Which of the lists those of each person are; {@link NO_NAMESAKES} where nobody else bears the name, or too many do. */
  readonly of: Int32Array;
  readonly lists: Lists;
}

const NO_NAMESAKES = -1;

/**
 * Those who share the first whole name that anybody else bears.
 *
 * @param namesOf whole names of each person
 * @param byName people of each whole name
 */
export function namesakes(namesOf: Lists, byName: Lists): Namesakes {
  const bearers = (name: number): number => (byName.starts[name + 1] as number) - (byName.starts[name] as number);
  const of = new Int32Array(namesOf.starts.length - 1).fill(NO_NAMESAKES);
  for (let person = 0; person < of.length; person++) {
    let first = Number.POSITIVE_INFINITY;
    // Of several names the one counts that the run met first.
    for (let i = namesOf.starts[person] as number; i < (namesOf.starts[person + 1] as number); i++) {
      const name = namesOf.items[i] as number;
      if (name < first && bearers(name) > 1) first = name;
    }
    if (first < Number.POSITIVE_INFINITY && bearers(first) <= MOST_NAMESAKES) of[person] = first;
  }
  return { of, lists: byName };
}

/**
 * How near two people stand in the graph of who writes with whom: the probability that a random walk of two or three steps leads from the
 * one with fewer relations to the other. At most 1/p people are so near, so that p tells how many could be meant at all.
 */
export class Closeness {
  readonly #graph: JoinedGraph;
  readonly #namesakes: Namesakes;
  readonly #near: Float64Array;
  readonly #far: Float64Array;
  readonly #twin: Float64Array;
  /** Nodes that are near, far or twins of the one started at, and how many of each. */
  readonly #nearNodes: Int32Array;
  readonly #farNodes: Int32Array;
  readonly #twinNodes: Int32Array;
  #nears = 0;
  #fars = 0;
  #twins = 0;
  #from = -1;

  constructor(graph: JoinedGraph, namesakes: Namesakes) {
    const nodes = graph.totals.length;
    this.#graph = graph;
    this.#namesakes = namesakes;
    [this.#near, this.#far, this.#twin] = [new Float64Array(nodes), new Float64Array(nodes), new Float64Array(nodes)];
    [this.#nearNodes, this.#farNodes, this.#twinNodes] = [new Int32Array(nodes), new Int32Array(nodes), new Int32Array(nodes)];
  }

  /** Starts from a person: what follows is the nearness to this one. */
  startAt(person: number): void {
    this.#forget();
    this.#from = person;
    const { starts, targets, weights, roots, totals, people } = this.#graph;
    for (let i = starts[person] as number; i < (starts[person + 1] as number); i++) {
      const node = targets[i] as number;
      this.#nearNodes[this.#nears++] = node;
      const weight = roots[weights[i] as number] as number;
      this.#near[node] = weight / (totals[node] as number);
      if (node >= people) continue;
      this.#walkOn(node, weight / Math.max(FEW, totals[node] as number));
      this.#bridge(node);
    }
  }

  #forget(): void {
    for (let i = 0; i < this.#nears; i++) this.#near[this.#nearNodes[i] as number] = 0;
    for (let i = 0; i < this.#fars; i++) this.#far[this.#farNodes[i] as number] = 0;
    for (let i = 0; i < this.#twins; i++) this.#twin[this.#twinNodes[i] as number] = 0;
    [this.#nears, this.#fars, this.#twins] = [0, 0, 0];
  }

  #walkOn(node: number, share: number): void {
    const { starts, targets, weights, roots, totals, people } = this.#graph;
    const far = this.#far;
    let count = this.#fars;
    const end = starts[node + 1] as number;
    for (let i = starts[node] as number; i < end; i++) {
      const next = targets[i] as number;
      if (next >= people) continue;
      const before = far[next] as number;
      if (before === 0) this.#farNodes[count++] = next;
      far[next] = before + (share * (roots[weights[i] as number] as number)) / Math.max(FEW, totals[next] as number);
    }
    this.#fars = count;
  }

  /** Walks on to those who bear the whole name of a neighbour. */
  #bridge(node: number): void {
    const { of, lists } = this.#namesakes;
    const name = of[node] as number;
    if (name === NO_NAMESAKES) return;
    const [start, end] = [lists.starts[name] as number, lists.starts[name + 1] as number];
    for (let i = start; i < end; i++) {
      const twin = lists.items[i] as number;
      if (twin === node || this.#near[twin] !== 0) continue;
      if (this.#twin[twin] === 0) this.#twinNodes[this.#twins++] = twin;
      this.#twin[twin] = (this.#twin[twin] as number) + 1 / (end - start - 1);
    }
  }

  /** Nearness of the person to the one started at; undefined beyond three steps, or where the two stand beside each other. */
  to(person: number): Nearness | undefined {
    const { starts, targets, weights, roots, totals } = this.#graph;
    let [short, long, twins, places, people, organizations] = [0, 0, 0, 0, 0, 0];
    const end = starts[person + 1] as number;
    for (let i = starts[person] as number; i < end; i++) {
      const node = targets[i] as number;
      if (node === this.#from) return undefined;
      const near = this.#near[node] as number;
      if (node >= this.#graph.people) {
        if (near !== 0) organizations++;
        places += near;
        continue;
      }
      if (near !== 0) people++;
      const weight = roots[weights[i] as number] as number;
      short += weight * near;
      long += weight * (this.#far[node] as number);
      twins += this.#twin[node] as number;
    }
    if (short + long + twins + places === 0) return undefined;
    const fewest = Math.min(totals[person] as number, totals[this.#from] as number);
    return { twins, places, people, organizations, short: short / fewest, long: long / fewest };
  }
}
