import type { Author, Venue, Work } from '../../model/page-facts.js';
import { squash } from '../../text/fold.js';
import { urlKey } from '../../text/iri.js';
import { yearOf } from '../../text/partial-date.js';
import { identifiersOfUrl } from '../../text/work-identifier.js';
import { shareName } from './same-work.js';

/** How much a work's record says. */
const fullness = (work: Work): number =>
  work.authors.length * 2 + (work.authorsComplete ? 1 : 0) + venueWorth(work.venue) + (work.date ? 2 : 0) + work.links.length;

/** A paper's venue says more than the server of its preprint. */
const venueWorth = (venue: Venue | undefined): number => (venue === undefined ? 0 : venue.kind === 'preprint' ? 1 : 3);

/** The authors of the record that prints more of them. */
function authorsOf(rich: Work, poor: Work): Pick<Work, 'authors' | 'authorsComplete'> {
  const better = poor.authors.length > rich.authors.length && poor.authorsComplete >= rich.authorsComplete ? poor : rich;
  const { authors, authorsComplete } = better.authors.length > 0 ? better : poor;
  return { authors: authors.map((author, i) => withUrl(author, (better === rich ? poor : rich).authors[i])), authorsComplete };
}

/** An author linked in one of the entries is linked. */
const withUrl = (author: Author, other: Author | undefined): Author =>
  author.url === undefined && other?.url !== undefined && squash(other.name) === squash(author.name)
    ? { ...author, url: other.url }
    : author;

/** The venue of the paper before that of its preprint; of one venue all spellings. */
function venueOf(rich: Work, poor: Work): Venue | undefined {
  const [a, b] = [rich.venue, poor.venue];
  if (a === undefined || b === undefined) return a ?? b;
  if (!shareName(a, b)) return venueWorth(b) > venueWorth(a) ? b : a;
  const known = new Set(a.names.map(squash));
  return { ...b, ...a, names: [...a.names, ...b.names.filter((name) => !known.has(squash(name)))] };
}

/** The date beside the venue that is kept; of the same year the more precise one. */
function dateOf(rich: Work, poor: Work, venue: Venue | undefined): Pick<Work, 'date' | 'dateEvidence'> {
  const isOfPoor = venue !== undefined && venue === poor.venue && rich.venue !== undefined;
  const [first, second] = isOfPoor ? [poor, rich] : [rich, poor];
  const finer =
    first.date !== undefined &&
    second.date !== undefined &&
    second.date.length > first.date.length &&
    yearOf(first.date) === yearOf(second.date);
  const { date, dateEvidence } = first.date === undefined || finer ? second : first;
  return { ...(date && { date }), ...(dateEvidence && { dateEvidence }) };
}

/** The links of both; a DOI other than the kept one is that of another publication: the conference paper of an article. */
function linksOf(rich: Work, poor: Work): Work['links'] {
  const doi = rich.identifiers.find(({ scheme }) => scheme === 'doi')?.value;
  const known = new Set(rich.links.map(({ url }) => urlKey(url) ?? url));
  const isOther = (url: string): boolean =>
    doi !== undefined &&
    identifiersOfUrl(url).some(({ scheme, value }) => scheme === 'doi' && value !== doi && !value.startsWith('10.48550/'));
  return [...rich.links, ...poor.links.filter(({ url }) => !known.has(urlKey(url) ?? url) && !isOther(url))];
}

/** Two entries of one work as one: the fuller record with what only the other has. */
export function joinEntries(a: Work, b: Work): Work {
  const [rich, poor] = fullness(b) > fullness(a) ? [b, a] : [a, b];
  const venue = venueOf(rich, poor);
  const schemes = new Set(rich.identifiers.map((identifier) => identifier.scheme));
  const titles = new Set([rich.title, ...rich.otherTitles].map(({ value }) => squash(value)));
  const { date: _date, dateEvidence: _evidence, venue: _venue, ...rest } = rich;
  return {
    ...rest,
    type: rich.type === 'article' ? poor.type : rich.type,
    otherTitles: [...rich.otherTitles, ...[poor.title, ...poor.otherTitles].filter(({ value }) => !titles.has(squash(value)))],
    ...authorsOf(rich, poor),
    ...(venue && { venue }),
    ...dateOf(rich, poor, venue),
    links: linksOf(rich, poor),
    identifiers: [...rich.identifiers, ...poor.identifiers.filter((identifier) => !schemes.has(identifier.scheme))],
    awards: rich.awards.length > 0 ? rich.awards : poor.awards,
  };
}
