import { createHash } from 'node:crypto';
import {
  type Advising,
  type Evidence,
  type OrganizationMention,
  PAGE_FACTS_VERSION,
  type PageFacts,
  type PersonMention,
  type Work,
} from '../../src/model/page-facts.js';
import type { PageContent, PrintedPerson, PrintedWork } from './page-content.js';

/** The record is made without a page, so all its facts stand at the same place. */
const EVIDENCE: Evidence = { start: 0, end: 0, quote: '', rule: 'world', confidence: 1, line: 1 };
const stated = (value: string): { value: string; evidence: Evidence } => ({ value, evidence: EVIDENCE });
const organization = (name: string): OrganizationMention => ({ names: [name], units: [], evidence: EVIDENCE });

function mention({ name, url }: PrintedPerson): PersonMention {
  return { names: [name], evidence: EVIDENCE, ...(url !== undefined && { url }) };
}

function workOf({ title, authors, venue, year }: PrintedWork): Work {
  return {
    type: 'article',
    title: stated(title),
    otherTitles: [],
    authors: authors.map(({ name, url }) => ({ name, evidence: EVIDENCE, ...(url !== undefined && { url }) })),
    authorsComplete: true,
    venue: { kind: 'conference', printed: venue, names: [venue], evidence: EVIDENCE },
    date: String(year),
    dateEvidence: EVIDENCE,
    links: [],
    identifiers: [],
    awards: [],
    evidence: EVIDENCE,
  };
}

function advisingOf(direction: Advising['direction'], person: PrintedPerson, place: string): Advising {
  return { direction, kind: 'doctoral', person: mention(person), organization: organization(place), evidence: EVIDENCE };
}

/** The record that extraction would make of a page if it made no mistake. */
export function pageRecord(content: PageContent): PageFacts {
  const { id, names, email, orcid, employer, school, degreeYear, advisors, students, works, owner } = content;
  return {
    version: PAGE_FACTS_VERSION,
    page: { id, url: owner.site, format: 'html', languages: [], sha256: createHash('sha256').update(id).digest('hex') },
    owner: { kind: 'person', names: names.map(stated), titles: [] },
    emails: email === undefined ? [] : [stated(email)],
    profiles: orcid === undefined ? [] : [stated(`https://orcid.org/${orcid}`)],
    interests: [stated(owner.field.name)],
    affiliations: [organization(employer.name)],
    positions: [],
    degrees: [
      {
        level: 'doctoral',
        status: degreeYear === undefined ? 'ongoing' : 'completed',
        institution: organization(school.name),
        ...(degreeYear !== undefined && { end: String(degreeYear) }),
        advisors: advisors.map(mention),
        evidence: EVIDENCE,
      },
    ],
    advising: [
      ...advisors.map((person) => advisingOf('advisor', person, school.name)),
      ...students.map((person) => advisingOf('advisee', person, employer.name)),
    ],
    collaborators: [],
    works: works.map(workOf),
    awards: [],
    courses: [],
    talks: [],
    diagnostics: [],
  };
}
