import type { Diagnostic } from './diagnostic.js';
import type { Span } from './span.js';
import type { Text } from './text.js';

/** What a file turned out to hold, by its content. */
export type PageFormat = 'html' | 'markdown' | 'text' | 'bibtex';

/** Which part of the page a block stands in, as its mark-up tells. */
export type Region = 'main' | 'navigation' | 'header' | 'footer' | 'aside';

/** One visible block: a heading, a paragraph, a list item, a table row, or the term of a definition list. */
export interface Block extends Text {
  /** Its place in {@link Page.blocks}. */
  readonly index: number;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'term';
  /** Heading level 1 to 6; nesting depth of an item from 1; else 0. */
  readonly level: number;
  /** Index of the item that this block is nested in (sub-list, further paragraph), or of the term it defines; -1 if none. */
  readonly parent: number;
  /** Index in {@link Page.boxes} of the innermost box around it; -1 if none. */
  readonly box: number;
  readonly region: Region;
  /** What the list shows before the item, where it is text of the source or an ordered list: "1.", "[12]", "•". */
  readonly marker?: string;
  /** Ranges of `text` that are the cells of a row; cells are separated by a tab in `text`. */
  readonly cells?: readonly Span[];
}

/** A container of the source: list, table, section, div. The boxes of a page form a forest; parents come first. */
export interface Box {
  readonly index: number;
  /** Index of the box around it, or -1. */
  readonly parent: number;
  /** Element name in lower case; Markdown and text use `ul`, `ol`, `table`, `blockquote`. */
  readonly tag: string;
  /** Value of the `class` attribute, or empty. */
  readonly classes: string;
  readonly id: string;
  /** The blocks inside: indices from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
}

/** A value of the page that stands outside its running text. */
export interface Field {
  /** `author.name`, `og:title`, `citation_author`; lower case for meta tags, as written for front matter. */
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** Data embedded in the page for machines, or shown only by a click. */
export interface Embedded {
  /** Items of `microdata`, `rdfa` and `microformat` (h-cite) are written as JSON-LD in `text`. */
  readonly kind: 'bibtex' | 'json-ld' | 'coins' | 'microdata' | 'rdfa' | 'microformat';
  /** `shown`: a reader sees the record itself; `data`: the page states it to machines; `hidden`: it stands in what a click shows. */
  readonly standing: 'shown' | 'data' | 'hidden';
  readonly text: string;
  readonly span: Span;
  /** The nearest visible block before it, which it most likely belongs to; -1 if none. */
  readonly block: number;
}

/** One file as a reader would see it. Everything that follows is computed from this and from nothing else. */
export interface Page {
  /** Stable name of the input, the last resort for its IRI: its file name without the extension. */
  readonly id: string;
  /** The URL it was published at, where the caller, `<link rel=canonical>` or `og:url` tells. */
  readonly url?: string;
  readonly format: PageFormat;
  /** Label of the WHATWG encoding standard. */
  readonly encoding: string;
  /** The decoded file; all spans refer to it. */
  readonly source: string;
  /** BCP 47 tag that the mark-up declares, in lower case. */
  readonly declaredLanguage?: string;
  /** The `<title>`, or the front matter's title. */
  readonly title?: Field;
  readonly blocks: readonly Block[];
  readonly boxes: readonly Box[];
  /** `<meta>` and `<link>` of an HTML head. */
  readonly meta: readonly Field[];
  /** Leaves of a YAML front matter, named by their path; a reader sees them as the profile beside the text. */
  readonly frontMatter: readonly Field[];
  readonly embedded: readonly Embedded[];
  readonly diagnostics: readonly Diagnostic[];
}
