import type { Diagnostic } from './diagnostic.js';
import type { Evidence, PageFacts } from './page-facts.js';
import type { Span } from './span.js';

const HIGH_SURROGATE = /[\ud800-\udbff]/g;

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

/** Line ends and astral characters of a source. */
function landmarks(source: string): { readonly lineEnds: readonly number[]; readonly astral: readonly number[] } {
  const lineEnds: number[] = [];
  const astral: number[] = [];
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) lineEnds.push(i);
  for (const { index } of source.matchAll(HIGH_SURROGATE)) astral.push(index);
  return { lineEnds, astral };
}

const isDiagnostic = (value: object): value is Diagnostic => 'code' in value && 'level' in value;
const isEvidence = (value: object): value is Evidence => 'quote' in value && 'rule' in value && 'start' in value;

/**
 * A finished record: every evidence and diagnostic with its line, and its offsets in code points instead of UTF-16 units,
 * as RFC 5147 and the Web Annotation selectors count them.
 */
export function finishEvidence(facts: PageFacts, source: string): PageFacts {
  const { lineEnds, astral } = landmarks(source);
  const inCodePoints = ({ start, end }: Span): Span => ({
    start: start - countAtOrBefore(astral, start),
    end: end - countAtOrBefore(astral, end),
  });
  const lineOf = (offset: number): number => countAtOrBefore(lineEnds, offset) + 1;
  const finish = (evidence: Evidence): Evidence => ({ ...evidence, ...inCodePoints(evidence), line: lineOf(evidence.start) });
  const finishDiagnostic = ({ span, ...rest }: Diagnostic): Diagnostic =>
    span ? { ...rest, span: inCodePoints(span), line: lineOf(span.start) } : rest;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    if (isEvidence(value)) return finish(value);
    if (isDiagnostic(value)) return finishDiagnostic(value);
    const copy = { ...value } as Record<string, unknown>;
    for (const key of Object.keys(copy)) {
      const part = copy[key];
      if (typeof part === 'object' && part !== null) copy[key] = walk(part);
    }
    return copy;
  };
  return walk(facts) as PageFacts;
}
