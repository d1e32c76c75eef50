/** Arrays of numbers that lie outside the heap of JavaScript. */
export type Numbers = Int32Array | Uint16Array | Uint8Array;

const FIRST_CAPACITY = 1024;
const GROWTH = 1.5;

/** A column of a table that grows at its end; a large run has tens of millions of rows, and no object for any. */
export class Column<A extends Numbers> {
  #values: A;
  #length = 0;
  readonly #make: (capacity: number) => A;

  constructor(make: (capacity: number) => A) {
    this.#make = make;
    this.#values = make(FIRST_CAPACITY);
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a row and returns its number. */
  push(value: number): number {
    if (this.#length === this.#values.length) {
      const grown = this.#make(Math.ceil(this.#length * GROWTH));
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length] = value;
    return this.#length++;
  }

  at(row: number): number {
    return this.#values[row] as number;
  }

  /** Rows from one to before another; a view. */
  part(start: number, end: number): A {
    return this.#values.subarray(start, end) as A;
  }

  /** The rows so far; not the later ones. */
  get values(): A {
    return this.#values.subarray(0, this.#length) as A;
  }
}

export const intColumn = (): Column<Int32Array> => new Column((capacity) => new Int32Array(capacity));
export const smallColumn = (): Column<Uint16Array> => new Column((capacity) => new Uint16Array(capacity));
export const byteColumn = (): Column<Uint8Array> => new Column((capacity) => new Uint8Array(capacity));

/** Rows of lists, one after the other: list `n` is `items[starts[n]] … items[starts[n + 1] - 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** One of the lists; a view. */
export const listAt = ({ starts, items }: Lists, list: number): Int32Array => items.subarray(starts[list], starts[list + 1]);

/**
 * The items of each group, in the order in which they come.
 *
 * @param each calls for each item of each group; it is asked twice, and says the same
 */
export function listsOf(groups: number, each: (visit: (group: number, item: number) => void) => void): Lists {
  const starts = new Int32Array(groups + 1);
  each((group) => {
    starts[group + 1] = (starts[group + 1] as number) + 1;
  });
  for (let n = 0; n < groups; n++) starts[n + 1] = (starts[n + 1] as number) + (starts[n] as number);
  const next = starts.slice(0, groups);
  const items = new Int32Array(starts[groups] as number);
  each((group, item) => {
    items[next[group] as number] = item;
    next[group] = (next[group] as number) + 1;
  });
  return { starts, items };
}

/** The numbers from 0 by their groups, ascending in each. */
export const listsByGroup = (groupOf: Int32Array, groups: number): Lists =>
  listsOf(groups, (visit) => {
    for (let n = 0; n < groupOf.length; n++) visit(groupOf[n] as number, n);
  });

/** Lists that are filled one after the other. */
export class ListColumn {
  readonly #starts = intColumn();
  #items: Column<Int32Array> = intColumn();

  constructor() {
    this.#starts.push(0);
  }

  /** Adds a list and returns its number. */
  push(items: Iterable<number>): number {
    for (const item of items) this.#items.push(item);
    return this.#starts.push(this.#items.length) - 1;
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  /** Lets go of the items; how many there were is still known. */
  forget(): void {
    this.#items = intColumn();
  }

  size(list: number): number {
    return this.#starts.at(list + 1) - this.#starts.at(list);
  }

  of(list: number): Int32Array {
    return this.#items.part(this.#starts.at(list), this.#starts.at(list + 1));
  }

  /** The lists so far, for a loop that makes no view of each; not the later ones. */
  get lists(): Lists {
    return { starts: this.#starts.values, items: this.#items.values };
  }
}
