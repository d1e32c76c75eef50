import { byteColumn, intColumn, ListColumn, type Lists, listsByGroup } from './columns.js';
import type { NameTable } from './name-table.js';
import type { LocalPerson } from './page-people.js';
import { hashDigits, hashNumber } from './short-hash.js';

const OWNER = 1;
const GROUP = 2;

/** The people of all pages, as each page knows them, by number; those of a page follow each other. */
export class PeopleColumns {
  readonly names: NameTable;
  readonly #firstOfPage = intColumn();
  readonly #page = intColumn();
  readonly #flags = byteColumn();
  readonly #spellings = new ListColumn();
  readonly #anchors = intColumn();
  /** Person of each mention; those of a page follow each other. */
  readonly #mentions = intColumn();
  readonly #firstMention = intColumn();
  /** First mention of an author of each entry, and of each page the first entry. */
  readonly #entries = intColumn();
  readonly #firstEntry = intColumn();

  constructor(names: NameTable) {
    this.names = names;
    this.#firstOfPage.push(0);
    this.#firstMention.push(0);
    this.#firstEntry.push(0);
  }

  /**
   * Adds the people of the next page.
   *
   * @param placed person of each mention, by its index among the people
   * @param sizes number of authors of each entry; the authors are the last of the mentions
   * @returns the number of the mention of the first author of each entry
   */
  addPage(iri: string, people: readonly LocalPerson[], placed: readonly number[], sizes: readonly number[]): readonly number[] {
    const page = this.#firstOfPage.length - 1;
    const first = this.#flags.length;
    for (const { isOwner, isGroup, spellings, key } of people) {
      this.#page.push(page);
      this.#flags.push((isOwner ? OWNER : 0) | (isGroup ? GROUP : 0));
      this.#spellings.push(spellings.map(({ value }) => this.names.intern(value)));
      // What a person's IRI is made from on one page: for its owner the page, for all others the page and the name.
      this.#anchors.push(isOwner ? hashNumber(iri) : hashNumber(iri, key));
    }
    for (const local of placed) this.#mentions.push(first + local);
    this.#firstOfPage.push(this.#flags.length);
    this.#firstMention.push(this.#mentions.length);
    let mention = this.#mentions.length - sizes.reduce((sum, size) => sum + size, 0);
    const starts = sizes.map((size) => {
      mention += size;
      return mention - size;
    });
    for (const start of starts) this.#entries.push(start);
    this.#firstEntry.push(this.#entries.length);
    return starts;
  }

  /** Number of people. */
  get count(): number {
    return this.#flags.length;
  }

  /** Number of the first person of a page, and of the first of the next page. */
  firstOf(page: number): number {
    return this.#firstOfPage.at(page);
  }

  pageOf(person: number): number {
    return this.#page.at(person);
  }

  isOwner(person: number): boolean {
    return (this.#flags.at(person) & OWNER) !== 0;
  }

  /** A collaboration, team or laboratory that signs works. */
  isGroup(person: number): boolean {
    return (this.#flags.at(person) & GROUP) !== 0;
  }

  /** Different printed names, in the order of the record; empty for an owner whom the page does not name. */
  spellings(person: number): Int32Array {
    return this.#spellings.of(person);
  }

  /** The end of the IRI that the person has where no other page comes before this one. */
  anchor(person: number): string {
    return hashDigits(this.#anchors.at(person));
  }

  /** Number of mentions of people. */
  get mentions(): number {
    return this.#mentions.length;
  }

  firstMention(page: number): number {
    return this.#firstMention.at(page);
  }

  /** Person of each mention of a page, as its index among the people of the page. */
  placed(page: number): Int32Array {
    const first = this.firstOf(page);
    return this.#mentions.part(this.firstMention(page), this.firstMention(page + 1)).map((person) => person - first);
  }

  /** The person that a mention names. */
  mentioned(mention: number): number {
    return this.#mentions.at(mention);
  }

  /** The mentions of each person, ascending. */
  mentionsByPerson(): Lists {
    return listsByGroup(this.#mentions.values, this.count);
  }

  /** Whether two people of one page are authors of one entry. */
  shareEntry(a: number, b: number): boolean {
    const page = this.pageOf(a);
    const last = this.#firstEntry.at(page + 1);
    for (let entry = this.#firstEntry.at(page); entry < last; entry++) {
      const authors = this.#mentions.part(
        this.#entries.at(entry),
        entry + 1 < last ? this.#entries.at(entry + 1) : this.firstMention(page + 1),
      );
      if (authors.includes(a) && authors.includes(b)) return true;
    }
    return false;
  }

  /** Whether any spellings of the two can name one person. */
  canBeOne(a: number, b: number): boolean {
    const [x, y] = [this.spellings(a), this.spellings(b)];
    return x.some((name) => y.some((other) => this.names.fit(name, other)));
  }

  /** Whether any spellings of the two differ in a slip of the keyboard only. */
  isOneMisprinted(a: number, b: number): boolean {
    const [x, y] = [this.spellings(a), this.spellings(b)];
    return x.some((name) => y.some((other) => this.names.isMisprint(name, other)));
  }
}
