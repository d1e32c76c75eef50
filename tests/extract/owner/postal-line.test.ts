import { describe, expect, it } from 'vitest';
import { withoutAddress } from '../../../src/extract/owner/postal-line.js';
import { namesIn } from '../../../src/extract/owner/printed-name.js';

const names = (line: string): string[] => namesIn(line).map(({ value }) => value);

describe('a line with a postal address', () => {
  it.each([
    ['Ann Roe 407 Quiet Harbour Drive, Marlin Hall, Tarn, WA 90412-0077', ['Ann Roe']],
    ['Ann Roe, 12B Harbour St., Lindar', ['Ann Roe']],
    ['Ann Roe, Marlin Hall, Tarn, WA 90412', ['Ann Roe']],
    ['Marlin Hall, Tarn, WA 90412', []],
  ])('%s', (line, found) => expect(names(line)).toEqual(found));

  it.each([
    'Ann Roe',
    'Ann Hall',
    'Ann Hall, born 1961',
    'Jo Street, 2019',
    'Ann Tower (since 2019)',
    'Roe House, 2019',
    'Papers of Ann Way, 12 in all',
    'Ann Roe | 50 Ways of Ropes',
  ])('is whole: %s', (line) => expect(withoutAddress(line)).toBe(line));
});
