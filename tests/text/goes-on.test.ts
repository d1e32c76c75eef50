import { describe, expect, it } from 'vitest';
import { endsWithJoint, goesOn } from '../../src/text/goes-on.js';

describe('goesOn', () => {
  it.each(['Ropes and', 'Ropes,', 'Ropes;', 'rope-', 'The', 'a study OF'])('%s', (line) => expect(goesOn(line)).toBe(true));
  it.each(['Ropes', 'Ropes.', 'Sandand', 'Ropes and knots', ''])('not %j', (line) => expect(goesOn(line)).toBe(false));
});

describe('endsWithJoint', () => {
  it.each(['from', 'is the'])('%s', (text) => expect(endsWithJoint(text)).toBe(true));
  it.each(['Ropes,', 'bathe', ''])('not %j', (text) => expect(endsWithJoint(text)).toBe(false));
});
