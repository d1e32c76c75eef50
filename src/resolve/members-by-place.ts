import type { ClusterTable } from './cluster-table.js';
import type { JoinedGraph } from './people-graph.js';

/** The people of each organisation by their blocks, so that those of one block are found at once. */
export class MembersByPlace {
  readonly #people: number;
  readonly #starts: Int32Array;
  /** `block * people + person`, ascending for each organisation. */
  readonly #keys: Float64Array;

  /** @param isWanted whether the people of a block are asked for */
  constructor(graph: JoinedGraph, table: ClusterTable, isWanted: (block: number) => boolean) {
    const { starts, targets, people } = graph;
    const places = starts.length - 1 - people;
    this.#people = people;
    this.#starts = new Int32Array(places + 1);
    const blocks = table.blocks;
    const keys: number[] = [];
    const sorted: Float64Array[] = [];
    let size = 0;
    for (let place = 0; place < places; place++) {
      keys.length = 0;
      for (let i = starts[people + place] as number; i < (starts[people + place + 1] as number); i++) {
        const person = targets[i] as number;
        if (person >= people) continue;
        for (let b = blocks.starts[person] as number; b < (blocks.starts[person + 1] as number); b++)
          if (isWanted(blocks.items[b] as number)) keys.push((blocks.items[b] as number) * people + person);
      }
      sorted.push(Float64Array.from(keys).sort());
      size += keys.length;
      this.#starts[place + 1] = size;
    }
    this.#keys = new Float64Array(size);
    for (const [place, own] of sorted.entries()) this.#keys.set(own, this.#starts[place]);
  }

  /** Calls for each person of the block at the organisation with this node. */
  each(node: number, block: number, visit: (person: number) => void): void {
    const place = node - this.#people;
    const [least, end] = [block * this.#people, this.#starts[place + 1] as number];
    let [low, high] = [this.#starts[place] as number, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#keys[middle] as number) < least) low = middle + 1;
      else high = middle;
    }
    for (; low < end && (this.#keys[low] as number) < least + this.#people; low++) visit((this.#keys[low] as number) - least);
  }
}
