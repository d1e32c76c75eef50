import type { Iri } from '../model/entity.js';
import type { Work } from '../model/page-facts.js';
import { fold } from '../text/fold.js';
import { slug } from '../text/slug.js';
import { placesOf } from './align-authors.js';
import { nameForm } from './name-form.js';
import { byText } from './order.js';
import type { LocalWork } from './page-works.js';
import { isRewording } from './retitled.js';
import { shortHash } from './short-hash.js';
import { familyNames, fullness } from './work-key.js';

/** A work of one page, with the index of the page. */
export interface PlacedWork {
  readonly page: number;
  readonly local: LocalWork;
}

/** One work, on all pages that list it. */
export interface MergedWork {
  readonly iri: Iri;
  readonly members: readonly PlacedWork[];
  /** The member with the fullest list of authors. */
  readonly fullest: PlacedWork;
  readonly date?: string;
}

const TITLE_WORDS = 6;
/** Titles shorter than this name many works: "Introduction", "Editorial". */
const TELLING_TITLE = 16;
const MOST_YEARS_APART = 4;
/** Share of the authors that a work keeps where its title changed. */
const AUTHORS_OF_RETITLED = 0.6;

const first = (work: PlacedWork): Work => work.local.entries[0] as Work;
const yearOf = (work: Work): number | undefined => (work.date === undefined ? undefined : Number(work.date.slice(0, 4)));

function shareOfAuthors(a: Work, b: Work): number {
  const [x, y] = [familyNames(a), familyNames(b)];
  let shared = 0;
  for (const name of x) if (y.has(name)) shared++;
  return shared / Math.min(x.size, y.size);
}

function yearsApart(a: Work, b: Work): number {
  const [x, y] = [yearOf(a), yearOf(b)];
  return x === undefined || y === undefined ? 0 : Math.abs(x - y);
}

/** Whether two entries of equal titles, on different pages, are one work. */
function isSameWork(a: Work, b: Work): boolean {
  const apart = yearsApart(a, b);
  if (a.authors.length === 0 || b.authors.length === 0) return apart === 0;
  const share = shareOfAuthors(a, b);
  return apart <= MOST_YEARS_APART && share >= (a.title.value.length < TELLING_TITLE ? 0.7 : 0.3);
}

/** Groups the works of all pages: equal titles, authors in common. `works` ascend by page. */
export function mergeWorks(works: readonly PlacedWork[], base: string): readonly MergedWork[] {
  const byKey = new Map<string, PlacedWork[][]>();
  for (const work of works) {
    const groups = byKey.get(work.local.key) ?? [];
    byKey.set(work.local.key, groups);
    const group = groups.find((members) => members.some((member) => isSameWork(first(member), first(work))));
    if (group) group.push(work);
    else groups.push([work]);
  }
  const taken = new Set<Iri>();
  const merged = joinReworded(joinByIdentifier([...byKey.values()].flat())).map((members) => {
    const work = describe(members, base, taken);
    taken.add(work.iri);
    return work;
  });
  return merged.sort((a, b) => byText(a.iri, b.iri));
}

const identifiersOf = (members: readonly PlacedWork[]): ReadonlySet<string> =>
  new Set(
    members.flatMap(({ local }) =>
      local.entries.flatMap((entry) =>
        entry.identifiers.flatMap(({ scheme, value }) => (scheme === 'isbn' ? [] : `${scheme} ${value.toLowerCase()}`)),
      ),
    ),
  );

/** A book's number is that of all its chapters; a DOI or arXiv id that two titles share was given to one work, unless a page lists both. */
function joinByIdentifier(groups: readonly PlacedWork[][]): readonly PlacedWork[][] {
  const joined: PlacedWork[][] = [];
  const byIdentifier = new Map<string, PlacedWork[]>();
  for (const group of groups) {
    const identifiers = [...identifiersOf(group)];
    const known = identifiers.map((identifier) => byIdentifier.get(identifier)).find((other) => other && isRetitled(other, group));
    if (known) known.push(...group);
    else joined.push(group);
    for (const identifier of identifiers) if (!byIdentifier.has(identifier)) byIdentifier.set(identifier, known ?? group);
  }
  return joined.map((members) => members.sort((a, b) => a.page - b.page));
}

function isRetitled(a: readonly PlacedWork[], b: readonly PlacedWork[]): boolean {
  const pages = new Set(a.map(({ page }) => page));
  if (b.some(({ page }) => pages.has(page))) return false;
  const [x, y] = [first(a[0] as PlacedWork), first(b[0] as PlacedWork)];
  return x.authors.length > 0 && y.authors.length > 0 && x.type === y.type && shareOfAuthors(x, y) >= AUTHORS_OF_RETITLED;
}

/** Authors that a work has at least whose title may have changed without an identifier that tells. */
const AUTHORS_OF_REWORDED = 2;
const YEARS_OF_REWORDING = 1;

/** The works of one list of authors, told by first and last author and their number. */
function listOf({ authors, authorsComplete }: Work): string | undefined {
  if (!authorsComplete || authors.length < AUTHORS_OF_REWORDED) return undefined;
  const family = (author: Work['authors'][number] | undefined): string => nameForm(author?.name ?? '').parsed.family;
  return `${authors.length} ${fold(family(authors[0]))} ${fold(family(authors.at(-1)))}`;
}

/** Works whose title was changed a little between two pages: the same list of authors, about the same year, and never on one page both. */
function joinReworded(groups: readonly PlacedWork[][]): readonly PlacedWork[][] {
  const joined: PlacedWork[][] = [];
  const byList = new Map<string, PlacedWork[][]>();
  for (const group of groups) {
    const list = listOf(first(group[0] as PlacedWork));
    const others = list === undefined ? [] : (byList.get(list) ?? []);
    const known = others.filter((other) => isReworded(other, group));
    if (known.length === 1) (known[0] as PlacedWork[]).push(...group);
    else joined.push(group);
    if (list !== undefined && known.length !== 1) byList.set(list, [...others, group]);
  }
  return joined.map((members) => members.sort((a, b) => a.page - b.page));
}

function isReworded(a: readonly PlacedWork[], b: readonly PlacedWork[]): boolean {
  const [x, y] = [first(a[0] as PlacedWork), first(b[0] as PlacedWork)];
  if (x.type !== y.type || yearsApart(x, y) > YEARS_OF_REWORDING || !isRewording(x.title.value, y.title.value)) return false;
  if (placesOf(x.authors, y.authors) === undefined) return false;
  const pages = new Set(a.map(({ page }) => page));
  return b.every(({ page }) => !pages.has(page));
}

function describe(members: readonly PlacedWork[], base: string, taken: ReadonlySet<Iri>): MergedWork {
  const fullest = members.reduce((best, member) => (fullness(first(member)) > fullness(first(best)) ? member : best));
  const work = first(fullest);
  const title = `${base}paper/${slug(work.title.value, TITLE_WORDS) || 'untitled'}`;
  const anchors = [fullest.local.key, [...familyNames(work)].sort()[0] ?? ''];
  // Works of one title and one author, years apart: the later ones are told by their years.
  while (taken.has(`${title}-${shortHash(...anchors)}`)) anchors.push(work.date?.slice(0, 4) ?? '');
  const date = commonDate(members);
  return {
    iri: `${title}-${shortHash(...anchors)}`,
    members,
    fullest,
    ...(date !== undefined && { date }),
  };
}

/** The date that most pages print; of equals the later year, then the more precise date. */
function commonDate(members: readonly PlacedWork[]): string | undefined {
  const years = new Map<number, number>();
  const dates = members.flatMap((member) => member.local.entries.flatMap((entry) => entry.date ?? []));
  for (const date of dates) years.set(Number(date.slice(0, 4)), (years.get(Number(date.slice(0, 4))) ?? 0) + 1);
  const year = [...years].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
  return dates.filter((date) => Number(date.slice(0, 4)) === year).sort((a, b) => b.length - a.length || byText(a, b))[0];
}
