import type { LinkNotes } from './text-inline.js';
import type { TextLine } from './text-line.js';
import type { Marker } from './text-marker.js';
import type { Wrapping } from './text-wrap.js';
import type { TreeNode } from './tree.js';

/** What is known of the whole text while a part of it is read. */
export interface Reading {
  readonly source: string;
  readonly wrapping: Wrapping;
  /** The same inside columns, whose lines were broken before the margin of the page. */
  readonly columnWrapping: Wrapping;
  readonly notes: LinkNotes;
  readonly markers: ReadonlyMap<TextLine, Marker>;
  /** Whether the text has hardly any blank lines: a boilerplate stripper left one line a paragraph. */
  readonly dense: boolean;
  /** How many lists and columns are around: sections begin only outside lists. */
  readonly depth: number;
  readonly inList: boolean;
}

/** Reads lines, whatever they hold, to nodes: lists and columns hold lines of their own. */
export type LineReader = (lines: readonly TextLine[], reading: Reading) => TreeNode[];
