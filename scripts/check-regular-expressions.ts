/**
 * Checks that no regular expression of the program can be made to backtrack without end: `npx tsx scripts/check-regular-expressions.ts`
 * (after a build). Verdicts are kept in `tests/fixtures/regular-expressions.tsv`, for a full check takes minutes: those that are not
 * there are checked now, and `--update` keeps them.
 *
 * Refused are exponential time and a third or higher power of the length, unless the file says why it is accepted; a square
 * is allowed, for what is matched are lines and blocks, and counted.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { type Expression, keyOf, projectExpressions } from './regular-expressions.js';

const KNOWN = new URL('../tests/fixtures/regular-expressions.tsv', import.meta.url);
const HEADER = 'verdict\tflags\tsource\n';
/** Milliseconds for one expression; what takes longer is left to the time limit of a page. */
const TIMEOUT = 10_000;
const SQUARE = '2nd degree polynomial';

/** `safe`, `square`, `unknown`, `accepted: why`, or what is wrong. */
type Verdict = string;

const isRefused = (verdict: Verdict): boolean => !/^(?:safe$|square$|unknown$|accepted: .)/.test(verdict);

async function verdictOf({ source, flags }: Expression): Promise<Verdict> {
  const result = await check(source, flags, { timeout: TIMEOUT });
  if (result.status === 'safe') return 'safe';
  if (result.status === 'unknown') return 'unknown';
  return result.complexity.summary.startsWith(SQUARE) ? 'square' : `${result.complexity.summary}: ${result.attack.pattern.slice(0, 200)}`;
}

function knownVerdicts(): Map<string, Verdict> {
  const rows = existsSync(KNOWN) ? readFileSync(KNOWN, 'utf8').split('\n').slice(1).filter(Boolean) : [];
  return new Map(
    rows.map((row) => {
      const [verdict = '', ...key] = row.split('\t');
      return [key.join('\t'), verdict];
    }),
  );
}

const known = knownVerdicts();
const verdicts = new Map<string, Verdict>();
const refused: string[] = [];
for (const expression of await projectExpressions()) {
  const verdict = known.get(keyOf(expression)) ?? (await verdictOf(expression));
  verdicts.set(keyOf(expression), verdict);
  if (isRefused(verdict)) refused.push(`${expression.file}: /${expression.source}/${expression.flags}\n  ${verdict}`);
}
if (process.argv.includes('--update')) {
  const rows = [...verdicts].map(([key, verdict]) => `${verdict.replaceAll('\t', ' ')}\t${key}\n`).sort();
  writeFileSync(KNOWN, HEADER + rows.join(''));
}
const counts = new Map<string, number>();
for (const verdict of verdicts.values()) {
  const kind = verdict.split(':')[0] ?? '';
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}
for (const line of refused) console.log(line);
console.log(`${verdicts.size} regular expressions: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
process.exit(refused.length > 0 ? 1 : 0);
