import { CommanderError } from 'commander';
import { removeUnfinished, writeError } from './atomic-file.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { createProgram } from './program.js';
import { openTerminal } from './terminal.js';
import { UserError } from './user-error.js';

/** What an error means to the shell, after it was told to the user. */
function reportError(error: unknown): ExitCode {
  // Commander has printed its message; help and version that were asked for are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const terminal = openTerminal(true);
  if (error instanceof UserError) {
    terminal.error(error.message);
    return error.exitCode;
  }
  terminal.error(`vitagraph: internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return EXIT.usage;
}

function stopOn(signal: NodeJS.Signals): void {
  process.once(signal, () => {
    removeUnfinished();
    process.exit(EXIT.interrupted);
  });
}

/** Runs the command line and sets the exit code. */
export async function main(args: readonly string[]): Promise<void> {
  stopOn('SIGINT');
  stopOn('SIGTERM');
  // The reader of a pipe may leave early: `vitagraph query … | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.done);
    process.exit(reportError(writeError('standard output', error)));
  });
  try {
    await createProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = reportError(error);
  }
}
