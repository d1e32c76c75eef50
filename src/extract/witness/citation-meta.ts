import type { Field, Page } from '../../model/page.js';
import type { Evidence, Stated, VenueKind } from '../../model/page-facts.js';
import { collapse } from '../../text/fold.js';
import { recordDate } from './record-date.js';
import { RECORD_CONFIDENCE, type WorkRecord } from './work-record.js';

/** Names of a field in the vocabularies of Highwire Press, Dublin Core and PRISM, as pages of articles have them in their head. */
const NAMES = {
  title: ['citation_title', 'dc.title', 'dcterms.title', 'eprints.title', 'bepress_citation_title'],
  author: ['citation_author', 'dc.creator', 'dcterms.creator', 'dc.contributor.author', 'eprints.creators_name', 'bepress_citation_author'],
  journal: ['citation_journal_title', 'prism.publicationname', 'bepress_citation_journal_title', 'eprints.publication'],
  conference: ['citation_conference_title', 'citation_conference'],
  book: ['citation_inbook_title', 'citation_book_title'],
  abbreviation: ['citation_journal_abbrev'],
  date: [
    'citation_publication_date',
    'citation_date',
    'citation_year',
    'citation_online_date',
    'prism.publicationdate',
    'dc.date',
    'dcterms.issued',
    'bepress_citation_date',
  ],
  volume: ['citation_volume', 'prism.volume'],
  issue: ['citation_issue', 'prism.number'],
  first: ['citation_firstpage', 'prism.startingpage'],
  last: ['citation_lastpage', 'prism.endingpage'],
  doi: ['citation_doi', 'prism.doi', 'bepress_citation_doi'],
  identifier: ['dc.identifier', 'dcterms.identifier', 'prism.url'],
  arxiv: ['citation_arxiv_id'],
  isbn: ['citation_isbn', 'prism.isbn'],
  pmid: ['citation_pmid'],
  pdf: ['citation_pdf_url', 'bepress_citation_pdf_url', 'eprints.document_url'],
  url: ['citation_abstract_html_url', 'citation_public_url', 'citation_fulltext_html_url'],
  thesis: ['citation_dissertation_institution', 'citation_dissertation_name'],
  report: ['citation_technical_report_institution', 'citation_technical_report_number'],
} as const;
/** Dublin Core describes any page; only with one of these it is a publication. */
const OF_PUBLICATIONS: readonly (keyof typeof NAMES)[] = [
  'journal',
  'conference',
  'book',
  'doi',
  'arxiv',
  'isbn',
  'pmid',
  'pdf',
  'thesis',
  'report',
];

const evidenceOf = ({ name, value, span }: Field): Evidence => ({
  ...span,
  quote: `${name}: ${collapse(value)}`,
  rule: 'witness/citation-meta',
  confidence: RECORD_CONFIDENCE,
});

/**
 * The work that a page is the page of, by the citation tags of its head. None where the tags are those that any page has
 * (a Dublin Core title and creator), or name no author.
 */
export function citationMetaRecords({ meta }: Pick<Page, 'meta'>): readonly WorkRecord[] {
  if (!meta.some(({ name }) => /^(?:citation_|dc\.|dcterms\.|prism\.|eprints\.|bepress_)/.test(name))) return [];
  // The first vocabulary that has the field: pages say the same in several.
  const all = (key: keyof typeof NAMES): readonly Stated[] => {
    const name = NAMES[key].find((candidate) => meta.some((field) => field.name === candidate));
    return meta.filter((field) => field.name === name).map((field) => ({ value: collapse(field.value), evidence: evidenceOf(field) }));
  };
  const one = (key: keyof typeof NAMES): Stated | undefined => all(key)[0];
  const [title, authors] = [one('title'), all('author')];
  if (title === undefined || authors.length === 0) return [];
  if (!title.evidence.quote.startsWith('citation_') && !OF_PUBLICATIONS.some((key) => one(key))) return [];
  const [journal, conference, book] = [one('journal'), one('conference'), one('book')];
  const venue = journal ?? conference ?? book;
  const venueKind: VenueKind | undefined = journal ? 'journal' : conference ? 'conference' : book ? 'book' : undefined;
  const date = one('date');
  const value = date && recordDate(date.value);
  const [volume, issue] = [one('volume')?.value, one('issue')?.value];
  const pages = [one('first')?.value, one('last')?.value].filter(Boolean).join('–');
  const prefixed = (key: keyof typeof NAMES, prefix: string): Stated[] =>
    all(key).map((stated) => ({ ...stated, value: `${prefix}${stated.value.replace(/^\w+:\s*/, '')}` }));
  const record: WorkRecord = {
    standing: 'data',
    type: one('thesis') ? 'thesis' : one('report') ? 'report' : book ? 'chapter' : undefined,
    title,
    authors,
    others: false,
    ...(venue && { venue }),
    venueNames: all('abbreviation').map((stated) => stated.value),
    ...(venueKind && { venueKind }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { pages }),
    ...(date && value && { date: { value, evidence: date.evidence } }),
    urls: [...all('pdf').map((stated) => ({ ...stated, label: 'pdf' })), ...all('url').map((stated) => ({ ...stated, label: 'url' }))],
    identifiers: [
      ...all('doi'),
      ...all('identifier'),
      ...prefixed('arxiv', 'arXiv:'),
      ...prefixed('isbn', 'ISBN '),
      ...prefixed('pmid', 'PMID: '),
    ],
    evidence: title.evidence,
  };
  return [record];
}
