import { describe, expect, it } from 'vitest';
import { parseAuthorList } from '../../src/text/author-list.js';

const names = (text: string): string[] => parseAuthorList(text).authors.map((author) => author.name);

describe('parseAuthorList', () => {
  it.each([
    ['Okoro, D. J., Lindqvist, M., & Park, S.', ['Okoro, D. J.', 'Lindqvist, M.', 'Park, S.']],
    ['Haas, Peter, Doll, Andrea', ['Haas, Peter', 'Doll, Andrea']],
    ['Haas, Peter and Andrea Doll', ['Haas, Peter', 'Andrea Doll']],
    ['Haas, P., A. Doll, and K. Xu', ['Haas, P.', 'A. Doll', 'K. Xu']],
    ['Gong Y, Park M, Ma H', ['Gong Y', 'Park M', 'Ma H']],
    ['Solís Prado, Gabriel, Vega Llano, Mario', ['Solís Prado, Gabriel', 'Vega Llano, Mario']],
    ['Tianwei Gong*, Mara Lind†, Sven Ek (corresponding author) and Jo Park✉', ['Tianwei Gong', 'Mara Lind', 'Sven Ek', 'Jo Park']],
    ['Mara Lind1,2, Jo Park2 & Sven Ek1', ['Mara Lind', 'Jo Park', 'Sven Ek']],
    ['Mara Lind, Jo Park, et al.', ['Mara Lind', 'Jo Park']],
    ['Lind M, Park J, et al', ['Lind M', 'Park J']],
    ['巩天维, 李三, 王小波*', ['巩天维', '李三', '王小波']],
    ['巩天维、李三和王小波', ['巩天维', '李三', '王小波']],
    ['Tianwei Gong (巩天维), Bo Li.', ['Tianwei Gong', 'Bo Li']],
    ['John Finch, Jr., Bo Li', ['John Finch Jr.', 'Bo Li']],
    ['Dr. Mara Lind, PhD, Bo Li, MD', ['Mara Lind', 'Bo Li']],
    ['M. Lind, J. Park und S. Ek', ['M. Lind', 'J. Park', 'S. Ek']],
    ['J van der Velde, K de Vries', ['J van der Velde', 'K de Vries']],
    ['Mara Lind\nJo Park', ['Mara Lind', 'Jo Park']],
    ['', []],
    ['2021', []],
  ])('%j', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    'Mara Lind, Jo Park, et al.',
    'Mara Lind, ...',
    'Mara Lind, Jo Park…',
    'Mara Lind and 5 more authors',
    'Mara Lind and others',
    'With Mara Lind and Jo Park',
  ])('is not complete: %s', (text) => expect(parseAuthorList(text).complete).toBe(false));

  it.each(['Mara Lind, Jo Park', 'Etta Alvarez, Jo Park', 'Lind, M.'])('is complete: %s', (text) =>
    expect(parseAuthorList(text).complete).toBe(true),
  );

  it('tells that the owner is left out', () => {
    expect(parseAuthorList('(joint with Mara Lind and Jo Park)')).toMatchObject({ withoutOwner: true });
    expect(names('(joint with Mara Lind and Jo Park)')).toEqual(['Mara Lind', 'Jo Park']);
    expect(parseAuthorList('Conrad With, Jo Park').withoutOwner).toBe(false);
  });

  it('keeps the markers of each author', () => {
    const { authors } = parseAuthorList('Mara Lind*, Jo Park (equal contribution), Sven Ek (corresponding author)');
    expect(authors.map((author) => [author.marks, author.equal, author.corresponding])).toEqual([
      [['*'], false, false],
      [['equal contribution'], true, false],
      [['corresponding author'], false, true],
    ]);
  });

  it('tells where each name stands', () => {
    const text = 'With Mara Lind* and Jo Park';
    expect(parseAuthorList(text).authors.map((author) => text.slice(author.start, author.end))).toEqual(['Mara Lind', 'Jo Park']);
  });
});
