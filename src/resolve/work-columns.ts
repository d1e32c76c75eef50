import type { Work, WorkType } from '../model/page-facts.js';
import { fold } from '../text/fold.js';
import { intColumn, ListColumn, smallColumn } from './columns.js';
import { nameForm } from './name-form.js';
import type { NameTable } from './name-table.js';
import type { LocalWork } from './page-works.js';
import { TextTable } from './text-table.js';
import { fullness } from './work-key.js';

/** A year that is not printed. */
export const NO_YEAR = -1;
/** Authors that a work has at least whose title may have changed without an identifier that tells. */
const AUTHORS_OF_REWORDED = 2;

/** The works that an author's place in a list identifies, told by first and last author and their number. */
function listOf({ authors, authorsComplete }: Work): string | undefined {
  if (!authorsComplete || authors.length < AUTHORS_OF_REWORDED) return undefined;
  const family = (author: Work['authors'][number] | undefined): string => nameForm(author?.name ?? '').parsed.family;
  return `${authors.length} ${fold(family(authors[0]))} ${fold(family(authors.at(-1)))}`;
}

/** A book's number is that of all its chapters. */
const identifiersOf = ({ entries }: LocalWork): ReadonlySet<string> =>
  new Set(
    entries.flatMap((entry) =>
      entry.identifiers.flatMap(({ scheme, value }) => (scheme === 'isbn' ? [] : `${scheme} ${value.toLowerCase()}`)),
    ),
  );

/** The works of all pages, as each page lists them, by number; those of a page follow each other. */
export class WorkColumns {
  readonly titles: TextTable = new TextTable();
  readonly dates: TextTable = new TextTable();
  readonly #names: NameTable;
  #keys = new TextTable();
  #listKeys = new TextTable();
  #identifierTexts = new TextTable();
  readonly #types: WorkType[] = [];
  readonly #firstOfPage = intColumn();
  readonly #page = intColumn();
  /** Places of the entries in the list of the page, the fullest first. */
  readonly #entries = new ListColumn();
  #key = intColumn();
  readonly #title = intColumn();
  #type = smallColumn();
  #year = intColumn();
  #fullness = intColumn();
  #list = intColumn();
  #identifiers = new ListColumn();
  readonly #datesOf = new ListColumn();
  /** Names of the authors of the fullest entry, and the number of the first author's mention. */
  readonly #authors = new ListColumn();
  readonly #firstMention = intColumn();

  constructor(names: NameTable) {
    this.#names = names;
    this.#firstOfPage.push(0);
  }

  /**
   * Adds the works of the next page.
   *
   * @param all the entries of the page
   * @param mentionOf number of the mention of the first author of each entry
   */
  addPage(works: readonly LocalWork[], all: readonly Work[], mentionOf: readonly number[]): void {
    const page = this.#firstOfPage.length - 1;
    const placeOf = new Map(all.map((entry, i) => [entry, i]));
    for (const work of works) {
      const places = work.entries.map((entry) => placeOf.get(entry) as number);
      this.#page.push(page);
      this.#entries.push(places);
      this.#add(work, mentionOf[places[0] as number] as number);
    }
    this.#firstOfPage.push(this.#page.length);
  }

  #add(work: LocalWork, firstMention: number): void {
    const first = work.entries[0] as Work;
    const list = listOf(first);
    this.#key.push(this.#keys.intern(work.key));
    this.#title.push(this.titles.intern(first.title.value));
    this.#type.push(this.#typeNumber(first.type));
    this.#year.push(first.date === undefined ? NO_YEAR : Number(first.date.slice(0, 4)));
    this.#fullness.push(fullness(first));
    this.#list.push(list === undefined ? -1 : this.#listKeys.intern(list));
    this.#identifiers.push([...identifiersOf(work)].map((identifier) => this.#identifierTexts.intern(identifier)));
    this.#datesOf.push(work.entries.flatMap((entry) => (entry.date === undefined ? [] : this.dates.intern(entry.date))));
    this.#authors.push(first.authors.map(({ name }) => this.#names.intern(name)));
    this.#firstMention.push(firstMention);
  }

  /** Lets go of all that works are compared by, when it is known which are one. */
  forgetComparison(): void {
    [this.#keys, this.#listKeys, this.#identifierTexts] = [new TextTable(), new TextTable(), new TextTable()];
    [this.#key, this.#year, this.#fullness, this.#list] = [intColumn(), intColumn(), intColumn(), intColumn()];
    this.#type = smallColumn();
    this.#identifiers = new ListColumn();
    this.#authors.forget();
    this.titles.seal();
    this.dates.seal();
  }

  #typeNumber(type: WorkType): number {
    const known = this.#types.indexOf(type);
    return known >= 0 ? known : this.#types.push(type) - 1;
  }

  /** Number of works of single pages. */
  get count(): number {
    return this.#page.length;
  }

  /** Number of different title keys. */
  get keys(): number {
    return this.#keys.size;
  }

  get lists(): number {
    return this.#listKeys.size;
  }

  get identifiers(): number {
    return this.#identifierTexts.size;
  }

  firstOf(page: number): number {
    return this.#firstOfPage.at(page);
  }

  pageOf(work: number): number {
    return this.#page.at(work);
  }

  entries(work: number): Int32Array {
    return this.#entries.of(work);
  }

  /** Number of the title key of each work; works of other keys are other works. */
  get keyOf(): Int32Array {
    return this.#key.values;
  }

  key(work: number): string {
    return this.#keys.text(this.#key.at(work));
  }

  title(work: number): string {
    return this.titles.text(this.#title.at(work));
  }

  type(work: number): number {
    return this.#type.at(work);
  }

  /** Year of the fullest entry, or {@link NO_YEAR}. */
  year(work: number): number {
    return this.#year.at(work);
  }

  fullness(work: number): number {
    return this.#fullness.at(work);
  }

  /** Number of the list of authors, told by its ends; -1 where it is not whole. */
  list(work: number): number {
    return this.#list.at(work);
  }

  /** Numbers of DOIs and the like. */
  identifiersOf(work: number): Int32Array {
    return this.#identifiers.of(work);
  }

  /** The dates of all entries, by number. */
  datesOf(work: number): Int32Array {
    return this.#datesOf.of(work);
  }

  /** The first by letters of the family names of the authors; empty where there are none. */
  firstFamily(work: number): string {
    const families = new Set(Array.from(this.authors(work)).flatMap((name) => this.#names.familiesOf(name)));
    return Array.from(families, (family) => this.#names.family(family)).sort()[0] ?? '';
  }

  /** The year of the fullest entry as it is printed, or empty. */
  printedYear(work: number): string {
    return this.year(work) === NO_YEAR ? '' : String(this.year(work)).padStart(4, '0');
  }

  /** Names of the authors of the fullest entry, by number. */
  authors(work: number): Int32Array {
    return this.#authors.of(work);
  }

  authorCount(work: number): number {
    return this.#authors.size(work);
  }

  /** Number of the mention of the first author of the fullest entry; the other authors follow. */
  firstMention(work: number): number {
    return this.#firstMention.at(work);
  }
}
