import type { NamedNode } from '@rdfjs/types';
import { findVenue } from '../lexicon/venues.js';
import type { Iri, ResolvedVenue, ResolvedWork, VenueEntity, VenuePart, VenueType } from '../model/entity.js';
import { fold } from '../text/fold.js';
import { type Mapping, type RunnableMapping, runnable, type Value } from './mapping.js';
import { entityOf, type PageView } from './page-view.js';
import { date, iri, text } from './terms.js';
import { rdfs, schema, vg } from './vocabulary.js';

interface VenueOnPage {
  readonly entity: VenueEntity;
  readonly places: readonly ResolvedVenue[];
}

const TYPES: Readonly<Record<VenueType, readonly NamedNode[]>> = {
  conference: [vg.ConferenceSeries, schema.CreativeWorkSeries],
  workshop: [vg.ConferenceSeries, schema.CreativeWorkSeries],
  journal: [schema.Periodical, schema.CreativeWorkSeries],
  preprint: [vg.PreprintServer, schema.CreativeWorkSeries],
  book: [schema.Book],
};

const places = ({ page }: PageView): readonly ResolvedVenue[] => page.works.flatMap(({ venue }) => venue ?? []);

function venuesOf(view: PageView): readonly VenueOnPage[] {
  const byVenue = new Map<Iri, ResolvedVenue[]>();
  for (const place of places(view)) {
    const list = byVenue.get(place.venue);
    if (list) list.push(place);
    else byVenue.set(place.venue, [place]);
  }
  return [...byVenue].map(([venue, list]) => ({ entity: entityOf(view.entities.venues, venue), places: list }));
}

/**
 * Names that an entry prints for its venue. One that belongs to another known venue is none of this one's ("TiMa@MobiSys" is not
 * MobiSys, and an entry may print both a workshop and the journal of the later version); of an entry that names both a known venue and
 * another, only the names known to be this one's are.
 */
function ownNames({ fact }: ResolvedVenue, entity: VenueEntity): readonly string[] {
  const owners = fact.names.map((name) => {
    const entry = findVenue(name);
    if (entry === undefined) return 'nobody';
    return entry.names[0] === entity.name || entity.sameAs.some((other) => other.endsWith(`/${entry.dblp}`)) ? 'this' : 'another';
  });
  const isMixed = owners.includes('this') && owners.includes('another');
  return fact.names.filter((_, i) => owners[i] === 'this' || (owners[i] === 'nobody' && !isMixed));
}

function otherNames({ entity, places }: VenueOnPage): readonly Value[] {
  const known = new Set([fold(entity.name)]);
  const values: Value[] = [];
  const add = (name: string, value: Value): void => {
    if (known.has(fold(name))) return;
    known.add(fold(name));
    values.push(value);
  };
  for (const place of places) for (const name of ownNames(place, entity)) add(name, { object: text(name), evidence: place.fact.evidence });
  for (const name of entity.alternateNames) add(name, text(name));
  return values;
}

const series: Mapping<VenueOnPage> = {
  name: 'Venue',
  things: venuesOf,
  subject: ({ entity }) => iri(entity.iri),
  types: ({ entity }) => TYPES[entity.type],
  typesText: 'vg:ConferenceSeries, schema:Periodical or vg:PreprintServer, each with schema:CreativeWorkSeries; schema:Book',
  rows: [
    { predicate: rdfs.label, from: 'venue.label', values: ({ entity }) => [text(entity.label)] },
    { predicate: schema.name, from: 'venue.name', values: ({ entity }) => [text(entity.name)] },
    { predicate: schema.alternateName, from: 'works.venue.names, venue.alternateNames', values: otherNames },
    { predicate: schema.sameAs, from: 'venue.sameAs', values: ({ entity }) => entity.sameAs.map(iri) },
  ],
};

function partsOf(view: PageView): readonly VenuePart[] {
  const iris = new Set(places(view).flatMap(({ parts }) => parts));
  return [...iris].map((part) => entityOf(view.entities.venueParts, part));
}

const parts: Mapping<VenuePart> = {
  name: 'Edition, volume, issue',
  things: partsOf,
  subject: (part) => iri(part.iri),
  types: ({ kind }) => [kind === 'issue' ? schema.PublicationIssue : schema.PublicationVolume],
  typesText: 'schema:PublicationVolume, schema:PublicationIssue',
  rows: [
    { predicate: rdfs.label, from: 'part.label', values: ({ label }) => [text(label)] },
    { predicate: schema.name, from: 'part.label', values: ({ label }) => [text(label)] },
    { predicate: schema.isPartOf, from: 'part.partOf', values: ({ partOf }) => [iri(partOf)] },
    {
      predicate: schema.datePublished,
      from: 'part.number',
      when: 'an edition',
      values: ({ kind, number }) => (kind === 'edition' ? date(number) : []),
    },
    {
      predicate: schema.volumeNumber,
      from: 'part.number',
      when: 'a volume',
      values: ({ kind, number }) => (kind === 'volume' ? [text(number)] : []),
    },
    {
      predicate: schema.issueNumber,
      from: 'part.number',
      when: 'an issue',
      values: ({ kind, number }) => (kind === 'issue' ? [text(number)] : []),
    },
  ],
};

interface Meeting {
  readonly edition: VenuePart;
  readonly works: readonly ResolvedWork[];
}

/** The meeting whose papers an edition of a conference or workshop holds. */
const meetingNode = ({ edition }: Meeting): NamedNode => iri(`${edition.iri}#event`);

function meetingsOf(view: PageView): readonly Meeting[] {
  return partsOf(view)
    .filter(({ kind }) => kind === 'edition')
    .map((edition) => ({ edition, works: view.page.works.filter(({ venue }) => venue?.parts.includes(edition.iri)) }));
}

const meetings: Mapping<Meeting> = {
  name: 'Meeting',
  things: meetingsOf,
  subject: meetingNode,
  types: () => [schema.Event, schema.ConferenceEvent],
  typesText: 'schema:Event, schema:ConferenceEvent',
  rows: [
    {
      predicate: schema.about,
      from: 'part',
      when: 'subject: the edition',
      values: (m) => [{ subject: iri(m.edition.iri), object: meetingNode(m) }],
    },
    { predicate: rdfs.label, from: 'part.label', values: ({ edition }) => [text(edition.label)] },
    { predicate: schema.name, from: 'part.label', values: ({ edition }) => [text(edition.label)] },
    { predicate: schema.startDate, from: 'part.number', values: ({ edition }) => date(edition.number) },
    {
      predicate: schema.workFeatured,
      from: 'works.venue',
      values: ({ works }) => works.map(({ work, fact }) => ({ object: iri(work), evidence: fact.evidence })),
    },
  ],
};

/** Series, editions, volumes and issues that works appeared in. */
export const mapVenue: readonly RunnableMapping[] = [runnable(series), runnable(parts), runnable(meetings)];
