/** Prints the blocks of a page as the reader sees them: `npx tsx scripts/show-page.ts FILE...`. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Block, Page } from '../src/model/page.js';
import type { Run } from '../src/model/text.js';
import { read } from '../src/read/read.js';

const marksOf = (run: Run): string =>
  [run.bold && 'b', run.italic && 'i', run.underlined && 'u', run.superscript && '^'].filter(Boolean).join('') +
  (run.href === undefined ? '' : `→${run.href.slice(0, 40)}`) +
  (run.label ? `«${run.label}»` : '') +
  (run.classes ? `.${run.classes.replaceAll(' ', '.')}` : '');

const shown = (text: string): string => text.replaceAll('\n', '⏎').replaceAll('\t', '⇥');

function showBlock(block: Block): string {
  const runs = block.runs.map((run) => {
    const marks = marksOf(run);
    const text = shown(block.text.slice(run.start, run.end));
    return marks === '' ? text : `{${text}|${marks}}`;
  });
  const region = block.region === 'main' ? '' : ` ${block.region}`;
  const place = `${block.parent < 0 ? '' : ` ^${block.parent}`} []${block.box}`;
  return `${block.index} ${block.kind}${block.level || ''}${region}${place} ${block.marker ?? ''} ${runs.join('')}`;
}

function showPage(page: Page): string {
  const field = ({ name, value }: { name: string; value: string }): string => `  ${name} = ${value.slice(0, 100)}`;
  return [
    `# ${page.id} ${page.format} ${page.encoding} ${page.declaredLanguage ?? ''} ${page.url ?? ''}`,
    `title: ${page.title?.value ?? ''}`,
    ...page.meta.map(field),
    ...page.frontMatter.map(field),
    ...page.blocks.map(showBlock),
    ...page.embedded.map(({ kind, text, block }) => `embedded ${kind} of ${block}: ${shown(text.trim()).slice(0, 100)}`),
    ...page.diagnostics.map(({ code, message }) => `${code}: ${message}`),
  ].join('\n');
}

for (const file of process.argv.slice(2)) console.log(showPage(read(readFileSync(file), { id: basename(file) })));
