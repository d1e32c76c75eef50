import type { PageFormat } from '../model/page.js';
import { frontMatterEnd } from './front-matter.js';
import { UnreadableInput } from './unreadable-input.js';

/** First bytes of files that are no text, as Latin-1. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a RIFF (WebP, WAV) file'],
  ['%PDF-', 'a PDF document'],
  ['%!PS', 'a PostScript document'],
  ['PK\x03\x04', 'a ZIP archive or Office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x7fELF', 'a program'],
];

/** Control characters that no text holds, beyond the odd one that slipped in: one in this many. */
const CONTROL_SHARE = 200;
/** No page is larger, in bytes; the tree of such a text would fill the memory. */
export const LARGEST_PAGE: number = 16 * 1024 * 1024;
/** Control characters other than white space and escape, and what could not be decoded. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROL = /[\u0000-\u0008\u000e-\u001a\ufffd]/g;

/**
 * Makes sure that the bytes are text.
 *
 * @throws {UnreadableInput} where the file is empty, something else by its first bytes, or too large.
 */
export function requireText(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (bytes.length === 0 || bytes.every((byte) => byte <= 32 && byte !== 0)) throw new UnreadableInput('empty', 'the file is empty');
  if (bytes.length > LARGEST_PAGE) throw new UnreadableInput('too-large', `the file is larger than ${LARGEST_PAGE >> 20} MB`);
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) throw new UnreadableInput('not-text', `the file is ${signature[1]}, not text`);
}

/**
 * Makes sure that what was decoded reads as text.
 *
 * @throws {UnreadableInput} where it is full of control characters.
 */
export function requireReadable(source: string): void {
  const control = source.match(CONTROL)?.length ?? 0;
  if (control * CONTROL_SHARE > source.length + CONTROL_SHARE) throw new UnreadableInput('not-text', 'the file is binary data, not text');
}

/** `<!DOCTYPE html>`, `<html lang=en>`, an XML declaration; after {@link skipComments}. */
const HTML_START = /^<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>]|\?xml)/i;
const HTML_SKELETON = /<(?:html|head|body)[\s>]/i;
/** `@article{key,` after comments and blank lines. */
const BIBTEX_START = /^(?:\s|%[^\n]*\n)*@[A-Za-z]+\s*[{(]/;
const BIBTEX_RECORDS = /^[ \t]*@[A-Za-z]+\s*[{(]/gm;
/** A start or end tag of HTML: `<p>`, `</li>`, `<a href="x">`; not `a < b`, not `<https://x.org>`. */
const TAG =
  /<\/?(?:a|address|article|b|blockquote|br|center|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|ol|p|pre|section|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;
/** Tags that wrap whatever stands between them, as converters leave them around Markdown. */
const WRAPPER_TAG = /<\/?(?:div|section|span)(?:\s[^<>]*)?\/?>/gi;
/** Marks of Markdown, the surest first, each outside of tags. */
const MARKDOWN_MARKS: readonly RegExp[] = [
  /^#{1,6}\s+\S/gm,
  /\[[^\]\n]{1,300}\]\([^)\s]{1,500}[^)\n]{0,100}\)/g,
  /\*\*[^*\s][^*\n]{0,300}\*\*/g,
  /^(?:```|~~~)/gm,
  /^\s*\[[^\]\n]{1,100}\]:\s+\S/gm,
];
/** "## Awards", "Awards / ======"; not "# set up", a line of a program. */
const MARKDOWN_HEADING = /^(?:#{1,6} +\p{Lu}\p{L}|={4,}[ \t]*$)/gmu;
/** One may be quoted. */
const FEWEST_HEADINGS = 2;
const TAGGED_HEADING = /<(?:h[1-6]|p|pre|script)[\s>]/i;
const MARKDOWN_BULLETS = /^\s*[-*+]\s+\S/gm;
const LINE = /^.*\S.*$/gm;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The text from `start` on without leading white space and comments. */
function skipComments(text: string, start: number): string {
  let rest = text.slice(start).trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** What a text has of the two mark-ups. */
interface Markup {
  readonly tags: number;
  /** Tags other than those that wrap whatever stands between them. */
  readonly shapingTags: number;
  readonly marks: number;
  /** How many sorts of marks there are: one sort may be chance, or quoted. */
  readonly sorts: number;
  readonly lines: number;
  /** Lines are headings of Markdown, and no tag is one. */
  readonly isHeaded: boolean;
  /** A first tag of a whole document stands near the top. */
  readonly hasSkeleton: boolean;
}

function markupOf(text: string): Markup {
  const tags = count(text, TAG);
  const prose = tags > 0 ? text.replace(TAG, ' ') : text;
  const marks = MARKDOWN_MARKS.map((pattern) => count(prose, pattern));
  return {
    tags,
    shapingTags: tags - count(text, WRAPPER_TAG),
    marks: marks.reduce((sum, found) => sum + found, 0),
    sorts: marks.filter((found) => found > 0).length,
    lines: count(text, LINE),
    isHeaded: count(prose, MARKDOWN_HEADING) >= FEWEST_HEADINGS && !TAGGED_HEADING.test(text),
    hasSkeleton: HTML_SKELETON.test(text.slice(0, 4000)),
  };
}

/** A mark says more than a tag: Markdown has tables and pictures in HTML. */
const TAGS_A_MARK = 4;
/** Where several sorts of marks agree; the tables of a page that was converted are all of its tags. */
const TAGS_A_SURE_MARK = 20;

const isTagged = ({ tags, lines }: Markup): boolean => tags > 0 && tags * 8 >= lines;

/** Whether the marks are those of the author, for all the tags between them. */
function isMarked({ tags, shapingTags, marks, sorts, hasSkeleton, isHeaded }: Markup): boolean {
  if (tags <= marks * TAGS_A_MARK) return true;
  if (hasSkeleton) return false;
  if (isHeaded) return true;
  if (marks < 2) return false;
  return shapingTags <= marks || (sorts > 1 && tags <= marks * TAGS_A_SURE_MARK);
}

/** Whether a declaration is all that is left of a page that was converted to Markdown. */
function isConverted(text: string): boolean {
  if (HTML_SKELETON.test(text.slice(0, 4000))) return false;
  const { tags, marks } = markupOf(text);
  return marks > 2 && tags <= marks;
}

/** The format of a text, by its content. */
export function sniffFormat(source: string): PageFormat {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const bodyStart = frontMatterEnd(text);
  if (bodyStart > 0) return HTML_START.test(skipComments(text, bodyStart)) ? 'html' : 'markdown';
  if (HTML_START.test(skipComments(text, 0))) return isConverted(text) ? 'markdown' : 'html';
  if (BIBTEX_START.test(text) && count(text, BIBTEX_RECORDS) > 0) return 'bibtex';
  const markup = markupOf(text);
  const { tags, marks, lines } = markup;
  if (isTagged(markup) && !isMarked(markup)) return markup.hasSkeleton || tags >= 3 || marks === 0 ? 'html' : 'markdown';
  if (marks >= 2 || (marks === 1 && lines < 12)) return 'markdown';
  if (marks === 1 && count(text.replace(TAG, ' '), MARKDOWN_BULLETS) > 2) return 'markdown';
  return 'text';
}
