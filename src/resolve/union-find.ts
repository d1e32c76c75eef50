/** Disjoint sets of the numbers from 0, with a root that does not depend on the order of the unions: the smallest member. */
export class UnionFind {
  readonly #parents: number[] = [];

  /** Adds one more set and returns its only member. */
  add(): number {
    this.#parents.push(this.#parents.length);
    return this.#parents.length - 1;
  }

  get size(): number {
    return this.#parents.length;
  }

  /** The smallest member of the set. */
  find(member: number): number {
    let root = member;
    while (this.#parents[root] !== root) root = this.#parents[root] as number;
    for (let at = member; at !== root; ) {
      const next = this.#parents[at] as number;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins two sets; the root is the smaller of the two roots. */
  union(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parents[Math.max(x, y)] = Math.min(x, y);
  }
}
