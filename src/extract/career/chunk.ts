import type { Cue } from '../../lexicon/relation-phrases.js';
import type { RoleKind } from '../../lexicon/roles.js';
import type { DegreeLevel } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import type { Text } from '../../model/text.js';
import type { DateRange } from '../../text/date-range.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';

/** A degree ("Ph.D. in Physics") or, as `student`, someone who works for one ("second-year PhD student"). */
export interface DegreeChunk extends Span {
  readonly kind: 'degree' | 'student';
  readonly level: DegreeLevel;
  /** As printed: "Ph.D.", "doctoral". */
  readonly name: string;
  readonly field?: string;
  /** It tells the kind of an advisor only: "my PhD advisor", "doctoral supervisor". */
  readonly hint?: true;
}

/** A role as printed, with its modifiers: "Assistant Professor of Physics". */
export interface RoleChunk extends Span {
  readonly kind: 'role';
  readonly role: string;
  readonly position: RoleKind;
}

/** A name that may be a person's: an honorific before it or a link on it makes that surer. */
export interface NameChunk extends Span {
  readonly kind: 'name';
  /** Spellings, without honorifics. */
  readonly names: readonly string[];
  readonly honorific: boolean;
  readonly url?: string;
  /** It has the shape of a person's name. */
  readonly person: boolean;
  /** The text that the span is in, where the statement about it stands in another: two lines of one entry. */
  readonly text?: Text;
}

export interface OrganizationChunk extends Span {
  readonly kind: 'organization';
  readonly organization: ComposedOrganization;
}

export interface DateChunk extends Span {
  readonly kind: 'date';
  readonly range: DateRange;
}

export interface CueChunk extends Span {
  readonly kind: 'cue';
  readonly cue: Cue;
  readonly text: string;
}

/** A word or sign that no lexicon explains, in lower case. */
export interface WordChunk extends Span {
  readonly kind: 'word';
  readonly text: string;
}

/** What a sentence is made of. */
export type Chunk = DegreeChunk | RoleChunk | NameChunk | OrganizationChunk | DateChunk | CueChunk | WordChunk;

/** A chunk that opens a statement: a degree, a student's stand, a role. */
export type AnchorChunk = DegreeChunk | RoleChunk;

/** Whether the anchor is a degree that only tells the kind of an advisor. */
export const isHint = (anchor: AnchorChunk): boolean => anchor.kind !== 'role' && anchor.hint === true;

/** Whether the chunk is an anchor. */
export const isAnchor = (chunk: Chunk | undefined): chunk is AnchorChunk =>
  chunk !== undefined && (chunk.kind === 'degree' || chunk.kind === 'student' || chunk.kind === 'role');

/** The cue of a chunk; undefined where it is none. */
export const cueOf = (chunk: Chunk | undefined): Cue | undefined => (chunk?.kind === 'cue' ? chunk.cue : undefined);

/** Whether the chunk is one of these cues, or any cue where none is given. */
export const isCue = (chunk: Chunk | undefined, ...cues: readonly Cue[]): chunk is CueChunk =>
  chunk?.kind === 'cue' && (cues.length === 0 || cues.includes(chunk.cue));

/** Whether the chunk is one of these words or signs. */
export const isWord = (chunk: Chunk | undefined, ...words: readonly string[]): boolean =>
  chunk?.kind === 'word' && words.includes(chunk.text);

/** The index of the first closing bracket behind an index; -1 without one. */
export const closingBracket = (chunks: readonly Chunk[], at: number): number =>
  chunks.findIndex((chunk, index) => index > at && isWord(chunk, ')'));

/** The index of what stands before the one at an index, an article passed over: that of "as" in "as a lecturer". */
export const beforeArticle = (chunks: readonly Chunk[], at: number): number => (isWord(chunks[at - 1], 'a', 'an', 'the') ? at - 2 : at - 1);

/** "Postdoctoral position": without a person it is offered, not held. */
export const isOffer = (chunk: Chunk | undefined): boolean => chunk?.kind === 'role' && OFFER.test(chunk.role);

const OFFER = / positions?$/i;
