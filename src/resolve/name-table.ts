import { byteColumn, intColumn, ListColumn } from './columns.js';
import { FitTable } from './fit-table.js';
import { isMisprinted } from './name-fit.js';
import { type NameForm, nameForm } from './name-form.js';
import { TextTable } from './text-table.js';

const FULL = 1;
const HAN = 2;

/** The different printed names of a run, by number, with what comparing asks for most. */
export class NameTable {
  readonly #printed = new TextTable();
  #keys = new TextTable();
  #plainKeys = new TextTable();
  #blockTexts = new TextTable();
  #blockCount = 0;
  #plainKeyCount = 0;
  readonly #familyTexts = new TextTable();
  readonly #flags = byteColumn();
  readonly #keyOf = intColumn();
  readonly #plainKeyOf = intColumn();
  readonly #blocksOf = new ListColumn();
  readonly #familyOfBlock = intColumn();
  readonly #fits = new FitTable();

  /** Number of different names. */
  get size(): number {
    return this.#flags.length;
  }

  /** Number of different blocks. */
  get blocks(): number {
    return this.#blockCount;
  }

  /** Number of different {@link NameForm.plainKey}s. */
  get plainKeys(): number {
    return this.#plainKeyCount;
  }

  intern(printed: string): number {
    const id = this.#printed.intern(printed);
    if (id < this.#flags.length) return id;
    const form = nameForm(printed);
    this.#flags.push((form.isFull ? FULL : 0) | (form.parsed.script === 'han' ? HAN : 0));
    this.#keyOf.push(this.#keys.intern(form.key));
    this.#plainKeyOf.push(form.plainKey === '' ? -1 : this.#plainKeys.intern(form.plainKey));
    this.#blocksOf.push(form.blocks.map((block) => this.#block(block)));
    this.#fits.add(form);
    [this.#plainKeyCount, this.#blockCount] = [this.#plainKeys.size, this.#blockTexts.size];
    return id;
  }

  /** Lets go of the texts of keys and blocks, whose numbers are enough; no name can be added any more. */
  close(): void {
    [this.#keys, this.#plainKeys, this.#blockTexts] = [new TextTable(), new TextTable(), new TextTable()];
    this.#fits.close();
  }

  #block(block: string): number {
    const id = this.#blockTexts.intern(block);
    if (id === this.#familyOfBlock.length) this.#familyOfBlock.push(this.#familyTexts.intern(block.slice(0, block.indexOf('|'))));
    return id;
  }

  /** The number of a name; -1 where no page prints it. */
  lookup(printed: string): number {
    return this.#printed.lookup(printed);
  }

  printed(name: number): string {
    return this.#printed.text(name);
  }

  form(name: number): NameForm {
    return nameForm(this.printed(name));
  }

  isFull(name: number): boolean {
    return (this.#flags.at(name) & FULL) !== 0;
  }

  isHan(name: number): boolean {
    return (this.#flags.at(name) & HAN) !== 0;
  }

  /** Number of {@link NameForm.key}. */
  key(name: number): number {
    return this.#keyOf.at(name);
  }

  /** Number of {@link NameForm.plainKey}; -1 for an abbreviated name. */
  plainKey(name: number): number {
    return this.#plainKeyOf.at(name);
  }

  /** Numbers of {@link NameForm.blocks}. */
  blocksOf(name: number): Int32Array {
    return this.#blocksOf.of(name);
  }

  /** Numbers of the family names that the blocks of a name stand for. */
  familiesOf(name: number): readonly number[] {
    return Array.from(this.blocksOf(name), (block) => this.#familyOfBlock.at(block));
  }

  family(id: number): string {
    return this.#familyTexts.text(id);
  }

  /** Whether two names can be one person's, as {@link FitTable.fit} has it. */
  fit(a: number, b: number): boolean {
    return a === b || this.#fits.fit(a, b);
  }

  /** Whether two names of one kind, both whole or both abbreviated, cannot be one person's. An initial contradicts no whole name here. */
  contradict(a: number, b: number): boolean {
    return this.isFull(a) === this.isFull(b) && !this.fit(a, b);
  }

  /** {@link isMisprinted} by number. */
  isMisprint(a: number, b: number): boolean {
    return isMisprinted(this.form(a), this.form(b));
  }
}
