import { squash } from '../text/fold.js';
import { familyWithParticle } from '../text/person-name.js';
import type { AuthorPlace } from './join-people.js';
import type { NameForm } from './name-form.js';
import type { PersonClusters, PlacedPerson } from './person-clusters.js';

/** Weight of common co-authors from which two people of one name are held to be one. */
const ENOUGH = 2;
const INITIAL = /^\p{Lu}\.?$/u;

/** The name without middle initials: one for "Ana B. Silva" and "Ana Silva"; undefined for an abbreviated name. */
function plainKey(form: NameForm): string | undefined {
  if (!form.isFull) return undefined;
  const given = form.parsed.given.split(' ').filter((word) => !INITIAL.test(word));
  return given.length === 0 ? undefined : `${squash(familyWithParticle(form.parsed))}|${squash(given.join(''))}`;
}

const keysOf = (person: PlacedPerson): readonly string[] => [...new Set(person.local.forms.flatMap((form) => plainKey(form) ?? []))];

/** Sets of people with the same name, and whom each of them has written with. */
function coauthorSets(clusters: PersonClusters, places: readonly AuthorPlace[]): Map<number, Set<number>> {
  const byWork = new Map<number, Set<number>>();
  for (const { work, person } of places) {
    const authors = byWork.get(work) ?? new Set();
    authors.add(clusters.find(person));
    byWork.set(work, authors);
  }
  const coauthors = new Map<number, Set<number>>();
  for (const authors of byWork.values()) {
    for (const a of authors) {
      const set = coauthors.get(a) ?? new Set();
      coauthors.set(a, set);
      for (const b of authors) if (b !== a) set.add(b);
    }
  }
  return coauthors;
}

/**
 * Joins people of one full name who share co-authors: a shared person counts 1, a shared name counts as much as it tells,
 * one divided by the number of people who bear it.
 */
export function commonCoauthors(clusters: PersonClusters, places: readonly AuthorPlace[]): void {
  const coauthors = coauthorSets(clusters, places);
  const bearers = new Map<string, Set<number>>();
  clusters.people.forEach((person, i) => {
    for (const key of keysOf(person)) {
      const roots = bearers.get(key) ?? new Set();
      bearers.set(key, roots.add(clusters.find(i)));
    }
  });
  const namesOf = new Map<number, string>();
  for (const [key, roots] of bearers) for (const root of roots) if (!namesOf.has(root)) namesOf.set(root, key);
  for (const [, roots] of bearers) {
    if (roots.size > 1) joinBlock(clusters, [...roots], coauthors, namesOf, bearers);
  }
}

function joinBlock(
  clusters: PersonClusters,
  roots: readonly number[],
  coauthors: ReadonlyMap<number, ReadonlySet<number>>,
  namesOf: ReadonlyMap<number, string>,
  bearers: ReadonlyMap<string, ReadonlySet<number>>,
): void {
  const byCoauthor = new Map<string, number[]>();
  for (const root of roots.toSorted((a, b) => a - b)) {
    const weights = new Map<number, number>();
    const names = new Set(
      [...(coauthors.get(root) ?? [])].map((coauthor) => namesOf.get(clusters.find(coauthor)) ?? namesOf.get(coauthor)),
    );
    for (const name of names) {
      if (name === undefined) continue;
      for (const earlier of byCoauthor.get(name) ?? [])
        weights.set(earlier, (weights.get(earlier) ?? 0) + 1 / (bearers.get(name)?.size ?? 1));
    }
    const best = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).find(([, weight]) => weight >= ENOUGH);
    if (best) clusters.join(best[0], root);
    for (const name of names) {
      if (name === undefined) continue;
      const list = byCoauthor.get(name);
      if (list) list.push(root);
      else byCoauthor.set(name, [root]);
    }
  }
}
