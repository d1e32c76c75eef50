import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listsByGroup } from '../../src/resolve/columns.js';
import { TextTable } from '../../src/resolve/text-table.js';

describe('a table of texts', () => {
  it('numbers different texts by their first appearance and gives them back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 400 }), (texts) => {
        const table = new TextTable();
        const different = [...new Set(texts)];
        expect(texts.map((text) => table.intern(text))).toEqual(texts.map((text) => different.indexOf(text)));
        expect(different.map((text, id) => [table.lookup(text), table.text(id)])).toEqual(different.map((text, id) => [id, text]));
        expect(table.size).toBe(different.length);
        expect(table.lookup('not there, for it is longer than all')).toBe(-1);
      }),
    );
  });

  it('keeps a hundred thousand apart', () => {
    const table = new TextTable();
    for (let i = 0; i < 100_000; i++) expect(table.intern(`name ${i}`)).toBe(i);
    expect(table.text(77_777)).toBe('name 77777');
    expect(table.compare(table.lookup('name 2'), table.lookup('name 10'))).toBeGreaterThan(0);
  });
});

describe('lists by group', () => {
  it.each([
    [[0, 1, 0, -1, 2], 3, [[0, 2], [1], [4]]],
    [[], 2, [[], []]],
    [[1, 1], 2, [[], [0, 1]]],
  ])('of %j', (groups, count, expected) => {
    const { starts, items } = listsByGroup(Int32Array.from(groups), count);
    expect(expected.map((_, group) => [...items.subarray(starts[group], starts[group + 1])])).toEqual(expected);
  });
});
