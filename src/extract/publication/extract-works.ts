import type { Diagnostic } from '../../model/diagnostic.js';
import type { Page } from '../../model/page.js';
import type { Work } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { toSource } from '../../model/text.js';
import { resolveUrl } from '../../text/resolve-url.js';
import type { ExtractionContext } from '../context.js';
import type { EntryWeights } from './decode-labels.js';
import { entryAtoms, type ReadingAids } from './entry-atoms.js';
import { entryWeights } from './entry-weights.js';
import { type EntryList, findEntries } from './find-entries.js';
import { isWork } from './is-work.js';
import { rememberedVenues } from './known-venue.js';
import { decodeList } from './list-habit.js';
import { type Legend, legendIn } from './mark-legend.js';
import { mergeWorks } from './merge-works.js';
import { ownerMatcher } from './owner-matcher.js';
import { type ReadingContext, readEntry } from './read-entry.js';

/** The works that a page lists. */
export interface ExtractedWorks {
  readonly works: readonly Work[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Notes on marks are short lines of their own, somewhere in a publication section. */
const LONGEST_LEGEND = 300;

function legendOf(page: Page, sections: readonly Section[]): Legend {
  let legend = legendIn('');
  for (const section of sections) {
    if (section.kind !== 'publications') continue;
    for (const block of page.blocks.slice(Math.max(0, section.heading), section.end)) {
      if (block.text.length <= LONGEST_LEGEND) legend = legendIn(block.text, legend);
    }
  }
  return legend;
}

function readList(list: EntryList, aids: ReadingAids, context: ReadingContext, weights: EntryWeights): ExtractedWorks {
  const works: Work[] = [];
  const diagnostics: Diagnostic[] = [];
  const atoms = list.entries.map((entry) => entryAtoms(entry.text, aids));
  const labels = decodeList(atoms, weights);
  list.entries.forEach((entry, i) => {
    const read = readEntry(entry, atoms[i] as (typeof atoms)[number], labels[i] as Uint8Array, context);
    if (read && isWork(entry, read, list)) works.push(read.work);
    else if (list.isDeclared && entry.text.text.length > 40) {
      diagnostics.push({
        code: 'entry-not-understood',
        level: 'unexplained',
        message: `not read as a publication: ${entry.text.text.slice(0, 60)}`,
        span: toSource(entry.text, 0, entry.text.text.length),
      });
    }
  });
  return { works, diagnostics };
}

/** Reads the publication lists of a page, each list by its own habit; a work listed twice is one. */
export function extractWorks({ page, sections, owner }: ExtractionContext, weights: EntryWeights = entryWeights()): ExtractedWorks {
  const aids: ReadingAids = { isOwner: ownerMatcher(owner), knownVenue: rememberedVenues() };
  const context: ReadingContext = { legend: legendOf(page, sections), resolve: (href) => resolveUrl(href, page.url) };
  const read = findEntries(page, sections, aids).map((list) => readList(list, aids, context, weights));
  return { works: mergeWorks(read.flatMap(({ works }) => works)), diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
}
