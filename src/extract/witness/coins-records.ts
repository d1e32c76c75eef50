import type { Embedded } from '../../model/page.js';
import type { Evidence, Stated, VenueKind, WorkType } from '../../model/page-facts.js';
import { recordDate } from './record-date.js';
import type { QuoteRecord } from './record-evidence.js';
import type { WorkRecord } from './work-record.js';

/** `rft.genre` and the type and venue that it tells. */
const GENRES: ReadonlyMap<string, readonly [WorkType, VenueKind | undefined]> = new Map([
  ['article', ['article', 'journal']],
  ['book', ['book', undefined]],
  ['bookitem', ['chapter', 'book']],
  ['conference', ['book', undefined]],
  ['dissertation', ['thesis', undefined]],
  ['preprint', ['article', 'preprint']],
  ['proceeding', ['article', 'conference']],
  ['report', ['report', undefined]],
]);
const DOI_URI = /^info:doi\/|^urn:doi:/i;

/** The authors of a ContextObject: `rft.au` each, or the first one in parts. */
function authorsOf(fields: URLSearchParams, evidence: Evidence): readonly Stated[] {
  const first = [fields.get('rft.aufirst'), fields.get('rft.aulast')].filter(Boolean).join(' ');
  const listed = fields
    .getAll('rft.au')
    .map((name) => name.trim())
    .filter(Boolean);
  const names = first !== '' && !listed.some((name) => name.includes(fields.get('rft.aulast') ?? first)) ? [first, ...listed] : listed;
  return names.map((value) => ({ value, evidence }));
}

/**
 * The work of a COinS span (an OpenURL ContextObject of Z39.88-2004 in its title); none where it has no title.
 *
 * @see https://web.archive.org/web/2017/http://ocoins.info/
 */
export function coinsRecords({ text, standing }: Embedded, quote: QuoteRecord): readonly WorkRecord[] {
  const fields = new URLSearchParams(text);
  const field = (...names: readonly string[]): string | undefined => names.map((name) => fields.get(name)?.trim()).find(Boolean);
  const evidence = quote(0, text.length);
  const title = field('rft.atitle', 'rft.title', 'rft.btitle');
  if (title === undefined) return [];
  const [type, venueKind] = GENRES.get(field('rft.genre')?.toLowerCase() ?? '') ?? [undefined, undefined];
  const whole = fields.has('rft.atitle') ? field('rft.jtitle', 'rft.btitle', 'rft.title', 'rft.stitle') : undefined;
  const short = field('rft.stitle');
  const date = recordDate(field('rft.date') ?? '');
  const [volume, issue] = [field('rft.volume'), field('rft.issue')];
  const pages = field('rft.pages') ?? ([field('rft.spage'), field('rft.epage')].filter(Boolean).join('–') || undefined);
  const ids = fields.getAll('rft_id').map((id) => id.trim());
  return [
    {
      standing,
      type,
      title: { value: title.replace(/[.,]+$/, ''), evidence },
      authors: authorsOf(fields, evidence),
      others: false,
      ...(whole && { venue: { value: whole, evidence } }),
      venueNames: short && short !== whole ? [short] : [],
      ...(venueKind && { venueKind }),
      ...(volume && { volume }),
      ...(issue && { issue }),
      ...(pages && { pages }),
      ...(date && { date: { value: date, evidence } }),
      urls: ids.filter((id) => /^https?:/i.test(id)).map((value) => ({ value, label: 'url', evidence })),
      identifiers: [
        ...ids.filter((id) => DOI_URI.test(id)).map((id) => id.replace(DOI_URI, '')),
        ...ids.filter((id) => /^info:pmid\//i.test(id)).map((id) => `PMID: ${id.slice('info:pmid/'.length)}`),
        ...fields.getAll('rft.isbn').map((isbn) => `ISBN ${isbn}`),
      ].map((value) => ({ value, evidence })),
      evidence,
    },
  ];
}
