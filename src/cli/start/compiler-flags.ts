import { setFlagsFromString } from 'node:v8';

/** Versions of Node.js that the flags were measured on; an unknown flag would be reported on standard error. */
const MEASURED: ReadonlySet<string> = new Set(['20', '22', '24']);

/**
 * Tells V8 what a run that reads pages is like: ten thousand functions and a thousand regular expressions, most used a little by each page.
 *
 * - A pattern is compiled once, to machine code: most are tried twice on the first page already.
 * - A function is optimised when it has run ten times as long as V8 waits for by default: its compiler threads would take
 *   as much time of the processor as the first hundred pages, and keep a second worker from running.
 *
 * Before anything is compiled: code that was kept under other flags cannot be used.
 */
export function setPageReadingFlags(version: string = process.versions.node): void {
  const [major = ''] = version.split('.');
  if (!MEASURED.has(major)) return;
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--interrupt-budget=1000000');
}
