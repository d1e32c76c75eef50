import { stderr, stdout } from 'node:process';

/** Standard error: all talk goes there, so that standard output holds nothing but data. */
export interface Terminal {
  /** Notes and summaries; silent with `--quiet`. */
  note(text: string): void;
  /** What went wrong; printed always. */
  error(text: string): void;
  /** A line that the next line overwrites; nothing where standard error is no terminal. */
  progress(text: string): void;
}

/** Milliseconds between two states of a progress line. */
const PROGRESS_INTERVAL = 50;
const CLEAR_LINE = '\r\u001b[K';
const RED = '\u001b[31m';
const RESET = '\u001b[39m';

/** Whether colours are wanted: `FORCE_COLOR`, `NO_COLOR` (any value but the empty one), else whether it is a terminal. */
export function wantsColor(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0';
  if (environment['NO_COLOR']) return false;
  return isTerminal && environment['TERM'] !== 'dumb';
}

/** The terminal that standard error is. */
export function openTerminal(quiet: boolean): Terminal {
  const isTerminal = stderr.isTTY === true;
  const color = wantsColor(process.env, isTerminal);
  let pending = false;
  let shown = 0;
  const line = (text: string): void => {
    stderr.write(`${pending ? CLEAR_LINE : ''}${text}\n`);
    pending = false;
  };
  return {
    note: (text) => {
      if (!quiet) line(text);
    },
    error: (text) => line(color ? `${RED}${text}${RESET}` : text),
    progress: (text) => {
      if (quiet || !isTerminal || process.env['TERM'] === 'dumb') return;
      const now = process.uptime() * 1000;
      if (text !== '' && now - shown < PROGRESS_INTERVAL) return;
      shown = now;
      stderr.write(`${CLEAR_LINE}${text.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`);
      pending = text !== '';
    },
  };
}

/** Width of standard error in columns; undefined where it is no terminal. */
export const errorColumns = (): number | undefined => (stderr.isTTY ? stderr.columns : undefined);

/** Width of standard output in columns; undefined where it is no terminal. */
export const outputColumns = (): number | undefined => (stdout.isTTY ? stdout.columns : undefined);

/** Writes to standard output and waits until it is taken; a reader that went away (`| head`) is no error. */
export function writeOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stdout.write(text, (error) => {
      if (!error || ('code' in error && error.code === 'EPIPE')) resolve();
      else reject(error);
    });
  });
}
