import type { Iri } from '../model/entity.js';
import type { OrganizationMention, PageFacts, PersonMention } from '../model/page-facts.js';
import { byteColumn, intColumn, listsOf, smallColumn } from './columns.js';
import type { PagePeople } from './page-people.js';
import { HEAVY, type PeopleGraph } from './people-graph.js';

/** What {@link Relations} needs of a page. */
export interface RelatedPage {
  readonly facts: PageFacts;
  readonly people: PagePeople;
  readonly firstPerson: number;
}

/** A list of more authors than this says little about any two of them. */
const MOST_RELATED_AUTHORS = 40;
/** An advisor has fewer students than a person has co-authors: the relation says as much as so many common papers. */
const ADVISING = 4;
const COLLABORATOR = 1;
/** Who comes later on a page stands beside nobody. */
const MOST_PEOPLE = 0xffff;

const organizationsOf = (facts: PageFacts): readonly OrganizationMention[] => [
  ...facts.affiliations,
  ...facts.positions.map((position) => position.organization),
  ...facts.degrees.map((degree) => degree.institution),
];

/** Collects what one page says of its people: weights of pairs of people, and organisations of people. */
class PageRelations {
  readonly pairs = new Map<number, number>();
  readonly places = new Map<string, { readonly person: number; readonly organization: OrganizationMention }>();
  readonly #page: RelatedPage;
  readonly #iriOf: (mention: OrganizationMention) => Iri;

  constructor(page: RelatedPage, iriOf: (mention: OrganizationMention) => Iri) {
    this.#page = page;
    this.#iriOf = iriOf;
    for (const { authors } of page.facts.works) this.#authors(authors);
    if (page.people.owner >= 0) this.#owner(page.people.owner);
  }

  #personOf(source: object): number {
    return this.#page.people.personOf.get(source) as number;
  }

  #relate(a: number, b: number, weight: number): void {
    if (a === b) return;
    const pair = Math.min(a, b) * this.#page.people.people.length + Math.max(a, b);
    this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + weight);
  }

  #authors(authors: readonly object[]): void {
    if (authors.length > MOST_RELATED_AUTHORS) return;
    const all = authors.map((author) => this.#personOf(author));
    for (let i = 0; i < all.length; i++) for (let j = i + 1; j < all.length; j++) this.#relate(all[i] as number, all[j] as number, 1);
  }

  #owner(owner: number): void {
    const { facts } = this.#page;
    for (const { person, organization } of facts.advising) this.#advising(owner, person, organization);
    for (const { advisors, institution } of facts.degrees) for (const person of advisors) this.#advising(owner, person, institution);
    for (const { supervisors, organization } of facts.positions)
      for (const person of supervisors) this.#advising(owner, person, organization);
    for (const person of facts.collaborators) this.#relate(owner, this.#personOf(person), COLLABORATOR);
    for (const organization of organizationsOf(facts)) this.#at(owner, organization);
  }

  #advising(owner: number, mention: PersonMention, organization: OrganizationMention | undefined): void {
    const other = this.#personOf(mention);
    this.#relate(owner, other, ADVISING);
    if (organization) this.#at(other, organization);
  }

  #at(person: number, organization: OrganizationMention): void {
    this.places.set(`${person} ${this.#iriOf(organization)}`, { person, organization });
  }
}

/** What all pages say of their people: whom they write with, who advises whom, where they were; collected page by page. */
export class Relations {
  readonly #starts = intColumn();
  /** People by their place on the page: a relation holds between two people of one page. */
  readonly #targets = smallColumn();
  readonly #weights = byteColumn();
  readonly #heavy = new Map<number, number>();
  readonly #organizations = new Map<Iri, number>();
  /** Organisation and person of each relation between such. */
  readonly #places = intColumn();
  readonly #placed = intColumn();

  constructor() {
    this.#starts.push(0);
  }

  /** Adds what the next page says. */
  addPage(page: RelatedPage, iriOf: (mention: OrganizationMention) => Iri): void {
    const { pairs, places } = new PageRelations(page, iriOf);
    const size = page.people.people.length;
    const rows: [target: number, weight: number][][] = Array.from({ length: size }, () => []);
    for (const [pair, weight] of pairs) {
      const [a, b] = [Math.floor(pair / size), pair % size];
      if (b > MOST_PEOPLE) continue;
      rows[a]?.push([b, weight]);
      rows[b]?.push([a, weight]);
    }
    for (const { person, organization } of places.values()) {
      this.#places.push(this.#organization(iriOf(organization)));
      this.#placed.push(page.firstPerson + person);
    }
    for (const row of rows) {
      for (const [target, weight] of row) this.#add(target, weight);
      this.#starts.push(this.#targets.length);
    }
  }

  #add(target: number, weight: number): void {
    const edge = this.#targets.push(target);
    this.#weights.push(Math.min(weight, HEAVY));
    if (weight >= HEAVY) this.#heavy.set(edge, weight);
  }

  #organization(iri: Iri): number {
    const known = this.#organizations.get(iri);
    if (known !== undefined) return known;
    this.#organizations.set(iri, this.#organizations.size);
    return this.#organizations.size - 1;
  }

  /**
   * The graph of all people and organisations; nothing can be added any more.
   *
   * @param firstOnPage the first of the people of somebody's page
   */
  graph(firstOnPage: (person: number) => number): PeopleGraph {
    const each = (visit: (place: number, person: number) => void): void => {
      for (let i = 0; i < this.#places.length; i++) visit(this.#places.at(i), this.#placed.at(i));
    };
    return {
      starts: this.#starts.values,
      targets: this.#targets.values,
      weights: this.#weights.values,
      heavy: this.#heavy,
      firstOnPage,
      membersOf: listsOf(this.#organizations.size, each),
      placesOf: listsOf(this.#starts.length - 1, (visit) => each((place, person) => visit(person, place))),
    };
  }
}
