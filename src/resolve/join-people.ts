import type { IdentityDecision, UnfollowedDecision } from '../model/identity-decision.js';
import { type Lists, listAt } from './columns.js';
import { followDecisions } from './follow-decisions.js';
import type { GatheredPages } from './gather-pages.js';
import { joinByRelations, type Observer, type Undecided } from './join-by-relations.js';
import type { PeopleColumns } from './people-columns.js';
import { PersonClusters } from './person-clusters.js';

/** Shared works that make two owners of equal names one person. */
const WORKS_OF_ONE_OWNER = 2;

/** Who is who, and who may be. */
export interface JoinedPeople {
  readonly clusters: PersonClusters;
  readonly undecided: Undecided;
  readonly unfollowed: readonly UnfollowedDecision[];
}

/**
 * Joins the people of all pages. A reason is needed beside the name: a link or address that leads to one of them, the same place
 * among the authors of the same work, or common co-authors. What was decided by people goes before all evidence.
 */
export function joinPeople(gathered: GatheredPages, decisions: readonly IdentityDecision[], observe?: Observer): JoinedPeople {
  const clusters = new PersonClusters(gathered);
  const unfollowed = followDecisions(clusters, gathered.pages, decisions);
  joinOwners(clusters, gathered.contacts);
  joinOwnersByWorks(clusters, gathered);
  joinByLink(clusters, gathered.links);
  joinByWork(clusters, gathered);
  const undecided = joinByRelations(clusters, () => gathered.takeRelations(), observe);
  return { clusters, undecided, unfollowed };
}

/** At one place of one list a name may be misprinted. */
const canBeSameAuthor = (people: PeopleColumns, a: number, b: number): boolean => people.canBeOne(a, b) || people.isOneMisprinted(a, b);

/** The owner of a page that names nobody can be anybody's who has the same address or profile. */
const compatibleOwners = (people: PeopleColumns, a: number, b: number): boolean =>
  [a, b].some((owner) => people.spellings(owner).length === 0) || people.canBeOne(a, b);

/** The lists, one after the other. */
function* eachOf(lists: Lists): Generator<Int32Array> {
  for (let list = 0; list + 1 < lists.starts.length; list++) yield listAt(lists, list);
}

/** Pages of one person: compatible names and the same address, profile or site. */
function joinOwners(clusters: PersonClusters, contacts: Lists): void {
  for (const group of eachOf(contacts)) {
    const first = group[0] as number;
    for (const other of group.subarray(1)) if (compatibleOwners(clusters.people, first, other)) clusters.join(first, other, 'owners');
  }
}

/** The authors of each place of each work, in the order of their pages. */
function* authorsByPlace({ works, merged, places, people, ownerOf }: GatheredPages): Generator<readonly number[]> {
  for (let work = 0; work < merged.count; work++) {
    const byPlace = new Map<number, number[]>();
    const add = (place: number, person: number): void => {
      const authors = byPlace.get(place);
      if (authors) authors.push(person);
      else byPlace.set(place, [person]);
    };
    for (const member of listAt(merged.members, work)) {
      const first = works.firstMention(member);
      for (let mention = first; mention < first + works.authorCount(member); mention++) {
        const place = places.ofMention[mention] as number;
        if (place !== 0) add(place, people.mentioned(mention));
      }
      const ofOwner = places.ofOwner.get(member);
      if (ofOwner !== undefined) add(ofOwner, ownerOf(works.pageOf(member)));
    }
    yield* byPlace.values();
  }
}

/** Two owners of names that fit who stand at the same places of several works. */
function joinOwnersByWorks(clusters: PersonClusters, gathered: GatheredPages): void {
  const { people } = gathered;
  const shared = new Map<number, number>();
  for (const authors of authorsByPlace(gathered)) {
    const [first, ...others] = authors.filter((author) => people.isOwner(author));
    for (const other of others) {
      const pair = (first as number) * people.count + other;
      shared.set(pair, (shared.get(pair) ?? 0) + 1);
    }
  }
  for (const [pair, count] of shared) {
    const [a, b] = [Math.floor(pair / people.count), pair % people.count];
    if (count >= WORKS_OF_ONE_OWNER && people.canBeOne(a, b)) clusters.join(a, b, 'owners');
  }
}

/** A link on a name leads to a page or profile of an owner, or two names link to one place. */
function joinByLink(clusters: PersonClusters, links: Lists): void {
  const { people } = clusters;
  for (const group of eachOf(links)) {
    const hub = group.find((person) => people.isOwner(person)) ?? (group[0] as number);
    for (const other of group) if (other !== hub && people.canBeOne(hub, other)) clusters.join(hub, other, 'certain');
  }
}

/** The same place of the same work. */
function joinByWork(clusters: PersonClusters, gathered: GatheredPages): void {
  const { people } = clusters;
  for (const authors of authorsByPlace(gathered)) {
    const hub = authors.find((author) => people.isOwner(author)) ?? (authors[0] as number);
    for (const other of authors) if (other !== hub && canBeSameAuthor(people, hub, other)) clusters.join(hub, other, 'certain');
  }
}
