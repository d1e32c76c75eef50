import type { Embedded } from '../model/page.js';
import { enterBlockElement } from './block-elements.js';
import { BlockWriter } from './block-writer.js';
import { disguisedText } from './disguised-text.js';
import { BLOCK_TAGS, BOX_TAGS, PREFORMATTED_TAGS } from './element-kinds.js';
import { embeddedInAttributes, embeddedInHidden, holdsBibtex, rawTextOf } from './embedded.js';
import { embeddedItem } from './embedded-item.js';
import { Frame } from './frame.js';
import { linkStyle, plainStyle } from './inline-style.js';
import { type Look, Looks } from './look.js';
import { regionOf } from './region.js';
import { distanceBefore } from './set-apart.js';
import type { Content, Survey } from './survey.js';
import { TextFlow } from './text-flow.js';
import { Element, type PageTree, Text } from './tree.js';

/** Elements with a header and footer of their own. */
const SECTION_TAGS: ReadonlySet<string> = new Set(['article', 'li', 'section']);
/** Items in attributes may nest without end; no page describes more works. */
const MOST_EMBEDDED = 4_000;
/** No BibTeX record is shorter. */
const SHORTEST_RECORD = 30;

/** Walks a tree in reading order and writes its blocks. One walk reads one page. */
export class TreeWalk {
  readonly writer: BlockWriter = new BlockWriter();
  readonly embedded: Embedded[] = [];
  private readonly source: string;
  private readonly survey: Survey;
  private readonly flow: TextFlow;
  private readonly looks: Looks;
  private readonly stack: Frame[] = [];
  private hasHeader = false;

  constructor(source: string, survey: Survey) {
    this.source = source;
    this.survey = survey;
    this.flow = new TextFlow(source, this.writer);
    this.looks = new Looks(survey.rules);
  }

  /** Walks the whole tree. */
  walk(tree: PageTree): void {
    const { stack } = this;
    stack.push(new Frame(tree, undefined, plainStyle()));
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const child = frame.node.children[frame.child++];
      if (child === undefined) {
        if (frame.isBlock) this.leaveBlock(frame);
        else if (frame.look && frame.node instanceof Element) this.leaveInline(frame, frame.node, frame.look);
        frame.leave?.();
        stack.pop();
      } else if (frame.folded && !(child instanceof Element && child.name === 'summary')) this.skip(child);
      else if (child instanceof Text) this.flow.text(frame, child);
      else if (child instanceof Element) this.enter(frame, child);
    }
  }

  private enter(outer: Frame, element: Element): void {
    const content = this.survey.contents.get(element) as Content;
    if (content.hidden) {
      this.skip(element);
      return;
    }
    const { name } = element;
    this.keepEmbedded(embeddedInAttributes(element, this.source, this.writer.count - 1));
    if (this.embedded.length < MOST_EMBEDDED) this.keepEmbedded(embeddedItem(element, this.writer.count - 1));
    if (name === 'br') this.flow.lineBreak(outer, startOf(element), endOf(element) - startOf(element));
    else if (name === 'img') this.flow.image(outer, element);
    else if (BLOCK_TAGS.has(name)) this.enterBlock(outer, element, content);
    else this.enterInline(outer, element, content);
  }

  private keepEmbedded(found: readonly Embedded[]): void {
    for (const data of found) this.embedded.push(data);
  }

  /** Keeps the data for machines in what is not shown. */
  private skip(node: unknown): void {
    if (node instanceof Element) this.keepEmbedded(embeddedInHidden(node, this.source, this.writer.count - 1));
  }

  private enterInline(outer: Frame, element: Element, content: Content): void {
    const { name } = element;
    const isLink = name === 'a' && element.attribs['href'] !== undefined;
    if (name === 'a' && outer.style.href !== undefined) this.endLinks();
    const look = this.looks.of(element);
    const style = outer.style.with(look);
    const frame = new Frame(element, outer, isLink ? linkStyle(style, element, content.icon) : style);
    frame.look = look;
    const distance = distanceBefore(outer.look, outer.node.children[outer.child - 2], element, look, content.text);
    if (distance) this.flow.setApart(frame, distance);
    if (isOtherLanguage(element)) this.flow.space(outer, startOf(element));
    if (look.block && content.text > 0) this.flow.line(frame, startOf(element));
    if (name === 'q') this.flow.replacement(frame, '“', startOf(element), '<q>'.length);
    const disguised = disguisedText(element);
    if (disguised !== undefined) {
      this.flow.replacement(frame, disguised, startOf(element), endOf(element) - startOf(element));
      frame.child = element.children.length;
    }
    if (isLink && content.text === 0) frame.leave = () => this.flow.iconLink(frame, startOf(element), endOf(element) - startOf(element));
    this.stack.push(frame);
  }

  private leaveInline(frame: Frame, element: Element, look: Look): void {
    if (element.name === 'q') this.flow.replacement(frame, '”', endOf(element) - '</q>'.length, '</q>'.length);
    if (look.block) this.flow.line(frame, endOf(element));
    if (look.spacing.after) this.flow.setApart(frame, 'edge');
  }

  /** A link that was never closed ends where the next one begins. */
  private endLinks(): void {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const frame = this.stack[i] as Frame;
      if (frame.style.href === undefined) return;
      frame.style = frame.style.withLink(undefined, undefined);
    }
  }

  private enterBlock(outer: Frame, element: Element, content: Content): void {
    const { name } = element;
    const mayBeRecord = PREFORMATTED_TAGS.has(name) || (content.blocks === 0 && content.text >= SHORTEST_RECORD);
    if (mayBeRecord && this.embedBibtex(element)) return;
    this.flow.boundary(outer, startOf(element));
    if (name === 'hr') return;
    const style = outer.unit ? outer.style : outer.style.withoutClasses();
    const look = this.looks.of(element);
    const frame = new Frame(element, outer, style.with(look));
    frame.look = look;
    frame.isBlock = true;
    frame.folded = content.folded;
    if (BOX_TAGS.has(name)) frame.box = { parent: outer.box, element, index: -1 };
    if (PREFORMATTED_TAGS.has(name)) frame.preformatted = true;
    // A region is a part of the page; a wrapper around most of it is none, whatever its name.
    if (content.text * 2 < this.survey.page.text) this.setRegion(frame, element);
    this.stack.push(frame);
    enterBlockElement({ outer, frame, element, content, writer: this.writer, survey: this.survey });
  }

  /** The header and footer of a card or section are none of the page's; but for a first header, as pages greet by it. */
  private setRegion(frame: Frame, element: Element): void {
    const region = regionOf(element);
    const isOfPart = frame.inSection && (region === 'footer' || (region === 'header' && this.hasHeader));
    if (region && !isOfPart) frame.region = region;
    if (region === 'header') this.hasHeader = true;
    if (SECTION_TAGS.has(element.name)) frame.inSection = true;
  }

  private leaveBlock(frame: Frame): void {
    const element = frame.node as Element;
    this.flow.boundary(frame, endOf(element));
    if (frame.box?.element === element) this.writer.closeBox(frame.box);
  }

  /** Keeps a block that is wholly BibTeX as data. */
  private embedBibtex(element: Element): boolean {
    if (!this.source.slice(startOf(element), endOf(element)).includes('@')) return false;
    const text = rawTextOf(element);
    if (!text.trimStart().startsWith('@') || !holdsBibtex(text)) return false;
    const span = { start: startOf(element), end: endOf(element) };
    this.embedded.push({ kind: 'bibtex', standing: 'shown', text, span, block: this.writer.count - 1 });
    return true;
  }
}

/** Pages in two languages set both side by side, and a switch shows one. */
const isOtherLanguage = ({ attribs }: Element): boolean => attribs['lang'] !== undefined || attribs['data-lang'] !== undefined;

const startOf = (element: Element): number => element.startIndex ?? 0;
const endOf = (element: Element): number => (element.endIndex ?? -1) + 1;
