import { LABEL, schema, vg } from './terms.js';
import type { Thing, ThingIndex } from './thing-index.js';

export type ExportedWorkType = 'article' | 'thesis' | 'book' | 'chapter' | 'report' | 'dataset' | 'other';
export type ExportedVenueType = 'meeting' | 'journal' | 'preprint' | 'book' | 'unknown';

/** One of the authors of a work. */
export interface ExportedAuthor {
  /** Absent where the graph knows the name only. */
  readonly person?: string;
  readonly name: string;
}

/** Where a work was published. */
export interface ExportedVenue {
  /** Absent where only the printed words are known. */
  readonly iri?: string;
  readonly name: string;
  readonly type: ExportedVenueType;
  readonly volume?: string;
  readonly issue?: string;
}

/** A paper, thesis, book, … as exports need it. */
export interface ExportedWork {
  readonly iri: string;
  readonly type: ExportedWorkType;
  readonly title: string;
  /** `2022`, `2022-05` or `2022-05-17`. */
  readonly date?: string;
  /** In their order. */
  readonly authors: readonly ExportedAuthor[];
  readonly venue?: ExportedVenue;
  /** `101`, or `101-110`. */
  readonly pages?: { readonly start: string; readonly end?: string };
  readonly doi?: string;
  readonly arxiv?: string;
  readonly isbn?: string;
  readonly url?: string;
}

const WORK_TYPES: readonly (readonly [string, ExportedWorkType])[] = [
  [schema('ScholarlyArticle'), 'article'],
  [schema('Thesis'), 'thesis'],
  [schema('Chapter'), 'chapter'],
  [schema('Report'), 'report'],
  [schema('Dataset'), 'dataset'],
  [schema('Book'), 'book'],
];

const VENUE_TYPES: readonly (readonly [string, ExportedVenueType])[] = [
  [vg('ConferenceSeries'), 'meeting'],
  [schema('Periodical'), 'journal'],
  [vg('PreprintServer'), 'preprint'],
  [schema('Book'), 'book'],
];

/** Longest chain of issue, volume, series. */
const MOST_PARTS = 4;

const typeOf = <T>(thing: Thing, types: readonly (readonly [string, T])[], other: T): T =>
  types.find(([type]) => thing.isA(type))?.[1] ?? other;

/** The name that a thing goes by. */
export const nameOf = (thing: Thing): string | undefined => thing.text(schema('name')) ?? thing.text(LABEL);

function authorsOf(work: Thing, index: ThingIndex): readonly ExportedAuthor[] {
  const places = work.iris(vg('authorship')).flatMap((iri) => index.get(iri) ?? []);
  const positionOf = (place: Thing): number => Number(place.text(schema('position')) ?? Number.POSITIVE_INFINITY);
  const ordered = [...places].sort((a, b) => positionOf(a) - positionOf(b));
  const people = ordered.map((place) => ({ person: place.iris(schema('item'))[0], printed: place.text(schema('name')) }));
  const all = people.length > 0 ? people : work.iris(schema('author')).map((person) => ({ person, printed: undefined }));
  return all.flatMap(({ person, printed }): readonly ExportedAuthor[] => {
    const known = person === undefined ? undefined : index.get(person);
    const name = (known && labelOf(known)) ?? printed;
    return name === undefined ? [] : [{ ...(person !== undefined && { person }), name }];
  });
}

/** The label that the whole graph uses for a thing, else its name. */
export const labelOf = (thing: Thing): string | undefined => thing.text(LABEL) ?? nameOf(thing);

function venueOf(work: Thing, index: ThingIndex): ExportedVenue | undefined {
  let [part] = work.iris(schema('isPartOf'));
  const numbers: { volume?: string; issue?: string } = {};
  for (let depth = 0; part !== undefined && depth < MOST_PARTS; depth++) {
    const thing = index.get(part);
    if (!thing) break;
    const [volume, issue] = [thing.text(schema('volumeNumber')), thing.text(schema('issueNumber'))];
    if (volume !== undefined) numbers.volume = volume;
    if (issue !== undefined) numbers.issue = issue;
    const [whole] = thing.iris(schema('isPartOf'));
    if (whole === undefined || !index.get(whole)) {
      const name = nameOf(thing);
      return name === undefined ? undefined : { iri: part, name, type: typeOf(thing, VENUE_TYPES, 'unknown'), ...numbers };
    }
    part = whole;
  }
  const printed = work.text(vg('venueAsPrinted'));
  return printed === undefined ? undefined : { name: printed, type: 'unknown', ...numbers };
}

/** The first identifier of a scheme: "DOI", "arXiv", "ISBN", "ORCID". */
export function identifierOf(thing: Thing, index: ThingIndex, scheme: string): string | undefined {
  const nodes = thing.iris(schema('identifier')).flatMap((iri) => index.get(iri) ?? []);
  return nodes.find((node) => node.text(schema('propertyID')) === scheme)?.text(schema('value'));
}

function pagesOf(work: Thing): ExportedWork['pages'] {
  const [start, end] = [work.text(schema('pageStart')), work.text(schema('pageEnd'))];
  const [first, last] = start === undefined ? [work.text(schema('pagination')), undefined] : [start, end];
  return first === undefined ? undefined : { start: first, ...(last !== undefined && { end: last }) };
}

function workOf(thing: Thing, index: ThingIndex): ExportedWork | undefined {
  const title = labelOf(thing);
  if (title === undefined) return undefined;
  const optional = {
    date: thing.texts(schema('datePublished'))[0],
    venue: venueOf(thing, index),
    pages: pagesOf(thing),
    doi: identifierOf(thing, index, 'DOI'),
    arxiv: identifierOf(thing, index, 'arXiv'),
    isbn: identifierOf(thing, index, 'ISBN'),
    url: thing.iris(schema('url')).find((url) => /^https?:/.test(url)),
  };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { iri: thing.iri, type: typeOf(thing, WORK_TYPES, 'other'), title, authors: authorsOf(thing, index), ...known };
}

/** The works of a graph, by IRI: what pages mention as written by people, not what these link to. */
export function exportedWorks(index: ThingIndex): readonly ExportedWork[] {
  const types = [...WORK_TYPES.map(([type]) => type), schema('CreativeWork')];
  return index.ofType(...types).flatMap((thing) => {
    const isWork = thing.iris(vg('authorship')).length > 0 || thing.iris(schema('author')).length > 0;
    return isWork ? (workOf(thing, index) ?? []) : [];
  });
}
