import type { Region } from '../model/page.js';
import type { OpenBlock, OpenBox } from './block-writer.js';
import type { Style } from './inline-style.js';
import type { ListCount } from './list-marker.js';
import type { Look } from './look.js';
import type { Element, PageTree } from './tree.js';

/** A block that takes all the text of an element: item, heading, term, row. */
export interface Unit {
  block: OpenBlock;
  /** Whether blocks of its own (a nested list) stand between its text so far and what comes. */
  interrupted: boolean;
}

/** A list on the way, with the item begun last. */
export interface OpenList extends ListCount {
  lastItem: OpenBlock | undefined;
}

/** The last term of a definition list, or the number that stands in its place. */
export interface OpenTerm {
  block: OpenBlock | undefined;
  marker: string | undefined;
  /** Whether the terms of the list are the headings of sections, and the definitions their text. */
  readonly ofSections: boolean;
}

/** An element that the walk is in. What is not its own it has from the element around it. */
export class Frame {
  readonly node: PageTree | Element;
  /** The next child to be visited. */
  child = 0;
  style: Style;
  /** What the element itself adds to the style. */
  look: Look | undefined = undefined;
  box: OpenBox | undefined;
  region: Region;
  preformatted: boolean;
  /** Whether a section or card is around, which is not most of the page. */
  inSection: boolean;
  /** Whether only the summary is seen. */
  folded = false;
  /** Where text goes; a paragraph of its own if undefined. */
  unit: Unit | undefined;
  /** The item, term or row that blocks in here belong to. */
  owner: OpenBlock | undefined;
  /** The list whose items are the children. */
  list: OpenList | undefined;
  /** How many lists are around. */
  depth: number;
  /** Whether rows in here are rows of a data table. */
  inTable: boolean;
  /** Cells of the table around that are the headings of what stands to their right. */
  leftHeads: ReadonlySet<Element> | undefined;
  term: OpenTerm | undefined;
  /** Whether it begins and ends a line. */
  isBlock = false;
  /** What else is to be done when the element ends. */
  leave: (() => void) | undefined = undefined;

  constructor(node: PageTree | Element, outer: Frame | undefined, style: Style) {
    this.node = node;
    this.style = style;
    this.box = outer?.box;
    this.region = outer?.region ?? 'main';
    this.preformatted = outer?.preformatted ?? false;
    this.inSection = outer?.inSection ?? false;
    this.unit = outer?.unit;
    this.owner = outer?.owner;
    this.list = outer?.list;
    this.depth = outer?.depth ?? 0;
    this.inTable = outer?.inTable ?? false;
    this.leftHeads = outer?.leftHeads;
    this.term = outer?.term;
  }

  /** Gives the element a block of its own, which takes its text. */
  beginUnit(block: OpenBlock): void {
    this.unit = { block, interrupted: false };
    this.owner = block;
  }
}
