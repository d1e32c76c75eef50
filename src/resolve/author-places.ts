import type { Work } from '../model/page-facts.js';
import { placesOf } from './align-authors.js';
import type { MergedWork, PlacedWork } from './merge-works.js';
import { fits } from './name-fit.js';
import { nameForm } from './name-form.js';
import type { LocalPerson, PagePeople } from './page-people.js';

/** An author of a work of all pages: whom the page holds it to be, and the place in the fullest list. */
export interface AuthorPlace {
  readonly work: number;
  /** From 1. */
  readonly place: number;
  /** Index among the people of all pages. */
  readonly person: number;
}

/** What {@link authorPlaces} needs of a page. */
interface AuthoredPage {
  readonly people: PagePeople;
  readonly firstPerson: number;
}

/** Where each author stands in the fullest list of the work; lists that disagree with it are left out. */
export function authorPlaces(pages: readonly AuthoredPage[], works: readonly MergedWork[]): readonly AuthorPlace[] {
  return works.flatMap((work, index) =>
    work.members.flatMap((member) =>
      placesOnPage(pages[member.page] as AuthoredPage, member, work).map((place) => ({ ...place, work: index })),
    ),
  );
}

function placesOnPage({ people, firstPerson }: AuthoredPage, member: PlacedWork, work: MergedWork): readonly Omit<AuthorPlace, 'work'>[] {
  const { authors } = member.local.entries[0] as Work;
  const fullest = work.fullest.local.entries[0] as Work;
  const places = placesOf(authors, fullest.authors) ?? [];
  const found = places.map((place, i) => ({ place, person: firstPerson + (people.personOf.get(authors[i] as object) as number) }));
  const owner = people.people[people.owner];
  if (owner === undefined || found.some(({ person }) => person === firstPerson + people.owner)) return found;
  const place = placeOfOwner(owner, fullest, new Set(places));
  return place === undefined ? found : [...found, { place, person: firstPerson + people.owner }];
}

/** A page lists the works of its owner: where its own entry leaves the owner out, the one author whose name fits is the owner. */
function placeOfOwner(owner: LocalPerson, fullest: Work, taken: ReadonlySet<number>): number | undefined {
  const fitting = fullest.authors.flatMap(({ name }, i) => {
    const form = nameForm(name);
    return !taken.has(i + 1) && owner.forms.some((own) => fits(own, form)) ? [i + 1] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
