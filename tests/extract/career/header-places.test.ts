import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

describe('the places of a header', () => {
  const lines = (...places: string[]): string[] =>
    stated(`Lecturer at:\n\n${places.join('\n\n')}\n`).filter((fact) => !fact.startsWith('now'));
  it.each([
    ['Laboratory of Ice', 'School of Tides (ST)', 'Lindar University (LU)'],
    ['Laboratorio de Mareas', 'Escuela Técnica Superior de Cuerdas', 'Lindar University'],
  ])('a laboratory is a part of the university below it: %s', (...places) =>
    expect(lines(...places)).toEqual(['Lecturer @ Lindar University .. +']),
  );
  it('an institute with its own name is a second place', () =>
    expect(lines('Laboratory of Ice, Quellmark Institute', 'School of Tides, Lindar University')).toEqual([
      'Lecturer @ Lindar University .. +',
      'Lecturer @ Quellmark Institute .. +',
    ]));
});
