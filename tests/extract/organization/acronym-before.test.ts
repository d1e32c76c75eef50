import { describe, expect, it } from 'vitest';
import { acronymBefore } from '../../../src/extract/organization/acronym-before.js';

const acronymOf = (text: string): string | undefined => {
  const start = text.indexOf('(') + 1;
  const end = text.includes(')') ? text.indexOf(')') : text.length;
  return acronymBefore(text, text.slice(start, end), start, end);
};

describe('an acronym before the name in brackets', () => {
  it.each([
    ['LINTECH (Lindar University of Technology)', 'LINTECH'],
    ['at LUT (Lindar University of Technology), Sandau', 'LUT'],
  ])('%s', (text, acronym) => expect(acronymOf(text)).toBe(acronym));

  it.each([
    'TIDES (Lindar University)',
    'LIRM (Lindar University)',
    'Lintech (Lindar University of Technology)',
    'LUT (Lindar University of Technology',
    'X-LUT (Lindar University of Technology)',
    'TUL (Lindar University of Technology)',
  ])('none: %s', (text) => expect(acronymOf(text)).toBeUndefined());
});
