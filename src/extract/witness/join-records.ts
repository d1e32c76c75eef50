import type { Embedded, Page } from '../../model/page.js';
import type { Owner, Work } from '../../model/page-facts.js';
import { fold, squash } from '../../text/fold.js';
import { sectionKindOf } from '../../text/section-kind.js';
import { mergeWorks } from '../publication/merge-works.js';
import { ownerMatcher } from '../publication/owner-matcher.js';
import { bibtexRecords } from './bibtex-records.js';
import { citationMetaRecords } from './citation-meta.js';
import { coinsRecords } from './coins-records.js';
import { completeWork } from './complete-work.js';
import { jsonLdRecords } from './json-ld-records.js';
import { quoting } from './record-evidence.js';
import { recordIdentifiers, workOfRecord } from './work-of-record.js';
import type { WorkRecord } from './work-record.js';

/** Share of the words of the shorter title that an entry beside its record has in common with it. */
const SHARED_WORDS = 0.8;
const FEWEST_WORDS = 4;

function recordsOf(embedded: Embedded, source: string): readonly WorkRecord[] {
  const quote = quoting(embedded, source);
  switch (embedded.kind) {
    case 'bibtex':
      return bibtexRecords(embedded, quote);
    case 'coins':
      return coinsRecords(embedded, quote);
    case 'json-ld':
    case 'microdata':
    case 'rdfa':
    case 'microformat':
      return jsonLdRecords(embedded, quote);
    default:
      return embedded.kind satisfies never;
  }
}

/** The records of works that a page holds for machines, in the order of the source. */
export const workRecords = (page: Page): readonly WorkRecord[] => [
  ...citationMetaRecords(page),
  ...page.embedded.flatMap((embedded) => recordsOf(embedded, page.source)),
];

/** The works of a bibliography file. */
export const worksOfBibliography = (page: Page): readonly Work[] => mergeWorks(workRecords(page).map(workOfRecord));

const wordsOf = (title: string): ReadonlySet<string> => new Set(fold(title).split(' ').filter(Boolean));

/** Whether two titles have most words in common. */
function mostlyShared(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const least = Math.min(x.size, y.size);
  return least >= FEWEST_WORDS && [...x].filter((word) => y.has(word)).length >= SHARED_WORDS * least;
}

/** Where the entry of a record is found: by its title, its identifiers, its place. */
class EntryIndex {
  private readonly byTitle = new Map<string, number>();
  private readonly byIdentifier = new Map<string, number>();
  private readonly byPlace: readonly number[];
  private readonly works: readonly Work[];

  constructor(works: readonly Work[]) {
    this.works = works;
    works.forEach(({ title, otherTitles, identifiers }, index) => {
      for (const { value } of [title, ...otherTitles]) this.byTitle.set(squash(value), index);
      for (const { scheme, value } of identifiers) this.byIdentifier.set(`${scheme} ${value}`, index);
    });
    this.byPlace = works.map((_, index) => index).sort((a, b) => (works[a] as Work).evidence.start - (works[b] as Work).evidence.start);
  }

  /** Index of the work that the record describes. */
  find(record: WorkRecord): number | undefined {
    const byTitle = this.byTitle.get(squash(record.title.value));
    if (byTitle !== undefined) return byTitle;
    const numbered = recordIdentifiers(record).map(({ scheme, value }) => this.byIdentifier.get(`${scheme} ${value}`));
    const candidates = [...numbered, this.before(record.evidence.start)];
    return candidates.find((index) => index !== undefined && mostlyShared((this.works[index] as Work).title.value, record.title.value));
  }

  /** The last work that begins before the place. */
  private before(place: number): number | undefined {
    let [low, high] = [0, this.byPlace.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.works[this.byPlace[middle] as number] as Work).evidence.start <= place) low = middle + 1;
      else high = middle;
    }
    return this.byPlace[low - 1];
  }
}

/** Words that the title of a page at most has: "Vita", "Publication list". */
const MOST_PAGE_WORDS = 3;

/** Whether a title is that of a page of a homepage: blogs give one of their pages the tags of an article. */
const isPageTitle = (title: string): boolean => title.trim().split(/\s+/).length <= MOST_PAGE_WORDS && sectionKindOf(title) !== undefined;

/** Whether a record that no entry shows is a work of the page by itself: its owner's, shown or stated. */
function isOfPage(record: WorkRecord, namesOwner: ((text: string) => boolean) | undefined): boolean {
  if (record.standing === 'hidden' || record.authors.length === 0 || isPageTitle(record.title.value)) return false;
  return namesOwner === undefined || record.authors.some(({ value }) => namesOwner(value));
}

/**
 * The works of a page with what its records for machines say: BibTeX, COinS, citation tags, JSON-LD, microdata, RDFa, h-cite. A
 * record of a printed entry completes and confirms it; of the others those are works that are shown or stated and name the owner.
 */
export function joinRecords(works: readonly Work[], page: Page, owner: Owner | undefined): readonly Work[] {
  const records = workRecords(page);
  if (records.length === 0) return works;
  const joined = [...works];
  const entries = new EntryIndex(works);
  const namesOwner = owner?.kind === 'person' && owner.names.length > 0 ? ownerMatcher(owner) : undefined;
  const further: Work[] = [];
  for (const record of records) {
    const at = entries.find(record);
    if (at !== undefined) joined[at] = completeWork(joined[at] as Work, record);
    else if (isOfPage(record, namesOwner)) further.push(workOfRecord(record));
  }
  return further.length === 0 ? joined : mergeWorks([...joined, ...further]);
}
