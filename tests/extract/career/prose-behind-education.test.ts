import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const under = (paragraph: string): string[] =>
  stated(`## Education\n\n- PhD in Physics, Rice University, 1999\n\n${paragraph}`).filter(
    (fact) => / @ /.test(fact) && !fact.startsWith('doctoral'),
  );

const TOLD = 'Los hielos y las mareas son dos temas que se estudian con herramientas de la física y de la estadística moderna.';

describe('a biography behind the degrees of a page', () => {
  it.each([
    [`Soy profesora titular de la Universidad de Sevilla. ${TOLD}`, ['profesora titular @ Universidad de Sevilla .. +']],
    [
      `Soy investigadora adjunta del Laboratorio de Hielo, de la Facultad de Ciencias de la Universidad de Sevilla. ${TOLD}`,
      ['investigadora adjunta @ Universidad de Sevilla .. +'],
    ],
    [`Nacida en Lindar en 1961, Mira Holt es profesora de la Universidad de Sevilla. ${TOLD}`, ['profesora @ Universidad de Sevilla .. +']],
    [`Tom Reed es profesor de la Universidad de Sevilla. ${TOLD}`, []],
    ['Researcher, Siemens, 2001', ['Researcher @ Siemens 2001..2001']],
    [TOLD, []],
  ])('reads "%s"', (paragraph, facts) => expect(under(paragraph)).toEqual(facts));
});
