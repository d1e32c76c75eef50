import { setPageReadingFlags } from './compiler-flags.js';
import { loadProgram } from './load-program.js';

/** Commands whose runs are short and many: each finds the code that it needs; the others share what one of them has kept. */
const OWN_CODE: ReadonlySet<string> = new Set(['explain', 'extract', 'parse-reference', 'query']);

/** Commands that read pages. */
const READING_PAGES: ReadonlySet<string> = new Set(['extract', 'review']);

/** Loads the bundled program and runs the command line. */
export async function start(args: readonly string[]): Promise<void> {
  const command = args[0] ?? '';
  if (READING_PAGES.has(command)) setPageReadingFlags();
  await loadProgram(OWN_CODE.has(command) ? command : 'other', true).main(args);
}
