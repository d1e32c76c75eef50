import type { AuthorPlaces } from './author-places.js';
import type { Lists } from './columns.js';
import type { MergedWorks } from './merge-works.js';
import { NameSets } from './name-sets.js';
import type { PeopleColumns } from './people-columns.js';
import type { WorkColumns } from './work-columns.js';

/** How sure it is that two are one. */
export type Reason = 'likely' | 'certain' | 'owners';

/** What the joined people must not contradict. */
export interface KnownOfPeople {
  readonly people: PeopleColumns;
  readonly works: WorkColumns;
  readonly merged: MergedWorks;
  readonly places: AuthorPlaces;
  /** Number of the owner of each page; -1 where it has none. */
  ownerOf(page: number): number;
}

/** People of all pages, joined where evidence says so and nothing forbids it. */
export class PersonClusters {
  readonly people: PeopleColumns;
  readonly #known: KnownOfPeople;
  /** The set of a person is led to its smallest member, the root. */
  readonly #parents: Int32Array;
  /** The members of a set in a ring. */
  readonly #next: Int32Array;
  /** Members of the set of a root. */
  readonly #sizes: Int32Array;
  readonly #owned: Uint8Array;
  /** Names of the set of a root. */
  readonly #names: NameSets;
  readonly #mentions: Lists;
  /** Works of pages whose lists leave the owner out, by owner. */
  readonly #leftOut = new Map<number, number[]>();
  /** Work of the page that each author's mention is in, of the entries that count; -1 for all others. */
  readonly #workOfMention: Int32Array;
  /** Roots of people who were decided to be somebody else. */
  readonly #others = new Map<number, ReadonlySet<number>>();

  constructor(known: KnownOfPeople) {
    const { people, works, places } = known;
    this.people = people;
    this.#known = known;
    this.#parents = Int32Array.from({ length: people.count }, (_, i) => i);
    this.#next = this.#parents.slice();
    this.#sizes = new Int32Array(people.count).fill(1);
    this.#owned = Uint8Array.from({ length: people.count }, (_, i) => Number(people.isOwner(i)));
    this.#names = new NameSets(people);
    this.#mentions = people.mentionsByPerson();
    this.#workOfMention = new Int32Array(people.mentions).fill(-1);
    for (let work = 0; work < works.count; work++) {
      const first = works.firstMention(work);
      for (let i = 0; i < works.authorCount(work); i++) if (places.ofMention[first + i] !== 0) this.#workOfMention[first + i] = work;
    }
    for (const work of places.ofOwner.keys()) {
      const owner = known.ownerOf(works.pageOf(work));
      this.#leftOut.set(owner, [...(this.#leftOut.get(owner) ?? []), work]);
    }
  }

  /** The smallest member of the set. */
  find(person: number): number {
    const parents = this.#parents;
    let root = person;
    while (parents[root] !== root) root = parents[root] as number;
    for (let at = person; at !== root; ) {
      const next = parents[at] as number;
      parents[at] = root;
      at = next;
    }
    return root;
  }

  /** Number of the joined person of each person, and how many there are; they ascend by their roots. */
  numbered(): { readonly of: Int32Array; readonly count: number } {
    const of = new Int32Array(this.people.count);
    let count = 0;
    for (let person = 0; person < of.length; person++) {
      const root = this.find(person);
      of[person] = root === person ? count++ : (of[root] as number);
    }
    return { of, count };
  }

  /** Decides that two people are different, whatever speaks for them being one; call before any join. */
  forbid(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.#others.set(x, new Set([...(this.#others.get(x) ?? []), b]));
    this.#others.set(y, new Set([...(this.#others.get(y) ?? []), a]));
  }

  /** Whether the joined person owns a page. */
  isOwner(person: number): boolean {
    return this.#owned[this.find(person)] !== 0;
  }

  /** Number of the people of single pages who are joined. */
  size(person: number): number {
    return this.#sizes[this.find(person)] as number;
  }

  /** The members of a set, each once. */
  *#members(root: number): Generator<number> {
    let member = root;
    do {
      yield member;
      member = this.#next[member] as number;
    } while (member !== root);
  }

  /** Whether nothing forbids that two people are one: no page, no list of authors, no name, no decision. */
  canJoin(a: number, b: number, reason: Reason = 'likely'): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    return x === y || this.#mayJoin(x, y, reason);
  }

  /**
   * Joins two people; false where that would contradict a page or a list of authors, or join the owners of two pages.
   *
   * @param reason `likely`: no names may contradict. `certain`: they may be misprinted. `owners`: evidence that two pages are of one person.
   */
  join(a: number, b: number, reason: Reason = 'likely'): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return true;
    if (!this.#mayJoin(x, y, reason)) return false;
    const [root, gone] = [Math.min(x, y), Math.max(x, y)];
    // The names of the larger set go before those of the smaller.
    if ((this.#sizes[x] as number) >= (this.#sizes[y] as number)) this.#names.join(x, y, root);
    else this.#names.join(y, x, root);
    this.#parents[gone] = root;
    this.#sizes[root] = (this.#sizes[root] as number) + (this.#sizes[gone] as number);
    this.#owned[root] = (this.#owned[root] as number) | (this.#owned[gone] as number);
    [this.#next[root], this.#next[gone]] = [this.#next[gone] as number, this.#next[root] as number];
    const others = this.#others.get(gone);
    if (others) this.#others.set(root, new Set([...(this.#others.get(root) ?? []), ...others]));
    return true;
  }

  #mayJoin(x: number, y: number, reason: Reason): boolean {
    if (reason !== 'owners' && this.#owned[x] !== 0 && this.#owned[y] !== 0) return false;
    for (const other of this.#others.get(x) ?? []) if (this.find(other) === y) return false;
    if (reason !== 'owners' && !this.#names.agree(x, y, reason === 'certain')) return false;
    const [small, large] = (this.#sizes[x] as number) <= (this.#sizes[y] as number) ? [x, y] : [y, x];
    let member = small;
    do {
      if (this.#standsElsewhere(member, large) || this.#isToldApart(member, large, reason)) return false;
      member = this.#next[member] as number;
    } while (member !== small);
    return true;
  }

  /** Whether the set stands at another place of a work that the person is an author of: nobody stands at two. */
  #standsElsewhere(person: number, root: number): boolean {
    const { items, starts } = this.#mentions;
    const { ofMention, ofOwner } = this.#known.places;
    for (let i = starts[person] as number; i < (starts[person + 1] as number); i++) {
      const mention = items[i] as number;
      const work = this.#workOfMention[mention] as number;
      if (work >= 0 && this.#isAtOtherPlace(root, work, ofMention[mention] as number)) return true;
    }
    for (const work of this.#leftOut.get(person) ?? []) if (this.#isAtOtherPlace(root, work, ofOwner.get(work) as number)) return true;
    return false;
  }

  #isAtOtherPlace(root: number, pageWork: number, place: number): boolean {
    const { works, merged, places, people } = this.#known;
    const work = merged.workOf[pageWork] as number;
    for (let m = merged.members.starts[work] as number; m < (merged.members.starts[work + 1] as number); m++) {
      const member = merged.members.items[m] as number;
      const first = works.firstMention(member);
      const last = first + works.authorCount(member);
      for (let mention = first; mention < last; mention++) {
        const other = places.ofMention[mention] as number;
        if (other !== 0 && other !== place && this.find(people.mentioned(mention)) === root) return true;
      }
      const ofOwner = places.ofOwner.get(member);
      if (ofOwner !== undefined && ofOwner !== place && this.find(this.#known.ownerOf(works.pageOf(member))) === root) return true;
    }
    return false;
  }

  /** Whether the person's page names somebody of the set, and tells the two apart. */
  #isToldApart(person: number, root: number, reason: Reason): boolean {
    const page = this.people.pageOf(person);
    const [first, end] = [this.people.firstOf(page), this.people.firstOf(page + 1)];
    if (end - first > (this.#sizes[root] as number)) {
      for (const other of this.#members(root))
        if (other >= first && other < end && !this.#mayBeOneOnPage(person, other, reason)) return true;
      return false;
    }
    for (let other = first; other < end; other++)
      if (this.find(other) === root && !this.#mayBeOneOnPage(person, other, reason)) return true;
    return false;
  }

  /** Two people of one page are one only where one of them is there in initials alone, in another script or misprinted, and never in one entry. */
  #mayBeOneOnPage(a: number, b: number, reason: Reason): boolean {
    const { people } = this;
    if (people.shareEntry(a, b)) return false;
    if (reason === 'certain' && people.isOneMisprinted(a, b)) return true;
    if (people.isOwner(a) || people.isOwner(b)) return false;
    const isFull = (person: number): boolean => people.spellings(person).some((name) => people.names.isFull(name));
    const scripts = (person: number): string =>
      [...new Set(Array.from(people.spellings(person), (name) => people.names.form(name).parsed.script))].sort().join();
    return (!isFull(a) || !isFull(b) || scripts(a) !== scripts(b)) && people.canBeOne(a, b);
  }
}
