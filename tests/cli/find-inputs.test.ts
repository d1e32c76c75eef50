import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInputs } from '../../src/cli/extract/find-inputs.js';

const folder = mkdtempSync(join(tmpdir(), 'vitagraph-inputs-'));
const FILES = [
  'b.html',
  'a.md',
  'c.txt',
  'noext',
  'deep/er/d.htm',
  '.hidden.html',
  '.git/x.html',
  'node_modules/p/readme.md',
  'photo.JPG',
  'style.css',
  'site/cv.pdf',
  'x [1].html',
];
for (const file of FILES) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), 'x');
}
mkdirSync(join(folder, 'empty'));
symlinkSync('.', join(folder, 'loop'));
symlinkSync('b.html', join(folder, 'link.html'));
symlinkSync('gone.html', join(folder, 'broken.html'));

const here = (...names: readonly string[]): readonly string[] => names.map((name) => join(folder, name));
const WALKED = ['a.md', 'b.html', 'c.txt', 'deep/er/d.htm', 'noext', 'x [1].html'];

async function found(...args: readonly string[]): Promise<{ readonly inputs: readonly string[]; readonly bad: readonly string[] }> {
  const { inputs, bad } = await findInputs(args);
  return {
    inputs: inputs.map((input) => (input.kind === 'file' ? relative(folder, input.path) : '-')).sort(),
    bad: bad.map(({ path, message }) => `${relative(folder, path)}: ${message}`),
  };
}

describe('findInputs', () => {
  it('walks a folder without what is hidden or no page', async () => {
    expect(await found(folder)).toEqual({ inputs: WALKED, bad: [] });
  });
  it('takes each file once, under whatever names', async () => {
    expect((await found(folder, ...here('b.html', './deep/../b.html', 'link.html'))).inputs).toEqual(WALKED);
  });
  it('takes a file named by itself, whatever its name', async () => {
    expect((await found(...here('photo.JPG', '.hidden.html'))).inputs).toEqual(['.hidden.html', 'photo.JPG']);
  });
  it.each([
    ['*.html', ['b.html', 'x [1].html']],
    ['**/*.htm', ['deep/er/d.htm']],
    ['{a,c}.*', ['a.md', 'c.txt']],
    ['**/*.md', ['a.md']],
    ['x [1].html', ['x [1].html']],
  ])('expands %s', async (pattern, expected) => {
    const { inputs, bad } = await found(...here(pattern));
    expect(inputs).toEqual(expected);
    expect(bad).toEqual([]);
  });
  it.each([
    ['gone.html', 'gone.html: no such file or folder'],
    ['broken.html', 'broken.html: no such file or folder'],
    ['*.docx', '*.docx: no file matches'],
    ['empty', 'empty: the folder holds no pages'],
    ['b.html/x', 'b.html/x:'],
  ])('tells of %s and goes on', async (name, message) => {
    const { inputs, bad } = await found(...here(name, 'a.md'));
    expect(inputs).toEqual(['a.md']);
    expect(bad).toHaveLength(1);
    expect(bad[0]).toContain(message);
  });
  it('takes - for standard input, once', async () => {
    expect((await found('-', '-')).inputs).toEqual(['-']);
  });
});
