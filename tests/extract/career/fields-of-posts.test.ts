import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const posts = (sentence: string): string[] => stated(sentence).filter((fact) => !fact.startsWith('now '));

describe('posts and their fields in sentences', () => {
  it.each([
    ['Advised by PI Nora Berg from the Institute of Tides, I studied ropes.', []],
    ['I am the PI of the Tide Lab at Rice University.', ['PI @ Rice University .. +']],
    [
      'Soy Catedrática de Comercio e Investigación de Mareas y Vicerrectora de Calidad en la Universidad de Sevilla.',
      [
        'Catedrática de Comercio e Investigación de Mareas @ Universidad de Sevilla .. +',
        'Vicerrectora de Calidad @ Universidad de Sevilla .. +',
      ],
    ],
    [
      'Soy profesora de Hielo y Directora de Cultura en la Universidad de Sevilla.',
      ['Directora de Cultura @ Universidad de Sevilla .. +', 'profesora de Hielo @ Universidad de Sevilla .. +'],
    ],
  ])('reads "%s"', (sentence, facts) => expect(posts(sentence)).toEqual(facts));
});
