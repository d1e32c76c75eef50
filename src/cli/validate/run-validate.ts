import { Parser } from 'n3';
import { type Finding, validate } from '../../store/validate.js';
import type { ValidateOptions } from '../commands/validate.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { openGraphs } from '../query/open-graphs.js';
import { openTerminal, type Terminal, writeOutput } from '../terminal.js';
import { UserError } from '../user-error.js';

/** One finding on one line: the file, the thing, the property, what is wrong, the value. */
function lineOf(file: string, { focus, path, message, value }: Finding): string {
  const property = path === undefined ? '' : ` ${path}`;
  const found = value === undefined ? '' : ` (found: ${value})`;
  return `${file}: ${focus}${property}: ${message}${found}\n`;
}

async function validateFile(file: string, terminal: Terminal, quiet: boolean): Promise<ExitCode> {
  const store = await openGraphs([file]);
  const { conforms, results } = await validate(new Parser({ format: 'N-Triples' }).parse(store.triples()));
  if (!quiet) await writeOutput(results.map((finding) => lineOf(file, finding)).join(''));
  terminal.note(conforms ? `${file}: passes (${store.size} triples)` : `${file}: ${results.length} findings`);
  return conforms ? EXIT.done : EXIT.findings;
}

/** `vitagraph validate` */
export async function runValidate(files: readonly string[], options: ValidateOptions): Promise<ExitCode> {
  const quiet = options.quiet === true;
  const terminal = openTerminal(quiet);
  let worst: ExitCode = EXIT.done;
  let unreadable = 0;
  for (const file of files) {
    try {
      if ((await validateFile(file, terminal, quiet)) === EXIT.findings) worst = EXIT.findings;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      terminal.error(error.message);
      unreadable++;
    }
  }
  if (unreadable === 0) return worst;
  return unreadable === files.length ? EXIT.usage : EXIT.partial;
}
