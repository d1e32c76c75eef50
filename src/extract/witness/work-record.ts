import type { Embedded } from '../../model/page.js';
import type { Evidence, PartialDate, Stated, VenueKind, WorkType } from '../../model/page-facts.js';

/** What a record for machines says of a work, whatever its format. */
export interface WorkRecord {
  readonly standing: Embedded['standing'];
  /** Undefined where the record does not say what it describes. */
  readonly type: WorkType | undefined;
  readonly title: Stated;
  /** Names as the format orders them: "Ada Quill" or "Quill, Ada". */
  readonly authors: readonly Stated[];
  /** The record itself leaves authors out: "and others". */
  readonly others: boolean;
  /** Where it appeared, and further names of that. */
  readonly venue?: Stated;
  readonly venueNames: readonly string[];
  readonly venueKind?: VenueKind;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly date?: Stated & { readonly value: PartialDate };
  /** Addresses as written. */
  readonly urls: readonly (Stated & { readonly label: string })[];
  /** Texts that hold identifiers: "10.5555/1", "arXiv:2301.01234", "ISBN 978-…". */
  readonly identifiers: readonly Stated[];
  readonly evidence: Evidence;
}

/** Records are written by programs: hardly ever wrong, at times of another version. */
export const RECORD_CONFIDENCE = 0.95;
