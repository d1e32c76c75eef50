import { describe, expect, it } from 'vitest';
import { hasInOrder } from '../../src/text/letters-in-order.js';

describe('hasInOrder', () => {
  it.each([
    ['Lindar Institute of Technology', 'Lindtech'],
    ['École de Lindar', 'ecolin'],
    ['Quell Lindar Technical University', 'QLTU'],
    ['Lindar', 'LINDAR'],
    ['Lindar Tech', 'Lindar Tech'],
  ])('%s has those of %s', (text, short) => expect(hasInOrder(text, short)).toBe(true));

  it.each([
    ['Lindar Institute', 'Lyon'],
    ['Lindar', 'radnil'],
    ['Lindar', 'Linndar'],
    ['', 'a'],
  ])('%s has not those of %s', (text, short) => expect(hasInOrder(text, short)).toBe(false));
});
