/** Prints the sections of pages: kind, title, blocks. Usage: npx tsx scripts/show-sections.ts [--blocks] FILE… */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { read } from '../src/read/read.js';
import { segment } from '../src/segment/segment.js';

const WIDTH = 110;
const withBlocks = process.argv.includes('--blocks');

for (const file of process.argv.slice(2).filter((argument) => argument !== '--blocks')) {
  const page = read(readFileSync(file), { id: basename(file) });
  const sections = segment(page);
  const depth = (index: number): number => (index < 0 ? -1 : depth(sections[index]?.parent ?? -1) + 1);
  process.stdout.write(`\n== ${basename(file)} (${page.format}, ${page.blocks.length} blocks) ${page.title?.value ?? ''}\n`);
  for (const { index, kind, title, heading, level, first, end, year, qualifier } of sections) {
    const indent = '  '.repeat(depth(index));
    const mark = heading < 0 ? '' : ` ${page.blocks[heading]?.kind}${level}`;
    const extra = `${year === undefined ? '' : ` year=${year}`}${qualifier === undefined ? '' : ` qualifier=${qualifier}`}`;
    process.stdout.write(`${indent}${kind} "${title}"${mark} ${end - first} blocks${extra}\n`);
    if (!withBlocks) continue;
    for (const { kind: form, level: nesting, text, region } of page.blocks.slice(first, end)) {
      process.stdout.write(
        `${indent}    . ${form}${nesting} ${region === 'main' ? '' : `[${region}] `}${text.slice(0, WIDTH).replaceAll('\n', ' / ')}\n`,
      );
    }
  }
}
