import type { AdvisingKind, DegreeLevel } from '../../model/page-facts.js';
import { type AnchorChunk, type Chunk, isCue } from './chunk.js';

const KIND_OF_LEVEL: Readonly<Record<DegreeLevel, AdvisingKind>> = {
  doctoral: 'doctoral',
  masters: 'masters',
  bachelors: 'bachelors',
  other: 'unspecified',
};

const ORDER: readonly AdvisingKind[] = ['doctoral', 'postdoctoral', 'masters', 'bachelors', 'internship', 'unspecified'];
const UNDERGRADUATE = /undergrad/i;
/** What companies call their interns: "Student Researcher". */
const STUDENT_RESEARCHER = /^student researcher$/i;

/** The kind of advising that goes with one anchor: "intern" is an internship, "visiting student" tells no kind. */
export function kindOfAnchor(anchor: AnchorChunk): AdvisingKind {
  if (anchor.kind !== 'role') return KIND_OF_LEVEL[anchor.level];
  if (anchor.position === 'postdoc') return 'postdoctoral';
  if (anchor.position === 'internship') return 'internship';
  if (STUDENT_RESEARCHER.test(anchor.role)) return 'internship';
  return UNDERGRADUATE.test(anchor.role) ? 'bachelors' : 'unspecified';
}

const KINDS_OF_WORDS: readonly (readonly [words: RegExp, kind: AdvisingKind])[] = [
  [/\bpost-?doc/iu, 'postdoctoral'],
  [/\b(?:ph\.? ?d|doctoral|de thèse)\b|doktor(?:vater|mutter)/iu, 'doctoral'],
  [/\b(?:master|msc\b)/iu, 'masters'],
  [/\b(?:bachelor|undergrad)/iu, 'bachelors'],
  [/\bintern/iu, 'internship'],
];

/** The kind that words for an advisor, a student or a thesis tell: "my PhD advisor", "my postdoc", "master's thesis"; not "my thesis advisor". */
export const kindOfWords = (words: string): AdvisingKind | undefined => KINDS_OF_WORDS.find(([pattern]) => pattern.test(words))?.[1];

/** "My PhD thesis was supervised by": no degree is told of, but the kind of the thesis. */
const THESIS = /\b(?:ph\.? ?d\.?|doctoral|master['’]?s?|bachelor['’]?s?|undergraduate)\s(?:thesis|dissertation)\b/iu;

/** The kind of the thesis that a text tells of: "Tara Quist. Routes of ferries. Master thesis, 2019". */
export const kindOfThesis = (text: string): AdvisingKind | undefined => kindOfWords(THESIS.exec(text)?.[0] ?? '');

/** The kind of advising that the clause tells in the words for the advisor or, where it tells of no stay, for what was written. */
export function kindTold(text: string, chunks: readonly Chunk[], isBare: boolean): AdvisingKind | undefined {
  const cue = chunks.find((chunk) => isCue(chunk, 'is-advisor'));
  if (cue) return kindOfWords(text.slice(cue.start, cue.end));
  const advised = chunks.find((chunk) => isCue(chunk, 'advised'));
  const told = advised && isBare ? kindOfWords(text.slice(advised.start, advised.end)) : undefined;
  if (told) return told;
  const clause = text.slice(chunks[0]?.start, chunks.at(-1)?.end);
  return isBare ? kindOfThesis(clause) : undefined;
}

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
