import { listsByGroup } from './columns.js';

/**
 * Who stands beside whom: an undirected graph with weights, as rows of neighbours. Nodes below `people` are people, the others organisations.
 * Every edge is there from both ends.
 */
export interface PeopleGraph {
  readonly people: number;
  /** Row `n` is `targets[starts[n]] … targets[starts[n + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** So many works, or as much as so many. */
  readonly weights: Uint16Array | Float32Array;
}

/** A graph of joined people: the weight of an edge is the root of the sum, so that the twentieth common paper counts less than the first. */
export interface JoinedGraph extends PeopleGraph {
  readonly weights: Float32Array;
  /** Sum of the weights of a row. */
  readonly totals: Float32Array;
}

/** Authors that an organisation has at least, whatever the run knows of it: two people of one place have little in common. */
const PEOPLE_OF_ORGANIZATION = 3000;
/** Relations of a person that the run does not know of. */
const UNSEEN = 1;

function totalsOf(starts: Int32Array, weights: Float32Array, people: number): Float32Array {
  const totals = new Float32Array(starts.length - 1);
  for (let n = 0; n < totals.length; n++) {
    let total = n < people ? UNSEEN : PEOPLE_OF_ORGANIZATION;
    for (let i = starts[n] as number; i < (starts[n + 1] as number); i++) total += weights[i] as number;
    totals[n] = total;
  }
  return totals;
}

const isJoined = (graph: PeopleGraph | JoinedGraph): graph is JoinedGraph => 'totals' in graph;

/**
 * The graph in which each group of nodes is one. A graph that was contracted before can be contracted further.
 *
 * @param groupOf group of each node; the groups of people come before those of organisations
 * @param people number of the groups of people
 */
export function contract(graph: PeopleGraph | JoinedGraph, groupOf: Int32Array, groups: number, people: number): JoinedGraph {
  const members = listsByGroup(groupOf, groups);
  const starts = new Int32Array(groups + 1);
  const seenFrom = new Int32Array(groups).fill(-1);
  let size = 0;
  const eachEdge = (group: number, visit: (target: number, edge: number) => void): void => {
    for (let m = members.starts[group] as number; m < (members.starts[group + 1] as number); m++) {
      const member = members.items[m] as number;
      for (let i = graph.starts[member] as number; i < (graph.starts[member + 1] as number); i++) {
        const target = groupOf[graph.targets[i] as number] as number;
        if (target !== group) visit(target, i);
      }
    }
  };
  for (let group = 0; group < groups; group++) {
    eachEdge(group, (target) => {
      if (seenFrom[target] === group) return;
      seenFrom[target] = group;
      size++;
    });
    starts[group + 1] = size;
  }
  const targets = new Int32Array(size);
  const weights = new Float32Array(size);
  const sums = new Float64Array(groups);
  const sumOf = isJoined(graph)
    ? (edge: number) => Math.round((graph.weights[edge] as number) ** 2)
    : (edge: number) => graph.weights[edge] as number;
  for (let group = 0; group < groups; group++) {
    const from = starts[group] as number;
    let at = from;
    eachEdge(group, (target, edge) => {
      if (sums[target] === 0) targets[at++] = target;
      sums[target] = (sums[target] as number) + sumOf(edge);
    });
    for (let i = from; i < at; i++) {
      const target = targets[i] as number;
      weights[i] = Math.sqrt(sums[target] as number);
      sums[target] = 0;
    }
  }
  return { people, starts, targets, weights, totals: totalsOf(starts, weights, people) };
}
