import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeFolder, keepCode, keptCode } from '../../../src/cli/start/kept-code.js';

const KEY = { use: 'extract', build: 'b1' };
const CODE = Buffer.from('compiled code, as V8 gives it');

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'vitagraph-'));
  folder = join(home, 'cache', 'vitagraph');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const onlyFile = (): string => join(folder, readdirSync(folder)[0] ?? '');

describe('keptCode', () => {
  it('gives what was kept, byte by byte', () => {
    keepCode(folder, KEY, 1_234_567, () => CODE);
    expect(keptCode(folder, KEY)).toEqual({ code: CODE, functionBytes: 1_234_567 });
  });

  it('gives nothing where nothing was kept', () => expect(keptCode(folder, KEY)).toBeUndefined());

  it.each([
    { use: 'query', build: 'b1' },
    { use: 'extract', build: 'b2' },
  ])('gives nothing of another use or build: %j', (other) => {
    keepCode(folder, KEY, 1_234_567, () => CODE);
    expect(keptCode(folder, other)).toBeUndefined();
  });

  it.each([
    ['cut off', (file: Buffer) => file.subarray(0, -1)],
    ['emptied', () => Buffer.alloc(0)],
    ['given another size', (file: Buffer) => file.fill(0, 20, 24)],
    ['overwritten', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from('X')])],
  ])('gives nothing of a file that was %s', (_, damage) => {
    keepCode(folder, KEY, 1_234_567, () => CODE);
    writeFileSync(onlyFile(), damage(readFileSync(onlyFile())));
    expect(keptCode(folder, KEY)).toBeUndefined();
  });
});

describe('keepCode', () => {
  it('removes what an earlier build kept for the same use, and nothing else', () => {
    keepCode(folder, { use: 'query', build: 'b1' }, 1_234_567, () => CODE);
    keepCode(folder, KEY, 1_234_567, () => CODE);
    keepCode(folder, { use: 'extract', build: 'b2' }, 1_234_567, () => CODE);
    expect(keptCode(folder, KEY)).toBeUndefined();
    expect(keptCode(folder, { use: 'query', build: 'b1' })?.code).toEqual(CODE);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('removes what another Node.js kept of an earlier build, and leaves what it kept of this one', () => {
    keepCode(folder, { use: 'query', build: 'b1' }, 1_234_567, () => CODE);
    for (const name of ['query-0-b0.code', 'query-0-b1.code', 'extract-0-b0.code', 'query.txt']) writeFileSync(join(folder, name), CODE);
    keepCode(folder, { use: 'query', build: 'b1' }, 1_234_567, () => CODE);
    const left = readdirSync(folder);
    expect(left).not.toContain('query-0-b0.code');
    expect(left).toEqual(expect.arrayContaining(['query-0-b1.code', 'extract-0-b0.code', 'query.txt']));
  });

  it('makes no code where there is no folder for it', () => {
    writeFileSync(join(home, 'cache'), 'a file where a folder should be');
    let made = 0;
    keepCode(folder, KEY, 1_234_567, () => {
      made++;
      return CODE;
    });
    expect(made).toBe(0);
  });
});

describe('codeFolder', () => {
  it('is none where Node.js is told to keep no compiled code', () =>
    expect(codeFolder({ NODE_DISABLE_COMPILE_CACHE: '1', XDG_CACHE_HOME: '/x', LOCALAPPDATA: '/x' })).toBeUndefined());

  it.runIf(process.platform === 'linux')('is where the system has caches', () =>
    expect(codeFolder({ XDG_CACHE_HOME: '/x' })).toBe('/x/vitagraph'),
  );
});
