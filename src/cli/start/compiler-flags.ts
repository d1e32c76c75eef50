import { setFlagsFromString } from 'node:v8';

/**
 * Ten times what V8 waits for by default before it optimises a function, by the version of Node.js: its V8 may count otherwise, and would
 * report a flag that it does not know on standard error.
 */
const LATE_OPTIMISATION: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=1000000',
  22: '--invocation-count-for-turbofan=30000',
  24: '--invocation-count-for-turbofan=30000',
};

/**
 * Tells V8 what a run that reads pages is like: ten thousand functions and a thousand regular expressions, each used a little by every page.
 *
 * - A pattern is compiled once, to machine code: most are tried twice on the first page already.
 * - A function is optimised late: to optimise early takes as much time of the processor as the first hundred pages, and
 *   keeps a second worker from running.
 *
 * Before anything is compiled: code that was kept under other flags cannot be used.
 */
export function setPageReadingFlags(): void {
  const flag = LATE_OPTIMISATION[process.versions.node.split('.')[0] ?? ''];
  if (flag === undefined) return;
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString(flag);
}
