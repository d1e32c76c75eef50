import type { Iri } from '../model/entity.js';
import type { OrganizationMention, PageFacts, PersonMention } from '../model/page-facts.js';
import type { PagePeople } from './page-people.js';

/** How a person stands to another. */
export type RelationKind = 'coauthor' | 'advisor' | 'advisee' | 'coadvisor';

/** What the pages connect one person of one page with. */
export interface Related {
  /** People by kind: indices among the people of all pages. */
  readonly people: Readonly<Record<RelationKind, ReadonlySet<number>>>;
  readonly organizations: ReadonlySet<Iri>;
}

/** What {@link relationsOf} needs of a page. */
export interface RelatedPage {
  readonly facts: PageFacts;
  readonly people: PagePeople;
  readonly firstPerson: number;
}

/** A list of more authors than this says little about any two of them. */
const MOST_RELATED_AUTHORS = 40;

type Draft = { readonly people: Record<RelationKind, Set<number>>; readonly organizations: Set<Iri> };

const emptyDraft = (): Draft => ({
  people: { coauthor: new Set(), advisor: new Set(), advisee: new Set(), coadvisor: new Set() },
  organizations: new Set(),
});

/** Collects what one page says of its people. */
class PageRelations {
  readonly #drafts: readonly Draft[];
  readonly #page: RelatedPage;
  readonly #iriOf: (mention: OrganizationMention) => Iri;

  constructor(drafts: readonly Draft[], page: RelatedPage, iriOf: (mention: OrganizationMention) => Iri) {
    this.#drafts = drafts;
    this.#page = page;
    this.#iriOf = iriOf;
  }

  collect(): void {
    for (const { authors } of this.#page.facts.works) this.#authors(authors);
    if (this.#page.people.owner >= 0) this.#owner(this.#page.firstPerson + this.#page.people.owner);
  }

  #personOf(source: object): number {
    return this.#page.firstPerson + (this.#page.people.personOf.get(source) as number);
  }

  #relate(a: number, b: number, kind: RelationKind): void {
    if (a !== b) this.#drafts[a]?.people[kind].add(b);
  }

  #authors(authors: readonly object[]): void {
    if (authors.length > MOST_RELATED_AUTHORS) return;
    const all = authors.map((author) => this.#personOf(author));
    for (const a of all) for (const b of all) this.#relate(a, b, 'coauthor');
  }

  #owner(owner: number): void {
    const { facts } = this.#page;
    for (const { direction, person, organization } of facts.advising) this.#advising(owner, person, direction, organization);
    this.#coadvisors();
    for (const { advisors, institution } of facts.degrees)
      for (const person of advisors) this.#advising(owner, person, 'advisor', institution);
    for (const { supervisors, organization } of facts.positions) {
      for (const person of supervisors) this.#advising(owner, person, 'advisor', organization);
    }
    for (const person of facts.collaborators) {
      this.#relate(owner, this.#personOf(person), 'coauthor');
      this.#relate(this.#personOf(person), owner, 'coauthor');
    }
    for (const organization of organizationsOf(facts)) this.#drafts[owner]?.organizations.add(this.#iriOf(organization));
  }

  /** Those who advise the owner in the same. */
  #coadvisors(): void {
    const advising = this.#page.facts.advising.filter(({ direction }) => direction === 'advisor');
    for (const a of advising) {
      for (const b of advising) if (a.kind === b.kind) this.#relate(this.#personOf(a.person), this.#personOf(b.person), 'coadvisor');
    }
  }

  #advising(owner: number, mention: PersonMention, direction: 'advisor' | 'advisee', organization: OrganizationMention | undefined): void {
    const other = this.#personOf(mention);
    this.#relate(owner, other, direction);
    this.#relate(other, owner, direction === 'advisor' ? 'advisee' : 'advisor');
    if (organization) this.#drafts[other]?.organizations.add(this.#iriOf(organization));
  }
}

const organizationsOf = (facts: PageFacts): readonly OrganizationMention[] => [
  ...facts.affiliations,
  ...facts.positions.map((position) => position.organization),
  ...facts.degrees.map((degree) => degree.institution),
];

/** What all pages say of each of `count` people: whom they write with, who advises whom, where they were. */
export function relationsOf(
  pages: readonly RelatedPage[],
  count: number,
  iriOf: (page: number, mention: OrganizationMention) => Iri,
): readonly Related[] {
  const drafts = Array.from({ length: count }, emptyDraft);
  pages.forEach((page, i) => {
    new PageRelations(drafts, page, (mention) => iriOf(i, mention)).collect();
  });
  return drafts;
}
