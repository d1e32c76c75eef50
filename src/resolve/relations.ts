import type { Iri } from '../model/entity.js';
import type { OrganizationMention, PageFacts, PersonMention } from '../model/page-facts.js';
import { intColumn, listAt, listsOf, smallColumn } from './columns.js';
import type { PagePeople } from './page-people.js';
import type { PeopleGraph } from './people-graph.js';

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
const ORGANIZATION = 1;

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
  /** People by number, organisations as -1 and below: how many people there are is not yet known. */
  readonly #targets = intColumn();
  readonly #weights = smallColumn();
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
      rows[a]?.push([page.firstPerson + b, weight]);
      rows[b]?.push([page.firstPerson + a, weight]);
    }
    for (const { person, organization } of places.values()) {
      const place = this.#organization(iriOf(organization));
      rows[person]?.push([-1 - place, ORGANIZATION]);
      this.#places.push(place);
      this.#placed.push(page.firstPerson + person);
    }
    for (const row of rows) {
      for (const [target, weight] of row) {
        this.#targets.push(target);
        this.#weights.push(Math.min(weight, MOST_WEIGHT));
      }
      this.#starts.push(this.#targets.length);
    }
  }

  #organization(iri: Iri): number {
    const known = this.#organizations.get(iri);
    if (known !== undefined) return known;
    this.#organizations.set(iri, this.#organizations.size);
    return this.#organizations.size - 1;
  }

  /** The graph of all people and organisations; it takes over what was collected, and nothing can be added any more. */
  graph(): PeopleGraph {
    const people = this.#starts.length - 1;
    for (let i = 0, targets = this.#targets.values; i < targets.length; i++) {
      const target = targets[i] as number;
      if (target < 0) targets[i] = people - 1 - target;
    }
    const members = listsOf(this.#organizations.size, (visit) => {
      for (let i = 0; i < this.#places.length; i++) visit(this.#places.at(i), this.#placed.at(i));
    });
    for (let place = 0; place < this.#organizations.size; place++) {
      for (const person of listAt(members, place)) {
        this.#targets.push(person);
        this.#weights.push(ORGANIZATION);
      }
      this.#starts.push(this.#targets.length);
    }
    return { people, starts: this.#starts.values, targets: this.#targets.values, weights: this.#weights.values };
  }
}

/** More common works say nothing more. */
const MOST_WEIGHT = 0xffff;
