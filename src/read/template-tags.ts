import type { Span } from '../model/span.js';
import { type MappedText, MappedTextBuilder, originOf } from './mapped-text.js';
import { shownByShortcode } from './shortcode.js';

/** A range of the source that a template engine replaces by something else, most often by nothing. */
interface Replacement extends Span {
  readonly text: string;
}

/** A Liquid or Jinja tag: `{% for post in posts %}`. */
interface BlockTag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly words: string;
}

/** What begins something that is not text: comment, tag, output, shortcode, Kramdown extension or attributes, odd line end. */
const OPENING = /<!--|\{%|\{\{|\{:|\r\n?|\0/g;
/** `include x.html`: the name of a tag. */
const TAG_NAME = /^\w*/;
/** `"/files/cv.pdf" | relative_url`, `site.email`; not `Deep Learning` of BibTeX's `{{Deep Learning}}`. */
const OUTPUT = /^(?:"([^"]*)"|'([^']*)'|[\w.[\]:-]+)\s*(?:\||$)/;
/** `{:.lead}`, `{: target="_blank"}`, `{::comment}`, `{:/comment}`. */
const KRAMDOWN = /\{:[^{}\n]*\}/y;

/** Tags whose body is a template that is filled from data elsewhere, or is never shown. */
const HIDING = new Set(['capture', 'comment', 'for', 'javascript', 'macro', 'style', 'stylesheet', 'tablerow']);
/** Tags whose first branch is shown: which one holds is decided elsewhere. */
const BRANCHING = new Set(['case', 'if', 'unless']);
const BRANCHES = new Set(['else', 'elif', 'elsif', 'when']);

const isBlankMark = (mark: string | undefined): boolean => mark === ' ' || mark === '\t' || mark === '\r';

/** Start of the line, where only blanks stand between it and the offset; else -1. */
function blankLineStart(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && isBlankMark(source[at - 1])) at--;
  return at === 0 || source[at - 1] === '\n' ? at : -1;
}

/** Start of the next line, where only blanks stand between it and the offset; else -1. */
function blankLineEnd(source: string, offset: number): number {
  let at = offset;
  while (at < source.length && isBlankMark(source[at])) at++;
  if (at === source.length) return at;
  return source[at] === '\n' ? at + 1 : -1;
}

/** The range with its indentation and line end, where nothing else stands on its lines. */
function wholeLines(source: string, start: number, end: number): Pick<Replacement, 'start' | 'end'> {
  const lineStart = blankLineStart(source, start);
  const lineEnd = blankLineEnd(source, end);
  return lineStart < 0 || lineEnd < 0 ? { start, end } : { start: lineStart, end: lineEnd };
}

/** What stands in a tag or output: `{%- x -%}` and `{{ x }}` without marks and white-space control. */
function innerOf(source: string, start: number, end: number): string {
  const from = source[start + 2] === '-' ? start + 3 : start + 2;
  const to = source[end - 3] === '-' ? end - 3 : end - 2;
  return source.slice(from, Math.max(from, to)).trim();
}

/** What a tag leaves in the text: the target of `{% link files/cv.pdf %}`, else nothing. */
const shownByTag = (tag: BlockTag): string => (tag.name === 'link' ? tag.words : '');

/** The bodies that tags hide. A tag without its end hides nothing. */
function hiddenBodies(tags: readonly BlockTag[]): Replacement[] {
  const open: { readonly tag: BlockTag; hiddenFrom: number }[] = [];
  const hidden: Replacement[] = [];
  for (const tag of tags) {
    if (HIDING.has(tag.name) || BRANCHING.has(tag.name)) {
      open.push({ tag, hiddenFrom: HIDING.has(tag.name) ? tag.start : -1 });
    } else if (BRANCHES.has(tag.name)) {
      const around = open.at(-1);
      const isFirstWhen = tag.name === 'when' && around?.hiddenFrom === -1 && around.tag.name === 'case';
      if (around && isFirstWhen) around.hiddenFrom = -2;
      else if (around && around.hiddenFrom < 0) around.hiddenFrom = tag.start;
    } else if (tag.name.startsWith('end')) {
      const index = open.findLastIndex((entry) => entry.tag.name === tag.name.slice(3));
      const entry = open[index];
      if (entry === undefined) continue;
      open.length = index;
      if (entry.hiddenFrom >= 0) hidden.push({ start: entry.hiddenFrom, end: tag.end, text: '' });
    }
  }
  return hidden;
}

/** Finds what is not text, from left to right, each thing once. */
class TemplateScanner {
  readonly replacements: Replacement[] = [];
  readonly tags: BlockTag[] = [];
  private readonly source: string;
  /** Closing marks that are known not to follow: they are not looked for again. */
  private readonly missing = new Set<string>();

  constructor(source: string) {
    this.source = source;
  }

  scan(from: number): void {
    OPENING.lastIndex = from;
    for (let match = OPENING.exec(this.source); match; match = OPENING.exec(this.source)) {
      const end = this.replaceAt(match.index, match[0]);
      if (end > OPENING.lastIndex) OPENING.lastIndex = end;
    }
  }

  private replaceAt(start: number, opening: string): number {
    switch (opening) {
      case '<!--':
        return this.replaceComment(start);
      case '{%':
        return this.replaceTag(start);
      case '{{':
        return this.replaceOutput(start);
      case '{:':
        return this.replaceKramdown(start);
      default:
        return this.replace(start, start + opening.length, opening === '\0' ? '\ufffd' : '\n');
    }
  }

  private replace(start: number, end: number, text: string): number {
    this.replacements.push({ start, end, text });
    return end;
  }

  private findEnd(mark: string, from: number): number {
    if (this.missing.has(mark)) return -1;
    const at = this.source.indexOf(mark, from);
    if (at < 0) this.missing.add(mark);
    return at < 0 ? -1 : at + mark.length;
  }

  private replaceComment(start: number): number {
    const { source } = this;
    const end = this.findEnd('-->', start + 4);
    if (end < 0) {
      return blankLineStart(source, start) >= 0 ? this.replace(start, source.length, '') : start;
    }
    const range = wholeLines(source, start, end);
    this.replace(range.start, range.end, '');
    return range.end;
  }

  private replaceTag(start: number): number {
    const end = this.findEnd('%}', start + 2);
    if (end < 0) return start;
    const words = innerOf(this.source, start, end);
    const name = TAG_NAME.exec(words)?.[0] ?? '';
    const tag = { start, end, name, words: words.slice(name.length).trim() };
    this.tags.push(tag);
    return this.replace(start, end, shownByTag(tag));
  }

  private replaceOutput(start: number): number {
    const { source } = this;
    const mark = source[start + 2];
    const isShortcode = mark === '<' || mark === '%';
    const end = this.findEnd(isShortcode ? `${mark === '<' ? '>' : '%'}}}` : '}}', start + 2);
    if (end < 0) return start;
    if (isShortcode) return this.replace(start, end, shownByShortcode(source.slice(start + 3, end - 3)));
    const match = OUTPUT.exec(innerOf(source, start, end));
    return match ? this.replace(start, end, match[1] ?? match[2] ?? '') : start;
  }

  private replaceKramdown(start: number): number {
    const { source } = this;
    KRAMDOWN.lastIndex = start;
    const written = KRAMDOWN.exec(source)?.[0];
    if (written === undefined) return start;
    if (written === '{::comment}') {
      const close = this.findEnd('{:/', start);
      const brace = close < 0 ? -1 : source.indexOf('}', close);
      if (brace >= 0) return this.replace(start, brace + 1, '');
    }
    const { start: from, end } = wholeLines(source, start, start + written.length);
    if (/^\{:\s*toc\s*\}$/i.test(written) && from > 0) return this.replace(source.lastIndexOf('\n', from - 2) + 1, end, '');
    return this.replace(from, end, '');
  }
}

/** What the tags of a template engine hide or replace in a text, in any order: the tags, the outputs and the bodies. */
export function templateRanges(text: string): readonly Span[] {
  const scanner = new TemplateScanner(text);
  scanner.scan(0);
  return [...scanner.replacements.filter(({ start }) => text[start] === '{'), ...hiddenBodies(scanner.tags)];
}

/**
 * A text as its template engine and Kramdown would leave it: no comments, no Liquid, Jinja or Hugo tags, no bodies that
 * are templates over data elsewhere, no attribute lists. Line ends become `\n`.
 *
 * @example cleanTemplates(mapIdentity('[CV]({{ site.baseurl }}/cv.pdf){:target="_blank"}')).text // '[CV](/cv.pdf)'
 */
export function cleanTemplates(page: MappedText): MappedText {
  const scanner = new TemplateScanner(page.text);
  scanner.scan(0);
  const out = new MappedTextBuilder(originOf(page, 0));
  let at = 0;
  const all = [...scanner.replacements, ...hiddenBodies(scanner.tags)].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const replacement of all) {
    if (replacement.start < at) continue;
    out.copy(page, at, replacement.start);
    out.put(replacement.text, originOf(page, replacement.start), originOf(page, replacement.end));
    at = replacement.end;
  }
  out.copy(page, at, page.text.length);
  return out.build();
}
