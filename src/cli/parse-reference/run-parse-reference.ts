import { readFileSync } from 'node:fs';
import { parseReference } from '../../extract/reference/parse-reference.js';
import type { Reference } from '../../extract/reference/reference.js';
import type { ParseReferenceOptions } from '../commands/parse-reference.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { writeOutput } from '../terminal.js';
import { UserError } from '../user-error.js';
import { bibtexEntry, bibtexKeys } from './bibtex-entry.js';
import { cslItem } from './csl-item.js';

const LINE = /\r\n|\n|\r/;
const STANDARD_INPUT = 0;

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch (error) {
    throw new UserError(
      `${file === '-' ? 'standard input' : file}: cannot be read (${(error as NodeJS.ErrnoException).code})`,
      EXIT.usage,
      {
        cause: error,
      },
    );
  }
}

function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(LINE);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function written(references: readonly Reference[], format: ParseReferenceOptions['format']): string {
  switch (format) {
    case 'json':
      return references.map((reference) => `${JSON.stringify(reference)}\n`).join('');
    case 'bibtex': {
      const keys = bibtexKeys(references);
      return references.map((reference, i) => bibtexEntry(reference, keys[i] as string)).join('\n');
    }
    case 'csl-json':
      return `${JSON.stringify(references.map(cslItem), null, 2)}\n`;
    default:
      return format satisfies never;
  }
}

/** `vitagraph parse-reference` */
export async function runParseReference(file: string, options: ParseReferenceOptions): Promise<ExitCode> {
  const lines = linesOf(readText(file));
  const kept = options.format === 'json' ? lines : lines.filter((line) => line.trim() !== '');
  const references = kept.map((line) => parseReference(line));
  await writeOutput(written(references, options.format));
  return references.some((reference) => reference.title !== undefined || reference.authors.length > 0) ? EXIT.done : EXIT.findings;
}
