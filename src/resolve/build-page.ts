import type {
  Iri,
  PersonOnPage,
  ResolvedAuthor,
  ResolvedDegree,
  ResolvedOrganization,
  ResolvedPage,
  ResolvedPerson,
  ResolvedPosition,
  ResolvedWork,
} from '../model/entity.js';
import type {
  Author,
  Degree,
  Evidence,
  OrganizationMention,
  PageFacts,
  PersonMention,
  Position,
  Work,
  WorkLink,
} from '../model/page-facts.js';
import { toIri } from '../text/iri.js';
import { slug } from '../text/slug.js';
import { organizationMentions } from './organization-mentions.js';
import { type OrganizationAliases, type OrganizationRegistry, OrganizationsOnPage } from './organization-registry.js';
import type { IdentifiedPage } from './page-iri.js';
import type { PagePeople } from './page-people.js';
import { shortHash } from './short-hash.js';
import type { TopicRegistry } from './topic-registry.js';
import { UniqueIris } from './unique-iris.js';
import type { VenueRegistry } from './venue-registry.js';

/** What a page's facts are led to. */
export interface Resolution {
  readonly base: string;
  readonly organizations: OrganizationRegistry;
  readonly venues: VenueRegistry;
  readonly topics: TopicRegistry;
  /** IRI of a person of the page, by its index in {@link PagePeople.people}; undefined for a group that signs works. */
  personIri(local: number): Iri | undefined;
}

/** A work of the page, led to the work of all pages that it is. */
export interface IdentifiedWork {
  readonly iri: Iri;
  /** The entries of the work on the page, the fullest first; never empty. */
  readonly entries: readonly Work[];
  /** Places of the authors of the fullest entry in the fullest list of all pages, from 1; absent where the two disagree. */
  readonly places?: readonly number[];
}

/** Leads every mention of one page to its entity. */
export class PageBuilder {
  readonly #page: IdentifiedPage;
  readonly #people: PagePeople;
  readonly #with: Resolution;
  readonly #facts: PageFacts;
  readonly #aliases: OrganizationAliases;
  readonly #organizations = new OrganizationsOnPage();
  readonly #iris = new UniqueIris();
  readonly #owner: Iri | undefined;

  constructor(page: IdentifiedPage, facts: PageFacts, people: PagePeople, resolution: Resolution) {
    this.#page = page;
    this.#facts = facts;
    this.#aliases = resolution.organizations.aliases(organizationMentions(facts));
    this.#people = people;
    this.#with = resolution;
    this.#owner = people.owner < 0 ? undefined : resolution.personIri(people.owner);
  }

  build(works: readonly IdentifiedWork[]): ResolvedPage {
    const { iri } = this.#page;
    const facts = this.#facts;
    const resolved = {
      affiliations: facts.affiliations.map((mention) => this.#organization(mention)),
      positions: facts.positions.map((fact) => this.#position(fact)),
      degrees: facts.degrees.map((fact) => this.#degree(fact)),
      advising: facts.advising.map((fact) => ({
        ...this.#person(fact.person),
        fact,
        ...(fact.organization && { at: this.#organization(fact.organization) }),
      })),
      collaborators: facts.collaborators.map((mention) => this.#person(mention)),
      works: works.map((work) => this.#work(work)),
      awards: facts.awards.map((fact) => ({
        iri: this.#own('honor', `${slug(fact.name, 8)}${fact.date ? `-${fact.date.slice(0, 4)}` : ''}`),
        fact,
        ...(fact.giver !== undefined && { giver: this.#named(fact.giver, fact.evidence) }),
      })),
      courses: facts.courses.map((fact) => this.#course(fact)),
      talks: facts.talks.map((fact) => ({ iri: this.#own('talk', `${slug(fact.title, 8)}${fact.date ? `-${fact.date}` : ''}`), fact })),
      interests: facts.interests.map((fact) => ({ topic: this.#with.topics.topic(fact.value), fact })),
    };
    return {
      iri,
      facts,
      ...(this.#owner !== undefined && { owner: this.#owner }),
      ...resolved,
      people: this.#peopleOnPage(),
      organizations: this.#organizations.list(),
    };
  }

  /** An IRI for something that belongs to the owner: `role/ana-silva-1a2b3c4d/...`. */
  #own(kind: string, name: string): Iri {
    const owner = this.#owner === undefined ? `page-${shortHash(this.#page.iri)}` : this.#owner.slice(`${this.#with.base}person/`.length);
    return this.#iris.unique(`${this.#with.base}${kind}/${owner}/${name || 'x'}`);
  }

  #organization(mention: OrganizationMention): ResolvedOrganization {
    const organization = this.#with.organizations.organization(this.#aliases, mention.names);
    this.#organizations.add(organization, mention.names, mention.evidence, mention.url);
    const units: Iri[] = [];
    let parent = organization;
    for (const unit of mention.units.toReversed()) {
      parent = this.#with.organizations.unit(unit, parent);
      this.#organizations.add(parent, [unit], mention.evidence);
      units.unshift(parent);
    }
    return { organization, units, mention };
  }

  #named(name: string, evidence: Evidence): Iri {
    return this.#organization({ names: [name], units: [], evidence }).organization;
  }

  #person(mention: PersonMention): ResolvedPerson {
    return {
      person:
        this.#with.personIri(this.#people.personOf.get(mention) as number) ?? this.#named(mention.names[0] as string, mention.evidence),
      mention,
    };
  }

  #position(fact: Position): ResolvedPosition {
    const at = this.#organization(fact.organization);
    const name = [slug(fact.role ?? fact.kind, 6), lastSegment(at.organization), fact.start?.slice(0, 4)].filter(Boolean).join('-');
    return { iri: this.#own('role', name), fact, at, supervisors: fact.supervisors.map((mention) => this.#person(mention)) };
  }

  #degree(fact: Degree): ResolvedDegree {
    const at = this.#organization(fact.institution);
    const iri = this.#own('credential', `${fact.level}-${lastSegment(at.organization)}`);
    const hasRole = fact.start !== undefined || fact.advisors.length > 0;
    return {
      iri,
      ...(hasRole && { role: this.#own('role', `${fact.level}-${lastSegment(at.organization)}`) }),
      fact,
      at,
      ...(fact.field !== undefined && { field: this.#with.topics.topic(fact.field) }),
      advisors: fact.advisors.map((mention) => this.#person(mention)),
    };
  }

  #course(fact: ResolvedPage['courses'][number]['fact']): ResolvedPage['courses'][number] {
    const at = fact.organization && this.#organization(fact.organization);
    const where = at ? lastSegment(at.organization) : shortHash(this.#owner ?? this.#page.iri);
    const iri = `${this.#with.base}course/${where}/${slug(fact.code ? `${fact.code} ${fact.name}` : fact.name, 10) || 'x'}`;
    const terms = fact.terms.length === 0 ? [undefined] : fact.terms;
    const instances = terms.map((term) => ({
      iri: `${iri}/${slug(term ?? '', 6) || 'class'}-${shortHash(this.#owner ?? this.#page.iri)}`,
      ...(term !== undefined && { term }),
    }));
    return { iri, fact, ...(at && { at }), instances };
  }

  #work({ iri, entries, places }: IdentifiedWork): ResolvedWork {
    const fact = entries[0] as Work;
    const node = places === undefined ? `${iri}#${shortHash(this.#page.iri)}-a` : `${iri}#a`;
    const printed = entries.flatMap((entry) => entry.venue ?? [])[0];
    const venue = printed && this.#with.venues.place(printed, fact);
    return {
      work: iri,
      fact,
      entries,
      authors: fact.authors.map((author, i) => this.#author(author, places?.[i] ?? i + 1, node)),
      isVariant: places === undefined,
      ...(venue && printed && { venue: { ...venue, fact: printed } }),
      links: linksOf(entries),
      identifiers: uniqueBy(
        entries.flatMap((entry) => entry.identifiers),
        (identifier) => `${identifier.scheme} ${identifier.value}`,
      ),
    };
  }

  #author(fact: Author, position: number, node: string): ResolvedAuthor {
    const person = this.#with.personIri(this.#people.personOf.get(fact) as number);
    const agent = person ?? this.#named(fact.name, fact.evidence);
    return { iri: `${node}${position}`, agent, isPerson: person !== undefined, position, fact };
  }

  #peopleOnPage(): readonly PersonOnPage[] {
    return this.#people.people.flatMap((local, i) => {
      const person = this.#with.personIri(i);
      return person === undefined ? [] : [{ person, spellings: local.spellings, urls: local.urls }];
    });
  }
}

const lastSegment = (iri: Iri): string => iri.slice(iri.lastIndexOf('/') + 1);

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item] as const).reverse()).values()].reverse();
}

function linksOf(entries: readonly Work[]): ResolvedWork['links'] {
  const links = uniqueBy(
    entries.flatMap((entry) => entry.links),
    (link: WorkLink) => toIri(link.url) ?? link.url,
  );
  return links.map((fact) => {
    const iri = toIri(fact.url);
    return { ...(iri !== undefined && { iri }), fact };
  });
}
