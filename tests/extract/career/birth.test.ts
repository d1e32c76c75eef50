import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const posts = (sentence: string): string[] => stated(sentence).filter((fact) => !fact.startsWith('now '));

describe('births in sentences of biographies', () => {
  it.each([
    ['Mira Holt was born in Lindar in 1961 and is a professor at Rice University.', ['professor @ Rice University .. +']],
    ['Mira Holt (born 1961) is a professor at Rice University.', ['professor @ Rice University .. +']],
    ['Born in 1961 in Lindar, she is a professor at Rice University.', ['professor @ Rice University .. +']],
    ['Nacida en Lindar en 1961, es profesora de la Universidad de Sevilla.', ['profesora @ Universidad de Sevilla .. +']],
    ['Née en 1961 à Lindar, elle est professeure à l’Université de Genève.', ['professeure @ Université de Genève .. +']],
    ['Geboren 1961 in Lindar, ist sie Professorin an der Universität Wien.', ['Professorin @ Universität Wien .. +']],
    // Other dates stay.
    ['Mira Holt (born 1961) has been a professor at Rice University since 1999.', ['professor @ Rice University 1999.. +']],
    ['She was born in Lindar and received her PhD from Rice University in 1990.', ['doctoral @ Rice University 1990']],
    ['In 1999 I became a professor at Rice University, where my son was born.', ['professor @ Rice University 1999.. +']],
    ['She has been a professor at Rice University since 1999.', ['professor @ Rice University 1999.. +']],
    ['I was a born engineer at Siemens from 1999 to 2001.', ['born engineer @ Siemens 1999..2001']],
  ])('reads "%s"', (sentence, facts) => expect(posts(sentence)).toEqual(facts));
});
