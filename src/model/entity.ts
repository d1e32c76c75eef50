import type { NameOnPage, UnfollowedDecision } from './identity-decision.js';
import type {
  Advising,
  Author,
  Award,
  Course,
  Degree,
  Evidence,
  OrganizationMention,
  PageFacts,
  PersonMention,
  Position,
  Stated,
  Talk,
  Venue,
  Work,
  WorkIdentifier,
  WorkLink,
} from './page-facts.js';

/** An absolute IRI that may stand in a graph as it is; made by the resolver. */
export type Iri = string & { readonly iri?: never };

/** What all entities have: one IRI and one label in the whole run, whatever page is looked at. */
export interface Entity {
  readonly iri: Iri;
  /** The main spelling, Latin where one was seen. */
  readonly label: string;
}

/** A person that some page names. */
export interface PersonEntity extends Entity {
  readonly kind: 'person';
  /** False for the owner of a page that no page names: the label is a description, not a name. */
  readonly isNamed: boolean;
  /** Main spelling in each further script, with its language tag. */
  readonly nativeNames: readonly TaggedName[];
  /** Pages that this person is the owner of, ascending. */
  readonly owns: readonly Iri[];
}

/** A name in another script than the label's. */
export interface TaggedName {
  readonly value: string;
  /** BCP 47. */
  readonly language: string;
}

export type OrganizationKind = 'university' | 'research' | 'company' | 'unit' | 'group' | 'other';

/** A university, company, institute, department or group. */
export interface OrganizationEntity extends Entity {
  readonly kind: 'organization';
  readonly type: OrganizationKind;
  /** Its name without the organisation around it: "Department of Computer Science". */
  readonly name: string;
  readonly nativeNames: readonly TaggedName[];
  /** Spellings that reference data adds: the registry's main name and acronym. */
  readonly canonicalNames: readonly string[];
  /** The organisation it is a part of. */
  readonly parent?: Iri;
  /** `https://ror.org/...`, where the registry has it. */
  readonly sameAs: readonly Iri[];
}

export type VenueType = 'conference' | 'journal' | 'workshop' | 'preprint' | 'book';

/** A conference series, journal, workshop, preprint server or book that works appear in. */
export interface VenueEntity extends Entity {
  readonly kind: 'venue';
  readonly type: VenueType;
  /** Full name, where known, else the label. */
  readonly name: string;
  readonly alternateNames: readonly string[];
  /** `https://dblp.org/streams/...`. */
  readonly sameAs: readonly Iri[];
}

/** An edition of a conference, a volume or an issue of a journal. */
export interface VenuePart extends Entity {
  readonly kind: 'edition' | 'volume' | 'issue';
  /** The series, journal or volume that it is a part of. */
  readonly partOf: Iri;
  /** Year of an edition, number of a volume or issue. */
  readonly number: string;
}

/** A publication. */
export interface WorkEntity extends Entity {
  readonly kind: 'work';
  /** Page whose list of authors is the fullest; the union shows this one. */
  readonly authorsFrom: Iri;
  /** The date that the union shows: the one that most pages print, the later one of equals. */
  readonly date?: string;
  /** The venue that the union shows: the one that most pages name, a preprint server only where nothing else is named. */
  readonly venue?: Iri;
}

/** A research topic or field of study. */
export interface TopicEntity extends Entity {
  readonly kind: 'topic';
}

/** Spelling of an entity on one page. */
export interface Spelling {
  readonly value: string;
  /** A whole name, not one cut down to initials. */
  readonly isFull: boolean;
  readonly evidence: Evidence;
}

/** A person as one page names them. */
export interface PersonOnPage {
  readonly person: Iri;
  /** Different spellings in order of appearance. */
  readonly spellings: readonly Spelling[];
  /** Targets of the links on the name. */
  readonly urls: readonly Stated[];
}

/** An organisation as one page names it. */
export interface OrganizationOnPage {
  readonly organization: Iri;
  readonly spellings: readonly Spelling[];
  readonly urls: readonly Stated[];
}

/** An organisation that a fact refers to, with the units inside it, innermost first. */
export interface ResolvedOrganization {
  readonly organization: Iri;
  readonly units: readonly Iri[];
  readonly mention: OrganizationMention;
}

export interface ResolvedPerson {
  readonly person: Iri;
  readonly mention: PersonMention;
}

export interface ResolvedPosition {
  readonly iri: Iri;
  readonly fact: Position;
  readonly at: ResolvedOrganization;
  readonly supervisors: readonly ResolvedPerson[];
}

export interface ResolvedDegree {
  readonly iri: Iri;
  /** The role node, where the degree is dated or supervised. */
  readonly role?: Iri;
  readonly fact: Degree;
  readonly at: ResolvedOrganization;
  readonly field?: Iri;
  readonly advisors: readonly ResolvedPerson[];
}

export interface ResolvedAdvising extends ResolvedPerson {
  readonly fact: Advising;
  readonly at?: ResolvedOrganization;
}

/** One author of a work on one page. */
export interface ResolvedAuthor {
  /** The authorship node. */
  readonly iri: Iri;
  /** A person, or an organisation where a group signs. */
  readonly agent: Iri;
  readonly isPerson: boolean;
  /** Place in the fullest list that agrees, from 1. */
  readonly position: number;
  readonly fact: Author;
}

/** Where a work appeared: the innermost thing it is a part of, and what that is a part of. */
export interface ResolvedVenue {
  readonly venue: Iri;
  /** From the outermost to the innermost: volume, issue. */
  readonly parts: readonly Iri[];
  readonly fact: Venue;
}

export interface ResolvedLink {
  /** The target as an IRI; absent for a relative or broken link. */
  readonly iri?: Iri;
  readonly fact: WorkLink;
}

/** A work as one page lists it; entries of one work are taken together. */
export interface ResolvedWork {
  readonly work: Iri;
  /** The first, fullest entry. */
  readonly fact: Work;
  /** All entries of the work on the page, the fullest first. */
  readonly entries: readonly Work[];
  readonly authors: readonly ResolvedAuthor[];
  /** The authors of this page disagree with the fullest list: they have nodes of their own and the union leaves them out. */
  readonly isVariant: boolean;
  readonly venue?: ResolvedVenue;
  readonly links: readonly ResolvedLink[];
  readonly identifiers: readonly WorkIdentifier[];
}

export interface ResolvedAward {
  readonly iri: Iri;
  readonly fact: Award;
  readonly giver?: Iri;
}

export interface ResolvedCourse {
  readonly iri: Iri;
  readonly fact: Course;
  readonly at?: ResolvedOrganization;
  /** One per printed term, or one without. */
  readonly instances: readonly { readonly iri: Iri; readonly term?: string }[];
}

export interface ResolvedTalk {
  readonly iri: Iri;
  readonly fact: Talk;
}

export interface ResolvedInterest {
  readonly topic: Iri;
  readonly fact: Stated;
}

/** All that one page says, with every mention led to its entity. */
export interface ResolvedPage {
  readonly iri: Iri;
  readonly facts: PageFacts;
  /** Absent where the page is about no person. */
  readonly owner?: Iri;
  readonly people: readonly PersonOnPage[];
  readonly organizations: readonly OrganizationOnPage[];
  readonly affiliations: readonly ResolvedOrganization[];
  readonly positions: readonly ResolvedPosition[];
  readonly degrees: readonly ResolvedDegree[];
  readonly advising: readonly ResolvedAdvising[];
  readonly collaborators: readonly ResolvedPerson[];
  readonly works: readonly ResolvedWork[];
  readonly awards: readonly ResolvedAward[];
  readonly courses: readonly ResolvedCourse[];
  readonly talks: readonly ResolvedTalk[];
  readonly interests: readonly ResolvedInterest[];
}

/** Two people that may be one: neither joined nor known to be different. */
export interface CandidatePair {
  readonly first: Iri;
  readonly second: Iri;
  /** What speaks for them being one: "same name", "1 common co-author". */
  readonly reasons: readonly string[];
  /** A page that names the first, and the name there, by which a decision can refer to the person in a later run; likewise the second. */
  readonly firstSeen: NameOnPage;
  readonly secondSeen: NameOnPage;
}

/** An IRI that an entity had, or would have had, in a run over fewer pages. */
export interface Redirect {
  readonly from: Iri;
  readonly to: Iri;
}

/** What all pages of a run say together. All lists ascend by IRI, so the same pages give the same value in any order. */
export interface ResolvedGraph {
  /** Prefix of all IRIs that are made here. */
  readonly base: string;
  readonly pages: readonly ResolvedPage[];
  readonly people: readonly PersonEntity[];
  readonly organizations: readonly OrganizationEntity[];
  readonly venues: readonly VenueEntity[];
  readonly venueParts: readonly VenuePart[];
  readonly works: readonly WorkEntity[];
  readonly topics: readonly TopicEntity[];
  readonly candidates: readonly CandidatePair[];
  readonly redirects: readonly Redirect[];
  /** Decisions that could not be followed. */
  readonly unfollowed: readonly UnfollowedDecision[];
}

/**
 * What all pages of a run say together, given a page at a time: the records of the pages need not be in memory, nor all entities.
 * Whatever is asked for gives the same as {@link ResolvedGraph}.
 */
export interface PagewiseGraph {
  readonly base: string;
  /** IRI of each page, ascending, and the name of its input. */
  readonly pages: readonly { readonly iri: Iri; readonly id: string }[];
  /** One page, with no other entities than those that it refers to; by its place in {@link pages}. */
  page(place: number): ResolvedGraph;
  readonly peopleCount: number;
  readonly workCount: number;
  /** Pairs of advisor and advisee that the pages state. */
  readonly advisingCount: number;
  readonly candidates: readonly CandidatePair[];
  /** In no order. */
  redirects(): Iterable<Redirect>;
  readonly unfollowed: readonly UnfollowedDecision[];
}
