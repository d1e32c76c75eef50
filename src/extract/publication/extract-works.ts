import type { Diagnostic } from '../../model/diagnostic.js';
import type { Page } from '../../model/page.js';
import type { Work } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { toSource } from '../../model/text.js';
import { resolveUrl } from '../../text/resolve-url.js';
import type { ExtractionContext } from '../context.js';
import type { EntryWeights } from './decode-labels.js';
import { type EntryAtoms, entryAtoms, type ReadingAids } from './entry-atoms.js';
import { entryWeights } from './entry-weights.js';
import { type Entry, type EntryList, findEntries } from './find-entries.js';
import { isWork } from './is-work.js';
import { rememberedVenues } from './known-venue.js';
import { decodeList } from './list-habit.js';
import { type Legend, legendIn } from './mark-legend.js';
import { mergeWorks } from './merge-works.js';
import { ownerMatcher } from './owner-matcher.js';
import { type ReadEntry, type ReadingContext, readEntry } from './read-entry.js';

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

/** Lists of one page that group their lines alike are of one habit: its sections by year, by kind. */
function byHabit(lists: readonly EntryList[]): readonly (readonly EntryList[])[] {
  const groups = new Map<string, EntryList[]>();
  for (const list of lists) groups.set(list.partition, [...(groups.get(list.partition) ?? []), list]);
  return [...groups.values()];
}

interface LabelledEntry {
  readonly entry: Entry;
  readonly list: EntryList;
  readonly read: ReadEntry | undefined;
}

/** Labels and reads the entries of lists of one habit. */
function readTogether(
  lists: readonly EntryList[],
  aids: ReadingAids,
  context: ReadingContext,
  weights: EntryWeights,
): readonly LabelledEntry[] {
  const entries = lists.flatMap((list) => list.entries.map((entry) => ({ entry, list })));
  const atoms = entries.map(({ entry }) => entryAtoms(entry.text, aids));
  const labels = decodeList(atoms, weights);
  return entries.map(({ entry, list }, i) => ({
    entry,
    list,
    read: readEntry(entry, atoms[i] as EntryAtoms, labels[i] as Uint8Array, context),
  }));
}

const notUnderstood = ({ text }: Entry): Diagnostic => ({
  code: 'entry-not-understood',
  level: 'unexplained',
  message: `not read as a publication: ${text.text.slice(0, 60)}`,
  span: toSource(text, 0, text.text.length),
});

/** Share of a list's entries that have authors and a venue or year of their own. */
function sureShare(list: EntryList, all: readonly LabelledEntry[]): number {
  const own = all.filter((labelled) => labelled.list === list);
  return own.filter(({ read }) => read && read.signs >= 2).length / Math.max(1, own.length);
}

/** Reads the publication lists of a page, each list by its own habit; a work listed twice is one. */
export function extractWorks({ page, sections, owner }: ExtractionContext, weights: EntryWeights = entryWeights()): ExtractedWorks {
  const aids: ReadingAids = { isOwner: ownerMatcher(owner), knownVenue: rememberedVenues() };
  const context: ReadingContext = { legend: legendOf(page, sections), resolve: (href) => resolveUrl(href, page.url) };
  const lists = findEntries(page, sections, aids);
  const all = byHabit(lists).flatMap((group) => readTogether(group, aids, context, weights));
  const works: Work[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const list of lists) {
    const share = sureShare(list, all);
    for (const { entry, read } of all.filter((labelled) => labelled.list === list)) {
      if (read && isWork(entry, read, list, share)) works.push(read.work);
      else if (list.isDeclared && entry.text.text.length > 40) diagnostics.push(notUnderstood(entry));
    }
  }
  return { works: mergeWorks(works), diagnostics };
}
