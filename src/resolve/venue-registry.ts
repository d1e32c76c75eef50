import { PREPRINT_SERVERS } from '../lexicon/publication-words.js';
import { findVenue, type VenueEntry } from '../lexicon/venues.js';
import type { Iri, VenueEntity, VenuePart, VenueType } from '../model/entity.js';
import type { Venue, Work } from '../model/page-facts.js';
import { fold } from '../text/fold.js';
import { slug } from '../text/slug.js';
import { byText } from './order.js';
import { shortHash } from './short-hash.js';

interface Draft {
  readonly iri: Iri;
  readonly entry?: VenueEntry;
  readonly types: Map<VenueType, number>;
  readonly names: Map<string, number>;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const SHORT_YEAR = /['’](\d{2})(?!\d)/;
const DBLP_CONFERENCE = /^conf\//;

/** The innermost thing a work is a part of, with all that stands around it. */
export interface PlacedVenue {
  readonly venue: Iri;
  /** Edition, or volume and issue; from the outermost. */
  readonly parts: readonly Iri[];
}

/** The venues of a run: one series for all spellings that the list of venues knows, else for each name. */
export class VenueRegistry {
  readonly #base: string;
  readonly #drafts = new Map<Iri, Draft>();
  readonly #parts = new Map<Iri, VenuePart & { series: Iri }>();
  readonly #found = new Map<string, VenueEntry | undefined>();

  constructor(base: string) {
    this.#base = base;
  }

  /** Where a work appeared. */
  place(venue: Venue, work: Work): PlacedVenue | undefined {
    if (venue.kind === 'none' || venue.names.length === 0) return undefined;
    const draft = this.#series(venue);
    const parts = venue.kind === 'journal' ? this.#journalParts(draft, venue) : this.#edition(draft, venue, work);
    return { venue: draft.iri, parts };
  }

  #find(name: string): VenueEntry | undefined {
    if (!this.#found.has(name)) this.#found.set(name, findVenue(name));
    return this.#found.get(name);
  }

  #series(venue: Venue): Draft {
    const isPreprint = venue.kind === 'preprint' || venue.names.some((name) => PREPRINT_SERVERS.has(fold(name)));
    const entry = isPreprint || venue.kind === 'workshop' || venue.kind === 'book' ? undefined : this.#entryOf(venue);
    const iri = `${this.#base}venue/${entry?.dblp ? entry.dblp.replace(DBLP_CONFERENCE, '').replaceAll('/', '-').toLowerCase() : this.#slugOf(venue, entry)}`;
    const draft = this.#drafts.get(iri) ?? { iri, ...(entry && { entry }), types: new Map(), names: new Map() };
    this.#drafts.set(iri, draft);
    const type: VenueType = isPreprint ? 'preprint' : (entry?.kind ?? (venue.kind as VenueType));
    draft.types.set(type, (draft.types.get(type) ?? 0) + 1);
    venue.names.forEach((name, i) => {
      draft.names.set(name, (draft.names.get(name) ?? 0) + (i === 0 ? 1.5 : 1));
    });
    return draft;
  }

  #entryOf(venue: Venue): VenueEntry | undefined {
    return venue.names.map((name) => this.#find(name)).find((entry) => entry !== undefined);
  }

  /** Venues without a key carry a hash, so that none meets the key of another. */
  #slugOf(venue: Venue, entry: VenueEntry | undefined): string {
    const server = venue.names.map(fold).find((name) => PREPRINT_SERVERS.has(name));
    if (server !== undefined) return slug(server);
    const name = entry?.names[0] ?? entry?.acronyms[0] ?? (venue.names[0] as string);
    return `${slug(name, 8) || 'x'}-${shortHash(fold(name))}`;
  }

  #edition(draft: Draft, venue: Venue, work: Work): readonly Iri[] {
    if (venue.kind !== 'conference' && venue.kind !== 'workshop') return [];
    const short = SHORT_YEAR.exec(venue.printed)?.[1];
    const year = YEAR.exec(venue.printed)?.[0] ?? (short && (Number(short) > 60 ? `19${short}` : `20${short}`)) ?? work.date?.slice(0, 4);
    return year === undefined ? [] : [this.#part('edition', draft.iri, draft.iri, year)];
  }

  #journalParts(draft: Draft, { volume, issue }: Venue): readonly Iri[] {
    if (volume === undefined) return issue === undefined ? [] : [this.#part('issue', draft.iri, draft.iri, issue, 'no-')];
    const outer = this.#part('volume', draft.iri, draft.iri, volume);
    return issue === undefined ? [outer] : [outer, this.#part('issue', draft.iri, outer, issue)];
  }

  #part(kind: VenuePart['kind'], series: Iri, partOf: Iri, number: string, prefix = ''): Iri {
    const plain = slug(number);
    const iri = `${partOf}/${prefix}${plain === number.toLowerCase() ? plain : `${plain || 'x'}-${shortHash(number)}`}`;
    if (!this.#parts.has(iri)) this.#parts.set(iri, { kind, iri, partOf, number, series, label: number });
    return iri;
  }

  /** All series in ascending order. */
  entities(): readonly VenueEntity[] {
    return [...this.#drafts.values()].map(entityOf).sort((a, b) => byText(a.iri, b.iri));
  }

  /** All editions, volumes and issues in ascending order. */
  parts(): readonly VenuePart[] {
    const labels = new Map([...this.#drafts.values()].map((draft) => [draft.iri, entityOf(draft).label]));
    return [...this.#parts.values()]
      .sort((a, b) => byText(a.iri, b.iri))
      .map(({ series, ...part }) => ({ ...part, label: this.#labelOf(part, labels.get(series) as string) }));
  }

  #labelOf(part: VenuePart, series: string): string {
    if (part.kind === 'edition') return `${series} ${part.number}`;
    const volume = this.#parts.get(part.partOf);
    if (part.kind === 'volume') return `${series}, volume ${part.number}`;
    return volume ? `${series} ${volume.number}(${part.number})` : `${series}, issue ${part.number}`;
  }
}

function entityOf(draft: Draft): VenueEntity {
  const seen = [...draft.names].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([name]) => name);
  const { entry } = draft;
  const label = entry?.kind === 'conference' && entry.acronyms[0] ? entry.acronyms[0] : (entry?.names[0] ?? (seen[0] as string));
  const type = [...draft.types].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0] as VenueType;
  const name = entry?.names[0] ?? label;
  return {
    kind: 'venue',
    iri: draft.iri,
    label,
    type,
    name,
    alternateNames: [...new Set([...(label === name ? [] : [label]), ...(entry?.acronyms ?? [])])].filter((other) => other !== name),
    sameAs: entry?.dblp ? [`https://dblp.org/streams/${entry.dblp}`] : [],
  };
}
