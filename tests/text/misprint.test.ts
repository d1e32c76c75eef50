import { describe, expect, it } from 'vitest';
import { isMisprint } from '../../src/text/misprint.js';

describe('a slip of the keyboard', () => {
  it.each([
    ['larsjenssen', 'lasrjenssen', 'two letters change places'],
    ['norvikson', 'norviksn', 'a letter is left out'],
    ['norvikson', 'norvikkson', 'a letter is doubled'],
    ['norvikson', 'norvilson', 'a letter is replaced'],
  ])('%s, %s: %s', (a, b) => {
    expect(isMisprint(a, b)).toBe(true);
    expect(isMisprint(b, a)).toBe(true);
  });

  it.each([
    ['norvikson', 'norvikson'],
    ['norvikson', 'norvolsen'],
    ['norvikson', 'norvik'],
    ['norvikson', 'ronvokson'],
    ['linli', 'lingli'],
    ['wang', 'wnag'],
    ['', ''],
  ])('%s, %s: none', (a, b) => {
    expect(isMisprint(a, b)).toBe(false);
  });
});
