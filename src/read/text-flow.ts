import type { Distance, Stretch } from './block-text.js';
import type { BlockWriter, OpenBlock } from './block-writer.js';
import { originOf } from './entity-origin.js';
import type { Frame } from './frame.js';
import { iconLabelOf } from './icon-label.js';
import type { Style } from './inline-style.js';
import type { Element, Text } from './tree.js';
import { isBlank } from './white-space.js';

/** A label without text that waits for the block it stands before. */
interface WaitingIcon {
  readonly style: Style;
  readonly at: number;
  readonly length: number;
}

/** Sends text, breaks and icons to the blocks they belong to: to the unit around (an item), else to paragraphs as they come. */
export class TextFlow {
  private readonly source: string;
  private readonly writer: BlockWriter;
  private paragraph: OpenBlock | undefined;
  private icon: WaitingIcon | undefined;

  constructor(source: string, writer: BlockWriter) {
    this.source = source;
    this.writer = writer;
  }

  /** Shows a text node. */
  text(frame: Frame, node: Text): void {
    const { data } = node;
    const start = node.startIndex ?? 0;
    if (isBlank(data)) {
      if (!frame.preformatted && data !== '') this.space(frame, start);
      return;
    }
    for (const stretch of originOf(data, this.source, start, (node.endIndex ?? start) + 1)) {
      if (frame.preformatted) this.lines(frame, data, stretch);
      else this.shown(frame).text.append(data, stretch, frame.style);
    }
  }

  /** White space between elements. */
  space(frame: Frame, at: number): void {
    const block = frame.unit?.block ?? this.paragraph;
    block?.text.append(' ', { from: 0, to: 1, at, length: 1 }, frame.style);
  }

  /** The edge of an element that a style sheet sets apart. */
  setApart(frame: Frame, distance: Distance): void {
    (frame.unit?.block ?? this.paragraph)?.text.setApart(distance);
  }

  /** The beginning or end of a block element: ends the line in a unit, the paragraph elsewhere. */
  boundary(frame: Frame, at: number): void {
    if (frame.unit) frame.unit.block.text.breakLine(at, 0);
    else this.paragraph = undefined;
  }

  /** The beginning or end of a line within a unit or paragraph. */
  line(frame: Frame, at: number): void {
    (frame.unit?.block ?? this.paragraph)?.text.breakLine(at, 0);
  }

  /** A line break; a second one, an empty line, ends the paragraph outside of units. */
  lineBreak(frame: Frame, at: number, length: number): void {
    if (frame.unit) frame.unit.block.text.breakLine(at, length);
    else if (this.paragraph?.text.isAtLineStart && !this.paragraph.text.isEmpty) this.paragraph = undefined;
    else this.paragraph?.text.breakLine(at, length);
  }

  /** Text that is shown for a range of the source without standing there. */
  replacement(frame: Frame, shown: string, at: number, length: number): void {
    if (!isBlank(shown)) this.shown(frame).text.append(shown, { from: 0, to: shown.length, at, length }, frame.style);
  }

  /** A link that shows nothing but an icon. */
  iconLink(frame: Frame, at: number, length: number): void {
    this.shown(frame).text.putIcon(frame.style, at, length);
  }

  /** An image that is no link: its label stays in its place, or waits for the text that follows. */
  image(frame: Frame, element: Element): void {
    const label = iconLabelOf(element);
    if (frame.style.href !== undefined || label === undefined) return;
    const at = element.startIndex ?? 0;
    const length = (element.endIndex ?? at) + 1 - at;
    const block = frame.unit?.block ?? this.paragraph;
    const style = frame.style.withLabel(label);
    if (block && !block.text.isEmpty) block.text.putIcon(style, at, length);
    else this.icon = { style, at, length };
  }

  /** The block for something that is certainly seen. */
  private shown(frame: Frame): OpenBlock {
    const block = this.target(frame);
    if (block.index < 0) {
      this.writer.place(block);
      if (this.icon) block.text.putIcon(this.icon.style, this.icon.at, this.icon.length);
      this.icon = undefined;
    }
    return block;
  }

  private target(frame: Frame): OpenBlock {
    const { unit, box, region, owner } = frame;
    if (!unit) {
      this.paragraph ??= this.writer.prepare({ kind: 'paragraph', level: 0, owner, box, region });
      return this.paragraph;
    }
    if (unit.interrupted) {
      unit.block = this.writer.prepare({ kind: 'paragraph', level: 0, owner: unit.block, box, region });
      unit.interrupted = false;
    }
    return unit.block;
  }

  /** Preformatted text, each line on its own. */
  private lines(frame: Frame, data: string, stretch: Stretch): void {
    if (stretch.to - stretch.from !== stretch.length) {
      this.shown(frame).text.append(data, stretch, frame.style);
      return;
    }
    for (let from = stretch.from; from <= stretch.to; ) {
      const newline = data.indexOf('\n', from);
      const to = newline < 0 || newline > stretch.to ? stretch.to : newline;
      const at = stretch.at + from - stretch.from;
      if (!isBlank(data.slice(from, to))) this.shown(frame).text.append(data, { from, to, at, length: to - from }, frame.style);
      if (to < stretch.to) this.lineBreak(frame, at + to - from, 1);
      from = to + 1;
    }
  }
}
