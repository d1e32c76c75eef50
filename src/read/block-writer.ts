import type { Block, Box, Region } from '../model/page.js';
import type { Span } from '../model/span.js';
import { BlockText } from './block-text.js';
import { classesOf } from './look.js';
import type { Element } from './tree.js';

/** A container on the way to becoming a {@link Box}: it becomes one when its first block is opened. */
export interface OpenBox {
  readonly parent: OpenBox | undefined;
  readonly element: Element;
  index: number;
}

/** What a block will be, apart from its text. */
export interface BlockPlan {
  readonly kind: Block['kind'];
  readonly level: number;
  /** The item, term or row it belongs to. */
  readonly owner: OpenBlock | undefined;
  readonly box: OpenBox | undefined;
  readonly region: Region;
  readonly marker?: string;
  /** Whether its place says that it heads what follows: the left cell beside a column of text, a term above its definitions. */
  readonly heads?: boolean;
}

/** A block that is being written. It has an index as soon as it shows something. */
export interface OpenBlock {
  plan: BlockPlan;
  readonly text: BlockText;
  index: number;
  /** The cells of a row so far. */
  readonly cells: Span[] | undefined;
}

type MutableBox = { -readonly [Key in keyof Box]: Box[Key] };

/** A block ready to be finished, with what only the layout needs to know about its look. */
export interface WrittenBlock {
  readonly block: Block;
  readonly emphasised: boolean;
  /** Whether its place makes it a heading if its words do not speak against it. */
  readonly heads: boolean;
}

/** Keeps the blocks and boxes of a page in reading order while the tree is walked. */
export class BlockWriter {
  private readonly open: OpenBlock[] = [];
  private readonly boxes: MutableBox[] = [];

  /** Number of blocks begun so far. */
  get count(): number {
    return this.open.length;
  }

  /** A block of this plan; it takes its place in the page when it first shows something. */
  prepare(plan: BlockPlan): OpenBlock {
    return { plan, text: new BlockText(), index: -1, cells: plan.kind === 'row' ? [] : undefined };
  }

  /** Gives the block its place in the page. */
  place(block: OpenBlock): void {
    if (block.index >= 0) return;
    block.index = this.open.length;
    this.open.push(block);
    if (block.plan.box) this.materialise(block.plan.box, block.index);
  }

  /** Ends a box after the last block so far. */
  closeBox(box: OpenBox): void {
    const made = this.boxes[box.index];
    if (made) made.end = this.open.length;
  }

  /** The finished blocks. */
  finishBlocks(): WrittenBlock[] {
    return this.open.map((open) => {
      const { plan, text, index, cells } = open;
      const { text: shown, runs, origin } = text.finish();
      const { kind, level, region, marker } = plan;
      return {
        emphasised: text.isEmphasised,
        heads: plan.heads === true,
        block: {
          index,
          kind,
          level,
          parent: indexOfOwner(plan.owner),
          box: plan.box?.index ?? -1,
          region,
          ...(marker !== undefined && { marker }),
          ...(cells && { cells: cells.map(({ start, end }) => ({ start: Math.min(start, shown.length), end })) }),
          text: shown,
          runs,
          origin,
        },
      };
    });
  }

  /** The boxes that hold blocks, parents first. */
  finishBoxes(): Box[] {
    return this.boxes;
  }

  private materialise(box: OpenBox, first: number): void {
    const chain: OpenBox[] = [];
    for (let open: OpenBox | undefined = box; open && open.index < 0; open = open.parent) chain.push(open);
    for (const open of chain.reverse()) {
      open.index = this.boxes.length;
      const { element } = open;
      this.boxes.push({
        index: open.index,
        parent: open.parent?.index ?? -1,
        tag: element.name,
        classes: classesOf(element),
        id: element.attribs['id'] ?? '',
        first,
        end: first,
      });
    }
  }
}

/** The index of the nearest owner that is shown. */
function indexOfOwner(owner: OpenBlock | undefined): number {
  for (let open = owner; open; open = open.plan.owner) if (open.index >= 0) return open.index;
  return -1;
}
