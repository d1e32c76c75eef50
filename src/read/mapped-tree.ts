import { Document, Element, type ParentNode, Text } from 'domhandler';
import { Parser } from 'htmlparser2';
import { type MappedText, originOf, stretchesOf } from './mapped-text.js';

/** Builds a tree whose nodes stand where the source has them, from parser events in a text made out of that source. */
class MappedTreeHandler {
  readonly document = new Document([]);
  private readonly open: ParentNode[] = [this.document];
  private parser: Parser | undefined;

  private readonly mapped: MappedText;

  constructor(mapped: MappedText) {
    this.mapped = mapped;
  }

  onparserinit(parser: Parser): void {
    this.parser = parser;
  }

  onopentag(name: string, attribs: Record<string, string>): void {
    const element = new Element(name, attribs);
    element.startIndex = originOf(this.mapped, this.parser?.startIndex ?? 0);
    element.endIndex = element.startIndex;
    this.append(element);
    this.open.push(element);
  }

  onclosetag(): void {
    const element = this.open.pop();
    if (element) element.endIndex = Math.max(element.startIndex ?? 0, originOf(this.mapped, (this.parser?.endIndex ?? 0) + 1) - 1);
  }

  ontext(data: string): void {
    const { startIndex, endIndex } = this.parser ?? { startIndex: 0, endIndex: -1 };
    const written = this.mapped.text.slice(startIndex, endIndex + 1);
    if (written !== data) {
      this.appendText(data, originOf(this.mapped, startIndex), originOf(this.mapped, endIndex + 1));
      return;
    }
    for (const stretch of stretchesOf(this.mapped, startIndex, endIndex + 1)) {
      this.appendText(this.mapped.text.slice(stretch.start, stretch.end), stretch.source.start, stretch.source.end);
    }
  }

  private appendText(data: string, start: number, end: number): void {
    const text = new Text(data);
    text.startIndex = start;
    text.endIndex = end - 1;
    this.append(text);
  }

  private append(node: Element | Text): void {
    const parent = this.open.at(-1) ?? this.document;
    const previous = parent.children.at(-1);
    node.parent = parent;
    if (previous) {
      node.prev = previous;
      previous.next = node;
    }
    parent.children.push(node);
  }
}

/**
 * The tree of HTML that was made out of a source: `startIndex` and `endIndex` of the nodes are places in that source.
 * A text node is either a verbatim slice of the source or stands for the whole of its range (an entity, an escape).
 */
export function parseMappedHtml(mapped: MappedText): Document {
  const handler = new MappedTreeHandler(mapped);
  new Parser(handler, { decodeEntities: true, recognizeSelfClosing: false }).end(mapped.text);
  return handler.document;
}
