/**
 * Who stands beside whom: an undirected graph with weights, as rows of neighbours. Nodes below `people` are people, the others organisations.
 * Every edge is there from both ends.
 */
export interface PeopleGraph {
  readonly people: number;
  /** Row `n` is `targets[starts[n]] … targets[starts[n + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float32Array;
  /** Sum of the weights of a row. */
  readonly totals: Float32Array;
}

/** Authors that an organisation has at least, whatever the run knows of it: two people of one place have little in common. */
const PEOPLE_OF_ORGANIZATION = 3000;
/** Relations of a person that the run does not know of. */
const UNSEEN = 1;

/** Edges of a graph that is being collected. */
export class EdgeList {
  #from = new Int32Array(1024);
  #to = new Int32Array(1024);
  #weight = new Float32Array(1024);
  #size = 0;

  /** Adds an edge from one end; the caller adds the other. */
  add(from: number, to: number, weight: number): void {
    if (this.#size === this.#from.length) this.#grow();
    this.#from[this.#size] = from;
    this.#to[this.#size] = to;
    this.#weight[this.#size++] = weight;
  }

  #grow(): void {
    const size = 2 * this.#size;
    const [from, to, weight] = [new Int32Array(size), new Int32Array(size), new Float32Array(size)];
    from.set(this.#from);
    to.set(this.#to);
    weight.set(this.#weight);
    [this.#from, this.#to, this.#weight] = [from, to, weight];
  }

  /** The graph over so many nodes, the first of which are people. */
  graph(nodes: number, people: number): PeopleGraph {
    const starts = new Int32Array(nodes + 1);
    for (let i = 0; i < this.#size; i++) starts[(this.#from[i] as number) + 1] = (starts[(this.#from[i] as number) + 1] as number) + 1;
    for (let n = 0; n < nodes; n++) starts[n + 1] = (starts[n + 1] as number) + (starts[n] as number);
    const next = starts.slice();
    const [targets, weights] = [new Int32Array(this.#size), new Float32Array(this.#size)];
    for (let i = 0; i < this.#size; i++) {
      const node = this.#from[i] as number;
      const at = next[node] as number;
      next[node] = at + 1;
      targets[at] = this.#to[i] as number;
      weights[at] = this.#weight[i] as number;
    }
    return { people, starts, targets, weights, totals: totalsOf(starts, weights, people) };
  }
}

function totalsOf(starts: Int32Array, weights: Float32Array, people: number): Float32Array {
  const totals = new Float32Array(starts.length - 1);
  for (let n = 0; n < totals.length; n++) {
    let total = n < people ? UNSEEN : PEOPLE_OF_ORGANIZATION;
    for (let i = starts[n] as number; i < (starts[n + 1] as number); i++) total += weights[i] as number;
    totals[n] = total;
  }
  return totals;
}

/** Members of each root, one after the other: `members[starts[root]] …`. */
function membersByRoot(rootOf: Int32Array): { readonly starts: Int32Array; readonly members: Int32Array } {
  const starts = new Int32Array(rootOf.length + 1);
  for (const root of rootOf) starts[root + 1] = (starts[root + 1] as number) + 1;
  for (let n = 0; n < rootOf.length; n++) starts[n + 1] = (starts[n + 1] as number) + (starts[n] as number);
  const next = starts.slice();
  const members = new Int32Array(rootOf.length);
  for (let n = 0; n < rootOf.length; n++) {
    const root = rootOf[n] as number;
    members[next[root] as number] = n;
    next[root] = (next[root] as number) + 1;
  }
  return { starts, members };
}

/**
 * The graph of joined people: node `rootOf[n]` stands for all nodes of that root, the weight of an edge is the root of the sum, so that the
 * twentieth common paper counts less than the first. Rows of nodes that are no root are empty.
 */
export function contract(graph: PeopleGraph, rootOf: Int32Array): PeopleGraph {
  const { starts: first, members } = membersByRoot(rootOf);
  const nodes = rootOf.length;
  const starts = new Int32Array(nodes + 1);
  const targets = new Int32Array(graph.targets.length);
  const weights = new Float32Array(graph.targets.length);
  const sums = new Float32Array(nodes);
  let size = 0;
  for (let root = 0; root < nodes; root++) {
    const from = size;
    for (let m = first[root] as number; m < (first[root + 1] as number); m++) {
      const member = members[m] as number;
      for (let i = graph.starts[member] as number; i < (graph.starts[member + 1] as number); i++) {
        const target = rootOf[graph.targets[i] as number] as number;
        if (target === root) continue;
        if (sums[target] === 0) targets[size++] = target;
        sums[target] = (sums[target] as number) + (graph.weights[i] as number);
      }
    }
    for (let i = from; i < size; i++) {
      const target = targets[i] as number;
      weights[i] = Math.sqrt(sums[target] as number);
      sums[target] = 0;
    }
    starts[root + 1] = size;
  }
  const used = weights.slice(0, size);
  return { people: graph.people, starts, targets: targets.slice(0, size), weights: used, totals: totalsOf(starts, used, graph.people) };
}
