import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root, vitagraph } from '../support/project.js';
import { countWithRapper, hasRapper } from '../support/rapper.js';

/** The README's first command on the two pages in `input/`, and the questions that its second one asks. */
const graph = join(mkdtempSync(join(tmpdir(), 'vitagraph-seeds-')), 'graph.ttl');

beforeAll(() => {
  const run = vitagraph(['extract', 'input/', '-o', graph, '-q']);
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});

/** Rows of a named query as objects. */
function ask(...query: string[]): Record<string, string>[] {
  const run = vitagraph(['query', ...query, '--graph', graph, '--results', 'csv']);
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  const [head = '', ...rows] = run.stdout.trim().split(/\r?\n/);
  const columns = head.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((value, i) => [columns[i] ?? '', value])));
}

describe('the two pages in input/', () => {
  it.each(['Qipeng Wang', '王启鹏', 'wang qipeng'])('answers who advised %s', (name) => {
    const kinds = new Map(ask('advisors', name).map((row) => [row['name'], row['kind']]));
    expect(kinds.get('Gang Huang')).toBe('doctoral');
    expect(kinds.get('Xuanzhe Liu')).toBe('doctoral');
    expect(kinds.get('Shiqi Jiang')).toBe('internship');
    expect(kinds.get('Ting Cao')).toBe('internship');
    expect(kinds.has('Mengwei Xu')).toBe(false);
  });

  it('ranks co-authors by shared papers', () => {
    const rows = ask('coauthors', 'Qipeng Wang');
    const works = rows.map((row) => Number(row['works']));
    expect(works).toEqual([...works].sort((a, b) => b - a));
    const of = (name: string): number | undefined => works[rows.findIndex((row) => row['name'] === name)];
    expect(of('Xuanzhe Liu')).toBe(7);
    expect(of('Mengwei Xu')).toBe(6);
    expect(rows.slice(0, 2).map((row) => row['name'])).toEqual(['Xuanzhe Liu', 'Mengwei Xu']);
  });

  it("answers that Qizhen Weng's advisor is Wei Wang", () => {
    expect(ask('advisors', 'Qizhen Weng').map((row) => row['name'])).toEqual(['Wei Wang']);
  });

  it('keeps output/graph.ttl up to date (to accept a change: npx vitagraph extract input/)', () => {
    expect(readFileSync(join(root, 'output/graph.ttl'), 'utf8')).toBe(readFileSync(graph, 'utf8'));
  });

  it('passes the shapes', () => {
    const run = vitagraph(['validate', graph]);
    expect(run.stderr + run.stdout).not.toMatch(/violation/i);
    expect(run.status).toBe(0);
  });

  it.skipIf(!hasRapper)('is read by an independent parser (apt-get install raptor2-utils)', () => {
    expect(countWithRapper(graph)).toBeGreaterThan(500);
  });
});
