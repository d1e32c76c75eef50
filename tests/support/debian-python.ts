import { spawnSync } from 'node:child_process';

/** Debian's Python, which has Debian's packages. */
const PYTHON = '/usr/bin/python3';

/** Whether these modules are there; in CI they must be. */
export const hasPythonModules = (...modules: readonly string[]): boolean =>
  process.env['CI'] === 'true' || spawnSync(PYTHON, ['-c', `import ${modules.join(', ')}`]).status === 0;

/** Whether a program is there; in CI it must be. */
export const hasProgram = (name: string): boolean => process.env['CI'] === 'true' || spawnSync('which', [name]).status === 0;

/**
 * What a Python script prints as JSON.
 *
 * @throws {Error} with what it says on standard error.
 */
export function pythonJson(script: string, ...args: readonly string[]): unknown {
  return JSON.parse(runProgram(PYTHON, ['-c', `import json, sys\n${script}`, ...args]));
}

/**
 * What a program prints.
 *
 * @throws {Error} with what it says on standard error, where it fails.
 */
export function runProgram(program: string, args: readonly string[], input?: string): string {
  const run = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...(input !== undefined && { input }) });
  if (run.status !== 0) throw new Error(`${program}: ${run.stderr || run.error}`);
  return run.stdout;
}
