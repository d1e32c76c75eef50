import type { Embedded } from '../../model/page.js';
import type { Evidence, Stated, VenueKind, WorkType } from '../../model/page-facts.js';
import { collapse } from '../../text/fold.js';
import { recordDate } from './record-date.js';
import type { QuoteRecord } from './record-evidence.js';
import type { WorkRecord } from './work-record.js';

/** An object of parsed JSON. */
type Node = Readonly<Record<string, unknown>>;

/** Types of schema.org, BIBO and FaBiO that are works of research. */
const TYPES: ReadonlyMap<string, WorkType> = new Map([
  ['AcademicArticle', 'article'],
  ['Book', 'book'],
  ['Chapter', 'chapter'],
  ['ConferencePaper', 'article'],
  ['Dataset', 'dataset'],
  ['JournalArticle', 'article'],
  ['MedicalScholarlyArticle', 'article'],
  ['Report', 'report'],
  ['ScholarlyArticle', 'article'],
  ['Thesis', 'thesis'],
]);
/** Types that may describe a publication or a blog post: they complete what the page shows, they are no works by themselves. */
const LOOSE_TYPES: ReadonlySet<string> = new Set(['Article', 'CreativeWork', 'TechArticle']);
/** Types of what a work is part of, with the kind of venue. */
const VENUE_TYPES: ReadonlyMap<string, VenueKind> = new Map([
  ['Book', 'book'],
  ['Event', 'conference'],
  ['Journal', 'journal'],
  ['Periodical', 'journal'],
  ['Proceedings', 'conference'],
  ['PublicationIssue', 'journal'],
  ['PublicationVolume', 'journal'],
]);
/** What leads from a work to what others wrote. */
const FOREIGN_PROPERTIES: ReadonlySet<string> = new Set([
  'citation',
  'isBasedOn',
  'isPartOf',
  'about',
  'mentions',
  'review',
  'reviews',
  'publisher',
]);
/** Deeper and further data is not read: it is no list of publications. */
const DEEPEST = 12;
const MOST_NODES = 20_000;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
/** `http://schema.org/name`, `schema:name`, `name`. */
const localName = (name: string): string => name.replace(/^.*[:/#]/, '');
const asList = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

function valuesOf(node: Node, ...names: readonly string[]): readonly unknown[] {
  for (const name of names) {
    const found = Object.keys(node).find((key) => localName(key) === name);
    if (found !== undefined) return asList(node[found]);
  }
  return [];
}

/** A value as text: a string, a number, `{ "@value": … }`, the name of an object. */
function textOf(value: unknown, depth = 0): string {
  if (typeof value === 'string' || typeof value === 'number') return collapse(String(value));
  if (!isNode(value) || depth > 3) return '';
  return textOf(value['@value'] ?? valuesOf(value, 'name')[0] ?? value['@id'], depth + 1);
}

const typesOf = (node: Node): readonly string[] =>
  asList(node['@type'] ?? node['type']).map((type) => localName(textOf(type).split(' ')[0] ?? ''));

const textIn = (node: Node, ...names: readonly string[]): string | undefined =>
  valuesOf(node, ...names)
    .map((value) => textOf(value))
    .find(Boolean);

/** "Ada Quill" of an author: a name, a person with one, or with parts of one. */
function authorName(value: unknown): string {
  if (!isNode(value)) return textOf(value);
  const parts = [textIn(value, 'givenName'), textIn(value, 'familyName')].filter(Boolean).join(' ');
  return textIn(value, 'name') ?? parts;
}

/** The journal around issues and volumes, with their numbers. */
function wholeOf(node: Node): Pick<WorkRecord, 'volume' | 'issue'> & { readonly name?: string; readonly kind?: VenueKind } {
  let [volume, issue] = [textIn(node, 'volumeNumber'), textIn(node, 'issueNumber')];
  let part: unknown = valuesOf(node, 'isPartOf', 'publication')[0];
  let name: string | undefined;
  let kind: VenueKind | undefined;
  for (let depth = 0; depth < 4 && part !== undefined; depth++) {
    if (!isNode(part)) {
      name = /^https?:/.test(textOf(part)) ? name : textOf(part) || name;
      break;
    }
    volume ??= textIn(part, 'volumeNumber');
    issue ??= textIn(part, 'issueNumber');
    name = textIn(part, 'name') ?? name;
    kind =
      typesOf(part)
        .map((type) => VENUE_TYPES.get(type))
        .find(Boolean) ?? kind;
    part = valuesOf(part, 'isPartOf')[0];
  }
  return { ...(name && { name }), ...(kind && { kind }), ...(volume && { volume }), ...(issue && { issue }) };
}

function recordOf(
  node: Node,
  type: WorkType | undefined,
  standing: Embedded['standing'],
  evidenceOf: (quote: string) => Evidence,
): WorkRecord | undefined {
  const title = textIn(node, 'headline', 'name', 'title');
  if (title === undefined) return undefined;
  const stated = (name: string, value: string): Stated => ({ value, evidence: evidenceOf(`${name}: ${value}`) });
  const whole = wholeOf(node);
  const published = textIn(node, 'datePublished', 'issued', 'dateCreated', 'date');
  const date = published === undefined ? undefined : recordDate(published);
  const pages = textIn(node, 'pagination', 'pages') ?? [textIn(node, 'pageStart'), textIn(node, 'pageEnd')].filter(Boolean).join('–');
  const links = [...asList(node['@id']), ...valuesOf(node, 'url'), ...valuesOf(node, 'sameAs')]
    .map((value) => textOf(value))
    .filter((url) => /^https?:/i.test(url));
  const texts = [...valuesOf(node, 'identifier'), ...valuesOf(node, 'doi')].map((value) =>
    textOf(isNode(value) ? (valuesOf(value, 'value')[0] ?? value) : value),
  );
  return {
    standing,
    type,
    title: stated('name', title),
    authors: valuesOf(node, 'author', 'creator')
      .map(authorName)
      .filter(Boolean)
      .map((name) => stated('author', name)),
    others: false,
    ...(whole.name && { venue: stated('isPartOf', whole.name) }),
    venueNames: [],
    ...(whole.kind && { venueKind: whole.kind }),
    ...(whole.volume && { volume: whole.volume }),
    ...(whole.issue && { issue: whole.issue }),
    ...(pages && { pages }),
    ...(date && published && { date: { value: date, evidence: evidenceOf(`datePublished: ${published}`) } }),
    urls: [...new Set(links)].map((value) => ({ ...stated('url', value), label: 'url' })),
    identifiers: [...texts, ...valuesOf(node, 'isbn').map((value) => `ISBN ${textOf(value)}`)]
      .filter(Boolean)
      .map((text) => stated('identifier', text)),
    evidence: evidenceOf(`${textOf(node['@type'])}: ${title}`),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The works of JSON-LD, or of an item written as such. Contexts are not followed: names are those of schema.org with or
 * without a prefix. Data that does not parse has none.
 */
export function jsonLdRecords({ text, standing }: Embedded, quote: QuoteRecord): readonly WorkRecord[] {
  const records: WorkRecord[] = [];
  const evidenceOf = (words: string): Evidence => ({ ...quote(0, text.length), quote: words });
  const queue: { readonly value: unknown; readonly depth: number }[] = [{ value: parsed(text), depth: 0 }];
  for (let next = 0; next < queue.length && next < MOST_NODES; next++) {
    const { value, depth } = queue[next] as (typeof queue)[number];
    if (Array.isArray(value)) for (const item of value) queue.push({ value: item, depth });
    if (!isNode(value) || depth > DEEPEST) continue;
    const types = typesOf(value);
    const type = types.map((name) => TYPES.get(name)).find(Boolean);
    const isLoose = type === undefined && types.some((name) => LOOSE_TYPES.has(name));
    const record = type || isLoose ? recordOf(value, type, isLoose ? 'hidden' : standing, evidenceOf) : undefined;
    if (record) records.push(record);
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && !FOREIGN_PROPERTIES.has(localName(name))) queue.push({ value: inner, depth: depth + 1 });
    }
  }
  return records;
}
