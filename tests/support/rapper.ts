import { spawnSync } from 'node:child_process';

/** Syntaxes that Debian's `raptor2-utils` reads, by file extension. */
const SYNTAX: Readonly<Record<string, string>> = { ttl: 'turtle', nt: 'ntriples', nq: 'nquads', trig: 'trig', rdf: 'rdfxml' };

/** Whether the independent parser is here; in CI it must be. A developer gets it with `apt-get install raptor2-utils`. */
export const hasRapper: boolean = process.env['CI'] === 'true' || spawnSync('rapper', ['--version']).status === 0;

/**
 * Number of triples that an independent parser reads from a file.
 *
 * @throws Error with the parser's message where the file is not well-formed.
 */
export function countWithRapper(file: string): number {
  const syntax = SYNTAX[file.split('.').at(-1) ?? ''];
  if (syntax === undefined) throw new Error(`${file}: no syntax of rapper's`);
  const run = spawnSync('rapper', ['-i', syntax, '-c', file], { encoding: 'utf8' });
  const count = /returned (\d+) triples?/.exec(run.stderr ?? '');
  if (run.status !== 0 || count === null || /rapper: (Error|Warning)/.test(run.stderr))
    throw new Error(`${file}: ${run.stderr || run.error}`);
  return Number(count[1]);
}
