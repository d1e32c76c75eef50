import type { Block, Page } from '../../src/model/page.js';

/** A block of a hand-made page: `# heading`, `- item` (two spaces a depth), `**bold**`, `: term`, `| a | b`, else a paragraph. */
function block(line: string, index: number): Block {
  const heading = /^(#{1,6}) (.*)$/.exec(line);
  const item = /^( *)- (.*)$/.exec(line);
  const term = /^: (.*)$/.exec(line);
  const row = /^\|/.test(line);
  const bold = /^\*\*(.*)\*\*$/.exec(line);
  let text = heading?.[2] ?? item?.[2] ?? term?.[1] ?? bold?.[1] ?? line;
  const cells: { start: number; end: number }[] = [];
  if (row) {
    const parts = line
      .split('|')
      .slice(1)
      .map((part) => part.trim());
    text = parts.join('\t');
    let start = 0;
    for (const part of parts) {
      cells.push({ start, end: start + part.length });
      start += part.length + 1;
    }
  }
  const kind = heading ? 'heading' : item ? 'item' : term ? 'term' : row ? 'row' : 'paragraph';
  return {
    index,
    kind,
    level: heading?.[1]?.length ?? (item ? (item[1] as string).length / 2 + 1 : 0),
    parent: -1,
    box: -1,
    region: 'main',
    text,
    runs: [{ start: 0, end: text.length, bold: bold !== null, italic: false, underlined: false, superscript: false }],
    origin: [],
    ...(row && { cells }),
  };
}

/** A page with one block a line. */
export function handMadePage(lines: readonly string[], title?: string): Page {
  const blocks: Block[] = [];
  const items: Block[] = [];
  for (const line of lines) {
    const made = block(line, blocks.length);
    if (made.kind === 'item') {
      items.length = Math.min(items.length, made.level - 1);
      const parent = items.at(-1)?.index ?? -1;
      blocks.push({ ...made, parent });
      items.push(made);
    } else {
      blocks.push(made);
      items.length = 0;
    }
  }
  return {
    id: 'hand-made',
    format: 'markdown',
    encoding: 'utf-8',
    source: lines.join('\n'),
    ...(title !== undefined && { title: { name: 'title', value: title, span: { start: 0, end: 0 } } }),
    blocks,
    boxes: [],
    meta: [],
    frontMatter: [],
    embedded: [],
    diagnostics: [],
  };
}
