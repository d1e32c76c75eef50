import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/project.js';

const WORKS = 60;
const page = `<html><head><title>Ines Ortega</title></head><body><h1>Ines Ortega</h1><h2>Publications</h2><ul>
${Array.from({ length: WORKS }, (_, i) => `<li>Ines Ortega, Wei Zhang. <b>Tidal rooms and their visitors, part ${i}</b>. In <i>Proceedings of the Symposium on Tidal Maps</i>, 2021.</li>`).join('\n')}
</ul></body></html>`;
const EARLIER = '# the graph of an earlier run\n';

/** Kilobytes that may be written; the graph of the page needs more. */
const LIMIT = 16;

/** A shell line that runs "$@" where so little can be written, with the result in `out`. */
interface Way {
  readonly name: string;
  readonly shell: string;
  readonly reason: RegExp;
}

const LIMITED: Way = { name: 'a limit on the size of files', shell: `ulimit -f ${LIMIT}; "$@"`, reason: /ulimit -f/ };

/** A file system of its own, seen by nobody else and gone with the process. */
const SMALL_DISK: Way = {
  name: 'a full disk',
  shell: `mount -t tmpfs -o size=${LIMIT}k none out && cp earlier.ttl out/graph.ttl && { "$@"; status=$?; cp -a out/. seen/; exit $status; }`,
  reason: /no space left on the device/,
};
const UNSHARE = ['unshare', '--mount', ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'])];
const canMount = spawnSync(UNSHARE[0] ?? '', [...UNSHARE.slice(1), 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

/** Where nothing may be mounted, in some containers, the limit shows the same. */
const ways: readonly Way[] = canMount ? [LIMITED, SMALL_DISK] : [LIMITED];

describe.each(ways)('$name', (way) => {
  it.each([
    ['the graph', []],
    ['the graph and its evidence', ['--evidence']],
    ['records that are kept', ['--cache', 'out/kept']],
  ])('ends a run that writes %s with a message, and the graph of the last one stays', (_, options) => {
    const cwd = mkdtempSync(join(tmpdir(), 'vitagraph-full-'));
    for (const folder of ['out', 'seen']) mkdirSync(join(cwd, folder));
    for (const name of ['earlier.ttl', 'out/graph.ttl']) writeFileSync(join(cwd, name), EARLIER);
    writeFileSync(join(cwd, 'ines.html'), page);
    const prefix = way === SMALL_DISK ? UNSHARE : [];
    const program = [process.execPath, join(root, 'bin/vitagraph.js'), 'extract', 'ines.html', '-o', 'out/graph.ttl', ...options];
    const [command = '', ...args] = [...prefix, 'sh', '-c', way.shell, 'sh', ...program];
    const run = spawnSync(command, args, { cwd, encoding: 'utf8' });
    expect(run.stderr).toMatch(/^out\/graph\.ttl: cannot be written: /m);
    expect(run.stderr).toMatch(way.reason);
    expect(run.status).toBe(2);
    const seen = join(cwd, way === SMALL_DISK ? 'seen' : 'out');
    expect(readFileSync(join(seen, 'graph.ttl'), 'utf8')).toBe(EARLIER);
    const files = readdirSync(seen, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name)).toEqual(['graph.ttl']);
  });
});
