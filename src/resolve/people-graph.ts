import { type Lists, listsByGroup } from './columns.js';

/** Who stands beside whom on each page, and at which organisations. Every relation is there from both ends. */
export interface PeopleGraph {
  /** Row `n` of a person is `targets[starts[n]] … targets[starts[n + 1] - 1]`. */
  readonly starts: Int32Array;
  /** People of the same page, counted from {@link firstOnPage}. */
  readonly targets: Uint16Array;
  /** So many works, or as much as so many; {@link HEAVY} where it is in {@link heavy}. */
  readonly weights: Uint8Array;
  /** The larger weights. */
  readonly heavy: ReadonlyMap<number, number>;
  /** The first of the people of somebody's page. */
  firstOnPage(person: number): number;
  /** People of each organisation. */
  readonly membersOf: Lists;
  /** Organisations of each person. */
  readonly placesOf: Lists;
}

/** Weights from here on are kept apart, for most of millions are small. */
export const HEAVY = 0xff;

/** An undirected graph of joined people: nodes below `people` are people, the others organisations. Every edge is there from both ends. */
export interface JoinedGraph {
  readonly people: number;
  /** Row `n` is `targets[starts[n]] … targets[starts[n + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** Common works, or as much as so many. */
  readonly weights: Uint16Array;
  /** What an edge of each weight counts: the root, so that the twentieth common work counts less than the first. */
  readonly roots: Float32Array;
  /** Sum of what the edges of a row count. */
  readonly totals: Float32Array;
}

/** More common works say nothing more. */
const MOST_WEIGHT = 0xffff;
/** What an organisation counts. */
const ORGANIZATION = 1;
/** Authors that an organisation has at least, whatever the run knows of it: two people of one place have little in common. */
const PEOPLE_OF_ORGANIZATION = 3000;
/** Relations of a person that the run does not know of. */
const UNSEEN = 1;

function totalsOf({ starts, weights, roots, people }: Omit<JoinedGraph, 'totals'>): Float32Array {
  const totals = new Float32Array(starts.length - 1);
  for (let n = 0; n < totals.length; n++) {
    let total = n < people ? UNSEEN : PEOPLE_OF_ORGANIZATION;
    for (let i = starts[n] as number; i < (starts[n + 1] as number); i++) total += roots[weights[i] as number] as number;
    totals[n] = total;
  }
  return totals;
}

type Visit = (target: number, weight: number) => void;

/** Calls for each edge of a person, with the group of the other end. */
function eachOfPerson(graph: PeopleGraph, person: number, groupOf: Int32Array, visit: Visit): void {
  const first = graph.firstOnPage(person);
  for (let i = graph.starts[person] as number; i < (graph.starts[person + 1] as number); i++) {
    const weight = graph.weights[i] as number;
    visit(groupOf[first + (graph.targets[i] as number)] as number, weight === HEAVY ? (graph.heavy.get(i) as number) : weight);
  }
}

/**
 * The graph in which each group of people is one.
 *
 * @param groupOf group of each person
 * @param groups number of the groups
 */
export function contract(graph: PeopleGraph, groupOf: Int32Array, groups: number): JoinedGraph {
  const { placesOf, membersOf } = graph;
  const members = listsByGroup(groupOf, groups);
  const nodes = groups + membersOf.starts.length - 1;
  const eachEdge = (node: number, visit: Visit): void => {
    if (node >= groups) {
      const place = node - groups;
      for (let i = membersOf.starts[place] as number; i < (membersOf.starts[place + 1] as number); i++)
        visit(groupOf[membersOf.items[i] as number] as number, ORGANIZATION);
      return;
    }
    for (let m = members.starts[node] as number; m < (members.starts[node + 1] as number); m++) {
      const person = members.items[m] as number;
      eachOfPerson(graph, person, groupOf, visit);
      for (let i = placesOf.starts[person] as number; i < (placesOf.starts[person + 1] as number); i++)
        visit(groups + (placesOf.items[i] as number), ORGANIZATION);
    }
  };
  return summed(nodes, groups, eachEdge);
}

/**
 * The graph in which each group of joined people is one.
 *
 * @param groupOf group of each joined person
 * @param groups number of the groups
 */
export function contractFurther(graph: JoinedGraph, groupOf: Int32Array, groups: number): JoinedGraph {
  const { starts, targets, weights, people } = graph;
  const members = listsByGroup(groupOf, groups);
  const nodeOf = (node: number): number => (node < people ? (groupOf[node] as number) : groups + node - people);
  const eachOf = (node: number, visit: Visit): void => {
    for (let i = starts[node] as number; i < (starts[node + 1] as number); i++) visit(nodeOf(targets[i] as number), weights[i] as number);
  };
  return summed(groups + starts.length - 1 - people, groups, (node, visit) => {
    if (node >= groups) eachOf(people + node - groups, visit);
    else
      for (let m = members.starts[node] as number; m < (members.starts[node + 1] as number); m++) eachOf(members.items[m] as number, visit);
  });
}

/** Sums the edges between each two nodes. */
function summed(nodes: number, people: number, eachEdge: (node: number, visit: Visit) => void): JoinedGraph {
  const starts = new Int32Array(nodes + 1);
  const seenFrom = new Int32Array(nodes).fill(-1);
  let size = 0;
  for (let node = 0; node < nodes; node++) {
    eachEdge(node, (target) => {
      if (target === node || seenFrom[target] === node) return;
      seenFrom[target] = node;
      size++;
    });
    starts[node + 1] = size;
  }
  const targets = new Int32Array(size);
  const weights = new Uint16Array(size);
  const sums = new Int32Array(nodes);
  let heaviest = 0;
  for (let node = 0; node < nodes; node++) {
    let at = starts[node] as number;
    eachEdge(node, (target, weight) => {
      if (target === node) return;
      if (sums[target] === 0) targets[at++] = target;
      sums[target] = (sums[target] as number) + weight;
    });
    for (let i = starts[node] as number; i < at; i++) {
      const target = targets[i] as number;
      const weight = Math.min(sums[target] as number, MOST_WEIGHT);
      weights[i] = weight;
      heaviest = Math.max(heaviest, weight);
      sums[target] = 0;
    }
  }
  const graph = { people, starts, targets, weights, roots: Float32Array.from({ length: heaviest + 1 }, (_, works) => Math.sqrt(works)) };
  return { ...graph, totals: totalsOf(graph) };
}
