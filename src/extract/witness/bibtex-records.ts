import type { Embedded } from '../../model/page.js';
import type { Stated, VenueKind, WorkType } from '../../model/page-facts.js';
import { type BibtexEntry, type BibtexField, bibtexField, parseBibtex } from '../../text/bibtex.js';
import { parseBibtexNames } from '../../text/bibtex-names.js';
import { recordDate } from './record-date.js';
import type { QuoteRecord } from './record-evidence.js';
import type { WorkRecord } from './work-record.js';

/** What the types of BibTeX and biblatex describe; others are articles. */
const TYPES: ReadonlyMap<string, WorkType> = new Map([
  ['book', 'book'],
  ['booklet', 'book'],
  ['collection', 'book'],
  ['dataset', 'dataset'],
  ['inbook', 'chapter'],
  ['incollection', 'chapter'],
  ['mastersthesis', 'thesis'],
  ['mvbook', 'book'],
  ['patent', 'patent'],
  ['phdthesis', 'thesis'],
  ['proceedings', 'book'],
  ['report', 'report'],
  ['techreport', 'report'],
  ['thesis', 'thesis'],
]);
/** Records of these types are no publications. */
const NO_WORKS: ReadonlySet<string> = new Set(['software', 'online', 'electronic', 'www', 'set', 'xdata', 'control', 'bibnote']);
/** Fields that name what a work appeared in, with the kind that the field tells. */
const VENUE_FIELDS: readonly (readonly [string, VenueKind])[] = [
  ['journal', 'journal'],
  ['journaltitle', 'journal'],
  ['booktitle', 'conference'],
  ['eventtitle', 'conference'],
  ['howpublished', 'none'],
];
/** `\url{https://a.example/b\_c}`. */
const URL_COMMAND = /\\url\s*\{([^{}]*)\}|\\href\s*\{([^{}]*)\}.*/;
const WEB = /^https?:\/\//i;
/** `abs/2301.01234`: the volume of CoRR. */
const CORR_VOLUME = /^abs\/(.+)$/;
/** Series that are the acronym of a meeting, as ACM writes: "ICEC '21". */
const ACRONYM_SERIES = /^\p{Lu}[\p{L}\d+/&-]{1,14}\s*['’]\s?\d\d$/u;

interface Context {
  readonly entry: BibtexEntry;
  readonly quote: QuoteRecord;
}

const statedOf = ({ quote }: Context, field: BibtexField): Stated => ({ value: field.value, evidence: quote(field.start, field.end) });

const urlOf = (raw: string): string => {
  const match = URL_COMMAND.exec(raw);
  return (match?.[1] ?? match?.[2] ?? raw).replace(/[{}\s]/g, '').replace(/\\([_%&#~])/g, '$1');
};

/** The authors, each quoted as the record writes the name. */
function authorsOf(context: Context): { readonly authors: readonly Stated[]; readonly others: boolean } {
  const field =
    bibtexField(context.entry, 'author') ?? (context.entry.type.endsWith('proceedings') ? undefined : bibtexField(context.entry, 'editor'));
  if (field === undefined) return { authors: [], others: false };
  const { names, others } = parseBibtexNames(field.raw);
  const isVerbatim = field.end - field.start === field.raw.length;
  let from = 0;
  const authors = names.map(({ full, written }) => {
    const at = isVerbatim ? field.raw.indexOf(written, from) : -1;
    if (at >= 0) from = at + written.length;
    const place = at < 0 ? field : { start: field.start + at, end: field.start + from };
    return { value: full, evidence: context.quote(place.start, place.end) };
  });
  return { authors: authors.filter(({ value }) => value !== ''), others };
}

function venueOf(context: Context): Pick<WorkRecord, 'venue' | 'venueNames' | 'venueKind'> {
  const { entry } = context;
  const series = bibtexField(entry, 'series')?.value;
  const venueNames = series !== undefined && ACRONYM_SERIES.test(series) ? [series] : [];
  for (const [name, kind] of VENUE_FIELDS) {
    const field = bibtexField(entry, name);
    if (field === undefined || /\\url|^https?:/.test(field.raw) || WEB.test(field.value)) continue;
    const inBook = name === 'booktitle' && TYPES.get(entry.type) === 'chapter';
    return { venue: statedOf(context, field), venueNames, venueKind: inBook ? 'book' : kind };
  }
  const archive = bibtexField(entry, 'archiveprefix') ?? bibtexField(entry, 'eprinttype');
  if (archive && /^arxiv$/i.test(archive.value))
    return { venue: statedOf(context, { ...archive, value: 'arXiv' }), venueNames, venueKind: 'preprint' };
  return { venueNames };
}

function dateOf(context: Context): Pick<WorkRecord, 'date'> {
  const { entry } = context;
  const field = bibtexField(entry, 'year') ?? bibtexField(entry, 'date');
  if (field === undefined) return {};
  const month = field.name === 'year' ? bibtexField(entry, 'month')?.value : undefined;
  const number = month !== undefined && /^\d{1,2}$/.test(month) ? `${field.value}-${month}` : undefined;
  const value = (month && recordDate(number ?? `${month} ${field.value}`)) || recordDate(field.value);
  return value === undefined ? {} : { date: { value, evidence: context.quote(field.start, field.end) } };
}

function urlsOf(context: Context): WorkRecord['urls'] {
  return ['url', 'pdf', 'code', 'slides', 'video', 'howpublished'].flatMap((name) => {
    const field = bibtexField(context.entry, name);
    const value = field && urlOf(field.raw);
    return field && value && WEB.test(value) ? [{ value, label: name, evidence: context.quote(field.start, field.end) }] : [];
  });
}

function identifiersOf(context: Context): readonly Stated[] {
  const { entry } = context;
  const found: Stated[] = [];
  const add = (name: string, write: (value: string) => string): void => {
    const field = bibtexField(entry, name);
    if (field)
      found.push({
        value: write(field.raw.replace(/[{}]/g, '').replace(/\\([_%&#])/g, '$1')),
        evidence: context.quote(field.start, field.end),
      });
  };
  const isArxiv = /^arxiv$/i.test(bibtexField(entry, 'archiveprefix')?.value ?? bibtexField(entry, 'eprinttype')?.value ?? '');
  add('doi', (value) => value);
  add('eprint', (value) => (isArxiv || /^\d{4}\.\d{4,5}/.test(value) ? `arXiv:${value}` : value));
  add('isbn', (value) => `ISBN ${value}`);
  add('pmid', (value) => `PMID: ${value}`);
  add('journal', (value) => value);
  add('volume', (value) => value.replace(CORR_VOLUME, 'arXiv:$1'));
  add('hal_id', (value) => value);
  return found;
}

/** "12--24" as printed. */
const pagesOf = (value: string | undefined): string | undefined => value?.replace(/\s*[-–—]+\s*/g, '–');

function recordOf(context: Context, standing: Embedded['standing']): WorkRecord | undefined {
  const { entry, quote } = context;
  const title = bibtexField(entry, 'title');
  if (title === undefined || NO_WORKS.has(entry.type)) return undefined;
  const subtitle = bibtexField(entry, 'subtitle')?.value;
  const words = title.value.replace(/[.,]+$/, '');
  const [volume, issue] = [bibtexField(entry, 'volume')?.value, (bibtexField(entry, 'number') ?? bibtexField(entry, 'issue'))?.value];
  const pages = pagesOf(bibtexField(entry, 'pages')?.value);
  return {
    standing,
    type: TYPES.get(entry.type),
    title: { value: subtitle ? `${words}: ${subtitle}` : words, evidence: quote(title.start, title.end) },
    ...authorsOf(context),
    ...venueOf(context),
    ...(volume && !CORR_VOLUME.test(volume) && { volume }),
    ...(issue && { issue }),
    ...(pages && { pages }),
    ...dateOf(context),
    urls: urlsOf(context),
    identifiers: identifiersOf(context),
    evidence: quote(entry.start, entry.end),
  };
}

/** The works of a BibTeX text; records without a title, of software and of web sites are none. */
export const bibtexRecords = (embedded: Embedded, quote: QuoteRecord): readonly WorkRecord[] =>
  parseBibtex(embedded.text).flatMap((entry) => recordOf({ entry, quote }, embedded.standing) ?? []);
