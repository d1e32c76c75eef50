import type { Diagnostic } from './diagnostic.js';
import type { Span } from './span.js';

/** Version of the record; a reader refuses a record of another major version. */
export const PAGE_FACTS_VERSION = 1;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as printed. */
export type PartialDate = string & { readonly partialDate?: never };

/** Where a fact comes from. `start` and `end` are offsets in the decoded source: UTF-16 during extraction, code points in a finished record. */
export interface Evidence extends Span {
  /** The words that a reader sees there. */
  readonly quote: string;
  /** Id of the rule that found it: `position/prose-en`, `publication/list`. */
  readonly rule: string;
  /** 0 to 1: how often this rule, with these signals, is right. */
  readonly confidence: number;
  /** Line in the decoded source, from 1; set when the record is finished. */
  readonly line?: number;
}

/** A text value with its evidence. */
export interface Stated {
  readonly value: string;
  readonly evidence: Evidence;
}

/** A person as the page names them; several names are spellings that the page itself equates ("Wei Wang (王伟)"). */
export interface PersonMention {
  /** Printed names without honorifics and markers, main spelling first; never empty. */
  readonly names: readonly string[];
  /** Absolute URL, or the target as written, that the name links to. */
  readonly url?: string;
  readonly evidence: Evidence;
}

/** An organisation as the page names it. */
export interface OrganizationMention {
  /** Main spelling first, then the aliases that the page equates ("BUPT", "北京邮电大学"); never empty. */
  readonly names: readonly string[];
  /** Department, school, laboratory or group inside it, innermost first. */
  readonly units: readonly string[];
  readonly url?: string;
  readonly evidence: Evidence;
}

/** Who the page is about. */
export interface Owner {
  /** `group` for a laboratory's or project's page: then no person is its main entity. */
  readonly kind: 'person' | 'group';
  /** Every spelling of the full name, main (Latin, where there is one) first; empty where a page that is somebody's own names nobody. */
  readonly names: readonly Stated[];
  readonly honorific?: Stated;
  /** Current position titles as printed beside the name. */
  readonly titles: readonly Stated[];
  readonly image?: Stated;
}

/** A job, appointment, postdoc, internship or visit. */
export interface Position {
  readonly kind: 'job' | 'postdoc' | 'internship' | 'visit';
  readonly organization: OrganizationMention;
  readonly role?: string;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly current: boolean;
  /** Mentors, hosts and supervisors that the page names for it; also in {@link PageFacts.advising}. */
  readonly supervisors: readonly PersonMention[];
  readonly evidence: Evidence;
}

export type DegreeLevel = 'doctoral' | 'masters' | 'bachelors' | 'other';

/** A degree held or worked for. */
export interface Degree {
  readonly level: DegreeLevel;
  readonly status: 'completed' | 'ongoing';
  readonly institution: OrganizationMention;
  /** "Ph.D.", "B.Sc." as printed. */
  readonly name?: string;
  readonly field?: string;
  readonly start?: PartialDate;
  /** Year of completion, also an expected one. */
  readonly end?: PartialDate;
  readonly advisors: readonly PersonMention[];
  readonly evidence: Evidence;
}

export type AdvisingKind = 'doctoral' | 'masters' | 'bachelors' | 'postdoctoral' | 'internship' | 'unspecified';

/** One person and one kind of advising, seen from the owner. */
export interface Advising {
  /** `advisor`: the person advises the owner. `advisee`: the owner advises the person. */
  readonly direction: 'advisor' | 'advisee';
  readonly kind: AdvisingKind;
  readonly person: PersonMention;
  readonly organization?: OrganizationMention;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly evidence: Evidence;
}

export type WorkType = 'article' | 'thesis' | 'book' | 'chapter' | 'report' | 'patent' | 'dataset' | 'other';

/** One author of a work, in printed order. */
export interface Author {
  /** As printed, without markers and honorifics. */
  readonly name: string;
  /** The name with its first name in full, where the page's own record of the work (BibTeX, JSON-LD) has it: "Ada Quill" of "A. Quill". */
  readonly fullName?: string;
  readonly url?: string;
  /** Marked as having contributed equally. */
  readonly equal?: true;
  readonly corresponding?: true;
  readonly evidence: Evidence;
}

export type VenueKind = 'conference' | 'journal' | 'workshop' | 'preprint' | 'book' | 'none';

/** Where a work appeared, as the page prints it. */
export interface Venue {
  readonly kind: VenueKind;
  /** The venue's part of the entry, verbatim: "EMDL@MobiSys'21". */
  readonly printed: string;
  /** Spellings without year, edition and volume, best first: "EMDL", "EMDL@MobiSys"; never empty. */
  readonly names: readonly string[];
  /** The conference that a workshop is held at. */
  readonly host?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly evidence: Evidence;
}

export type WorkLinkKind = 'pdf' | 'code' | 'slides' | 'video' | 'poster' | 'data' | 'project' | 'doi' | 'arxiv' | 'landing' | 'other';

/** A link of a work's entry. */
export interface WorkLink {
  readonly kind: WorkLinkKind;
  /** Absolute where it is written so or the page's URL is known; else as written. */
  readonly url: string;
  /** The words of the link: "pdf", "Slides". */
  readonly label: string;
  readonly evidence: Evidence;
}

/** An identifier of a work: `doi` in lower case without resolver, `arxiv` without version, `isbn` as 13 digits; `acl` is of the ACL Anthology, `dblp` a record's key. */
export interface WorkIdentifier {
  readonly scheme: 'doi' | 'arxiv' | 'isbn' | 'pmid' | 'hal' | 'openreview' | 'acl' | 'dblp';
  readonly value: string;
  readonly evidence: Evidence;
}

/** A publication that the page lists. */
export interface Work {
  readonly type: WorkType;
  readonly title: Stated;
  /** Further spellings or the other-language title of the same entry. */
  readonly otherTitles: readonly Stated[];
  readonly authors: readonly Author[];
  /** False after "et al.", or where the page leaves the owner or others out ("with A and B"). */
  readonly authorsComplete: boolean;
  readonly venue?: Venue;
  readonly date?: PartialDate;
  readonly dateEvidence?: Evidence;
  readonly links: readonly WorkLink[];
  readonly identifiers: readonly WorkIdentifier[];
  /** "Best Paper Award", as printed in the entry. */
  readonly awards: readonly Stated[];
  /** The whole entry. */
  readonly evidence: Evidence;
}

/** An honour of the owner. */
export interface Award {
  /** As printed, without the year. */
  readonly name: string;
  readonly date?: PartialDate;
  readonly giver?: string;
  readonly evidence: Evidence;
}

/** A course that the owner taught or assisted. */
export interface Course {
  readonly name: string;
  readonly code?: string;
  readonly role: 'instructor' | 'assistant';
  readonly organization?: OrganizationMention;
  /** Terms as printed: "Fall 2020". */
  readonly terms: readonly string[];
  readonly evidence: Evidence;
}

/** A talk that the owner gave. */
export interface Talk {
  readonly title: string;
  /** Meeting, institution or place as printed. */
  readonly place?: string;
  readonly date?: PartialDate;
  readonly url?: string;
  readonly evidence: Evidence;
}

/** All that one page says: the record between extraction and resolution, one line of NDJSON. */
export interface PageFacts {
  readonly version: typeof PAGE_FACTS_VERSION;
  readonly page: {
    readonly id: string;
    readonly url?: string;
    readonly format: string;
    readonly title?: string;
    readonly languages: readonly string[];
    /** SHA-256 of the file's bytes, hexadecimal. */
    readonly sha256: string;
    /** Last change that the page itself states, where it does. */
    readonly modified?: PartialDate;
    /** When the page was fetched, as an xsd:dateTime, where the input tells it: an archive of the web does. */
    readonly retrieved?: string;
  };
  readonly owner?: Owner;
  readonly emails: readonly Stated[];
  /** Absolute URLs of the owner's profiles elsewhere. */
  readonly profiles: readonly Stated[];
  readonly interests: readonly Stated[];
  /** Where the owner works or studies now. */
  readonly affiliations: readonly OrganizationMention[];
  readonly positions: readonly Position[];
  readonly degrees: readonly Degree[];
  readonly advising: readonly Advising[];
  readonly collaborators: readonly PersonMention[];
  readonly works: readonly Work[];
  readonly awards: readonly Award[];
  readonly courses: readonly Course[];
  readonly talks: readonly Talk[];
  readonly diagnostics: readonly Diagnostic[];
}
