import type {
  Advising,
  Author,
  Degree,
  Evidence,
  OrganizationMention,
  PageFacts,
  PersonMention,
  Position,
  Stated,
  Venue,
  Work,
  WorkLink,
} from '../../src/model/page-facts.js';

let offset = 0;

/** Evidence for a quote; each call gets a place of its own. */
export function evidence(quote: string, rule = 'test/hand-made'): Evidence {
  offset += 200;
  return { start: offset, end: offset + quote.length, quote, rule, confidence: 0.9, line: offset / 200 };
}

export const stated = (value: string): Stated => ({ value, evidence: evidence(value) });

export function person(...names: string[]): PersonMention {
  return { names, evidence: evidence(names.join(' ')) };
}

export function organization(name: string | readonly string[], ...units: string[]): OrganizationMention {
  const names = typeof name === 'string' ? [name] : name;
  return { names, units, evidence: evidence(names.join(' ')) };
}

export const author = (name: string, marks: Partial<Author> = {}): Author => ({ name, evidence: evidence(name), ...marks });

export const link = (kind: WorkLink['kind'], url: string, label: string = kind): WorkLink => ({
  kind,
  url,
  label,
  evidence: evidence(label),
});

export function venue(kind: Venue['kind'], printed: string, names: readonly string[] = [printed], parts: Partial<Venue> = {}): Venue {
  return { kind, printed, names, evidence: evidence(printed), ...parts };
}

/** A paper: title, authors as printed, anything else. */
export function work(title: string, authors: readonly (string | Author)[], more: Partial<Work> = {}): Work {
  return {
    type: 'article',
    title: stated(title),
    otherTitles: [],
    authors: authors.map((each) => (typeof each === 'string' ? author(each) : each)),
    authorsComplete: true,
    links: [],
    identifiers: [],
    awards: [],
    evidence: evidence(title),
    ...more,
  };
}

export function position(role: string, at: OrganizationMention, more: Partial<Position> = {}): Position {
  return { kind: 'job', role, organization: at, current: false, supervisors: [], evidence: evidence(role), ...more };
}

export function degree(level: Degree['level'], institution: OrganizationMention, more: Partial<Degree> = {}): Degree {
  return { level, institution, status: 'completed', advisors: [], evidence: evidence(level), ...more };
}

export function advising(
  direction: Advising['direction'],
  kind: Advising['kind'],
  who: PersonMention,
  more: Partial<Advising> = {},
): Advising {
  return { direction, kind, person: who, evidence: evidence(who.names.join(' ')), ...more };
}

/** The record of a page; what is not given is empty. */
export function pageFacts(
  id: string,
  owner: readonly string[],
  facts: Partial<Omit<PageFacts, 'page'>> & { readonly url?: string } = {},
): PageFacts {
  const { url, ...rest } = facts;
  return {
    version: 1,
    page: { id, ...(url !== undefined && { url }), format: 'html', languages: ['en'], sha256: `hash-of-${id}` },
    ...(owner.length > 0 && { owner: { kind: 'person' as const, names: owner.map(stated), titles: [] } }),
    emails: [],
    profiles: [],
    interests: [],
    affiliations: [],
    positions: [],
    degrees: [],
    advising: [],
    collaborators: [],
    works: [],
    awards: [],
    courses: [],
    talks: [],
    diagnostics: [],
    ...rest,
  };
}
