import type MarkdownIt from 'markdown-it';
import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';

/** `^(th)`, `_(i)`, `^(\*)`: how Pandoc writes what stands above or below the line where no HTML may be. */
const SCRIPT = /[\^_]\([^\s()]{1,12}\)/y;
/** What a script belongs to: a letter, a digit, the end of a link or of emphasis. */
const BEFORE_SCRIPT = /[\p{L}\p{N})\]*}.,]/u;
/** `](papers.html)`, `](#one "One")`: the end of a link around blocks. */
const LINK_END = /^\]\((?:<[^<>]*>|[^\s()]*)(?:\s+"[^"]*")?\)\s*$/;
/** A link holds no more lines: a heading, a picture, some words. */
const LONGEST_LINK = 24;

/** Raised and lowered text, with what its characters mean. */
function readScript(state: StateInline, silent: boolean): boolean {
  const mark = state.src[state.pos];
  if ((mark !== '^' && mark !== '_') || state.src[state.pos + 1] !== '(') return false;
  if (!BEFORE_SCRIPT.test(state.src[state.pos - 1] ?? ' ')) return false;
  SCRIPT.lastIndex = state.pos;
  const end = state.pos + (SCRIPT.exec(state.src)?.[0].length ?? 0);
  if (end === state.pos || end > state.posMax) return false;
  if (!silent) {
    const tag = mark === '^' ? 'sup' : 'sub';
    const { posMax, pos } = state;
    state.push(`${tag}_open`, tag, 1);
    state.pos = pos + 2;
    state.posMax = end - 1;
    state.md.inline.tokenize(state);
    state.push(`${tag}_close`, tag, -1);
    state.posMax = posMax;
  }
  state.pos = end;
  return true;
}

/** A link around a heading or a picture, of which Markdown has no notion: its brackets stand on lines of their own. */
const skipLinkAroundBlocks: RuleBlock = (state, start, end) => {
  const lineText = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0).trimEnd();
  const text = lineText(start);
  if (text !== '[' && !text.startsWith('](')) return false;
  if (text === '[') {
    const last = Math.min(end, start + LONGEST_LINK);
    // Without an empty line the brackets are those of a link over several lines.
    let line = state.isEmpty(start + 1) ? start + 2 : last;
    while (line < last && !LINK_END.test(lineText(line))) line++;
    if (line >= last) return false;
  } else if (!LINK_END.test(text)) return false;
  state.line = start + 1;
  return true;
};

/** Teaches the parser what programs that convert HTML leave in Markdown. */
export function addConvertedDialects(md: MarkdownIt): void {
  md.inline.ruler.before('emphasis', 'script', readScript);
  md.block.ruler.before('paragraph', 'link_around_blocks', skipLinkAroundBlocks);
}
