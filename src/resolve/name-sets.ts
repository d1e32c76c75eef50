import { intColumn } from './columns.js';
import type { NameTable } from './name-table.js';
import type { PeopleColumns } from './people-columns.js';

const NO_NAMES = -1;

/** Names of sets of people by their roots: different names, none of which contradicts another. */
export class NameSets {
  readonly #names: NameTable;
  /** What each set has: {@link NO_NAMES}, one name as -2 and below, else where its list begins in {@link #lists}: its length, then its names. */
  readonly #of: Int32Array;
  readonly #lists = intColumn();
  /** Names that contradict the others of a set, which their own pages equate. */
  readonly #aliases = new Map<number, readonly number[]>();

  constructor(people: PeopleColumns) {
    this.#names = people.names;
    this.#of = new Int32Array(people.count);
    for (let person = 0; person < people.count; person++) this.#begin(person, people.spellings(person));
  }

  /** The names of one page's person, without those that only the page can know to be of the same: "Luna Lin" of Yue Lin, 田中 宏. */
  #begin(person: number, spellings: Int32Array): void {
    if (spellings.length === 1) {
      this.#of[person] = -2 - (spellings[0] as number);
      return;
    }
    const main = spellings.find((name) => this.#names.isFull(name));
    const isAlias = (name: number): boolean => main !== undefined && this.#names.contradict(main, name);
    const aliases = Array.from(spellings).filter(isAlias);
    if (aliases.length > 0) this.#aliases.set(person, aliases);
    this.#set(
      person,
      Array.from(spellings).filter((name) => !isAlias(name)),
    );
  }

  /** Keeps the names of a set, the last of those of one key. */
  #set(root: number, names: readonly number[]): void {
    const different = [...new Map(names.map((name) => [this.#names.key(name), name])).values()];
    if (different.length < 2) {
      this.#of[root] = different.length === 0 ? NO_NAMES : -2 - (different[0] as number);
      return;
    }
    this.#of[root] = this.#lists.push(different.length);
    for (const name of different) this.#lists.push(name);
  }

  /** The names of the set of a root. */
  of(root: number): ArrayLike<number> & Iterable<number> {
    const at = this.#of[root] as number;
    if (at < 0) return at === NO_NAMES ? [] : [-2 - at];
    return this.#lists.part(at + 1, at + 1 + this.#lists.at(at));
  }

  /** Whether the names of two sets can all be one person's: what an initial allows, a second whole name may forbid. */
  agree(x: number, y: number, mayBeMisprinted: boolean): boolean {
    const table = this.#names;
    const [a, b] = [this.of(x), this.of(y)];
    for (const name of a) if (table.isHan(name)) for (const other of b) if (table.key(other) === table.key(name)) return true;
    for (const name of a) {
      for (const other of b) {
        if (!table.contradict(name, other) || (mayBeMisprinted && table.isMisprint(name, other))) continue;
        if (!this.#isAlias(name, y) && !this.#isAlias(other, x)) return false;
      }
    }
    return true;
  }

  #isAlias(name: number, root: number): boolean {
    return (this.#aliases.get(root) ?? []).some((alias) => this.#names.fit(alias, name));
  }

  /** The names of both; of the smaller those only that contradict none of the larger, if a certain reason joined what the names do not. */
  join(large: number, small: number, root: number): void {
    const [names, others] = [this.of(large), this.of(small)];
    const added = Array.from(others).filter((other) => Array.from(names).every((name) => !this.#names.contradict(name, other)));
    const keys = new Set(Array.from(names, (name) => this.#names.key(name)));
    if (added.every((name) => keys.has(this.#names.key(name)))) this.#of[root] = this.#of[large] as number;
    else this.#set(root, [...names, ...added]);
    const aliases = [...(this.#aliases.get(large) ?? []), ...(this.#aliases.get(small) ?? [])];
    if (aliases.length > 0) this.#aliases.set(root, aliases);
  }
}
