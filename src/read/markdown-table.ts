import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';

/** `|:---|---:|`, `--- | ---`; not `---`, which underlines. */
const SEPARATOR = /^\|?\s*:?-+:?\s*(?:[|+]\s*:?-+:?\s*)*\|?\s*$/;
/** `| a | b |` */
const FRAMED = /^\|.*\|\s*$/;

const lineText = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);

const isSeparator = (text: string): boolean => text.includes('|') && SEPARATOR.test(text);

/** The cells of a row: parts between bars that no backslash escapes; those outside a frame are none. */
function cellsOf(text: string): string[] {
  const cells: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '\\') at++;
    else if (at === text.length || text[at] === '|') {
      cells.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

function pushRow(state: StateBlock, line: number, tag: 'th' | 'td'): void {
  state.push('tr_open', 'tr', 1).map = [line, line + 1];
  for (const cell of cellsOf(lineText(state, line))) {
    state.push(`${tag}_open`, tag, 1);
    const inline = state.push('inline', '', 0);
    inline.content = cell.replaceAll('\\|', '|');
    inline.children = [];
    state.push(`${tag}_close`, tag, -1);
  }
  state.push('tr_close', 'tr', -1);
}

/** How many lines stand above the first row of the body: 2 with a header, 1 with a rule only, 0 for a bare frame; -1 is no table. */
function headerLines(state: StateBlock, start: number, end: number): number {
  const first = lineText(state, start);
  if (!first.includes('|') && !isSeparator(lineText(state, start + 1))) return -1;
  if (isSeparator(first)) return start + 1 < end && lineText(state, start + 1).includes('|') ? 1 : -1;
  if (!first.includes('|')) return -1;
  if (start + 1 < end && isSeparator(lineText(state, start + 1))) return 2;
  return FRAMED.test(first) ? 0 : -1;
}

/**
 * Tables drawn with bars, as Kramdown reads them: rows may have more or fewer cells than the header, the header may be
 * missing. CommonMark's dialects show all others as text, which no author wants.
 */
export const readTable: RuleBlock = (state, start, end, silent) => {
  if ((state.sCount[start] ?? 0) < state.blkIndent) return false;
  const header = headerLines(state, start, end);
  if (header < 0 || (silent && header < 2)) return false;
  if (silent) return true;
  state.push('table_open', 'table', 1).map = [start, end];
  if (header === 2) pushRow(state, start, 'th');
  let line = start + header;
  for (; line < end && (state.sCount[line] ?? 0) >= state.blkIndent; line++) {
    const text = lineText(state, line);
    if (!text.includes('|')) break;
    if (!isSeparator(text)) pushRow(state, line, 'td');
  }
  state.push('table_close', 'table', -1);
  state.line = line;
  return true;
};
