import type Token from 'markdown-it/lib/token.mjs';
import { type MappedText, MappedTextBuilder, originOf, stretchesOf } from './mapped-text.js';
import { placeOf } from './markdown-inline.js';
import { isUnbroken, meansLineEnds } from './soft-break.js';
import { splitLines } from './text-line.js';
import { findWrapping } from './text-wrap.js';

/** Pandoc's raw HTML; any other code in braces is run when the page is made, and not shown. */
const RAW_HTML_FENCE = /^\{=html\}/;
const SPECIAL = /[&<>]/g;
const ATTRIBUTE_SPECIAL = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** markdown-it gives the first number of a list as a number. */
const escapeAttribute = (value: string | number): string => String(value).replace(ATTRIBUTE_SPECIAL, (mark) => ENTITIES[mark] ?? mark);

function attributesOf(token: Token): string {
  return (token.attrs ?? []).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
}

/** What the writer of one document knows: the Markdown, where its lines begin, and the HTML so far. */
interface Writer {
  readonly body: MappedText;
  readonly lineStarts: readonly number[];
  /** The column that the document's lines are wrapped at. */
  readonly wrapWidth: number;
  /** Whether the author breaks no lines at a margin. */
  readonly unbroken: boolean;
  readonly out: MappedTextBuilder;
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Copies a range of `from` as text of HTML, its special characters as entities. */
function copyEscaped(out: MappedTextBuilder, from: MappedText, start: number, end: number): void {
  for (const stretch of stretchesOf(from, start, end)) {
    const text = from.text.slice(stretch.start, stretch.end);
    if (!stretch.verbatim) {
      out.put(
        text.replace(SPECIAL, (mark) => ENTITIES[mark] ?? mark),
        stretch.source.start,
        stretch.source.end,
      );
      continue;
    }
    let at = 0;
    for (const match of text.matchAll(SPECIAL)) {
      const mark = stretch.source.start + match.index;
      out.put(text.slice(at, match.index), stretch.source.start + at, mark);
      out.put(ENTITIES[match[0]] ?? match[0], mark, mark + 1);
      at = match.index + 1;
    }
    out.put(text.slice(at), stretch.source.start + at, stretch.source.end);
  }
}

/** A table row's cells stand on one line: each is looked for behind the one before it. */
interface RowCursor {
  readonly line: number;
  within: number;
}

/** One line of a block's content, where it stands in its line of the Markdown. */
function locateLine(writer: Writer, located: MappedTextBuilder, content: string, line: number, cursor?: RowCursor): void {
  const { body, lineStarts } = writer;
  const start = lineStarts[line] ?? body.text.length;
  const end = Math.max(start, (lineStarts[line + 1] ?? body.text.length + 1) - 1);
  const source = body.text.slice(start, end);
  const trimmed = content.trim();
  const leading = content.length - content.trimStart().length;
  const found = cursor ? source.indexOf(trimmed, cursor.within) : source.lastIndexOf(trimmed);
  const from = start + Math.max(found, 0);
  const to = found < 0 ? end : from + trimmed.length;
  const origin = { start: originOf(body, from), end: originOf(body, to) };
  located.put(content.slice(0, leading), origin.start, origin.start);
  if (found < 0) located.put(trimmed, origin.start, origin.end);
  else located.copy(body, from, to);
  located.put(content.slice(leading + trimmed.length), origin.end, origin.end);
  if (cursor && found >= 0) cursor.within = found + trimmed.length;
}

/** The content of a block with its way back, line by line: markdown-it cuts indentation and markers off each line. */
function locateContent(writer: Writer, content: string, firstLine: number, cursor?: RowCursor): MappedText {
  const located = new MappedTextBuilder();
  content.split('\n').forEach((line, index) => {
    const lineStart = writer.lineStarts[firstLine + index];
    if (index > 0 && lineStart !== undefined) located.copy(writer.body, lineStart - 1, lineStart);
    else if (index > 0) located.generate('\n');
    locateLine(writer, located, line, firstLine + index, cursor);
  });
  return located.build();
}

function writeImage(out: MappedTextBuilder, token: Token): void {
  const alt = token.content;
  out.generate(
    `<img${attributesOf({ ...token, attrs: (token.attrs ?? []).map(([name, value]) => [name, name === 'alt' ? alt : value]) } as Token)}>`,
  );
}

/** Code keeps its characters; markdown-it has cut the back-ticks and one space at each end. */
function writeInlineCode(out: MappedTextBuilder, token: Token, content: MappedText): void {
  const ticks = placeOf(token) + token.markup.length;
  const inner = content.text.slice(ticks, ticks + token.content.length).replaceAll('\n', ' ');
  const start = inner === token.content ? ticks : ticks + 1;
  out.generate('<code>');
  copyEscaped(out, content, start, start + token.content.length);
  out.generate('</code>');
}

/** An escape, an entity, or the address of an autolink: what is shown is not what is written. */
function writeReplaced(out: MappedTextBuilder, token: Token, content: MappedText): void {
  const start = originOf(content, placeOf(token));
  const end = originOf(content, placeOf(token) + token.markup.length);
  out.put(
    token.content.replace(SPECIAL, (mark) => ENTITIES[mark] ?? mark),
    start,
    end,
  );
}

function writeText(out: MappedTextBuilder, token: Token, content: MappedText): void {
  const at = placeOf(token);
  for (const start of [at, at + 1]) {
    if (!content.text.startsWith(token.content, start)) continue;
    copyEscaped(out, content, start, start + token.content.length);
    return;
  }
  const end = Math.min(content.text.length, at + token.content.length);
  out.put(
    token.content.replace(SPECIAL, (mark) => ENTITIES[mark] ?? mark),
    originOf(content, at),
    originOf(content, end),
  );
}

/** `<br>`, `<br />` */
const BREAK_TAG = /^<br[\s/>]/i;
const isBreak = (token: Token | undefined): boolean => token?.type === 'html_inline' && BREAK_TAG.test(token.content);

function writeInline(writer: Writer, tokens: readonly Token[], content: MappedText): void {
  const { out } = writer;
  const softBreak =
    tokens.some((token) => token.type === 'softbreak') && meansLineEnds(content.text, writer.wrapWidth, writer.unbroken) ? '<br>' : '';
  for (const [index, token] of tokens.entries()) {
    switch (token.type) {
      case 'text':
        writeText(out, token, content);
        break;
      case 'text_special':
        writeReplaced(out, token, content);
        break;
      case 'code_inline':
        writeInlineCode(out, token, content);
        break;
      case 'html_inline':
        out.copy(content, placeOf(token), placeOf(token) + token.content.length);
        break;
      case 'softbreak':
        if (!isBreak(tokens[index - 1]) && !isBreak(tokens[index + 1])) out.generate(softBreak);
        out.copy(content, placeOf(token), placeOf(token) + 1);
        break;
      case 'hardbreak':
        out.generate('<br>');
        break;
      case 'skipped':
        break;
      case 'image':
        writeImage(out, token);
        break;
      default:
        out.generate(token.nesting < 0 ? `</${token.tag}>` : `<${token.tag}${attributesOf(token)}>`);
    }
  }
}

function writeBlock(writer: Writer, token: Token, row: RowCursor | undefined): void {
  const { out } = writer;
  const line = token.map?.[0] ?? row?.line ?? 0;
  switch (token.type) {
    case 'inline':
      writeInline(writer, token.children ?? [], locateContent(writer, token.content, line, token.map ? undefined : row));
      break;
    case 'html_block': {
      const content = locateContent(writer, token.content, line);
      out.copy(content, 0, content.text.length);
      break;
    }
    case 'fence': {
      if (token.info.startsWith('{') && !RAW_HTML_FENCE.test(token.info)) break;
      const content = locateContent(writer, token.content, line + 1);
      if (RAW_HTML_FENCE.test(token.info)) {
        out.copy(content, 0, content.text.length);
        break;
      }
      out.generate(`<pre><code class="${escapeAttribute(token.info)}">`);
      copyEscaped(out, content, 0, content.text.length);
      out.generate('</code></pre>');
      break;
    }
    default:
      if (!token.hidden) out.generate(token.nesting < 0 ? `</${token.tag}>` : `<${token.tag}${attributesOf(token)}>`);
  }
}

/**
 * The HTML that the tokens of a Markdown document are rendered to, each visible character with its place in the source.
 *
 * @param body the Markdown that was tokenised.
 */
export function writeHtml(tokens: readonly Token[], body: MappedText): MappedText {
  const wrapping = findWrapping(splitLines(body.text));
  const writer: Writer = {
    body,
    lineStarts: findLineStarts(body.text),
    wrapWidth: wrapping.strict ? wrapping.width : Number.POSITIVE_INFINITY,
    unbroken: !wrapping.strict && isUnbroken(body.text),
    out: new MappedTextBuilder(originOf(body, 0)),
  };
  let row: RowCursor | undefined;
  for (const token of tokens) {
    if (token.type === 'tr_open' && token.map) row = { line: token.map[0], within: 0 };
    writeBlock(writer, token, row);
  }
  return writer.out.build();
}
