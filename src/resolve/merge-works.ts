import type { Iri } from '../model/entity.js';
import { slug } from '../text/slug.js';
import { placesOf } from './align-authors.js';
import { type Lists, listAt, listsByGroup } from './columns.js';
import type { NameTable } from './name-table.js';
import { byText } from './order.js';
import { isRewording } from './retitled.js';
import { shortHash } from './short-hash.js';
import { TextTable } from './text-table.js';
import { NO_YEAR, type WorkColumns } from './work-columns.js';

const TITLE_WORDS = 6;
/** Titles shorter than this name many works: "Introduction", "Editorial". */
const TELLING_TITLE = 16;
const MOST_YEARS_APART = 4;
/** Share of the authors that a work keeps where its title changed. */
const AUTHORS_OF_RETITLED = 0.6;
const YEARS_OF_REWORDING = 1;

/** The works of all pages, by number; they ascend by IRI. */
export interface MergedWorks {
  readonly count: number;
  /** The works of single pages that each work is, ascending. */
  readonly members: Lists;
  /** Number of the work that each work of a page is. */
  readonly workOf: Int32Array;
  /** The member with the fullest list of authors. */
  fullest(work: number): number;
  iri(work: number): Iri;
  /** The date that most pages print; of equals the later year, then the more precise date. */
  date(work: number): string | undefined;
}

/** Groups the works of all pages: equal titles, authors in common. */
export function mergeWorks(works: WorkColumns, names: NameTable, base: string): MergedWorks {
  const groups = new WorkGroups(works, names);
  groups.joinByIdentifier();
  groups.joinReworded();
  return describeAll(works, groups, base);
}

/** Groups of works that are one; a group is known by a number, and the later of two that are joined is gone. */
class WorkGroups {
  readonly #works: WorkColumns;
  readonly #names: NameTable;
  /** Group of each work of a page, before groups are joined. */
  readonly #groupOf: Int32Array;
  /** Next work of the same group, -1 at its end; first and last of each group. */
  readonly #next: Int32Array;
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  /** The group that each went up in; itself where it is there. */
  readonly #into: number[] = [];

  constructor(works: WorkColumns, names: NameTable) {
    this.#works = works;
    this.#names = names;
    this.#groupOf = new Int32Array(works.count).fill(-1);
    this.#next = new Int32Array(works.count).fill(-1);
    const byKey = listsByGroup(works.keyOf, works.keys);
    for (let key = 0; key < works.keys; key++) this.#groupEqualTitles(listAt(byKey, key));
  }

  #groupEqualTitles(works: Int32Array): void {
    const firstGroup = this.#first.length;
    for (const work of works) {
      let group = firstGroup;
      while (group < this.#first.length && !this.#isInGroup(group, work)) group++;
      this.#add(group, work);
    }
  }

  #isInGroup(group: number, work: number): boolean {
    for (const member of this.members(group)) if (this.#isSameWork(member, work)) return true;
    return false;
  }

  #add(group: number, work: number): void {
    this.#groupOf[work] = group;
    if (group === this.#first.length) {
      this.#first.push(work);
      this.#into.push(group);
    } else this.#next[this.#last[group] as number] = work;
    this.#last[group] = work;
  }

  /** Whether two entries of equal titles, on different pages, are one work. */
  #isSameWork(a: number, b: number): boolean {
    const apart = this.#yearsApart(a, b);
    if (this.#works.authors(a).length === 0 || this.#works.authors(b).length === 0) return apart === 0;
    if (apart > MOST_YEARS_APART) return false;
    return this.#shareOfAuthors(a, b) >= (this.#works.title(a).length < TELLING_TITLE ? 0.7 : 0.3);
  }

  #yearsApart(a: number, b: number): number {
    const [x, y] = [this.#works.year(a), this.#works.year(b)];
    return x === NO_YEAR || y === NO_YEAR ? 0 : Math.abs(x - y);
  }

  #shareOfAuthors(a: number, b: number): number {
    const [x, y] = [familiesOf(this.#works.authors(a), this.#names), familiesOf(this.#works.authors(b), this.#names)];
    let shared = 0;
    for (const name of x) if (y.has(name)) shared++;
    return shared / Math.min(x.size, y.size);
  }

  get count(): number {
    return this.#first.length;
  }

  isThere(group: number): boolean {
    return this.#into[group] === group;
  }

  /** The works of a group, in the order in which they came to it. */
  *members(group: number): Generator<number> {
    for (let work = this.#first[group] as number; work >= 0; work = this.#next[work] as number) yield work;
  }

  #join(group: number, other: number): void {
    this.#into[other] = group;
    this.#next[this.#last[group] as number] = this.#first[other] as number;
    this.#last[group] = this.#last[other] as number;
  }

  /** Number of the group of each work, without those that went up in others. */
  numbered(): { readonly groupOf: Int32Array; readonly count: number } {
    const numbers = new Int32Array(this.count);
    let count = 0;
    // A group goes up in an earlier one only.
    for (let group = 0; group < this.count; group++)
      numbers[group] = this.isThere(group) ? count++ : (numbers[this.#into[group] as number] as number);
    return { groupOf: this.#groupOf.map((group) => numbers[group] as number), count };
  }

  /** A DOI or arXiv id that two titles share was given to one work, unless a page lists both. */
  joinByIdentifier(): void {
    const byIdentifier = new Int32Array(this.#works.identifiers).fill(-1);
    for (let group = 0; group < this.count; group++) {
      const identifiers = new Set<number>();
      for (const work of this.members(group)) for (const identifier of this.#works.identifiersOf(work)) identifiers.add(identifier);
      let known: number | undefined;
      for (const identifier of identifiers) {
        const other = byIdentifier[identifier] as number;
        if (known === undefined && other >= 0 && this.#isRetitled(other, group)) known = other;
      }
      if (known !== undefined) this.#join(known, group);
      for (const identifier of identifiers) if ((byIdentifier[identifier] as number) < 0) byIdentifier[identifier] = known ?? group;
    }
  }

  #isRetitled(a: number, b: number): boolean {
    if (this.#areOnOnePage(a, b)) return false;
    const [x, y] = [this.#first[a] as number, this.#first[b] as number];
    if (this.#works.authors(x).length === 0 || this.#works.authors(y).length === 0) return false;
    return this.#works.type(x) === this.#works.type(y) && this.#shareOfAuthors(x, y) >= AUTHORS_OF_RETITLED;
  }

  #areOnOnePage(a: number, b: number): boolean {
    const pages = new Set<number>();
    for (const work of this.members(a)) pages.add(this.#works.pageOf(work));
    for (const work of this.members(b)) if (pages.has(this.#works.pageOf(work))) return true;
    return false;
  }

  /** Works whose title was changed a little between two pages: the same list of authors, about the same year, and never on one page both. */
  joinReworded(): void {
    // What a group is compared by is its first page's entry.
    const leads = this.#leads();
    const latest = new Int32Array(this.#works.lists).fill(-1);
    const earlier = new Int32Array(this.count).fill(-1);
    for (let group = 0; group < this.count; group++) {
      if (!this.isThere(group)) continue;
      const list = this.#works.list(leads[group] as number);
      if (list < 0) continue;
      const known: number[] = [];
      for (let other = latest[list] as number; other >= 0; other = earlier[other] as number)
        if (this.#isReworded(leads[other] as number, leads[group] as number) && !this.#areOnOnePage(other, group)) known.push(other);
      if (known.length === 1) this.#join(known[0] as number, group);
      else {
        earlier[group] = latest[list] as number;
        latest[list] = group;
      }
    }
  }

  /** The first work by page of each group. */
  #leads(): Int32Array {
    return Int32Array.from({ length: this.count }, (_, group) => {
      let lead = this.#first[group] as number;
      if (this.isThere(group)) for (const work of this.members(group)) lead = Math.min(lead, work);
      return lead;
    });
  }

  #isReworded(x: number, y: number): boolean {
    const works = this.#works;
    if (works.type(x) !== works.type(y) || this.#yearsApart(x, y) > YEARS_OF_REWORDING) return false;
    return placesOf(works.authors(x), works.authors(y), this.#names) !== undefined && isRewording(works.title(x), works.title(y));
  }
}

/** Different family names of authors, by number. */
function familiesOf(authors: Int32Array, names: NameTable): ReadonlySet<number> {
  const families = new Set<number>();
  for (const name of authors) for (const family of names.familiesOf(name)) families.add(family);
  return families;
}

function describeAll(works: WorkColumns, groups: WorkGroups, base: string): MergedWorks {
  const { groupOf, count } = groups.numbered();
  const unsorted = listsByGroup(groupOf, count);
  const iris = new TextTable();
  const fullest = new Int32Array(count);
  for (let group = 0; group < count; group++) {
    const members = listAt(unsorted, group);
    fullest[group] = members.reduce((best, member) => (works.fullness(member) > works.fullness(best) ? member : best));
    addIri(iris, works, fullest[group] as number);
  }
  iris.seal();
  const order = Int32Array.from({ length: count }, (_, group) => group).sort((a, b) => iris.compare(a, b));
  const placeOf = new Int32Array(count);
  for (let place = 0; place < count; place++) placeOf[order[place] as number] = place;
  const workOf = groupOf.map((group) => placeOf[group] as number);
  const members = listsByGroup(workOf, count);
  return {
    count,
    members,
    workOf,
    fullest: (work) => fullest[order[work] as number] as number,
    iri: (work) => `${base}paper/${iris.text(order[work] as number)}`,
    date: (work) => commonDate(listAt(members, work), works),
  };
}

/** Adds the end of the IRI of a work, told by title and first family name. */
function addIri(iris: TextTable, works: WorkColumns, fullest: number): void {
  const title = slug(works.title(fullest), TITLE_WORDS) || 'untitled';
  const anchors = [works.key(fullest), works.firstFamily(fullest)];
  // Works of one title and one author, years apart: the later ones are told by their years.
  while (iris.lookup(`${title}-${shortHash(...anchors)}`) >= 0) anchors.push(works.printedYear(fullest));
  iris.intern(`${title}-${shortHash(...anchors)}`);
}

function commonDate(members: Int32Array, works: WorkColumns): string | undefined {
  const years = new Map<number, number>();
  const dates = Array.from(members).flatMap((member) => Array.from(works.datesOf(member), (date) => works.dates.text(date)));
  for (const date of dates) years.set(Number(date.slice(0, 4)), (years.get(Number(date.slice(0, 4))) ?? 0) + 1);
  const year = [...years].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
  return dates.filter((date) => Number(date.slice(0, 4)) === year).sort((a, b) => b.length - a.length || byText(a, b))[0];
}
