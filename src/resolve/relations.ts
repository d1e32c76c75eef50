import type { Iri } from '../model/entity.js';
import type { OrganizationMention, PageFacts, PersonMention } from '../model/page-facts.js';
import type { PagePeople } from './page-people.js';
import { EdgeList, type PeopleGraph } from './people-graph.js';

/** What {@link relationGraph} needs of a page. */
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

/** What all pages say of `count` people: whom they write with, who advises whom, where they were. */
export function relationGraph(
  pages: readonly RelatedPage[],
  count: number,
  iriOf: (page: number, mention: OrganizationMention) => Iri,
): PeopleGraph {
  const edges = new EdgeList();
  const organizations = new Map<Iri, number>();
  const both = (a: number, b: number, weight: number): void => {
    edges.add(a, b, weight);
    edges.add(b, a, weight);
  };
  pages.forEach((page, i) => {
    const { pairs, places } = new PageRelations(page, (mention) => iriOf(i, mention));
    const size = page.people.people.length;
    for (const [pair, weight] of pairs) both(page.firstPerson + Math.floor(pair / size), page.firstPerson + (pair % size), weight);
    for (const { person, organization } of places.values()) {
      const iri = iriOf(i, organization);
      const node = organizations.get(iri) ?? count + organizations.size;
      organizations.set(iri, node);
      both(page.firstPerson + person, node, ORGANIZATION);
    }
  });
  return edges.graph(count + organizations.size, count);
}
