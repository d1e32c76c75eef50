import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/project.js';

const folder = mkdtempSync(join(tmpdir(), 'vitagraph-package-'));
let tarball = '';

function npm(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}`);
  return stdout;
}

beforeAll(() => {
  npm(root, 'pack', '--pack-destination', folder);
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
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

  it('installs and runs in an empty folder', () => {
    const cwd = join(folder, 'empty');
    mkdirSync(cwd);
    npm(cwd, 'init', '-y');
    npm(cwd, 'install', tarball, '--prefer-offline');
    writeFileSync(join(cwd, 'ines.html'), '<title>Ines Ortega</title><h1>Ines Ortega</h1><p>I am a PhD student at Harbour University.</p>');
    const run = spawnSync('npx', ['--no-install', 'vitagraph', 'extract', 'ines.html', '-o', '-'], { cwd, encoding: 'utf8' });
    expect([run.status, run.stdout]).toEqual([0, expect.stringContaining('Harbour University')]);
    writeFileSync(join(cwd, 'use.mjs'), "import * as vitagraph from 'vitagraph';\nconsole.log(typeof vitagraph.readPageFacts);\n");
    expect(spawnSync(process.execPath, ['use.mjs'], { cwd, encoding: 'utf8' }).stdout).toBe('function\n');
  }, 240_000);
});
