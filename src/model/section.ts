/** What a section of a homepage is about. */
export type SectionKind =
  | 'profile'
  | 'publications'
  | 'experience'
  | 'education'
  | 'career'
  | 'interests'
  | 'awards'
  | 'teaching'
  | 'talks'
  | 'students'
  | 'service'
  | 'news'
  | 'projects'
  | 'grants'
  | 'contact'
  | 'links'
  | 'other';

/** A heading and the blocks under it, up to the next heading of the same or a higher level. */
export interface Section {
  readonly index: number;
  readonly kind: SectionKind;
  /** Index of the section around it, or -1. */
  readonly parent: number;
  /** Index of the heading's block; -1 for what stands before the first heading. */
  readonly heading: number;
  /** The heading as printed, without links that lead on behind it; or empty. */
  readonly title: string;
  readonly level: number;
  /** Blocks of the section itself, without its heading and without sub-sections: indices from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  /** The year that the heading names ("2023"), for its entries. */
  readonly year?: number;
  /** What the heading says of the kind of its entries: "Journal articles", "Patents", "PhD students", "Teaching assistant". */
  readonly qualifier?: string;
}
