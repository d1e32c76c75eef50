import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PageTask } from '../../src/cli/extract/page-task.js';
import { readPages } from '../../src/cli/extract/read-pages.js';

/** A worker that does to itself what a page's name says, as a fault in a parser would. */
const WORKER = `import { existsSync, writeFileSync } from 'node:fs';
const MARK = new URL('./mark', import.meta.url);
export default async ({ name }) => {
  if (name === 'hangs') for (;;);
  if (name === 'dies') for (const all = []; ; ) all.push(new Array(1e6).fill(all.length));
  if (name === 'marks') writeFileSync(MARK, '');
  if (name === 'waits') while (!existsSync(MARK)) await new Promise((resolve) => setTimeout(resolve, 5));
  if (name === 'throws') throw new Error('out of ink');
  return { kind: 'failure', message: 'read ' + name };
}`;
const path = join(mkdtempSync(join(tmpdir(), 'vitagraph-worker-')), 'worker.mjs');
writeFileSync(path, WORKER);
const worker = pathToFileURL(path);

const task = (name: string): PageTask => ({ name, id: name, content: { kind: 'file', path: name } });

async function messages(names: readonly string[], jobs: number, timeout = 600): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { task: done, outcome } of readPages(names.map(task), { jobs, timeout }, worker)) {
    found.push(`${done.name}: ${outcome.kind === 'failure' ? outcome.message : 'facts'}`);
  }
  return found;
}

describe('readPages with workers', () => {
  it('gives the pages in order, whatever their time, and ends one that hangs', async () => {
    expect(await messages(['a', 'hangs', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'], 2)).toEqual([
      'a: read a',
      'hangs: took longer than 0.6 s (--page-timeout)',
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name) => `${name}: read ${name}`),
    ]);
  });

  it('reads on while the page at the head of the queue is slow', async () => {
    const between = Array.from({ length: 14 }, (_, i) => `page ${i}`);
    const [first] = await messages(['waits', ...between, 'marks', 'last'], 2, 20_000);
    expect(first).toBe('waits: read waits');
  });

  it('does not count the time that a page waits for a worker', async () => {
    expect(await messages(['hangs', 'hangs', 'hangs', 'hangs', 'a'], 2)).toEqual([
      ...Array.from({ length: 4 }, () => 'hangs: took longer than 0.6 s (--page-timeout)'),
      'a: read a',
    ]);
  });

  it('replaces a worker that dies, and names its page', async () => {
    const found = await messages(['a', 'dies', 'b', 'throws', 'c', 'd', 'dies', 'e'], 2, 60_000);
    expect(found.filter((message) => message.includes('the worker failed'))).toEqual([
      expect.stringMatching(/^dies: the worker failed: /),
      'throws: the worker failed: out of ink',
      expect.stringMatching(/^dies: the worker failed: /),
    ]);
    expect(found.filter((message) => message.includes(': read '))).toHaveLength(5);
  });

  it('takes no more tasks than a few ahead', async () => {
    let taken = 0;
    const endless = function* (): Generator<PageTask> {
      for (;;) yield task(`page ${++taken}`);
    };
    let given = 0;
    for await (const { outcome } of readPages(endless(), { jobs: 2, timeout: 5000 }, worker)) {
      expect(outcome.kind).toBe('failure');
      expect(taken - ++given).toBeLessThanOrEqual(16);
      if (given === 100) break;
    }
  });
});
