import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/model/text.js';
import { read } from '../../src/read/read.js';
import { expectOrigins } from './origins.js';

const source = `% my papers
@article{a, author = {Quill, Ada and van Pen, Bob and others}, title = {A {Sum} of Sums.}, journal = {J. of Sums}, volume = 3, year = 1843, doi = {10.5555/1}}
@string{x = "y"}
@misc{b, note = {no title}}
@book{c, editor = "C. Ink", title = "More", publisher = {Sums Press}}
`;

describe('a bibliography', () => {
  const page = read(new TextEncoder().encode(source), { id: 'x' });

  it('is a list of references', () => {
    expect(page.format).toBe('bibtex');
    expect(page.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'item Ada Quill, Bob van Pen, et al. “A Sum of Sums.” J. of Sums, 3, 1843. doi',
      'item C. Ink. “More.” Sums Press.',
    ]);
    expect(page.blocks.flatMap(linksOf).map(({ href }) => href)).toEqual(['https://doi.org/10.5555/1']);
    expectOrigins(source, page.blocks);
  });

  it('has the records themselves', () => {
    expect(page.embedded).toEqual([{ kind: 'bibtex', standing: 'shown', text: source, span: { start: 0, end: source.length }, block: 0 }]);
  });
});
