import { citationKeys } from './citation-key.js';
import { type ExportedWork, exportedWorks } from './exported-work.js';
import { namePartsOf } from './person-name-parts.js';
import type { ThingIndex } from './thing-index.js';

/** Types of CSL 1.0.2, appendix III, by what the work is and where it stands. */
function itemType({ type, venue }: ExportedWork): string {
  switch (type) {
    case 'thesis':
    case 'book':
    case 'chapter':
    case 'report':
    case 'dataset':
      return type;
    default:
      if (venue?.type === 'meeting') return 'paper-conference';
      return venue?.type === 'journal' ? 'article-journal' : venue?.type === 'preprint' ? 'article' : 'document';
  }
}

function nameVariable(name: string): Readonly<Record<string, string>> {
  const { given, particle, family, suffix } = namePartsOf(name);
  if (given === '') return { literal: name };
  return { family, given, ...(particle !== '' && { 'non-dropping-particle': particle }), ...(suffix !== '' && { suffix }) };
}

/** `2022-05` as `{"date-parts": [[2022, 5]]}`. */
const dateVariable = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

function item(work: ExportedWork, id: string): object {
  const { title, authors, date, venue, pages, doi, arxiv, isbn, url } = work;
  const type = itemType(work);
  const variables: Readonly<Record<string, unknown>> = {
    id,
    type,
    title,
    author: authors.length > 0 ? authors.map(({ name }) => nameVariable(name)) : undefined,
    issued: date && dateVariable(date),
    [type === 'article' ? 'publisher' : 'container-title']: venue?.name,
    volume: venue?.volume,
    issue: venue?.issue,
    page: pages && (pages.end === undefined ? pages.start : `${pages.start}-${pages.end}`),
    DOI: doi,
    number: type === 'article' && arxiv ? `arXiv:${arxiv}` : undefined,
    ISBN: isbn,
    URL: url,
  };
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
}

/**
 * The works of a graph as CSL-JSON, one item a line in one array
 * (https://docs.citationstyles.org/en/stable/specification.html, https://github.com/citation-style-language/schema: csl-data.json).
 */
export function cslJson(index: ThingIndex): string {
  const works = exportedWorks(index);
  const keys = citationKeys(works);
  return `[\n${works.map((work) => JSON.stringify(item(work, keys.get(work.iri) ?? ''))).join(',\n')}\n]\n`;
}
