import { describe, expect, it } from 'vitest';
import { isLife } from '../../../src/extract/owner/unnamed-owner.js';
import type { Advising } from '../../../src/model/page-facts.js';

const evidence = { start: 0, end: 0, quote: '', rule: 'test', confidence: 1 };
const person = (direction: Advising['direction'], name: string): Advising => ({
  direction,
  kind: 'doctoral',
  person: { names: [name], evidence },
  evidence,
});

describe('whose page it is where nobody is named', () => {
  it.each([
    ['nothing', [], false],
    ['one advisor', [person('advisor', 'Jan Berg')], false],
    ['two advisors', [person('advisor', 'Jan Berg'), person('advisor', 'Ida Lund')], true],
    ['two students', [person('advisee', 'Tara Quist'), person('advisee', 'Ola Brandt')], false],
    ['a list of students', ['Tara Quist', 'Ola Brandt', 'Ada Lind'].map((name) => person('advisee', name)), true],
  ])('%s', (_name, advising, expected) => expect(isLife({ positions: [], degrees: [], advising })).toBe(expected));
});
