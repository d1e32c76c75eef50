import { coAuthorsAt } from './co-authors.js';
import type { Entry } from './find-entries.js';
import { citesOthers } from './not-a-work.js';
import type { ReadEntry } from './read-entry.js';
import type { ReadingAids } from './reading-aids.js';

/** What share of a list's entries have two signs of their own, authors, the owner's name, and citations. */
export interface ListShares {
  readonly sure: number;
  readonly authored: number;
  /** Near 0 the list leaves the owner out, and its papers without co-authors have no authors; 1 where nobody knows the owner. */
  readonly owned: number;
  /** Statements that cite papers in brackets: "Models of sand (Park et al., 2022)". */
  readonly cited: number;
}

/** An entry with what was read off it. */
export interface EntryReading {
  readonly entry: Entry;
  readonly read: ReadEntry | undefined;
}

/** Share of entries that name co-authors so, from which on the list leaves the owner out. */
const MANY = 0.4;
const SURE_SIGNS = 2;

/** The shares of one list. */
export function sharesOf(list: readonly EntryReading[], { knowsOwner, isOwner }: ReadingAids): ListShares {
  const share = (test: (reading: EntryReading) => boolean): number => list.filter(test).length / Math.max(1, list.length);
  const leavesOwnerOut = share(({ entry }) => coAuthorsAt(entry.text.text) >= 0) >= MANY;
  const owned = knowsOwner ? share(({ entry }) => isOwner(entry.text.text)) : 1;
  return {
    sure: share(
      ({ entry, read }) => read !== undefined && (read.signs >= SURE_SIGNS || (read.hasAuthors && coAuthorsAt(entry.text.text) >= 0)),
    ),
    authored: share(({ read }) => read?.hasAuthors === true),
    owned: leavesOwnerOut ? 0 : owned,
    cited: share(({ entry }) => citesOthers(entry.text.text)),
  };
}
