import { describe, expect, it } from 'vitest';
import type { Nearness } from '../../src/resolve/closeness.js';
import { isCommonNameBesideOne } from '../../src/resolve/same-person.js';

const near = (some: Partial<Nearness>): Nearness => ({ short: 0, long: 0, twins: 0, places: 0, people: 0, organizations: 0, ...some });

describe('a common name beside one neighbour only', () => {
  it.each<[string, Nearness, number, boolean]>([
    ['a common name beside somebody who stands beside many', near({ people: 1, short: 0.001 }), 4e-4, true],
    ['a common name beside somebody who stands beside few', near({ people: 1, short: 0.1 }), 4e-4, false],
    ['a rare name beside somebody who stands beside many', near({ people: 1, short: 0.001 }), 1e-5, false],
    ['a common name beside two', near({ people: 2, short: 0.001 }), 4e-4, false],
    ['a common name at one organisation', near({ organizations: 1, places: 0.01 }), 4e-4, true],
    ['a rare name at one organisation', near({ organizations: 1, places: 0.01 }), 1e-5, false],
    ['a common name beside a name that both have as a neighbour', near({ twins: 1 }), 4e-4, true],
    ['a rare name beside a name that both have as a neighbour', near({ twins: 1 }), 1e-5, false],
  ])('%s', (_, nearness, share, expected) => {
    expect(isCommonNameBesideOne(nearness, share)).toBe(expected);
  });
});
