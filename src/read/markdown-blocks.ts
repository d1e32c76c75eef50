import type MarkdownIt from 'markdown-it';
import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import { readTable } from './markdown-table.js';

/** A line that begins with a tag of running text: no block of HTML begins there, the line is Markdown. */
export const INLINE_TAG: RegExp =
  /^<\/?(?:a|abbr|b|big|button|cite|code|em|font|i|img|kbd|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)\b/i;
const RAW_TAG = /^<(?:script|pre|style|textarea)\b/i;
/** `<div class="bio" markdown="1">` at the end of a line: Kramdown reads on as Markdown. */
const MARKDOWN_INSIDE = /<[a-z][\w-]*\s[^<>]*\bmarkdown\s*=\s*["']?(?:1|block|span|true)\b[^<>]*>\s*$/i;
/** Markdown that stands in HTML beyond doubt: a link, bold words. */
const PLAIN_MARKDOWN = /\]\((?:https?:|mailto:|[./#]|\w[\w/-]*\.)|\*\*[^\s*][^*\n]*\*\*/i;
/** `::: {.callout-note}`, `:::{#talks}`, `::: columns`, `:::` */
const DIV_FENCE = /^:{3,}\s*(?:(?:\{([^{}\n]*)\}|([\w-]+))\s*)?(?::+\s*)?$/;
/** `[^1]: The words of the note` */
const FOOTNOTE = /^\[\^([^\]\s]+)\]:\s*/;
/** `: what the term above means` */
const DEFINITION = /^:[ \t]+(?=\S)/;

/** `##Teaching`, `#教学`, as Markdown was before CommonMark; not `#1 of all`, `#sums #proofs`. */
const TIGHT_HEADING = /^(?:(#{2,6})|#)(?=[\p{Lu}\p{Lo}*[\p{Extended_Pictographic}])([^#]{1,80})(?<![.!;,\s])\s*#*\s*$/u;

const lineText = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);

/** The rule with the block's first line taken as not indented: authors indent HTML as deep as they like. */
function ignoringIndent(rule: RuleBlock, state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const indent = state.sCount[start] ?? 0;
  if (indent - state.blkIndent >= 4) state.sCount[start] = state.blkIndent;
  const matched = rule(state, start, end, silent);
  state.sCount[start] = indent;
  return matched;
}

/** The list rule for items that stand further in than CommonMark allows, where it has code: authors indent lists as deep as they like. */
const atAnyIndent =
  (rule: RuleBlock): RuleBlock =>
  (state, start, end, silent) => {
    const { blkIndent } = state;
    const indent = state.sCount[start] ?? 0;
    if (indent - blkIndent >= 4) state.blkIndent = indent;
    const matched = rule(state, start, end, silent);
    state.blkIndent = blkIndent;
    return matched;
  };

/** Where Kramdown's `markdown="1"` ends the HTML that began on line `start`; the lines after it are Markdown. */
function htmlEnd(state: StateBlock, start: number, end: number): number {
  for (let line = start; line < end && !state.isEmpty(line); line++) if (MARKDOWN_INSIDE.test(lineText(state, line))) return line + 1;
  return end;
}

/**
 * HTML among Markdown. Unlike CommonMark's rule: it may be indented, a line of inline HTML is Markdown,
 * `markdown="1"` is obeyed, and HTML that holds Markdown beyond doubt is read as such.
 */
function createHtmlRule(commonMarkRule: RuleBlock): RuleBlock {
  return (state, start, end, silent) => {
    const line = lineText(state, start);
    if (!line.startsWith('<') || INLINE_TAG.test(line)) return false;
    const isRaw = RAW_TAG.test(line);
    const last = silent || isRaw ? end : htmlEnd(state, start, end);
    if (!ignoringIndent(commonMarkRule, state, start, last, silent)) return false;
    if (silent || isRaw) return true;
    const token = state.tokens.at(-1);
    if (token?.type !== 'html_block') return true;
    if (PLAIN_MARKDOWN.test(token.content)) {
      token.type = 'inline';
      token.children = [];
    }
    return true;
  };
}

/** Pandoc's fenced div, each of its two lines by itself; the HTML parser nests what they open and close. */
const readDivFence: RuleBlock = (state, start, _end, silent) => {
  const match = DIV_FENCE.exec(lineText(state, start));
  if (match === null) return false;
  if (silent) return true;
  const { level } = state;
  const attributes = match[1] ?? (match[2] ? `.${match[2]}` : undefined);
  const token = state.push('div_fence', 'div', attributes === undefined ? -1 : 1);
  token.map = [start, start + 1];
  const classes = [...(attributes ?? '').matchAll(/(?:^|\s)\.([\w-]+)/g)].map((found) => found[1]).join(' ');
  if (classes) token.attrs = [['class', classes]];
  state.level = level;
  state.line = start + 1;
  return true;
};

function pushParagraph(state: StateBlock, tag: string, content: string, line: number): void {
  const open = state.push(`${tag}_open`, tag, 1);
  open.map = [line, line + 1];
  const inline = state.push('inline', '', 0);
  inline.content = content;
  inline.map = [line, line + 1];
  inline.children = [];
  state.push(`${tag}_close`, tag, -1);
}

/** A heading whose marks stand right before its words. */
const readTightHeading: RuleBlock = (state, start, _end, silent) => {
  const match = TIGHT_HEADING.exec(lineText(state, start));
  if (match === null) return false;
  if (silent) return true;
  pushParagraph(state, `h${match[1]?.length ?? 1}`, (match[2] ?? '').trim(), start);
  state.line = start + 1;
  return true;
};

/** The line after the paragraph that begins on `start`. */
function paragraphEnd(state: StateBlock, start: number, end: number): number {
  let line = start + 1;
  while (line < end && !state.isEmpty(line) && !FOOTNOTE.test(lineText(state, line))) line++;
  return line;
}

/** A footnote is a paragraph where it is written. */
const readFootnote: RuleBlock = (state, start, end, silent) => {
  const match = FOOTNOTE.exec(lineText(state, start));
  if (match === null) return false;
  if (silent) return true;
  const next = paragraphEnd(state, start, end);
  const content = state.getLines(start, next, state.blkIndent, false).trim();
  pushParagraph(state, 'p', content.slice(match[0].length), start);
  const inline = state.tokens.at(-2);
  if (inline) inline.map = [start, next];
  state.line = next;
  return true;
};

/** Kramdown's and Pandoc's definition list: terms on lines of their own, each definition behind a colon. */
const readDefinitions: RuleBlock = (state, start, end, silent) => {
  if (silent || DEFINITION.test(lineText(state, start))) return false;
  let line = start + 1;
  while (line < end && !state.isEmpty(line) && !DEFINITION.test(lineText(state, line)) && line - start < 8) line++;
  if (line < end && state.isEmpty(line)) line++;
  if (line >= end || !DEFINITION.test(lineText(state, line))) return false;
  state.push('dl_open', 'dl', 1).map = [start, line];
  for (let term = start; term < line; term++) {
    if (!state.isEmpty(term)) pushParagraph(state, 'dt', lineText(state, term).trim(), term);
  }
  while (line < end && !state.isEmpty(line)) {
    const match = DEFINITION.exec(lineText(state, line));
    let next = line + 1;
    while (next < end && !state.isEmpty(next) && !DEFINITION.test(lineText(state, next))) next++;
    const content = state.getLines(line, next, state.blkIndent, false).trim();
    pushParagraph(state, 'dd', match ? content.slice(match[0].length) : content, line);
    const inline = state.tokens.at(-2);
    if (inline) inline.map = [line, next];
    line = next;
    if (line + 1 < end && state.isEmpty(line) && DEFINITION.test(lineText(state, line + 1))) line++;
  }
  state.push('dl_close', 'dl', -1);
  state.line = line;
  return true;
};

/** Teaches the parser the blocks of Kramdown, Pandoc and Quarto, and a forgiving reading of HTML. */
export function addBlockDialects(md: MarkdownIt): void {
  const { ruler } = md.block;
  const html = ruler.getRules('').find((rule) => rule.name === 'html_block');
  if (html) ruler.at('html_block', createHtmlRule(html), { alt: ['paragraph', 'reference', 'blockquote'] });
  const list = ruler.getRules('').find((rule) => rule.name === 'list');
  if (list) ruler.at('list', atAnyIndent(list), { alt: ['paragraph', 'reference', 'blockquote'] });
  ruler.at('table', readTable, { alt: ['paragraph', 'reference'] });
  ruler.before('heading', 'tight_heading', readTightHeading, { alt: ['paragraph', 'reference', 'blockquote'] });
  ruler.before('fence', 'div_fence', readDivFence, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
  ruler.before('reference', 'footnote', readFootnote, { alt: ['paragraph', 'reference'] });
  ruler.before('paragraph', 'definitions', readDefinitions);
}
