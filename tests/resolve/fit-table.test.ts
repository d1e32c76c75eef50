import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FitTable } from '../../src/resolve/fit-table.js';
import { fits } from '../../src/resolve/name-fit.js';
import { nameForm } from '../../src/resolve/name-form.js';

/** A table of two names, asked whether they fit. */
function fitByNumber(a: string, b: string): boolean {
  const table = new FitTable();
  for (const name of [a, b]) table.add(nameForm(name));
  table.close();
  return table.fit(0, 1);
}

const GIVEN = ['Tom', 'Thomas', 'T.', 'T. B.', 'TB', 'Anna-Lena', 'Anna', 'Lü', 'Yue', 'Wei Lin', 'Grace Wei', 'Jörg', 'Joerg', 'Mei', ''];
const FAMILY = ['Okoro', 'van der Veld', 'Veld', 'Lü', 'Lyu', 'Lin', 'Wei', 'Müller', 'Mueller', "O'Neil", 'de Souza Lima', 'Thomas'];
const name = fc.oneof(
  fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY)).map(([given, family]) => `${given} ${family}`.trim()),
  fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY)).map(([given, family]) => `${family}, ${given}`),
  fc.constantFrom('林月', '林 伟', '吕月', '单于飞', '田中 宏', '김민준', 'The Norvik Team', '', '*', '李·伟 Lin'),
);

describe('names that fit, by number', () => {
  it('says of any two names what their forms say', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(fitByNumber(a, b)).toBe(fits(nameForm(a), nameForm(b)));
      }),
      { numRuns: 3000 },
    );
  });

  it.each<[string, string, boolean]>([
    ['Tom Okoro', 'Thomas B. Okoro', true],
    ['T. Okoro', 'Thomas Okoro', true],
    ['Jörg Müller', 'Joerg Mueller', true],
    ['Lin Wei', 'Wei Lin', true],
    ['林月', 'Yue Lin', true],
    ['Grace Wei Lin', 'Wei Lin', true],
    ['Tom Okoro', 'Tim Okoro', false],
    ['T. B. Okoro', 'T. C. Okoro', false],
    ['Okoro', 'Tom Okoro', false],
    ['林月', 'Mei Lin', false],
    ['林月', '林伟', false],
  ])('%s, %s', (a, b, expected) => {
    expect(fitByNumber(a, b)).toBe(expected);
    expect(fitByNumber(b, a)).toBe(expected);
  });
});
