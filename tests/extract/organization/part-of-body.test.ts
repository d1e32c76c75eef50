import { describe, expect, it } from 'vitest';
import { isPartOfBody } from '../../../src/extract/organization/part-of-body.js';

describe('a body and the one behind its comma', () => {
  it.each([
    ['Garnet College', 'University of Lindar'],
    ['Centre for Old Sails', 'Lindar University'],
    ['Orban Museum of Seafaring', 'Universität Lindar'],
    ['School of Management', 'Lindar University'],
    ['Institute of Ice', 'Norvik Academy of Sciences'],
    ['Graduate College', 'Lindar University'],
  ])('%s is a part of %s', (name, home) => expect(isPartOfBody(name, home, true)).toBe(true));

  it.each([
    ['Garnet College', 'Lindar University'],
    ['Lindar University', 'Norvik University'],
    ['Centre for Old Sails', 'Garnet College'],
    ['School of Management', 'Institute of Ice'],
    ['School of Management', 'School of Ice of Lindar University'],
    ['Lindar School of Management', 'Lindar University'],
  ])('%s is none of %s', (name, home) => expect(isPartOfBody(name, home, true)).toBe(false));

  it('is told by a common name on one line only', () => {
    expect(isPartOfBody('School of Management', 'Lindar University', false)).toBe(false);
    expect(isPartOfBody('Garnet College', 'University of Lindar', false)).toBe(true);
  });
});
