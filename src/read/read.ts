import type { Field, Page } from '../model/page.js';
import { readBibtexPage } from './bibtex.js';
import { decode } from './encoding.js';
import { parseHtml, readHead } from './html.js';
import { layout } from './layout.js';
import { parseMarkdown } from './markdown.js';
import { parsePlainText } from './plain-text.js';
import { requireReadable, requireText, sniffFormat } from './sniff.js';

/** Where the bytes came from. */
export interface ReadInput {
  /** Stable name of the input: its file name without the extension. */
  readonly id: string;
  /** The URL it was published at, where the caller knows it. */
  readonly url?: string;
  /** The encoding that the server declared, where the caller knows it. */
  readonly charset?: string;
}

/** The line end of a Macintosh before OS X, in files that have no other; a line feed is as long. */
const OLD_LINE_END = /\r/g;

/** What a format's reader finds, before it is laid out or joined with what the caller knows. */
type Content = Omit<Page, 'id' | 'format' | 'encoding' | 'source'>;

/**
 * The file as a reader of the rendered page would see it. A pure function of its arguments.
 *
 * @throws {UnreadableInput} where the bytes are no text (`code` `empty`, `not-text`, `too-large`).
 */
export function read(bytes: Uint8Array, input: ReadInput): Page {
  requireText(bytes);
  const { source: decoded, encoding, diagnostics } = decode(bytes, input.charset);
  requireReadable(decoded);
  const source = decoded.includes('\n') ? decoded : decoded.replace(OLD_LINE_END, '\n');
  const format = sniffFormat(source);
  const content = readFormat(format, source);
  const url = input.url ?? content.url;
  return {
    id: input.id,
    format,
    encoding,
    source,
    ...content,
    ...(url !== undefined && { url }),
    diagnostics: [...diagnostics, ...content.diagnostics],
  };
}

function readFormat(format: Page['format'], source: string): Content {
  switch (format) {
    case 'html':
      return readHtml(source);
    case 'markdown':
      return readMarkdown(source);
    case 'text':
      return { ...layout(parsePlainText(source), source), meta: [], frontMatter: [], diagnostics: [] };
    case 'bibtex':
      return readBibtex(source);
    default:
      return format satisfies never;
  }
}

function readHtml(source: string): Content {
  const tree = parseHtml(source);
  return { ...layout(tree, source), ...readHead(tree), frontMatter: [] };
}

function readMarkdown(source: string): Content {
  const { document, frontMatter, title, diagnostics } = parseMarkdown(source);
  const head = readHead(document);
  const named: Field | undefined = title ?? head.title;
  return {
    ...layout(document, source),
    ...head,
    ...(named && { title: named }),
    frontMatter,
    diagnostics: [...head.diagnostics, ...diagnostics],
  };
}

function readBibtex(source: string): Content {
  const { document, embedded } = readBibtexPage(source);
  const { blocks, boxes } = layout(document, source);
  return { blocks, boxes, embedded, meta: [], frontMatter: [], diagnostics: [] };
}
