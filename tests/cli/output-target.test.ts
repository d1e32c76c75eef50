import { lstatSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWritable, removeUnfinished, writeWhole } from '../../src/cli/atomic-file.js';
import { parseByteSize, showByteSize } from '../../src/cli/extract/byte-size.js';
import { evidencePath, type OutputFormat, outputTarget, pageFileNames } from '../../src/cli/extract/output-target.js';
import { wantsColor } from '../../src/cli/terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'vitagraph-output-'));

describe('outputTarget', () => {
  it.each<readonly [string, OutputFormat | undefined, object]>([
    ['a.ttl', undefined, { kind: 'file', path: 'a.ttl', format: 'ttl' }],
    ['x/a.NT', undefined, { kind: 'file', path: 'x/a.NT', format: 'nt' }],
    ['a.ndjson', undefined, { kind: 'file', path: 'a.ndjson', format: 'ndjson' }],
    ['a.out', 'nq', { kind: 'file', path: 'a.out', format: 'nq' }],
    ['a.ttl', 'ttl', { kind: 'file', path: 'a.ttl', format: 'ttl' }],
    ['new/', undefined, { kind: 'folder', path: 'new/', format: 'ttl' }],
    ['new.ttl/', 'trig', { kind: 'folder', path: 'new.ttl/', format: 'trig' }],
    [folder, undefined, { kind: 'folder', path: folder, format: 'ttl' }],
    ['-', undefined, { kind: 'stdout', format: 'ttl' }],
    ['-', 'jsonld', { kind: 'stdout', format: 'jsonld' }],
  ])('%s as %s', async (path, format, expected) => {
    expect(await outputTarget(path, format)).toEqual(expected);
  });
  it.each<readonly [string, OutputFormat | undefined, string]>([
    ['a.json', undefined, 'tells the format'],
    ['graph', undefined, 'tells the format'],
    ['a.ttl.gz', undefined, 'tells the format'],
    ['a.ttl', 'nt', 'contradict|--format says nt'],
  ])('%s as %s is refused', async (path, format, message) => {
    await expect(outputTarget(path, format)).rejects.toThrow(new RegExp(message));
  });
});

it.each([
  ['graph.ttl', 'graph.evidence.ttl'],
  ['a/b.c.nt', 'a/b.c.evidence.nt'],
])('the evidence of %s is in %s', (path, expected) => {
  expect(evidencePath(path)).toBe(expected);
});

describe('pageFileNames', () => {
  it('writes folders of an id as dashes', () => {
    expect([...pageFileNames(['a', 'b/index', 'c:d\\e'], 'ttl')]).toEqual([
      ['a', 'a.ttl'],
      ['b/index', 'b-index.ttl'],
      ['c:d\\e', 'c-d-e.ttl'],
    ]);
  });
  it('refuses two pages for one file', () => {
    expect(() => pageFileNames(['a/b', 'a-b'], 'ttl')).toThrow('"a/b" and "a-b" would both be written to a-b.ttl');
  });
});

describe('byte sizes', () => {
  it.each([
    ['20M', 20e6],
    ['500k', 5e5],
    ['1.5GB', 1.5e9],
    ['0', 0],
    [' 7 ', 7],
  ])('%s', (text, bytes) => {
    expect(parseByteSize(text)).toBe(bytes);
  });
  it.each(['', 'x', '-1', '20 M x', '1e3', '20T', 'M'])('%j is none', (text) => {
    expect(() => parseByteSize(text)).toThrow('is no size');
  });
  it.each([
    [0, '0 kB'],
    [1, '1 kB'],
    [52_428_800, '52.4 MB'],
  ])('%i is shown as %s', (bytes, text) => {
    expect(showByteSize(bytes)).toBe(text);
  });
});

describe('files are written whole or not at all', () => {
  it('leaves the old file and nothing else where writing fails', async () => {
    const own = mkdtempSync(join(folder, 'whole-'));
    const path = join(own, 'a.ttl');
    writeFileSync(path, 'old');
    const failing = function* (): Generator<string> {
      yield 'new';
      throw new Error('stop');
    };
    // Not an error of writing: it is told as it is.
    await expect(writeWhole(path, failing())).rejects.toThrow(/^stop$/);
    expect(readdirSync(own)).toEqual(['a.ttl']);
    await writeWhole(path, ['n', 'ew']);
    expect(readdirSync(own)).toEqual(['a.ttl']);
  });
  it('writes through a link, and to a device as it is', async () => {
    const own = mkdtempSync(join(folder, 'link-'));
    writeFileSync(join(own, 'real.ttl'), 'old');
    symlinkSync('real.ttl', join(own, 'link.ttl'));
    await checkWritable(join(own, 'link.ttl'));
    await writeWhole(join(own, 'link.ttl'), ['new']);
    expect(readFileSync(join(own, 'real.ttl'), 'utf8')).toBe('new');
    expect(lstatSync(join(own, 'link.ttl')).isSymbolicLink()).toBe(true);
    await checkWritable('/dev/null');
    await writeWhole('/dev/null', ['x']);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
  it('what is half written is removed before the program stops', async () => {
    const own = mkdtempSync(join(folder, 'stopped-'));
    let isUnderWay = (): void => undefined;
    const underWay = new Promise<void>((resolve) => {
      isUnderWay = resolve;
    });
    const endless = async function* (): AsyncGenerator<string> {
      yield 'half';
      isUnderWay();
      await new Promise(() => undefined);
    };
    void writeWhole(join(own, 'a.ttl'), endless());
    await underWay;
    expect(readdirSync(own)).toEqual([`.a.ttl.tmp-${process.pid}@${hostname()}`]);
    removeUnfinished();
    expect(readdirSync(own)).toEqual([]);
  });
  it('removes what a killed run left, and nothing of a running one or of another machine', async () => {
    const own = mkdtempSync(join(folder, 'killed-'));
    // Larger than any process number that Linux gives.
    const gone = `.a.ttl.tmp-${2 ** 22 + 1}@${hostname()}`;
    const kept = [
      `.a.ttl.tmp-${process.ppid}@${hostname()}`,
      `.a.ttl.tmp-${2 ** 22 + 1}@elsewhere`,
      `.b.ttl.tmp-${2 ** 22 + 1}@${hostname()}`,
      '.a.ttl.tmp-notes',
    ];
    for (const name of [gone, ...kept]) writeFileSync(join(own, name), 'half');
    await checkWritable(join(own, 'a.ttl'));
    expect(readdirSync(own).sort()).toEqual(kept.sort());
  });
  it('makes the folders around it, once for all who ask', async () => {
    const path = join(folder, 'a/b/c/d.ttl');
    await Promise.all([checkWritable(path), checkWritable(join(folder, 'a/b/c/e.ttl'))]);
    expect(readdirSync(join(folder, 'a/b/c'))).toEqual([]);
  });
  it.each([
    ['file/x.ttl', 'a part of the path is a file|a file stands where'],
    ['.', 'is a folder'],
  ])('%s cannot be written', async (name, message) => {
    writeFileSync(join(folder, 'file'), '');
    await expect(checkWritable(join(folder, name))).rejects.toThrow(new RegExp(message));
  });
});

it.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  [{ TERM: 'dumb' }, true, false],
])('colours with %j on a terminal: %s', (environment, isTerminal, expected) => {
  expect(wantsColor(environment, isTerminal)).toBe(expected);
});
