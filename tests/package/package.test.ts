import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { packed } from '../support/packed.js';

let tarball = '';

beforeAll(() => {
  tarball = packed();
}, 120_000);

describe('the package', () => {
  it('has no dev files', () => {
    const { stdout } = spawnSync('tar', ['tzf', tarball], { encoding: 'utf8' });
    const tops = new Set(
      stdout
        .trim()
        .split('\n')
        .map((path) => path.split('/')[1]),
    );
    expect([...tops].sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'bin', 'dist', 'ontologies', 'package.json']);
    expect(stdout).not.toMatch(/\.test\.|\/tests\/|\.tsbuildinfo|\.env/);
  });

  it('is what publint asks for', async () => {
    const tarred = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: tarred.buffer.slice(tarred.byteOffset, tarred.byteOffset + tarred.length) as ArrayBuffer },
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that resolve wherever ES modules are', async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
    if (!result.types) throw new Error('no types');
    // There is no CommonJS build: `require` of it needs Node 20.19, which the package asks for.
    const problems = result.problems.filter(({ kind }) => kind !== 'CJSResolvesToESM');
    expect(problems).toEqual([]);
  });
});
