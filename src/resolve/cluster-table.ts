import { ListColumn, type Lists, listAt, listsByGroup, listsOf } from './columns.js';
import type { PersonClusters } from './person-clusters.js';

interface Described {
  readonly names: ListColumn;
  readonly blocks: ListColumn;
  readonly whole: ListColumn;
}

/** The joined people at one moment, by number: they ascend by their roots. */
export class ClusterTable {
  /** Root of each, by which {@link PersonClusters} know them. */
  readonly roots: Int32Array;
  /** Number of the joined person of each person of a page. */
  readonly of: Int32Array;
  readonly #clusters: PersonClusters;
  /** Names of each by number, of those of one key the last. */
  readonly #names: Lists;
  /** Blocks of each. */
  readonly blocks: Lists;
  /** Different whole names of each, by number, middle initials aside. */
  readonly wholeNames: Lists;
  readonly #shares: Float64Array;
  /** 1 for those of whom a whole name is known. */
  readonly #full: Uint8Array;

  /** @param share share of people whom a name can mean */
  constructor(clusters: PersonClusters, share: (name: number) => number) {
    this.#clusters = clusters;
    const { of, count } = clusters.numbered();
    this.of = of;
    this.roots = new Int32Array(count);
    for (let person = of.length - 1; person >= 0; person--) this.roots[of[person] as number] = person;
    this.#shares = new Float64Array(count);
    this.#full = new Uint8Array(count);
    const members = listsByGroup(this.of, count);
    const lists = { names: new ListColumn(), blocks: new ListColumn(), whole: new ListColumn() };
    for (let cluster = 0; cluster < count; cluster++) this.#describe(cluster, members, share, lists);
    [this.#names, this.blocks, this.wholeNames] = [lists.names.lists, lists.blocks.lists, lists.whole.lists];
  }

  #describe(cluster: number, clusters: Lists, share: (name: number) => number, lists: Described): void {
    const { people } = this.#clusters;
    const members = listAt(clusters, cluster);
    const names = new Map<number, number>();
    // Groups that sign works stand in no block, and are compared with nobody.
    if (!members.every((person) => people.isGroup(person) || people.spellings(person).length === 0))
      for (const person of members) for (const name of people.spellings(person)) names.set(people.names.key(name), name);
    let least = Number.POSITIVE_INFINITY;
    const blocks = new Set<number>();
    const whole = new Set<number>();
    for (const name of names.values()) {
      least = Math.min(least, share(name));
      if (people.names.isFull(name)) this.#full[cluster] = 1;
      for (const block of people.names.blocksOf(name)) blocks.add(block);
      const plain = people.names.plainKey(name);
      if (plain >= 0) whole.add(plain);
    }
    this.#shares[cluster] = least;
    lists.names.push(names.values());
    lists.blocks.push(blocks);
    lists.whole.push(whole);
  }

  get count(): number {
    return this.roots.length;
  }

  isFull(cluster: number): boolean {
    return this.#full[cluster] === 1;
  }

  isOwner(cluster: number): boolean {
    return this.#clusters.isOwner(this.roots[cluster] as number);
  }

  /** Number of the people of single pages who are joined. */
  size(cluster: number): number {
    return this.#clusters.size(this.roots[cluster] as number);
  }

  /** Share of people whom the most telling of the names can mean. */
  share(cluster: number): number {
    return this.#shares[cluster] as number;
  }

  /** Whether any name of the one and any of the other can be one person's. */
  namesFit(a: number, b: number): boolean {
    const { names } = this.#clusters.people;
    const { starts, items } = this.#names;
    for (let i = starts[a] as number; i < (starts[a + 1] as number); i++)
      for (let j = starts[b] as number; j < (starts[b + 1] as number); j++)
        if (names.fit(items[i] as number, items[j] as number)) return true;
    return false;
  }

  /** Those of each block. */
  byBlock(): Lists {
    return grouped(this.blocks, this.#clusters.people.names.blocks);
  }

  /** Those of each whole name, middle initials aside. */
  byWholeName(): Lists {
    return grouped(this.wholeNames, this.#clusters.people.names.plainKeys);
  }
}

/** The lists that each item stands in. */
const grouped = ({ starts, items }: Lists, groups: number): Lists =>
  listsOf(groups, (visit) => {
    for (let list = 0; list + 1 < starts.length; list++)
      for (let i = starts[list] as number; i < (starts[list + 1] as number); i++) visit(items[i] as number, list);
  });
