import { citationKeys } from './citation-key.js';
import { type ExportedVenue, type ExportedWork, exportedWorks } from './exported-work.js';
import { latexText, latexTitle } from './latex-text.js';
import { namePartsOf } from './person-name-parts.js';
import type { ThingIndex } from './thing-index.js';

/** A field of an entry with its value, in LaTeX; absent where the graph does not say. */
type Field = readonly [name: string, value: string | undefined];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What would end a field early; the other signs of LaTeX mean nothing in `doi` and `url`, which packages print letter by letter. */
const UNSAFE_IN_ADDRESS = /[\s{}\\]/g;

/** Entry types of "BibTeXing" (Patashnik, 1988), section 3.1, by what the work is and where it stands. */
function entryType({ type, venue }: ExportedWork): string {
  switch (type) {
    case 'thesis':
      return 'phdthesis';
    case 'book':
      return 'book';
    case 'chapter':
      return 'incollection';
    case 'report':
      return 'techreport';
    case 'dataset':
      return 'misc';
    default:
      if (venue?.type === 'meeting') return 'inproceedings';
      return venue?.type === 'journal' ? 'article' : 'misc';
  }
}

/** The field that names the venue, by the type of the entry. */
function venueField(type: string, venue: ExportedVenue | undefined): Field {
  const fields: Readonly<Record<string, string>> = {
    article: 'journal',
    inproceedings: 'booktitle',
    incollection: 'booktitle',
    book: 'series',
    misc: 'howpublished',
    techreport: 'institution',
    phdthesis: 'note',
  };
  return [fields[type] ?? 'note', venue && latexText(venue.name)];
}

/** What BibTeX takes for the end of a name or of a part of it. */
const ENDS_NAME = /,|\band\b/i;

/** "van der Berg, Jr., Jan": unambiguous in BibTeX; a name that cannot be taken apart stands in braces. */
function author(name: string): string {
  const { given, particle, family, suffix } = namePartsOf(name);
  if (given === '' || [given, family, suffix].some((part) => ENDS_NAME.test(part))) return `{${latexText(name)}}`;
  const last = particle === '' ? family : /[-'’]$/.test(particle) ? particle + family : `${particle} ${family}`;
  return [last, ...(suffix === '' ? [] : [suffix]), given].map(latexText).join(', ');
}

const address = (text: string): string => text.replace(UNSAFE_IN_ADDRESS, encodeURIComponent);

function entry(work: ExportedWork, key: string): string {
  const type = entryType(work);
  const { authors, title, venue, date, pages, doi, arxiv, isbn, url } = work;
  const month = date === undefined || date.length < 7 ? undefined : MONTHS[Number(date.slice(5, 7)) - 1];
  const fields: readonly Field[] = [
    ['author', authors.length > 0 ? authors.map(({ name }) => author(name)).join(' and ') : undefined],
    ['title', latexTitle(title)],
    venueField(type, venue),
    ['year', date?.slice(0, 4)],
    ['volume', venue?.volume && latexText(venue.volume)],
    ['number', venue?.issue && latexText(venue.issue)],
    ['pages', pages && latexText(pages.start) + (pages.end === undefined ? '' : `--${latexText(pages.end)}`)],
    ['doi', doi && address(doi)],
    ['eprint', arxiv && address(arxiv)],
    ['archiveprefix', arxiv && 'arXiv'],
    ['isbn', isbn && latexText(isbn)],
    ['url', url && address(url)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  if (month !== undefined) lines.push(`  month = ${month}`);
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

/**
 * The works of a graph as a BibTeX file ("BibTeXing", Oren Patashnik, 1988; https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf), with
 * the fields `doi`, `eprint`, `archiveprefix` and `url` that newer styles and biblatex know.
 */
export function bibtex(index: ThingIndex): string {
  const works = exportedWorks(index);
  const keys = citationKeys(works);
  return works.map((work) => entry(work, keys.get(work.iri) ?? '')).join('\n');
}
