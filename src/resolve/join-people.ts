import type { IdentityDecision, UnfollowedDecision } from '../model/identity-decision.js';
import { handleAgrees } from '../text/handle.js';
import { urlKey } from '../text/iri.js';
import type { AuthorPlace } from './author-places.js';
import { followDecisions } from './follow-decisions.js';
import type { GatheredPages } from './gather-pages.js';
import { joinByRelations, type Observer, type Undecided } from './join-by-relations.js';
import type { IdentifiedPage } from './page-iri.js';
import { canBeOne, isOneMisprinted, PersonClusters, type PlacedPerson } from './person-clusters.js';
import { relationGraph } from './relations.js';

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
  const { local: pages, people, places, organizationIri } = gathered;
  const clusters = new PersonClusters(people);
  for (const { person, work, place } of places) clusters.place(person, work, place);
  const unfollowed = followDecisions(clusters, pages, decisions);
  joinOwners(clusters, pages, places);
  joinByLink(clusters, pages);
  joinByWork(clusters, places);
  const undecided = joinByRelations(clusters, relationGraph(pages, people.length, organizationIri), observe);
  return { clusters, undecided, unfollowed };
}

const compatiblePeople = (clusters: PersonClusters, a: number, b: number): boolean =>
  canBeOne((clusters.people[a] as PlacedPerson).local, (clusters.people[b] as PlacedPerson).local);

/** At one place of one list a name may be misprinted. */
const canBeSameAuthor = (clusters: PersonClusters, a: number, b: number): boolean =>
  compatiblePeople(clusters, a, b) ||
  isOneMisprinted((clusters.people[a] as PlacedPerson).local, (clusters.people[b] as PlacedPerson).local);

/** The owner of a page that names nobody can be anybody's who has the same address or profile. */
const compatibleOwners = (clusters: PersonClusters, a: number, b: number): boolean =>
  [a, b].some((owner) => (clusters.people[owner] as PlacedPerson).local.forms.length === 0) || compatiblePeople(clusters, a, b);

/** Groups numbers by their keys, in the order of first appearance. */
function groupBy<T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

const WEB_HOST = /^(?:www\d?\.)?([^.]+)\..+$/;

/** The personal site that a page is a part of: `host/~user`, or a host that is named for the owner. */
function siteOf({ facts }: IdentifiedPage): readonly string[] {
  const url = facts.page.url;
  if (url === undefined || !URL.canParse(url)) return [];
  const { origin, hostname, pathname } = new URL(url);
  const first = pathname.split('/')[1] ?? '';
  if (first.startsWith('~')) return [`${origin}/${first}`];
  const label = WEB_HOST.exec(hostname)?.[1] ?? '';
  return facts.owner?.names.some(({ value }) => handleAgrees(label, value)) ? [origin] : [];
}

/** Pages of one person: compatible names and the same address, profile or several works at the same places. */
function joinOwners(clusters: PersonClusters, pages: readonly IdentifiedPage[], places: readonly AuthorPlace[]): void {
  const owners = clusters.people.flatMap((person, i) => (person.local.isOwner ? [i] : []));
  const facts = (owner: number): IdentifiedPage => pages[(clusters.people[owner] as PlacedPerson).page] as IdentifiedPage;
  const contacts = groupBy(owners, (owner) => {
    const page = facts(owner);
    const links = [page.iri, ...siteOf(page), ...page.facts.profiles.map((profile) => profile.value)].flatMap((url) => urlKey(url) ?? []);
    return [...page.facts.emails.map((email) => `mailto:${email.value.toLowerCase()}`), ...links];
  });
  for (const group of contacts.values()) {
    for (const other of group.slice(1))
      if (compatibleOwners(clusters, group[0] as number, other)) clusters.join(group[0] as number, other, 'owners');
  }
  joinOwnersByWorks(clusters, places);
}

function joinOwnersByWorks(clusters: PersonClusters, places: readonly AuthorPlace[]): void {
  const owned = places.filter((place) => (clusters.people[place.person] as PlacedPerson).local.isOwner);
  const shared = new Map<string, number>();
  for (const group of groupBy(owned, (place) => [`${place.work}/${place.place}`]).values()) {
    for (const other of group.slice(1)) {
      const pair = `${(group[0] as AuthorPlace).person}/${other.person}`;
      shared.set(pair, (shared.get(pair) ?? 0) + 1);
    }
  }
  for (const [pair, count] of shared) {
    const [a, b] = pair.split('/').map(Number) as [number, number];
    if (count >= WORKS_OF_ONE_OWNER && compatiblePeople(clusters, a, b)) clusters.join(a, b, 'owners');
  }
}

/** A link on a name leads to a page or profile of an owner, or two names link to one place. */
function joinByLink(clusters: PersonClusters, pages: readonly IdentifiedPage[]): void {
  const all = clusters.people.map((_, i) => i);
  const byLink = groupBy(all, (i) => {
    const { local, page } = clusters.people[i] as PlacedPerson;
    const { iri, facts } = pages[page] as IdentifiedPage;
    const own = local.isOwner ? [iri, ...facts.profiles.map((profile) => profile.value)] : [];
    return new Set([...own, ...local.urls.map((url) => url.value)].flatMap((url) => urlKey(url) ?? []));
  });
  for (const group of byLink.values()) {
    const hub = group.find((i) => (clusters.people[i] as PlacedPerson).local.isOwner) ?? (group[0] as number);
    for (const other of group) if (other !== hub && compatiblePeople(clusters, hub, other)) clusters.join(hub, other, 'certain');
  }
}

/** The same place of the same work. */
function joinByWork(clusters: PersonClusters, places: readonly AuthorPlace[]): void {
  for (const group of groupBy(places, (place) => [`${place.work}/${place.place}`]).values()) {
    const hub = group.find(({ person }) => (clusters.people[person] as PlacedPerson).local.isOwner) ?? (group[0] as AuthorPlace);
    for (const other of group)
      if (other !== hub && canBeSameAuthor(clusters, hub.person, other.person)) clusters.join(hub.person, other.person, 'certain');
  }
}
