import { Closeness, type Nearness } from './closeness.js';
import { fits } from './name-fit.js';
import type { NameForm } from './name-form.js';
import type { NameFrequency } from './name-frequency.js';
import { contract, type PeopleGraph } from './people-graph.js';
import type { PersonClusters, PlacedPerson } from './person-clusters.js';
import { type Compared, type Evidence, evidenceFor, isAnybody, isCommonNameBesideOne, logOdds } from './same-person.js';

/** Two people who may be one. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Natural logarithm of the odds that they are. */
  readonly score: number;
}

/** In a block of so many people all are compared; in a larger one those who have a relation in common, or the whole name. */
const SMALL_BLOCK = 48;

/** A joined person as the comparison sees it. */
interface Cluster {
  readonly root: number;
  readonly forms: readonly NameForm[];
  /** Share of people whom the most telling of the names can mean. */
  readonly share: number;
  readonly isFull: boolean;
  readonly isOwner: boolean;
  /** People of single pages who are joined. */
  readonly size: number;
  readonly blocks: readonly string[];
}

/** Members of a block beside each neighbour, by block. */
type NeighbourIndex = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

const pushTo = <K>(lists: Map<K, number[]>, key: K, value: number): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/** The joined people at one moment. */
export class ClusterSnapshot {
  readonly #clusters = new Map<number, Cluster>();
  readonly #blocks = new Map<string, number[]>();
  readonly #wholeNames = new Map<string, number[]>();
  readonly #frequency: NameFrequency;
  readonly #graph: PeopleGraph;
  readonly #closeness: Closeness;

  /** @param before an earlier moment: what has not changed since is not looked at again */
  constructor(clusters: PersonClusters, relations: PeopleGraph, frequency: NameFrequency, before?: ClusterSnapshot) {
    this.#frequency = frequency;
    const members = new Map<number, number[]>();
    const rootOf = Int32Array.from({ length: relations.totals.length }, (_, node) =>
      node < relations.people ? clusters.find(node) : node,
    );
    for (let i = 0; i < clusters.people.length; i++) pushTo(members, rootOf[i] as number, i);
    for (const [root, list] of members) {
      const known = before === undefined ? undefined : before.#clusters.get(root);
      const cluster = known?.size === list.length ? known : this.#describe(root, list, clusters);
      if (cluster !== undefined) this.#add(cluster);
    }
    this.#graph = contract(relations, rootOf);
    this.#closeness = new Closeness(this.#graph, this.#namesakes());
  }

  #describe(root: number, members: readonly number[], clusters: PersonClusters): Cluster | undefined {
    const people = members.map((i) => (clusters.people[i] as PlacedPerson).local);
    if (people.every((person) => person.isGroup || person.forms.length === 0)) return undefined;
    const forms = [...new Map(people.flatMap((person) => person.forms).map((form) => [form.key, form])).values()];
    return {
      root,
      forms,
      share: Math.min(...forms.map((form) => this.#frequency.of(form))),
      isFull: forms.some((form) => form.isFull),
      isOwner: people.some((person) => person.isOwner),
      size: members.length,
      blocks: [...new Set(forms.flatMap((form) => form.blocks))],
    };
  }

  #add(cluster: Cluster): void {
    const { root, forms, blocks } = cluster;
    this.#clusters.set(root, cluster);
    for (const block of blocks) pushTo(this.#blocks, block, root);
    for (const name of new Set(forms.flatMap(({ plainKey }) => plainKey || []))) pushTo(this.#wholeNames, name, root);
  }

  /** The clusters that share the first whole name of each. */
  #namesakes(): ReadonlyMap<number, readonly number[]> {
    const namesakes = new Map<number, readonly number[]>();
    for (const roots of this.#wholeNames.values()) {
      if (roots.length > 1) for (const root of roots) if (!namesakes.has(root)) namesakes.set(root, roots);
    }
    return namesakes;
  }

  /** All pairs of fitting names that score at least so much. */
  pairs(least: number): Pair[] {
    const pairs: Pair[] = [];
    const index = this.#index();
    for (const a of this.#clusters.values()) {
      const others = this.#comparable(a, index);
      if (others.size === 0) continue;
      this.#closeness.startAt(a.root);
      for (const b of others) {
        const score = this.#score(a, this.#clusters.get(b) as Cluster);
        if (score >= least) pairs.push({ a: a.root, b, score });
      }
    }
    return pairs;
  }

  /** Members of large blocks by block and neighbour. */
  #index(): NeighbourIndex {
    const index = new Map<string, Map<number, number[]>>();
    const { starts, targets } = this.#graph;
    for (const [block, roots] of this.#blocks) {
      if (roots.length <= SMALL_BLOCK) continue;
      const byNeighbour = new Map<number, number[]>();
      for (const root of roots)
        for (let i = starts[root] as number; i < (starts[root + 1] as number); i++) pushTo(byNeighbour, targets[i] as number, root);
      index.set(block, byNeighbour);
    }
    return index;
  }

  /** Those after the person with whom a comparison can give something. */
  #comparable(a: Cluster, index: NeighbourIndex): ReadonlySet<number> {
    const found = new Set<number>();
    const add = (roots: readonly number[] | undefined): void => {
      for (const root of roots ?? []) if (root > a.root) found.add(root);
    };
    const { starts, targets } = this.#graph;
    for (const block of a.blocks) {
      const byNeighbour = index.get(block);
      if (byNeighbour === undefined) add(this.#blocks.get(block));
      else for (let i = starts[a.root] as number; i < (starts[a.root + 1] as number); i++) add(byNeighbour.get(targets[i] as number));
    }
    for (const { plainKey } of a.forms) {
      const namesakes = plainKey === '' ? undefined : this.#wholeNames.get(plainKey);
      if (namesakes && namesakes.length <= SMALL_BLOCK) add(namesakes);
    }
    return found;
  }

  #score(a: Cluster, b: Cluster): number {
    const evidence = this.#evidence(a, b);
    return evidence === undefined ? Number.NEGATIVE_INFINITY : logOdds(evidence);
  }

  #evidence(a: Cluster, b: Cluster): Evidence | undefined {
    const nearness = this.#closeness.to(b.root);
    if (nearness === undefined || !namesFit(a, b)) return undefined;
    const { names } = this.#frequency;
    if (isAnybody(nearness, names) || isCommonNameBesideOne(nearness, Math.max(a.share, b.share))) return undefined;
    return evidenceFor(nearness, this.#compared(a), this.#compared(b), names);
  }

  #compared(cluster: Cluster): Compared {
    const { starts, totals } = this.#graph;
    const { root, share, isFull, isOwner, size } = cluster;
    const neighbours = (starts[root + 1] as number) - (starts[root] as number);
    return { share, isFull, isOwner, size, relations: totals[root] as number, neighbours };
  }

  /** What tells whether the two are one. */
  evidence({ a, b }: Pair): Evidence {
    this.#closeness.startAt(a);
    return this.#evidence(this.#clusters.get(a) as Cluster, this.#clusters.get(b) as Cluster) as Evidence;
  }

  /** What the two have in common, in words. */
  reasons({ a, b }: Pair): readonly string[] {
    this.#closeness.startAt(a);
    const { people, organizations } = this.#closeness.to(b) as Nearness;
    return [
      'names that fit',
      ...plural(people, 'related person', 'related people'),
      ...plural(organizations, 'organisation', 'organisations'),
      ...(people + organizations === 0 ? ['their co-authors write with each other'] : []),
    ];
  }
}

const namesFit = (a: Cluster, b: Cluster): boolean => a.forms.some((x) => b.forms.some((y) => fits(x, y)));

const plural = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many} in common`];
