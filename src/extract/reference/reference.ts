import type { WorkType } from '../../model/page-facts.js';

/** An author of a reference. */
export interface ReferenceAuthor {
  /** Family name with its particle as printed; the whole name of a group. */
  readonly family: string;
  /** Given names or initials with a suffix; empty where none are printed. */
  readonly given: string;
  /** The author as printed. */
  readonly literal: string;
}

/** A reference taken apart. What is not printed is not there. */
export interface Reference {
  readonly authors: readonly ReferenceAuthor[];
  readonly title?: string;
  /** Journal, book or meeting as printed, without "In". */
  readonly venue?: string;
  /** Four digits. */
  readonly year?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** "161-175", or the first page. */
  readonly pages?: string;
  /** Without the resolver's address, lower case. */
  readonly doi?: string;
  /** What the words say that it is; most references do not say it, and then it is told from their fields. */
  readonly type: WorkType;
}
