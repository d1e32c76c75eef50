import { describe, expect, it } from 'vitest';
import { pageIds } from '../../src/cli/extract/page-ids.js';

describe('pageIds', () => {
  it.each<readonly [readonly string[], readonly string[]]>([
    [['/a/x.html'], ['x']],
    [
      ['/a/x.html', '/a/y.md', '/b/z'],
      ['x', 'y', 'z'],
    ],
    [
      ['/a/x/index.html', '/a/y/index.html', '/a/z.md'],
      ['x/index', 'y/index', 'z'],
    ],
    [
      ['/a/x/home/index.html', '/a/y/home/index.html'],
      ['x/home/index', 'y/home/index'],
    ],
    [
      ['/a/page.html', '/a/page.md'],
      ['page.html', 'page.md'],
    ],
    [
      ['/a/page.html', '/a/page.md', '/b/page.md'],
      ['a/page.html', 'a/page.md', 'b/page.md'],
    ],
    [
      ['/index.html', '/a/index.html'],
      ['index', 'a/index'],
    ],
    [['/a/.profile'], ['.profile']],
    [['/a/wang.github.io.html'], ['wang.github.io']],
    [['/a/王启鹏.html'], ['王启鹏']],
    [
      ['/a/x.html', '/a/x.html'],
      ['x', 'x'],
    ],
    [
      ['/a/i.html', '/a/i.md', '/b/i.html.txt'],
      ['/a/i.html', 'i.md', '/b/i.html.txt'],
    ],
    [[], []],
  ])('%j: %j', (paths, expected) => {
    const ids = pageIds(paths);
    expect(paths.map((path) => ids.get(path))).toEqual(expected);
  });

  it('does not depend on the order', () => {
    const paths = ['/a/x/index.html', '/a/y/index.html', '/a/y/index.md', '/b/z.md', '/c/z.md', '/d.txt'];
    const forward = pageIds(paths);
    const backward = pageIds(paths.toReversed());
    for (const path of paths) expect(backward.get(path)).toBe(forward.get(path));
    expect(new Set(forward.values()).size).toBe(paths.length);
  });
});
