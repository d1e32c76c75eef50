import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../support/project.js';

const PAPERS = `# Ben Example

I am a PhD student at [Example University](https://example.edu/), advised by Prof. Ada Example. I study databases.

## Publications

- Ben Example, Ada Example. *Reading Pages Twice*. In Proceedings of VLDB, 2021. [pdf](a.pdf)
- B. Example and C. Sample, "Writing Graphs Once," Journal of Graphs, vol. 3, no. 1, pp. 1-9, 2020. Best Paper Award.

## Education

- M.Sc. in Computer Science, Sample University, 2015 - 2017
`;

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'vitagraph-'));
  writeFileSync(join(home, 'page.md'), '# Ada Example\n\nI am a professor at Example University.\n');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The graph of one page, and what was said on the way, with compiled code kept in `caches`. */
function graphOf(
  caches: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): { readonly graph: string; readonly said: string } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'bin/vitagraph.js'), 'extract', join(home, 'page.md'), '-o', '-', ...args],
    { encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: join(home, caches), ...env } },
  );
  expect(status).toBe(0);
  return { graph: stdout, said: stderr };
}

const keptIn = (caches: string): string[] =>
  readdirSync(join(home, caches), { recursive: true, encoding: 'utf8' }).filter((name) => /\.code$/.test(name));

describe.runIf(process.platform === 'linux')('the start of the program', () => {
  it('keeps compiled code, and says the same with it', () => {
    const first = graphOf('kept');
    expect(keptIn('kept')).toEqual([expect.stringMatching(/extract-/)]);
    expect(first.graph).toContain('Example University');
    expect(graphOf('kept')).toEqual(first);
  });

  it('keeps the code of a run that compiled more, and not that of one that did not', () => {
    const file = (): Buffer => readFileSync(join(home, 'grown', keptIn('grown')[0] ?? ''));
    graphOf('grown');
    const first = file();
    graphOf('grown');
    expect(file().equals(first)).toBe(true);
    writeFileSync(join(home, 'papers.md'), PAPERS);
    graphOf('grown', [join(home, 'papers.md')]);
    const grown = file();
    expect(grown.length).toBeGreaterThan(1.05 * first.length);
    graphOf('grown');
    expect(file().equals(grown)).toBe(true);
    expect(keptIn('grown')).toHaveLength(1);
  });

  it('does without code that was damaged, and replaces it', () => {
    const { graph } = graphOf('damaged');
    const [name = ''] = keptIn('damaged');
    const path = join(home, 'damaged', name);
    const whole = readFileSync(path);
    writeFileSync(path, whole.fill(0, whole.length >> 1));
    expect(graphOf('damaged')).toEqual({ graph, said: '' });
    expect(
      readFileSync(path)
        .subarray(-1000)
        .some((byte) => byte !== 0),
    ).toBe(true);
  });

  it('keeps nothing where it may not, or cannot', () => {
    const { graph } = graphOf('kept');
    expect(graphOf('switched-off', [], { NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual({ graph, said: '' });
    expect(readdirSync(home)).not.toContain('switched-off');
    expect(graphOf('page.md/no-folder')).toEqual({ graph, said: '' });
  });

  it('keeps nothing of a run with workers: what they compile is theirs', () => {
    const { graph } = graphOf('workers', ['--jobs', '2']);
    expect(readdirSync(home)).not.toContain('workers');
    // And both threads run with what another run has kept.
    expect(graphOf('kept', ['--jobs', '2']).graph).toBe(graph);
  });
});
