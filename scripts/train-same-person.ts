/**
 * Learns how much each kind of evidence says about two names being one person, and writes `src/resolve/same-person-weights.ts`.
 *
 *   npx tsx scripts/train-same-person.ts
 *
 * It learns in generated worlds (`bench/world`) of several sizes, whose seeds no bench uses: in each round of joining, every pair that
 * could be joined is a case. The rounds run with the weights in place; run it twice, so that they meet the mistakes that they will make.
 */
import { writeFileSync } from 'node:fs';
import { namesOnPage } from '../bench/world/identity-score.js';
import { makeWorld } from '../bench/world/make-world.js';
import { ownersOf, type PageContent, pageContent } from '../bench/world/page-content.js';
import { pageRecord } from '../bench/world/page-record.js';
import { heldPages } from '../src/model/page-source.js';
import { type GatheredPages, gatherPages } from '../src/resolve/gather-pages.js';
import { likeliestRivals } from '../src/resolve/join-by-relations.js';
import { joinPeople } from '../src/resolve/join-people.js';
import type { PersonClusters } from '../src/resolve/person-clusters.js';
import { DEFAULT_BASE } from '../src/resolve/resolve.js';
import { EVIDENCE, type Evidence, logOdds, rivalry } from '../src/resolve/same-person.js';
import { type Case, fitLogistic } from './logistic.js';

/** Pages, people a page, papers a person and seed of the worlds: runs of all sizes, that know much or little of their people. */
const WORLDS = [
  { pages: 100, peoplePerPage: 20, papersPerPerson: 12, seed: 102 },
  { pages: 400, peoplePerPage: 5, papersPerPerson: 5, seed: 103 },
  { pages: 400, peoplePerPage: 20, papersPerPerson: 5, seed: 105 },
  { pages: 400, peoplePerPage: 10, papersPerPerson: 12, seed: 109 },
  { pages: 1000, peoplePerPage: 5, papersPerPerson: 12, seed: 108 },
  { pages: 1500, peoplePerPage: 5, papersPerPerson: 5, seed: 106 },
  { pages: 3000, peoplePerPage: 5, papersPerPerson: 5, seed: 107 },
];

/** A pair that could be joined: its evidence, the pair of a rival, and the truth. */
interface Sample {
  readonly evidence: Evidence;
  readonly rival: Evidence | undefined;
  readonly isSo: boolean;
  /** Pairs of mentions that the pair stands for, their root: a wrong join of two who are often named does more harm. */
  readonly weight: number;
}

/** Who is meant by each person of each page; -1 where the page does not tell. */
function truthOf({ pages, people, names }: GatheredPages, contents: readonly PageContent[]): readonly number[] {
  const meant = new Map(contents.map((content) => [content.id, namesOnPage(content)]));
  return Array.from({ length: people.count }, (_, person) => {
    const onPage = meant.get(pages[people.pageOf(person)]?.head.id ?? '');
    return Array.from(people.spellings(person)).flatMap((name) => onPage?.get(names.printed(name)) ?? [])[0] ?? -1;
  });
}

/** The person whom most members of each joined person are. */
function majorities(clusters: PersonClusters, truth: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  truth.forEach((person, i) => {
    const root = clusters.find(i);
    const count = counts.get(root) ?? new Map<number, number>();
    counts.set(root, count);
    if (person >= 0) count.set(person, (count.get(person) ?? 0) + 1);
  });
  return new Map([...counts].map(([root, count]) => [root, [...count].sort((x, y) => y[1] - x[1])[0]?.[0] ?? -1]));
}

function samplesOf({ pages, peoplePerPage, papersPerPerson, seed }: (typeof WORLDS)[number]): Sample[] {
  const people = pages * peoplePerPage;
  const world = makeWorld({ people, papers: people * papersPerPerson, seed });
  const contents = ownersOf(world, pages).map((owner) => pageContent(world, owner));
  const gathered = gatherPages(heldPages(contents.map(pageRecord)), DEFAULT_BASE);
  const truth = truthOf(gathered, contents);
  const samples: Sample[] = [];
  joinPeople(gathered, [], (clusters, snapshot, pairs) => {
    const person = majorities(clusters, truth);
    const evidence = new Map(pairs.map((pair) => [pair, snapshot.evidence(pair)]));
    for (const [pair, rival] of likeliestRivals(clusters, pairs)) {
      const [a, b] = [pair.a, pair.b].map((end) => person.get(clusters.find(end)) as number) as [number, number];
      if (a < 0 || b < 0) continue;
      samples.push({
        evidence: evidence.get(pair) as Evidence,
        rival: rival && evidence.get(rival),
        isSo: a === b,
        weight: Math.sqrt(clusters.size(pair.a) * clusters.size(pair.b)),
      });
    }
  });
  return samples;
}

const rounded = (value: number): number => Number(value.toFixed(3));

function write(weights: readonly number[], rival: number): void {
  writeFileSync(
    new URL('../src/resolve/same-person-weights.ts', import.meta.url),
    `// Written by scripts/train-same-person.ts.

/** Weights of the evidence, in the order of EVIDENCE. */
export const EVIDENCE_WEIGHTS: readonly number[] = ${JSON.stringify(weights.slice(0, -1).map(rounded)).replaceAll(',', ', ')};
/** Logarithm of the odds of a pair of which nothing is known. */
export const PRIOR = ${rounded(weights.at(-1) as number)};
/** What a rival takes. */
export const RIVAL_WEIGHT = ${rounded(rival)};
`,
  );
}

const cases: Case[] = [];
for (const world of WORLDS) {
  const samples = samplesOf(world);
  for (const { evidence, rival, isSo, weight } of samples) {
    const score = logOdds(evidence);
    cases.push({ values: [...evidence, rival === undefined ? 0 : rivalry(score, logOdds(rival))], isSo, weight });
  }
  const different = samples.filter(({ isSo }) => !isSo).length;
  console.log(
    `${world.pages} pages, ${world.pages * world.peoplePerPage} people: ${samples.length} pairs, ${different} of different people`,
  );
}
const weights = fitLogistic(cases);
const [rival] = weights.splice(EVIDENCE.length, 1);
for (const [i, name] of EVIDENCE.entries()) console.log((weights[i] as number).toFixed(3).padStart(8), name);
console.log((rival as number).toFixed(3).padStart(8), 'a rival');
console.log((weights.at(-1) as number).toFixed(3).padStart(8), 'before any evidence');
write(weights, rival as number);
