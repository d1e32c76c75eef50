import { squash } from '../text/fold.js';
import { fits, isSwapped } from './name-fit.js';
import { type NameForm, nameForm } from './name-form.js';
import { byText } from './order.js';
import { slipsOfPage } from './slips-of-page.js';
import { UnionFind } from './union-find.js';

/** Spellings of one name beyond this many are no longer looked at together. */
const LARGEST_CLIQUE = 8;

const NOWHERE: ReadonlySet<number> = new Set();

/** All mentions of one page under one spelling. */
interface Node {
  readonly form: NameForm;
  /** The form's key; `key#2` for the second person of one name in an entry. */
  readonly key: string;
}

/**
 * The spellings of one page, joined as far as the page shows them to be one person.
 * Two authors of one entry are never joined.
 */
export class SpellingSets {
  readonly #sets = new UnionFind();
  readonly #nodes: Node[] = [];
  /** Node of a spelling; one that occurs twice in an entry has a further node `name#2`. */
  readonly #byKey = new Map<string, number>();
  /** Entries of each set, by its root. */
  readonly #entries = new Map<number, Set<number>>();
  /** Entries that print a spelling. */
  readonly #printed = new Map<number, Set<number>>();
  readonly #blocks = new Map<string, number[]>();
  /** Sets that an abbreviated name may stand for, where they are several. */
  readonly #choices = new Map<number, readonly number[]>();
  #owner: number | undefined;

  find(node: number): number {
    return this.#sets.find(node);
  }

  /** The smallest key of each set, by its root: no two sets have the same. */
  keys(): ReadonlyMap<number, string> {
    const keys = new Map<number, string>();
    this.#nodes.forEach(({ key }, node) => {
      const smallest = keys.get(this.find(node));
      if (smallest === undefined || byText(key, smallest) < 0) keys.set(this.find(node), key);
    });
    return keys;
  }

  /** One set of names that the page itself equates; the set of the first. */
  joinNames(names: readonly string[]): number {
    const [first, ...others] = names.map((name) => this.#node(nameForm(name), 1));
    for (const other of others) this.#join(first as number, other);
    return first as number;
  }

  /** The set of an author of an entry. */
  author(name: string, entry: number): number {
    const form = nameForm(name);
    for (let occurrence = 1; ; occurrence++) {
      const node = this.#node(form, occurrence);
      const entries = this.#entriesOf(node);
      if (entries.has(entry)) continue;
      entries.add(entry);
      this.#printed.set(node, (this.#printed.get(node) ?? new Set()).add(entry));
      return node;
    }
  }

  #node(form: NameForm, occurrence: number): number {
    const key = occurrence === 1 ? form.key : `${form.key}#${occurrence}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const node = this.#sets.add();
    this.#nodes.push({ form, key });
    this.#byKey.set(key, node);
    for (const block of new Set([...form.blocks, form.familyBlock])) {
      const members = this.#blocks.get(block);
      if (members) members.push(node);
      else this.#blocks.set(block, [node]);
    }
    return node;
  }

  #entriesOf(node: number): Set<number> {
    const root = this.find(node);
    const entries = this.#entries.get(root) ?? new Set();
    this.#entries.set(root, entries);
    return entries;
  }

  #clash(a: number, b: number): boolean {
    const [small, large] = [this.#entriesOf(a), this.#entriesOf(b)].sort((x, y) => x.size - y.size) as [Set<number>, Set<number>];
    for (const entry of small) if (large.has(entry)) return true;
    return false;
  }

  #join(a: number, b: number): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return true;
    if (this.#clash(x, y)) return false;
    const entries = new Set([...this.#entriesOf(x), ...this.#entriesOf(y)]);
    this.#sets.union(x, y);
    this.#entries.set(this.find(x), entries);
    return true;
  }

  /** Joins the owner with the whole spellings of the owner's name. */
  joinOwner(owner: number): void {
    this.#owner = owner;
    const own = this.#all().filter((node) => this.find(node) === this.find(owner));
    const found = new Set(own.flatMap((node) => this.#neighbours(node)));
    for (const node of [...found].filter((other) => this.#form(other).isFull).sort((a, b) => a - b)) this.#join(owner, node);
  }

  /** Joins the other spellings: each with the one person that it fits. */
  joinSpellings(): void {
    const isFull = (node: number): boolean => this.#form(node).isFull;
    this.#joinSlips();
    this.#joinCliques(isFull);
    for (const node of this.#all().filter(isFull)) this.#joinOnlyFit(node, isFull);
    const abbreviated = this.#all().filter((node) => !isFull(node));
    for (const node of abbreviated) this.#joinAbbreviation(node, isFull);
    for (const node of abbreviated.filter((n) => !this.#choices.has(n))) this.#joinOnlyFit(node, (other) => !isFull(other));
  }

  /** Names misprinted once. */
  #joinSlips(): void {
    const names = this.#nodes.map(({ form }, node) => ({ form, entries: this.#printed.get(node) ?? NOWHERE }));
    for (const [slip, name] of slipsOfPage(names, this.#owner ?? -1)) if (!this.#isOwner(name)) this.#join(name, slip);
  }

  #all(): number[] {
    return this.#nodes.map((_, node) => node);
  }

  /** Spellings that all fit each other, and nothing else: "Ben Olsen", "Benjamin Olsen", "Benjamin A. Olsen". */
  #joinCliques(among: (node: number) => boolean): void {
    const seen = new Set<number>();
    for (const start of this.#all().filter(among)) {
      if (seen.has(start)) continue;
      const component = new Set([start]);
      for (const node of component) for (const other of this.#neighbours(node).filter(among)) component.add(other);
      for (const node of component) seen.add(node);
      if (component.size > 2 && component.size <= LARGEST_CLIQUE && this.#isClique([...component])) {
        for (const node of component) this.#join(start, node);
      }
    }
  }

  #isClique(nodes: readonly number[]): boolean {
    return nodes.every((a, i) => nodes.slice(i + 1).every((b) => this.#fit(this.#form(a), this.#form(b)) && !this.#clash(a, b)));
  }

  /** Longer and shorter forms of one full name ("Ana B. Silva", "Ana Silva"), or one name in two scripts: where each fits only the other. */
  #joinOnlyFit(node: number, among: (node: number) => boolean): void {
    const fit = this.#onlyFit(node, among);
    if (fit === undefined || this.#isOwner(fit)) return;
    const back = this.#neighbours(node).filter((other) => among(other) && this.find(other) === fit);
    if (back.every((other) => this.#onlyFit(other, among) === this.find(node))) this.#join(node, fit);
  }

  /** The one other set that a name fits. */
  #onlyFit(node: number, among: (node: number) => boolean): number | undefined {
    const fitting = this.#fitting(node, among).filter((root) => root !== this.find(node));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  #joinAbbreviation(node: number, among: (node: number) => boolean): void {
    const fitting = this.#fitting(node, among).filter((root) => root !== this.find(node));
    if (fitting.length === 1) this.#join(node, fitting[0] as number);
    else if (fitting.length > 1) this.#choices.set(node, fitting);
  }

  /** The set that a mention belongs to, where its name fits several: the only one that is not an author of the entry already, the owner first. */
  settle(node: number, entry: number): number {
    const choices = this.#choices.get(node);
    if (!choices || entry < 0) return this.find(node);
    const free = [...new Set(choices.map((choice) => this.find(choice)))].filter((root) => !this.#entriesOf(root).has(entry));
    const owner = free.find((root) => this.#isOwner(root));
    const chosen = owner ?? (free.length === 1 ? free[0] : undefined);
    if (chosen === undefined) return this.find(node);
    this.#entriesOf(chosen).add(entry);
    return chosen;
  }

  #isOwner(node: number): boolean {
    return this.#owner !== undefined && this.find(node) === this.find(this.#owner);
  }

  #form(node: number): NameForm {
    return (this.#nodes[node] as Node).form;
  }

  /** Nodes whose name can be the same person's. */
  #neighbours(node: number): readonly number[] {
    const form = this.#form(node);
    const others = new Set(form.blocks.flatMap((block) => this.#blocks.get(block) ?? []));
    return [...others].filter((other) => other !== node && this.#fit(form, this.#form(other)));
  }

  /** Names that fit, or a family name alone with a name of that family. */
  #fit(a: NameForm, b: NameForm): boolean {
    if (a.parsed.given === '' && !a.isFull) return squash(a.parsed.family) === squash(b.parsed.family);
    return fits(a, b) && !isSwapped(a, b);
  }

  /** Roots of the sets that a name can belong to without two authors of one entry being joined. */
  #fitting(node: number, among: (node: number) => boolean): readonly number[] {
    const roots = this.#neighbours(node)
      .filter(among)
      .map((other) => this.find(other));
    return [...new Set(roots)].filter((root) => root === this.find(node) || !this.#clash(root, node)).sort((a, b) => a - b);
  }
}
