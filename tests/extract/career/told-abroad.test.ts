import { describe, expect, it } from 'vitest';
import { advisorsOf, stated } from './stated.js';

const told = (text: string): string[] => stated(text).filter((fact) => !fact.startsWith('now '));

describe('names of places in other languages', () => {
  it.each([
    ['Es profesora titular de la QLMU.', ['profesora titular @ QLMU .. +']],
    ['Es profesora titular en la QLMU.', ['profesora titular @ QLMU .. +']],
    ['Es investigadora del QLMU.', ['investigadora @ QLMU .. +']],
    ['Es autora de la QLMU.', []],
    ['Es profesora titular de la IA.', []],
    [
      'Sie ist Mitarbeiterin am Nordischen Zentrum für Wind- und Wellenkunde in Köln.',
      ['Mitarbeiterin @ Nordischen Zentrum für Wind- und Wellenkunde .. +'],
    ],
    ['Sie ist Doktorandin am Lehrstuhl für Eiskunde und maritime Technik der Universität Bremen.', ['doctoral @ Universität Bremen  ~']],
    [
      'Sie ist Doktorandin an der Professur für Eiskunde der Technischen Universität Lindar.',
      ['doctoral @ Technischen Universität Lindar  ~'],
    ],
    ['I am a reader at the University of Wisconsin--Madison.', ['reader @ University of Wisconsin--Madison .. +']],
    ['I am a reader at the University of Leeds--a fine place.', ['reader @ University of Leeds .. +']],
    ['Tem mestrado e doutorado em Física pela UFQL.', ['doctoral @ UFQL ', 'masters @ UFQL ']],
    ['Tem mestrado em Física pela manhã.', []],
    ["J'ai fait ma thèse à QLMU.", ['doctoral @ QLMU ']],
    ["J'ai fait ma thèse à Nantes.", []],
    ['Fue profesora titular en la QLMU.', ['profesora titular @ QLMU ..']],
    // A title of a post, received nowhere
    [
      "Elle est maîtresse de conférences HDR en physique à l'Université de Nantes.",
      ['maîtresse de conférences @ Université de Nantes .. +'],
    ],
    ["J'ai soutenu une HDR à l'Université de Nantes.", ['other @ Université de Nantes ']],
    // The short form of a degree in brackets is no place.
    ["She has a master's (M.K.) from Rice University.", ['masters @ Rice University ']],
    ['I was a reader (QLMU) before.', ['reader @ QLMU ..']],
    [
      'She received a PhD from Tarn College, and she is now working at Rice University.',
      ['- @ Rice University .. +', 'doctoral @ Tarn College '],
    ],
    ['She received a PhD from Tarn College, and she is now working on ropes at sea.', ['doctoral @ Tarn College ']],
  ])('%s', (text, facts) => expect(told(text)).toEqual(facts));
});

describe('advisors behind a title with a full stop, or a contracted article', () => {
  it.each([
    ["Je suis doctorante à l'Université de Nantes, sous la supervision du Professeur Marc Dune.", ['advisor doctoral Marc Dune']],
    ["Je suis doctorante à l'Université de Nantes, sous la supervision du département.", []],
    [
      'I am a PhD student at Rice University. I am advised by Pr. Ann Lake and Pr. Jo Lind.',
      ['advisor doctoral Ann Lake', 'advisor doctoral Jo Lind'],
    ],
    ['我是浙江大学博士研究生，导师是 Prof. Jane Fern。', ['advisor doctoral Jane Fern']],
    ['我是浙江大学博士研究生，师从Prof. Jane Fern教授。', ['advisor doctoral Jane Fern']],
  ])('%s', (text, people) => expect(advisorsOf(text)).toEqual(people));
});
