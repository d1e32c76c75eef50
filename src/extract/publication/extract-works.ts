import type { Diagnostic } from '../../model/diagnostic.js';
import type { Page } from '../../model/page.js';
import type { Work } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { toSource } from '../../model/text.js';
import { resolveUrl } from '../../text/resolve-url.js';
import type { ExtractionContext } from '../context.js';
import { joinRecords, worksOfBibliography } from '../witness/join-records.js';
import type { EntryWeights } from './decode-labels.js';
import { type EntryAtoms, entryAtoms } from './entry-atoms.js';
import { entryWeights } from './entry-weights.js';
import { type Entry, type EntryList, findEntries } from './find-entries.js';
import { isWork } from './is-work.js';
import { decodeList } from './list-habit.js';
import { sharesOf } from './list-shares.js';
import { type Legend, legendIn } from './mark-legend.js';
import { mergeWorks } from './merge-works.js';
import { papersInProse } from './paper-in-prose.js';
import { type ReadEntry, type ReadingContext, readEntry } from './read-entry.js';
import { aidsFor, type ReadingAids } from './reading-aids.js';
import { thesesInProse } from './thesis-in-prose.js';
import { thesesOfDegrees } from './thesis-lines.js';
import { thesesBehindDegrees } from './thesis-of-degree.js';

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

/** Shorter texts that are no works are remarks and stray words, not worth a diagnostic. */
const LONGEST_REMARK = 40;

const notUnderstood = ({ text }: Entry): Diagnostic => ({
  code: 'entry-not-understood',
  level: 'unexplained',
  message: `not read as a publication: ${text.text.slice(0, 60)}`,
  span: toSource(text, 0, text.text.length),
});

/** What was read, by list, in page order. */
function byList(all: readonly LabelledEntry[]): ReadonlyMap<EntryList, readonly LabelledEntry[]> {
  const lists = new Map<EntryList, LabelledEntry[]>();
  for (const labelled of all) {
    const own = lists.get(labelled.list);
    if (own) own.push(labelled);
    else lists.set(labelled.list, [labelled]);
  }
  return lists;
}

/** Reads the publication lists of a page, each list by its own habit; a work listed twice is one. */
export function extractWorks({ page, sections, owner }: ExtractionContext, weights: EntryWeights = entryWeights()): ExtractedWorks {
  if (page.format === 'bibtex') return { works: worksOfBibliography(page), diagnostics: [] };
  const aids = aidsFor(owner);
  const context: ReadingContext = { legend: legendOf(page, sections), resolve: (href) => resolveUrl(href, page.url) };
  const lists = findEntries(page, sections, aids);
  const all = byHabit(lists).flatMap((group) => readTogether(group, aids, context, weights));
  const works: Work[] = [];
  const diagnostics: Diagnostic[] = [];
  const read = byList(all);
  for (const list of lists) {
    const own = read.get(list) ?? [];
    const shares = sharesOf(own, aids);
    for (const { entry, read: found } of own) {
      if (found && isWork(entry, found, list, shares)) works.push(found.work);
      else if (list.isDeclared && entry.text.text.length > LONGEST_REMARK) diagnostics.push(notUnderstood(entry));
    }
  }
  const told = [thesesOfDegrees, thesesBehindDegrees, thesesInProse, papersInProse].flatMap((find) =>
    find(page, sections, context.resolve),
  );
  return { works: joinRecords(mergeWorks([...works, ...told]), page, owner), diagnostics };
}
