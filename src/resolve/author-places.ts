import { placesOf } from './align-authors.js';
import type { MergedWorks } from './merge-works.js';
import type { NameTable } from './name-table.js';
import type { PeopleColumns } from './people-columns.js';
import type { WorkColumns } from './work-columns.js';

/** Who stands where in the fullest lists of the works; lists that disagree with theirs are left out. */
export interface AuthorPlaces {
  /** Place of each mention of an author, from 1; 0 where it has none. */
  readonly ofMention: Uint16Array;
  /** Place of the page's owner, where its own entry leaves the owner out; by the work of the page. */
  readonly ofOwner: ReadonlyMap<number, number>;
  /** Works of pages whose lists disagree with the fullest. */
  readonly variants: ReadonlySet<number>;
}

/** What the places are found by. */
export interface Authored {
  readonly people: PeopleColumns;
  readonly works: WorkColumns;
  readonly merged: MergedWorks;
  readonly names: NameTable;
  /** Number of the owner of each page; -1 where it has none. */
  ownerOf(page: number): number;
}

/** A longer list has places for so many authors only. */
const MOST_PLACES = 0xffff;

/** Where each author stands in the fullest list of the work. */
export function authorPlaces(from: Authored): AuthorPlaces {
  const { people, works, merged, names } = from;
  const ofMention = new Uint16Array(people.mentions);
  const ofOwner = new Map<number, number>();
  const variants = new Set<number>();
  for (let work = 0; work < works.count; work++) {
    const fullest = works.authors(merged.fullest(merged.workOf[work] as number));
    const places = placesOf(works.authors(work), fullest, names);
    if (places === undefined) variants.add(work);
    const first = works.firstMention(work);
    for (const [i, place] of (places ?? []).entries()) ofMention[first + i] = Math.min(place, MOST_PLACES);
    const owner = placeOfOwner(from, work, fullest, places ?? []);
    if (owner !== undefined) ofOwner.set(work, owner);
  }
  return { ofMention, ofOwner, variants };
}

/** A page lists the works of its owner: where its own entry leaves the owner out, the one author whose name fits is the owner. */
function placeOfOwner(
  { people, works, names, ownerOf }: Authored,
  work: number,
  fullest: Int32Array,
  places: readonly number[],
): number | undefined {
  const owner = ownerOf(works.pageOf(work));
  if (owner < 0) return undefined;
  const first = works.firstMention(work);
  if (places.some((_, i) => people.mentioned(first + i) === owner)) return undefined;
  const own = people.spellings(owner);
  let found: number | undefined;
  for (const [i, name] of fullest.entries()) {
    if (places.includes(i + 1) || !own.some((spelling) => names.fit(spelling, name))) continue;
    if (found !== undefined) return undefined;
    found = i + 1;
  }
  return found;
}
