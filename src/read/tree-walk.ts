import type { Embedded, Region } from '../model/page.js';
import { BlockWriter, type OpenBlock, type OpenBox } from './block-writer.js';
import { BLOCK_TAGS, BOX_TAGS, headingLevel, LIST_TAGS, PREFORMATTED_TAGS } from './element-kinds.js';
import { embeddedInAttributes, embeddedInHidden, holdsBibtex, rawTextOf } from './embedded.js';
import { originOf } from './entity-origin.js';
import { iconLabelOf } from './icon-label.js';
import { PLAIN, type Style, styleInside, styleOfBlock, withoutLink } from './inline-style.js';
import { type ListCount, listCount, markerOf } from './list-marker.js';
import { regionOf } from './region.js';
import type { Content } from './survey.js';
import { tableKind } from './table-kind.js';
import { Element, type PageTree, Text } from './tree.js';
import { isBlank } from './white-space.js';

/** A block that takes all the text of an element: item, heading, term, row. */
interface Unit {
  block: OpenBlock;
  /** Whether blocks of its own (a nested list) stand between its text so far and what comes. */
  interrupted: boolean;
}

/** An element that the walk is in. */
interface Frame {
  readonly node: PageTree | Element;
  child: number;
  style: Style;
  box: OpenBox | undefined;
  region: Region;
  preformatted: boolean;
  /** Whether only the summary is seen. */
  folded: boolean;
  /** Where text goes; a paragraph of its own if undefined. */
  unit: Unit | undefined;
  /** The item, term or row that blocks in here belong to. */
  owner: OpenBlock | undefined;
  /** The list whose items are the children, and how deep it is. */
  list: (ListCount & { lastItem: OpenBlock | undefined }) | undefined;
  depth: number;
  /** Whether rows in here are rows of a data table. */
  inTable: boolean;
  /** The last term of a definition list, or the number that stands in its place. */
  term: { block: OpenBlock | undefined; marker: string | undefined } | undefined;
  /** What is to be done when the element ends. */
  leave: (() => void) | undefined;
}

/** An element with more text than this is a part of a page, not an item or a definition. */
const LONGEST_UNIT = 6000;
const LONGEST_HEADING = 300;
const LONGEST_MARKER = 12;
/** `[12]`, `3.`, `(4)`, `[ABC21a]`; not `2021`. */
const MARKER = /^(?:\[[^\]\s]{1,10}\]|\(?\d{1,3}[.)]|\(\d{1,3}\))$/;

/** Walks a tree in reading order and writes its blocks. */
export class TreeWalk {
  readonly writer: BlockWriter = new BlockWriter();
  readonly embedded: Embedded[] = [];
  private readonly stack: Frame[] = [];
  private flow: OpenBlock | undefined;
  private icon: { readonly label: string; readonly at: number; readonly length: number } | undefined;

  private readonly source: string;
  private readonly contents: ReadonlyMap<Element, Content>;
  /** Characters of the whole page. */
  private readonly pageText: number;

  constructor(source: string, contents: ReadonlyMap<Element, Content>, pageText: number) {
    this.source = source;
    this.contents = contents;
    this.pageText = pageText;
  }

  /** Walks the whole tree. */
  walk(tree: PageTree): void {
    const { stack } = this;
    stack.push(rootFrame(tree));
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const child = frame.node.children[frame.child++];
      if (child === undefined) {
        frame.leave?.();
        stack.pop();
      } else if (frame.folded && !(child instanceof Element && child.name === 'summary')) this.skip(child);
      else if (child instanceof Text) this.text(frame, child);
      else if (child instanceof Element) this.enter(frame, child);
    }
  }

  private contentOf(element: Element): Content {
    return this.contents.get(element) as Content;
  }

  private enter(outer: Frame, element: Element): void {
    const content = this.contentOf(element);
    if (content.hidden) {
      this.skip(element);
      return;
    }
    this.embedded.push(...embeddedInAttributes(element, this.source, this.writer.count - 1));
    const { name } = element;
    if (name === 'br') this.lineBreak(outer, startOf(element), endOf(element) - startOf(element));
    else if (name === 'img') this.image(outer, element);
    else if (BLOCK_TAGS.has(name)) this.enterBlock(outer, element, content);
    else this.enterInline(outer, element, content);
  }

  /** Keeps the data for machines in what is not shown. */
  private skip(node: unknown): void {
    if (node instanceof Element) this.embedded.push(...embeddedInHidden(node, this.source, this.writer.count - 1));
  }

  private enterInline(outer: Frame, element: Element, content: Content): void {
    if (element.name === 'a' && outer.style.href !== undefined) this.endLinks();
    const style = styleInside(outer.style, element, content.icon);
    if (isOtherLanguage(element)) this.target(outer).text.append(' ', { from: 0, to: 1, at: startOf(element), length: 1 }, outer.style);
    const frame: Frame = { ...outer, node: element, child: 0, style, leave: undefined };
    if (element.name === 'a' && style.href !== undefined && content.text === 0) {
      frame.leave = () => this.putIcon(frame, style, startOf(element), endOf(element) - startOf(element));
    }
    this.stack.push(frame);
  }

  /** A link that was never closed ends where the next one begins. */
  private endLinks(): void {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const frame = this.stack[i] as Frame;
      if (frame.style.href === undefined) return;
      frame.style = withoutLink(frame.style);
    }
  }

  private enterBlock(outer: Frame, element: Element, content: Content): void {
    const { name } = element;
    if (PREFORMATTED_TAGS.has(name) && this.embedBibtex(element)) return;
    this.boundary(outer, startOf(element));
    if (name === 'hr') return;
    const frame = this.blockFrame(outer, element, content);
    this.stack.push(frame);
    if (LIST_TAGS.has(name)) this.enterList(outer, frame, element);
    else if (name === 'li') this.enterItem(frame, element, content);
    else if (name === 'dl') this.nest(outer, frame, () => Object.assign(frame, { term: { block: undefined, marker: undefined } }));
    else if (name === 'dt' || name === 'dd') this.enterDefinition(frame, element, content);
    else if (name === 'table') this.enterTable(outer, frame, element);
    else if (name === 'tr' && frame.inTable) this.enterRow(frame);
    else if ((name === 'td' || name === 'th') && frame.inTable && frame.unit) this.enterCell(frame, frame.unit, element);
    else this.enterHeading(frame, element, content);
  }

  private blockFrame(outer: Frame, element: Element, content: Content): Frame {
    const box = BOX_TAGS.has(element.name) ? { parent: outer.box, element, index: -1 } : outer.box;
    const region = regionOf(element);
    const isPart = content.text * 2 < this.pageText;
    const frame: Frame = {
      ...outer,
      node: element,
      child: 0,
      style: styleOfBlock(outer.style, element, outer.unit !== undefined),
      box,
      region: region && isPart ? region : outer.region,
      preformatted: outer.preformatted || PREFORMATTED_TAGS.has(element.name),
      folded: content.folded,
      leave: undefined,
    };
    frame.leave = () => this.leaveBlock(frame, element, outer.box);
    return frame;
  }

  private leaveBlock(frame: Frame, element: Element, outerBox: OpenBox | undefined): void {
    this.boundary(frame, endOf(element));
    if (frame.box && frame.box !== outerBox) this.writer.closeBox(frame.box);
  }

  /** Ends the line in a unit, the paragraph elsewhere. */
  private boundary(frame: Frame, at: number): void {
    if (frame.unit) frame.unit.block.text.breakLine(at, 0);
    else this.flow = undefined;
  }

  /** Makes the blocks of an element (a list, a table in an item) stand beside the unit they belong to. */
  private nest(outer: Frame, frame: Frame, prepare: () => void): void {
    const unit = outer.unit;
    frame.owner = unit?.block ?? outer.list?.lastItem ?? outer.owner;
    frame.unit = undefined;
    frame.list = undefined;
    const before = this.writer.count;
    const leave = frame.leave;
    frame.leave = () => {
      leave?.();
      if (unit && this.writer.count > before && unit.block.plan.kind !== 'row') unit.interrupted = true;
    };
    prepare();
  }

  private enterList(outer: Frame, frame: Frame, element: Element): void {
    this.nest(outer, frame, () => {
      frame.depth = outer.depth + 1;
      frame.list = { ...listCount(element), lastItem: undefined };
    });
  }

  private enterItem(frame: Frame, element: Element, content: Content): void {
    const { list } = frame;
    const marker = markerOf(element, list);
    frame.list = undefined;
    if (frame.unit || isPagePart(content)) return;
    const block = this.writer.prepare({
      kind: 'item',
      level: Math.max(1, frame.depth),
      owner: frame.owner,
      box: frame.box,
      region: frame.region,
      ...(marker !== undefined && { marker }),
    });
    if (list) list.lastItem = block;
    this.beginUnit(frame, block);
  }

  private enterDefinition(frame: Frame, element: Element, content: Content): void {
    const { term, box, region } = frame;
    frame.term = undefined;
    if (frame.unit) return;
    if (element.name === 'dt') this.enterTerm(frame, element, content, term);
    else if (term?.marker !== undefined) {
      this.beginUnit(frame, this.writer.prepare({ kind: 'item', level: 1, owner: frame.owner, box, region, marker: term.marker }));
    } else {
      frame.owner = term?.block ?? frame.owner;
      if (isPagePart(content)) return;
      this.beginUnit(frame, this.writer.prepare({ kind: 'paragraph', level: 0, owner: frame.owner, box, region }));
    }
  }

  /** A term; or only the number of a reference, which is its definition's marker: `<dt>[12]<dd>A. Author. Title.` */
  private enterTerm(frame: Frame, element: Element, content: Content, term: Frame['term']): void {
    const marker = content.text <= LONGEST_MARKER ? rawTextOf(element).trim() : '';
    if (term && MARKER.test(marker)) {
      Object.assign(term, { block: undefined, marker });
      frame.child = element.children.length;
      return;
    }
    const { owner, box, region } = frame;
    const block = this.writer.prepare({ kind: 'term', level: 0, owner, box, region });
    if (term) Object.assign(term, { block, marker: undefined });
    this.beginUnit(frame, block);
  }

  private enterTable(outer: Frame, frame: Frame, element: Element): void {
    frame.inTable = false;
    if (tableKind(element, (inner) => this.contentOf(inner)) === 'layout') return;
    this.nest(outer, frame, () => {
      frame.inTable = true;
    });
  }

  private enterRow(frame: Frame): void {
    this.beginUnit(frame, this.writer.prepare({ kind: 'row', level: 0, owner: frame.owner, box: frame.box, region: frame.region }));
  }

  private enterCell(frame: Frame, row: Unit, element: Element): void {
    const { text, cells } = row.block;
    text.breakCell(startOf(element));
    frame.inTable = false;
    const before = text.length;
    const leave = frame.leave;
    frame.leave = () => {
      leave?.();
      const { length } = text;
      cells?.push({ start: length === before ? length : before === 0 ? 0 : before + 1, end: length });
    };
  }

  private enterHeading(frame: Frame, element: Element, content: Content): void {
    const level = headingLevel(element.name) || (element.attribs['role'] === 'heading' ? Number(element.attribs['aria-level']) || 2 : 0);
    if (level === 0) return;
    if (frame.unit) {
      frame.style = { ...frame.style, bold: true };
      return;
    }
    if (content.lists > 0 || content.tables > 0 || content.text > LONGEST_HEADING) return;
    const { owner, box, region } = frame;
    this.beginUnit(frame, this.writer.prepare({ kind: 'heading', level: Math.min(6, Math.max(1, level)), owner, box, region }));
  }

  private beginUnit(frame: Frame, block: OpenBlock): void {
    frame.unit = { block, interrupted: false };
    frame.owner = block;
  }

  /** The block that text in this frame goes to. */
  private target(frame: Frame): OpenBlock {
    const { unit, box, region, owner } = frame;
    if (!unit) {
      this.flow ??= this.writer.prepare({ kind: 'paragraph', level: 0, owner, box, region });
      return this.flow;
    }
    if (unit.interrupted) {
      unit.block = this.writer.prepare({ kind: 'paragraph', level: 0, owner: unit.block, box, region });
      unit.interrupted = false;
    }
    return unit.block;
  }

  private text(frame: Frame, node: Text): void {
    const start = node.startIndex ?? 0;
    if (isBlank(node.data)) {
      const block = frame.unit?.block ?? this.flow;
      if (!frame.preformatted && node.data !== '') block?.text.append(' ', { from: 0, to: 1, at: start, length: 1 }, frame.style);
      return;
    }
    for (const stretch of originOf(node.data, this.source, start, (node.endIndex ?? start) + 1)) {
      if (!frame.preformatted) this.shown(frame).text.append(node.data, stretch, frame.style);
      else this.preformattedText(frame, node.data, stretch);
    }
  }

  /** The block for text that certainly shows something. */
  private shown(frame: Frame): OpenBlock {
    const block = this.target(frame);
    if (block.index < 0) {
      this.writer.place(block);
      if (this.icon) block.text.putIcon({ ...PLAIN, label: this.icon.label }, this.icon.at, this.icon.length);
      this.icon = undefined;
    }
    return block;
  }

  private preformattedText(frame: Frame, data: string, stretch: { from: number; to: number; at: number; length: number }): void {
    if (stretch.to - stretch.from !== stretch.length) {
      this.shown(frame).text.append(data, stretch, frame.style);
      return;
    }
    let from = stretch.from;
    while (from <= stretch.to) {
      const newline = data.indexOf('\n', from);
      const to = newline < 0 || newline > stretch.to ? stretch.to : newline;
      const at = stretch.at + from - stretch.from;
      if (to > from && !isBlank(data.slice(from, to))) {
        this.shown(frame).text.append(data, { from, to, at, length: to - from }, frame.style);
      }
      if (to < stretch.to) this.lineBreak(frame, at + to - from, 1);
      from = to + 1;
    }
  }

  /** A line break; a second one, an empty line, ends the paragraph outside of units. */
  private lineBreak(frame: Frame, at: number, length: number): void {
    if (frame.unit) frame.unit.block.text.breakLine(at, length);
    else if (this.flow?.text.isAtLineStart && !this.flow.text.isEmpty) this.flow = undefined;
    else this.flow?.text.breakLine(at, length);
  }

  private image(frame: Frame, element: Element): void {
    const label = iconLabelOf(element);
    if (frame.style.href !== undefined || label === undefined) return;
    const at = startOf(element);
    const block = frame.unit?.block ?? this.flow;
    if (block && !block.text.isEmpty) block.text.putIcon({ ...frame.style, label }, at, endOf(element) - at);
    else this.icon = { label, at, length: endOf(element) - at };
  }

  private putIcon(frame: Frame, style: Style, at: number, length: number): void {
    this.shown(frame).text.putIcon(style, at, length);
  }

  private embedBibtex(element: Element): boolean {
    const text = rawTextOf(element);
    if (!holdsBibtex(text)) return false;
    this.embedded.push({ kind: 'bibtex', text, span: { start: startOf(element), end: endOf(element) }, block: this.writer.count - 1 });
    return true;
  }
}

/** Whether an item or definition is a column or section of the page rather than one thing. */
const isPagePart = (content: Content): boolean =>
  content.text > LONGEST_UNIT || content.headings > 4 || (content.headings > 0 && (content.lists > 2 || content.text > 2000));

/** Pages in two languages set both side by side, and a switch shows one. */
const isOtherLanguage = ({ attribs }: Element): boolean => attribs['lang'] !== undefined || attribs['data-lang'] !== undefined;

const startOf = (element: Element): number => element.startIndex ?? 0;
const endOf = (element: Element): number => (element.endIndex ?? -1) + 1;

const rootFrame = (tree: PageTree): Frame => ({
  node: tree,
  child: 0,
  style: PLAIN,
  box: undefined,
  region: 'main',
  preformatted: false,
  folded: false,
  unit: undefined,
  owner: undefined,
  list: undefined,
  depth: 0,
  inTable: false,
  term: undefined,
  leave: undefined,
});
