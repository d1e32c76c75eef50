import type { Author, Venue, VenueKind, Work, WorkIdentifier, WorkLink } from '../../model/page-facts.js';
import { squash } from '../../text/fold.js';
import { familyWithParticle, parsePersonName } from '../../text/person-name.js';
import { identifiersInText, identifiersOfUrl } from '../../text/work-identifier.js';
import { workLinkTarget } from '../../text/work-link-target.js';
import { linkKind } from '../publication/link-kind.js';
import { venueField } from '../publication/venue-field.js';
import { venueName } from '../publication/venue-name.js';
import type { WorkRecord } from './work-record.js';

/** "Quill, Ada" in reading order; other names as they are. */
function inReadingOrder(name: string): string {
  if (!name.includes(',')) return name;
  const parsed = parsePersonName(name);
  return parsed.given === '' ? name : `${parsed.given} ${familyWithParticle(parsed)}`;
}

/** The record's authors. */
export const recordAuthors = ({ authors }: WorkRecord): readonly Author[] =>
  authors.map(({ value, evidence }) => ({ name: inReadingOrder(value), evidence }));

/** What the words and the field of a venue say together: "journal" of a preprint is its server. */
const kindOf = (byWords: VenueKind, byField: VenueKind | undefined): VenueKind =>
  byField === undefined || byWords === 'preprint' || byWords === 'workshop' ? byWords : byField === 'none' ? byWords : byField;

/** The record's venue; undefined where it names none. */
export function recordVenue(record: WorkRecord): Venue | undefined {
  const { venue: stated, venueNames, venueKind, volume, issue, pages } = record;
  if (stated === undefined) return undefined;
  const text = { text: stated.value, runs: [], origin: [] };
  const range = { label: 'venue', start: 0, end: stated.value.length, first: 0, last: 0 } as const;
  const read = venueField(text, [range], record.type ?? 'article');
  if (read === undefined) return undefined;
  const known = new Set(read.names.map(squash));
  const further = venueNames.map((name) => venueName(name)).filter((name) => name !== '' && !known.has(squash(name)));
  const isPreprint = read.kind === 'preprint';
  return {
    ...read,
    kind: kindOf(read.kind, venueKind),
    names: isPreprint ? read.names : [...read.names, ...further],
    ...(volume && !isPreprint && { volume }),
    ...(issue && !isPreprint && { issue }),
    ...(pages && { pages }),
    evidence: stated.evidence,
  };
}

/** The identifiers that the record's fields and addresses hold, one of each scheme; the ISBN of a chapter's or paper's volume is not its own. */
export function recordIdentifiers({ identifiers, urls, type }: WorkRecord): readonly WorkIdentifier[] {
  const found = new Map<string, WorkIdentifier>();
  const add = (identifier: WorkIdentifier): void => {
    if (identifier.scheme === 'isbn' && type !== 'book' && type !== 'thesis') return;
    if (!found.has(identifier.scheme)) found.set(identifier.scheme, identifier);
  };
  for (const { value, evidence } of identifiers) {
    for (const { scheme, value: number } of identifiersInText(value)) add({ scheme, value: number, evidence });
    for (const identifier of identifiersOfUrl(value)) add({ ...identifier, evidence });
  }
  for (const { value, evidence } of urls) for (const identifier of identifiersOfUrl(value)) add({ ...identifier, evidence });
  return [...found.values()];
}

function recordLinks(record: WorkRecord, identifiers: readonly WorkIdentifier[]): readonly WorkLink[] {
  const doi = identifiers.find(({ scheme }) => scheme === 'doi');
  const urls = [...(doi ? [{ value: `https://doi.org/${doi.value}`, label: 'doi', evidence: doi.evidence }] : []), ...record.urls];
  const links = new Map<string, WorkLink>();
  for (const { value, label, evidence } of urls) {
    const url = workLinkTarget(value);
    if (url !== undefined && !links.has(url)) links.set(url, { kind: linkKind(url, label === 'url' ? [] : [label]), url, label, evidence });
  }
  return [...links.values()];
}

/** A record as a work of its own. */
export function workOfRecord(record: WorkRecord): Work {
  const venue = recordVenue(record);
  const identifiers = recordIdentifiers(record);
  return {
    type: record.type ?? 'article',
    title: record.title,
    otherTitles: [],
    authors: recordAuthors(record),
    authorsComplete: !record.others,
    ...(venue && { venue }),
    ...(record.date && { date: record.date.value, dateEvidence: record.date.evidence }),
    links: recordLinks(record, identifiers),
    identifiers,
    awards: [],
    evidence: record.evidence,
  };
}
