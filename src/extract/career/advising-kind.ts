import type { AdvisingKind, DegreeLevel } from '../../model/page-facts.js';
import type { AnchorChunk } from './chunk.js';

const KIND_OF_LEVEL: Readonly<Record<DegreeLevel, AdvisingKind>> = {
  doctoral: 'doctoral',
  masters: 'masters',
  bachelors: 'bachelors',
  other: 'unspecified',
};

const ORDER: readonly AdvisingKind[] = ['doctoral', 'postdoctoral', 'masters', 'bachelors', 'internship', 'unspecified'];
const UNDERGRADUATE = /undergrad/i;

/** The kind of advising that goes with one anchor: "intern" is an internship, "visiting student" tells no kind. */
export function kindOfAnchor(anchor: AnchorChunk): AdvisingKind {
  if (anchor.kind !== 'role') return KIND_OF_LEVEL[anchor.level];
  if (anchor.position === 'postdoc') return 'postdoctoral';
  if (anchor.position === 'internship') return 'internship';
  return UNDERGRADUATE.test(anchor.role) ? 'bachelors' : 'unspecified';
}

const KINDS_OF_WORDS: readonly (readonly [words: RegExp, kind: AdvisingKind])[] = [
  [/\bpost-?doc/iu, 'postdoctoral'],
  [/\b(?:ph\.? ?d|doctoral)\b/iu, 'doctoral'],
  [/\bmaster/iu, 'masters'],
  [/\b(?:bachelor|undergrad)/iu, 'bachelors'],
];

/** The kind that words for an advisor or a thesis tell: "my PhD advisor", "master's thesis"; not "my thesis advisor". */
export const kindOfWords = (words: string): AdvisingKind | undefined => KINDS_OF_WORDS.find(([pattern]) => pattern.test(words))?.[1];

/** The kind of advising of several anchors together: that of the highest degree. */
export function kindOfAnchors(anchors: readonly AnchorChunk[]): AdvisingKind {
  const kinds = new Set(anchors.map(kindOfAnchor));
  return ORDER.find((kind) => kinds.has(kind)) ?? 'unspecified';
}

/** The anchors that people named without a stay belong to: "a PhD student and the founder of X" is advised as a student. */
export const contextAfter = (held: readonly AnchorChunk[], next: readonly AnchorChunk[]): readonly AnchorChunk[] =>
  held.some(({ kind }) => kind === 'student') && next.every((anchor) => anchor.kind === 'role' && kindOfAnchor(anchor) === 'unspecified')
    ? held
    : next;
