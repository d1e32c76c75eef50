import { existsSync, readFileSync } from 'node:fs';
import { parseReference } from '../../extract/reference/parse-reference.js';
import type { Reference } from '../../extract/reference/reference.js';
import type { ParseReferenceOptions } from '../commands/parse-reference.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { outputColumns, writeOutput } from '../terminal.js';
import { UserError } from '../user-error.js';
import { bibtexEntry, bibtexKeys } from './bibtex-entry.js';
import { cslItem } from './csl-item.js';
import { referenceText } from './reference-text.js';

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

/** A file name seldom has three words; a reference always has. */
const THREE_WORDS = /\S\s+\S+\s+\S/;

/** The lines to read: the argument itself where it is a reference and no file. */
const inputLines = (input: string): readonly string[] =>
  input !== '-' && THREE_WORDS.test(input) && !existsSync(input) ? linesOf(input) : linesOf(readText(input));

type Format = NonNullable<ParseReferenceOptions['format']>;

function written(references: readonly Reference[], format: Format): string {
  switch (format) {
    case 'text':
      return references.map(referenceText).join('\n');
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
export async function runParseReference(input: string, options: ParseReferenceOptions): Promise<ExitCode> {
  const format = options.format ?? (outputColumns() === undefined ? 'json' : 'text');
  const lines = inputLines(input);
  const kept = format === 'json' ? lines : lines.filter((line) => line.trim() !== '');
  const references = kept.map((line) => parseReference(line));
  await writeOutput(written(references, format));
  return references.some((reference) => reference.title !== undefined || reference.authors.length > 0) ? EXIT.done : EXIT.findings;
}
