import { handleAgrees } from '../../text/handle.js';
import { scriptOf } from '../../text/script.js';
import { isFullName } from './full-name.js';
import type { NameCandidate, NameSource } from './name-candidates.js';
import { sameOwner } from './same-owner.js';

/** How much one reading of a name in a place says for it; a place counts once however often it has the name. */
const WEIGHT: Readonly<Record<NameSource, number>> = {
  introduction: 5,
  'front-matter-name': 4,
  title: 3,
  'front-matter-title': 3,
  'meta-author': 3,
  'main-heading': 3,
  copyright: 3,
  'third-person': 2.5,
  namesake: 2.5,
  'group-head': 4,
  'frequent-author': 2.5,
  'title-line': 2.5,
  'first-line': 2.5,
  'meta-title': 2,
  brand: 2,
  'early-heading': 1.5,
  'early-text': 1.5,
  'alt-text': 1,
  'bold-author': 1,
  'other-spelling': 0,
};
const PER_BOLD_AUTHOR = 0.5;
const MOST_FOR_BOLD = 4;
const HANDLE_AGREES = 2;
/** People named near the top and nowhere else have their addresses there as well: those who recommend somebody. */
const HANDLE_AGREES_IN_TEXT = 1;
/** What the weight of a name is worth that has a word from titles in it, where the place does not promise a name. */
const DOUBTFUL = 0.5;
const PROMISES_NAME: ReadonlySet<NameSource> = new Set(['introduction', 'front-matter-name', 'meta-author', 'frequent-author']);
/** What a name needs to be taken for the owner's: one strong place, or two weak ones. */
const THRESHOLD = 2;

/** The readings of one person's name. */
export interface NameCluster {
  readonly candidates: readonly NameCandidate[];
  readonly score: number;
}

/**
 * The best supported person among the candidates; undefined where none has enough support.
 *
 * @param handles local parts of e-mail addresses and user names of the page's URL, which agree with the owner's name
 */
export function decideName(candidates: readonly NameCandidate[], handles: readonly string[]): NameCluster | undefined {
  const clusters: NameCandidate[][] = [];
  for (const candidate of candidates) {
    const home = clusters.find((cluster) => cluster.some((other) => isEquated(candidate, other) || sameOwner(candidate.name, other.name)));
    if (!home) {
      clusters.push([candidate]);
      continue;
    }
    home.push(candidate);
    // "林云 (Yun Lin)" on a page titled "Yun Lin": the spelling before was found alone.
    const beside = clusters.findIndex(
      (cluster) => cluster !== home && cluster.some((other) => isRightBeside(candidate, other) && areAlone(candidates, candidate, other)),
    );
    if (beside >= 0) home.push(...clusters.splice(beside, 1).flat());
  }
  let best: NameCluster | undefined;
  for (const cluster of clusters) {
    const score = scoreOf(cluster, handles);
    if (!best || score > best.score) best = { candidates: cluster, score };
  }
  return best && best.score >= THRESHOLD ? best : undefined;
}

/** Whether the page prints the two side by side in two scripts: "Yun Lin (林云)". */
function isEquated(a: NameCandidate, b: NameCandidate): boolean {
  return a.place === b.place && scriptOf(a.name) !== scriptOf(b.name) && a.source !== 'bold-author';
}

/** Whether no third name stands in the place of the two: "Jo Lind, 山田太郎 (Hanako Nishi)" is a list. */
const areAlone = (candidates: readonly NameCandidate[], a: NameCandidate, b: NameCandidate): boolean =>
  candidates.every(({ place, name }) => place !== a.place || name === a.name || name === b.name);

const MOST_BETWEEN = 2;
/** Whether nothing but a bracket or a space stands between the two spellings. */
const isRightBeside = (later: NameCandidate, earlier: NameCandidate): boolean =>
  isEquated(later, earlier) &&
  earlier.source === later.source &&
  earlier.source !== 'alt-text' &&
  later.evidence.start >= earlier.evidence.end &&
  later.evidence.start - earlier.evidence.end <= MOST_BETWEEN;

function scoreOf(cluster: readonly NameCandidate[], handles: readonly string[]): number {
  const bySource = new Map<NameSource, number>();
  for (const candidate of cluster) {
    const weight =
      candidate.source === 'bold-author'
        ? Math.min(WEIGHT['bold-author'] + candidate.count * PER_BOLD_AUTHOR, MOST_FOR_BOLD)
        : WEIGHT[candidate.source] * (PROMISES_NAME.has(candidate.source) || isFullName(candidate.name) ? 1 : DOUBTFUL);
    bySource.set(candidate.source, Math.max(bySource.get(candidate.source) ?? 0, weight));
  }
  const sum = [...bySource.values()].reduce((total, weight) => total + weight, 0);
  if (!cluster.some((candidate) => handles.some((handle) => handleAgrees(handle, candidate.name)))) return sum;
  return sum + (bySource.size === 1 && bySource.has('early-text') ? HANDLE_AGREES_IN_TEXT : HANDLE_AGREES);
}
