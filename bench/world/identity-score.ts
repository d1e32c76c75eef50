import type { PageContent } from './page-content.js';

/** How well people were told apart and joined, over all pairs of mentions; a mention is a different printed name of one person on one page. */
export interface IdentityScore {
  readonly mentions: number;
  /** Pairs of mentions of one person, of them joined, and joined pairs of different people. */
  readonly same: number;
  readonly joined: number;
  readonly merged: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Printed names of a page and who bears each; names that two people of the page share are left out. */
export function namesOnPage({ owner, names, advisors, students, works }: PageContent): ReadonlyMap<string, number> {
  const meant = new Map<string, number>();
  const shared = new Set<string>();
  const note = (name: string, person: number): void => {
    if (meant.has(name) && meant.get(name) !== person) shared.add(name);
    meant.set(name, person);
  };
  for (const name of names) note(name, owner.id);
  for (const { name, person } of [...advisors, ...students, ...works.flatMap(({ authors }) => authors)]) note(name, person);
  for (const name of shared) meant.delete(name);
  return meant;
}

const pairs = (count: number): number => (count * (count - 1)) / 2;

/** A page as it was read: the IRI of each printed name. */
export interface NamedPage {
  readonly id: string;
  readonly iri: string;
  readonly iris: ReadonlyMap<string, string>;
}

/** Scores the people of pages against who was meant there. */
export async function scorePages(
  pages: Iterable<NamedPage> | AsyncIterable<NamedPage>,
  contents: readonly PageContent[],
): Promise<IdentityScore> {
  const contentOf = new Map(contents.map((content) => [content.id, content]));
  const truth = new Map<number, number>();
  const found = new Map<string, number>();
  const both = new Map<string, number>();
  let mentions = 0;
  for await (const page of pages) {
    const content = contentOf.get(page.id);
    if (!content) continue;
    for (const [name, person] of namesOnPage(content)) {
      const iri = page.iris.get(name) ?? `${page.iri} ${name}`;
      mentions++;
      truth.set(person, (truth.get(person) ?? 0) + 1);
      found.set(iri, (found.get(iri) ?? 0) + 1);
      both.set(`${person} ${iri}`, (both.get(`${person} ${iri}`) ?? 0) + 1);
    }
  }
  const sum = (counts: ReadonlyMap<unknown, number>): number => [...counts.values()].reduce((total, count) => total + pairs(count), 0);
  const [same, claimed, joined] = [sum(truth), sum(found), sum(both)];
  const precision = claimed === 0 ? 1 : joined / claimed;
  const recall = same === 0 ? 1 : joined / same;
  return { mentions, same, joined, merged: claimed - joined, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
