import { fits, isMisprinted } from './name-fit.js';
import type { NameForm } from './name-form.js';
import type { LocalPerson } from './page-people.js';
import { UnionFind } from './union-find.js';

/** A person of one page, with the index of the page. */
export interface PlacedPerson {
  readonly page: number;
  readonly local: LocalPerson;
}

/** What a set of joined people must not contradict. */
interface Bounds {
  /** Place among the authors, by work: nobody stands at two places of one work. */
  readonly places: Map<number, number>;
  /** Pages that the person is the owner of. */
  readonly owned: ReadonlySet<number>;
  /** The people of each page, as a rule one: a page tells its people apart. */
  readonly byPage: Map<number, readonly number[]>;
  /** People who were decided to be somebody else. */
  readonly others: ReadonlySet<number>;
  /** Different names, none of which contradicts another. */
  readonly names: ReadonlyMap<string, NameForm>;
  /** Names of theirs that contradict the others, which their own pages equate. */
  readonly aliases: readonly NameForm[];
}

const isHan = (form: NameForm): boolean => form.parsed.script === 'han';

/** Whether two names of one kind, both whole or both abbreviated, cannot be one person's. An initial contradicts no whole name here. */
const contradict = (a: NameForm, b: NameForm): boolean => a.isFull === b.isFull && !fits(a, b);

/** The names of one page's person, without those that only the page can know to be of the same: "Luna Lin" of Yue Lin, 田中 宏. */
function splitNames(forms: readonly NameForm[]): Pick<Bounds, 'names' | 'aliases'> {
  const main = forms.find((form) => form.isFull);
  const isAlias = (form: NameForm): boolean => main !== undefined && contradict(main, form);
  return { names: new Map(forms.filter((form) => !isAlias(form)).map((form) => [form.key, form])), aliases: forms.filter(isAlias) };
}

/** Whether the names of two people can all be one person's: what an initial allows, a second whole name may forbid. */
function namesAgree(a: Bounds, b: Bounds, mayBeMisprinted: boolean): boolean {
  for (const [key, form] of a.names) if (isHan(form) && b.names.has(key)) return true;
  const isAlias = (form: NameForm, aliases: readonly NameForm[]): boolean => aliases.some((alias) => fits(alias, form));
  for (const x of a.names.values()) {
    for (const y of b.names.values()) {
      if (!contradict(x, y) || (mayBeMisprinted && isMisprinted(x, y))) continue;
      if (!isAlias(x, b.aliases) && !isAlias(y, a.aliases)) return false;
    }
  }
  return true;
}

/** The names of both; of the smaller those only that contradict none of the larger, if a certain reason joined what the names do not. */
function allNames(large: ReadonlyMap<string, NameForm>, small: ReadonlyMap<string, NameForm>): ReadonlyMap<string, NameForm> {
  const names = [...large.values()];
  const added = [...small].filter(([, form]) => names.every((name) => !contradict(name, form)));
  return added.every(([key]) => large.has(key)) ? large : new Map([...large, ...added]);
}

/** How sure it is that two are one. */
export type Reason = 'likely' | 'certain' | 'owners';

/** Whether any spellings of the two can name one person. */
export const canBeOne = (a: LocalPerson, b: LocalPerson): boolean => a.forms.some((x) => b.forms.some((y) => fits(x, y)));

/** Whether any spellings of the two differ in a slip of the keyboard only. */
export const isOneMisprinted = (a: LocalPerson, b: LocalPerson): boolean => a.forms.some((x) => b.forms.some((y) => isMisprinted(x, y)));

/** People of all pages, joined where evidence says so and nothing forbids it. */
export class PersonClusters {
  readonly #sets = new UnionFind();
  readonly #bounds: Bounds[] = [];
  readonly people: readonly PlacedPerson[];

  constructor(people: readonly PlacedPerson[]) {
    this.people = people;
    people.forEach((person, i) => {
      this.#sets.add();
      this.#bounds.push({
        places: new Map(),
        owned: person.local.isOwner ? new Set([person.page]) : NONE,
        byPage: new Map([[person.page, [i]]]),
        others: NONE,
        ...splitNames(person.local.forms),
      });
    });
  }

  find(person: number): number {
    return this.#sets.find(person);
  }

  /** States that the person is the author at a place of a work; call before any join. */
  place(person: number, work: number, place: number): void {
    const { places } = this.#boundsOf(person);
    if (!places.has(work)) places.set(work, place);
  }

  /** Decides that two people are different, whatever speaks for them being one; call before any join. */
  forbid(a: number, b: number): void {
    this.#keepFrom(a, b);
    this.#keepFrom(b, a);
  }

  #keepFrom(person: number, other: number): void {
    const bounds = this.#boundsOf(person);
    this.#bounds[this.find(person)] = { ...bounds, others: union(bounds.others, new Set([other])) };
  }

  /** Pages that the joined person owns. */
  ownedBy(person: number): ReadonlySet<number> {
    return this.#boundsOf(person).owned;
  }

  /** Works that the joined person is an author of. */
  worksOf(person: number): ReadonlyMap<number, number> {
    return this.#boundsOf(person).places;
  }

  #boundsOf(person: number): Bounds {
    return this.#bounds[this.find(person)] as Bounds;
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
    const [keep, drop] = [this.#bounds[x] as Bounds, this.#bounds[y] as Bounds];
    const [large, small] = size(keep) >= size(drop) ? [keep, drop] : [drop, keep];
    for (const [work, place] of small.places) large.places.set(work, place);
    for (const [page, people] of small.byPage) large.byPage.set(page, [...(large.byPage.get(page) ?? []), ...people]);
    this.#sets.union(x, y);
    const aliases = small.aliases.length === 0 ? large.aliases : [...large.aliases, ...small.aliases];
    const [owned, others] = [union(large.owned, small.owned), union(large.others, small.others)];
    this.#bounds[this.find(x)] = { ...large, owned, others, names: allNames(large.names, small.names), aliases };
    return true;
  }

  #mayJoin(x: number, y: number, reason: Reason): boolean {
    const [a, b] = [this.#bounds[x] as Bounds, this.#bounds[y] as Bounds];
    if (reason !== 'owners' && a.owned.size > 0 && b.owned.size > 0) return false;
    for (const other of a.others) if (this.find(other) === y) return false;
    if (reason !== 'owners' && !namesAgree(a, b, reason === 'certain')) return false;
    const [small, large] = size(a) <= size(b) ? [a, b] : [b, a];
    for (const [work, place] of small.places) if (large.places.has(work) && large.places.get(work) !== place) return false;
    for (const [page, people] of small.byPage) {
      for (const other of large.byPage.get(page) ?? [])
        if (!people.every((person) => this.#mayBeOneOnPage(person, other, reason))) return false;
    }
    return true;
  }

  /** Two people of one page are one only where one of them is there in initials alone, in another script or misprinted, and never in one entry. */
  #mayBeOneOnPage(a: number, b: number, reason: Reason): boolean {
    const [x, y] = [(this.people[a] as PlacedPerson).local, (this.people[b] as PlacedPerson).local];
    if (x.entries.some((entry) => y.entries.includes(entry))) return false;
    if (reason === 'certain' && isOneMisprinted(x, y)) return true;
    if (x.isOwner || y.isOwner) return false;
    const full = (person: LocalPerson): boolean => person.forms.some((form) => form.isFull);
    const scripts = (person: LocalPerson): string => [...new Set(person.forms.map((form) => form.parsed.script))].sort().join();
    return (!full(x) || !full(y) || scripts(x) !== scripts(y)) && canBeOne(x, y);
  }
}

/** Shared by all who have none: a large run has millions of them. */
const NONE: ReadonlySet<number> = new Set();

const union = (a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> =>
  b.size === 0 ? a : a.size === 0 ? b : new Set([...a, ...b]);

const size = (bounds: Bounds): number => bounds.places.size + bounds.byPage.size;
