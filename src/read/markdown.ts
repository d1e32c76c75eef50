import { createRequire } from 'node:module';
import type { Document } from 'domhandler';
import type MarkdownIt from 'markdown-it';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Field } from '../model/page.js';
import { readFrontMatter } from './front-matter.js';
import { frontMatterText } from './front-matter-text.js';
import { type MappedText, MappedTextBuilder } from './mapped-text.js';
import { parseMappedHtml } from './mapped-tree.js';
import { addInlineDialects } from './markdown-attributes.js';
import { addBlockDialects } from './markdown-blocks.js';
import { addConvertedDialects } from './markdown-converted.js';
import { writeHtml } from './markdown-html.js';
import { withItemIndents } from './markdown-indents.js';
import { placeInlineTokens } from './markdown-inline.js';
import { withKnownMarkers } from './markdown-markers.js';
import { cleanTemplates } from './template-tags.js';

/** A Markdown file, read. */
export interface MarkdownPage {
  /** The tree that its HTML would have, with places in the source. */
  readonly document: Document;
  readonly frontMatter: readonly Field[];
  /** The front matter's title. */
  readonly title?: Field;
  readonly diagnostics: readonly Diagnostic[];
}

function createMarkdownIt(): MarkdownIt {
  const Library = createRequire(import.meta.url)('markdown-it') as typeof MarkdownIt;
  const md = new Library({ html: true, linkify: false });
  md.disable('code');
  // Targets stay as written, of whatever scheme.
  md.normalizeLink = (url) => url;
  md.normalizeLinkText = (url) => url;
  md.validateLink = () => true;
  placeInlineTokens(md);
  addInlineDialects(md);
  addBlockDialects(md);
  addConvertedDialects(md);
  return md;
}

let ready: MarkdownIt | undefined;

/** Loaded when a first page is Markdown. */
function markdownIt(): MarkdownIt {
  ready ??= createMarkdownIt();
  return ready;
}

/** What the page shows as one Markdown text: the texts of its front matter, then its body. */
function visibleMarkdown(source: string, fields: readonly Field[], bodyStart: number): MappedText {
  const shown = frontMatterText(fields, source);
  const out = new MappedTextBuilder(bodyStart);
  out.copy(shown, 0, shown.text.length);
  if (shown.text !== '') out.generate(goesOn(shown.text, source.slice(bodyStart)) ? BODY_HEADING : '\n\n');
  out.put(source.slice(bodyStart), bodyStart, source.length);
  return out.build();
}

/** Between the last list of the front matter and a body without a heading: the body is about the person and no part of the list. */
const BODY_HEADING = '\n## About\n\n';
const HAS_HEADING = /(?:^|\n)## /u;
/** `# Title`, a line with `===` or `---` under it. */
const STARTS_WITH_HEADING = /^(?:#|<h\d|[^\n]{1,200}\n(?:={3,}|-{3,})[ \t]*(?:\n|$))/u;

/** Whether a body would be read as part of the last section that the front matter shows. */
const goesOn = (shown: string, body: string): boolean =>
  body.trim() !== '' && HAS_HEADING.test(shown) && !STARTS_WITH_HEADING.test(body.trimStart());

const IN_TAG = /<[A-Za-z][^<>]*/g;
// A no-break space, an ideographic one.
const ODD_SPACES = /[^\S \t\n\v\f\r]/g;

/**
 * Spaces in tags as ASCII has them. markdown-it's expression for a tag takes others both for white space and for an unquoted
 * value, and tries 2^n ways to read `<A b= : = : …`.
 */
const withPlainSpaces = (text: string): string => text.replace(IN_TAG, (tag) => tag.replace(ODD_SPACES, ' '));

/** Reads Markdown with front matter, raw HTML, template tags and the attributes of its dialects. Never throws. */
export function parseMarkdown(source: string): MarkdownPage {
  const { fields, bodyStart, diagnostics } = readFrontMatter(source);
  const body = withItemIndents(withKnownMarkers(cleanTemplates(visibleMarkdown(source, fields, bodyStart))));
  const tokens = markdownIt().parse(withPlainSpaces(body.text), {});
  const document = parseMappedHtml(writeHtml(tokens, body));
  const title = fields.find((field) => field.name === 'title' && field.value !== '');
  return { document, frontMatter: fields, ...(title && { title }), diagnostics };
}
