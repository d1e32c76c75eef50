import type { Page } from '../../model/page.js';
import type { Owner, Stated } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { fold } from '../../text/fold.js';
import { decideName } from './decide-name.js';
import { furtherSpellings } from './further-spellings.js';
import { type NameCandidate, nameCandidates } from './name-candidates.js';
import { ownerHandles } from './owner-handles.js';

/**
 * Who the page is about: all places that suggest a name vote, the best supported person wins.
 * Undefined where no name has enough support.
 */
export function extractOwner(page: Page, _sections: readonly Section[]): Owner | undefined {
  const cluster = decideName(nameCandidates(page), ownerHandles(page));
  if (!cluster) return undefined;
  const further = furtherSpellings(
    page,
    cluster.candidates.map(({ name }) => name),
  );
  const candidates = [...cluster.candidates, ...further];
  const honorific = cluster.candidates.find((candidate) => candidate.honorific !== undefined);
  return {
    kind: 'person',
    names: spellings(candidates),
    ...(honorific?.honorific !== undefined && { honorific: { value: honorific.honorific, evidence: honorific.evidence } }),
    titles: [],
  };
}

/** The distinct spellings, Latin ones first, each in the order of the page. */
function spellings(candidates: readonly NameCandidate[]): Stated[] {
  const seen = new Set<string>();
  const names: Stated[] = [];
  const ordered = latinFirst(candidates);
  for (const candidate of ordered) {
    const key = fold(candidate.name).split(' ').sort().join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    names.push({ value: candidate.name, evidence: candidate.evidence });
  }
  return names;
}

const latinFirst = (candidates: readonly NameCandidate[]): readonly NameCandidate[] => [
  ...candidates.filter((candidate) => candidate.script === 'latin'),
  ...candidates.filter((candidate) => candidate.script !== 'latin'),
];
