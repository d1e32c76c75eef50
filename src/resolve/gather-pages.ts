import type { Iri } from '../model/entity.js';
import type { PageFacts, Stated } from '../model/page-facts.js';
import type { PageSource } from '../model/page-source.js';
import { handleAgrees } from '../text/handle.js';
import { urlKey } from '../text/iri.js';
import { type AuthorPlaces, authorPlaces } from './author-places.js';
import { intColumn, type Lists, listsOf } from './columns.js';
import { type MergedWorks, mergeWorks } from './merge-works.js';
import { NameTable } from './name-table.js';
import { organizationMentions } from './organization-mentions.js';
import { OrganizationRegistry } from './organization-registry.js';
import { type IdentifiedPage, identifyPages } from './page-iri.js';
import { pagePeople } from './page-people.js';
import { pageWorks } from './page-works.js';
import { PeopleColumns } from './people-columns.js';
import type { PeopleGraph } from './people-graph.js';
import { Relations } from './relations.js';
import { TextTable } from './text-table.js';
import { WorkColumns } from './work-columns.js';

/** All that is known before people of different pages are compared, in numbers. */
export interface GatheredPages {
  /** Ascending by IRI; what follows goes by their places here. */
  readonly pages: readonly IdentifiedPage[];
  readonly names: NameTable;
  readonly people: PeopleColumns;
  readonly works: WorkColumns;
  readonly merged: MergedWorks;
  readonly places: AuthorPlaces;
  /** Number of the owner of each page; -1 where it has none. */
  ownerOf(page: number): number;
  /** Owners who share an address, a profile or a personal site. */
  readonly contacts: Lists;
  /** People whose names link to one place, and whose own place it is. */
  readonly links: Lists;
  /** Who stands beside whom; it is given once and not kept, for it is large. */
  takeRelations(): PeopleGraph;
}

const WEB_HOST = /^(?:www\d?\.)?([^.]+)\..+$/;

/** The personal site that a page is a part of: `host/~user`, or a host that is named for the owner. */
function siteOf({ page, owner }: PageFacts): readonly string[] {
  const { url } = page;
  if (url === undefined || !URL.canParse(url)) return [];
  const { origin, hostname, pathname } = new URL(url);
  const first = pathname.split('/')[1] ?? '';
  if (first.startsWith('~')) return [`${origin}/${first}`];
  const label = WEB_HOST.exec(hostname)?.[1] ?? '';
  return owner?.names.some(({ value }) => handleAgrees(label, value)) ? [origin] : [];
}

const urlKeys = (urls: readonly string[]): readonly string[] => urls.flatMap((url) => urlKey(url) ?? []);
const valuesOf = (stated: readonly Stated[]): readonly string[] => stated.map(({ value }) => value);

/** People by texts that they have in common. */
class Sharing {
  #texts = new TextTable();
  #keys = intColumn();
  #people = intColumn();

  add(person: number, texts: Iterable<string>): void {
    for (const text of texts) {
      this.#keys.push(this.#texts.intern(text));
      this.#people.push(person);
    }
  }

  /** The people of each text, in the order in which they came; all else is let go of. */
  takeLists(): Lists {
    const lists = listsOf(this.#texts.size, (visit) => {
      for (let i = 0; i < this.#keys.length; i++) visit(this.#keys.at(i), this.#people.at(i));
    });
    this.#texts = new TextTable();
    [this.#keys, this.#people] = [intColumn(), intColumn()];
    return lists;
  }
}

/** Reduces one page after the other to numbers. */
class Gathering {
  readonly names = new NameTable();
  readonly people = new PeopleColumns(this.names);
  readonly works = new WorkColumns(this.names);
  readonly contacts = new Sharing();
  readonly links = new Sharing();
  readonly owners = intColumn();
  #relations = new Relations();
  readonly #organizations: OrganizationRegistry;

  constructor(base: string) {
    this.#organizations = new OrganizationRegistry(base);
  }

  takeRelations(): PeopleGraph {
    const relations = this.#relations;
    this.#relations = new Relations();
    return relations.graph((person) => this.people.firstOf(this.people.pageOf(person)));
  }

  add(iri: Iri, facts: PageFacts): void {
    const firstPerson = this.people.count;
    const people = pagePeople(facts);
    const sizes = facts.works.map(({ authors }) => authors.length);
    const mentions = this.people.addPage(iri, people.people, people.placed, sizes);
    this.works.addPage(pageWorks(facts.works), facts.works, mentions);
    this.owners.push(people.owner < 0 ? -1 : firstPerson + people.owner);
    const aliases = this.#organizations.aliases(organizationMentions(facts));
    this.#relations.addPage({ facts, people, firstPerson }, ({ names }) => this.#organizations.iriOf(aliases, names));
    const profiles = valuesOf(facts.profiles);
    people.people.forEach(({ isOwner, urls }, i) => {
      const own = isOwner ? [iri, ...profiles] : [];
      this.links.add(firstPerson + i, new Set(urlKeys([...own, ...valuesOf(urls)])));
    });
    if (people.owner < 0) return;
    const addresses = facts.emails.map((email) => `mailto:${email.value.toLowerCase()}`);
    this.contacts.add(firstPerson + people.owner, [...addresses, ...urlKeys([iri, ...siteOf(facts), ...profiles])]);
  }
}

/** Gathers the people of each page, and the works of all. */
export function gatherPages(source: PageSource, base: string): GatheredPages {
  const pages = identifyPages(source.heads, base);
  const gathering = new Gathering(base);
  for (const { iri, record } of pages) gathering.add(iri, source.facts(record));
  const { names, people, works, owners } = gathering;
  names.close();
  const merged = mergeWorks(works, names, base);
  const ownerOf = (page: number): number => owners.at(page);
  const places = authorPlaces({ people, works, merged, names, ownerOf });
  works.forgetComparison();
  return {
    pages,
    names,
    people,
    works,
    merged,
    places,
    ownerOf,
    contacts: gathering.contacts.takeLists(),
    links: gathering.links.takeLists(),
    takeRelations: () => gathering.takeRelations(),
  };
}
