import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasCorpus, root, shared, vitagraph } from '../support/project.js';

const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');
const sumOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Paths that `SHA256SUMS` names, with the sum of each. */
const sums = new Map(
  read('examples/network/SHA256SUMS')
    .trim()
    .split('\n')
    .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
);
const README = read('README.md');

/** What the README prints below a command: lines of columns that two spaces or more part. */
function printedBelow(command: string): readonly (readonly string[])[] {
  const [, after = ''] = README.split(command);
  const [, block = ''] = /\n\n```\n([^`]+)```/.exec(after) ?? [];
  return block
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/));
}

it('every page that curl fetches has its sum', () => {
  const outputs = [...read('examples/network/pages.curl').matchAll(/^output = "(.+)"$/gm)].map(([, path]) => path);
  expect(outputs).toEqual([...sums.keys()]);
});

describe.skipIf(!hasCorpus)('the network of the README (its pages are taken from ../shared/corpus)', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'vitagraph-network-'));
  const graph = join(cwd, 'network.ttl');
  const ask = (...query: readonly string[]): readonly Record<string, string>[] => {
    const run = vitagraph(['query', ...query, '--graph', graph, '--results', 'json']);
    expect(run.stderr).toBe('');
    const { results } = JSON.parse(run.stdout) as { results: { bindings: readonly Record<string, { value: string }>[] } };
    return results.bindings.map((row) => Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])));
  };

  beforeAll(() => {
    const pages = join(shared, 'corpus/pages');
    const bySum = new Map(readdirSync(pages).map((name) => [sumOf(join(pages, name)), join(pages, name)]));
    for (const [path, sum] of sums) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      copyFileSync(bySum.get(sum) ?? sum, join(cwd, path));
    }
    expect(README).toContain('npx vitagraph extract examples/network/pages input -o output/network.ttl');
    const run = vitagraph(['extract', 'examples/network/pages', join(root, 'input'), '-o', graph, '-q'], { cwd });
    expect(run.stderr).toBe('');
  });

  it.each([
    ['lineage', 'Hao Wen'],
    ['path', 'Qizhen Weng', 'Hao Wen'],
  ])('%s answers as printed', (query, ...names) => {
    const [head = [], ...lines] = printedBelow(`npx vitagraph query ${query} ${names.map((name) => `"${name}"`).join(' ')} --graph`);
    const rows = ask(query, ...names).map((row) => head.map((column) => row[column] ?? '').filter((value) => value !== ''));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows).toEqual(lines);
  });

  it('no page has the whole answer', () => {
    const texts = [...sums.keys()].map((path) => readFileSync(join(cwd, path), 'utf8'));
    for (const text of texts) expect(text.includes('Hao Wen') && text.includes('Yao Guo')).toBe(false);
    for (const text of texts) expect(text.includes('Qizhen Weng') && text.includes('Hao Wen')).toBe(false);
  });
});
