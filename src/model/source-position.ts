import type { Evidence, PageFacts } from './page-facts.js';

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Offsets at which something changes, ascending, for a binary search. */
function countAtOrBefore(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Line ends and astral characters of a source, found in one pass. */
function landmarks(source: string): { readonly lineEnds: readonly number[]; readonly astral: readonly number[] } {
  const lineEnds: number[] = [];
  const astral: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 10) lineEnds.push(i);
    else if (isHighSurrogate(unit)) astral.push(i);
  }
  return { lineEnds, astral };
}

const isEvidence = (value: object): value is Evidence => 'quote' in value && 'rule' in value && 'start' in value;

/**
 * A finished record: every evidence with its line, and its offsets in code points instead of UTF-16 units,
 * as RFC 5147 and the Web Annotation selectors count them.
 */
export function finishEvidence(facts: PageFacts, source: string): PageFacts {
  const { lineEnds, astral } = landmarks(source);
  const finish = (evidence: Evidence): Evidence => ({
    ...evidence,
    start: evidence.start - countAtOrBefore(astral, evidence.start),
    end: evidence.end - countAtOrBefore(astral, evidence.end),
    line: countAtOrBefore(lineEnds, evidence.start) + 1,
  });
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    if (isEvidence(value)) return finish(value);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(facts) as PageFacts;
}
