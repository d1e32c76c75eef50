import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const posts = (sentence: string): string[] => stated(sentence).filter((fact) => !fact.startsWith('now '));

describe('posts before and after a doctorate', () => {
  it.each([
    ['I am a predoc at the Tarn Institute for Tides.', ['predoc @ Tarn Institute for Tides .. +']],
    ['She was a pre-doctoral fellow at Rice University from 2019 to 2021.', ['pre-doctoral fellow @ Rice University 2019..2021']],
    ['I am a predoctoral researcher at Rice University.', ['predoctoral researcher @ Rice University .. +']],
    ['I completed my post-doctoral training at Rice University.', ['post-doctoral training @ Rice University ..']],
    ['He held a postdoctoral appointment at Rice University.', ['postdoctoral appointment @ Rice University ..']],
    ['I am a postdoctoral assistant professor at Rice University.', ['postdoctoral assistant professor @ Rice University .. +']],
    ['I am a postdoctoral research associate at Rice University.', ['postdoctoral research associate @ Rice University .. +']],
    ['Mira is Professor of the Practice in Glass at Rice University.', ['Professor of the Practice in Glass @ Rice University .. +']],
    ['We offer predoc funding at Rice University.', []],
    ['We offer postdoctoral training at Rice University.', []],
    ['Postdoctoral positions are open at Rice University.', []],
    ['Our predoctoral programme at Rice University is small.', []],
    ['Postdoctoral training is long.', []],
    ['I wrote about the practice of tides at Rice University.', []],
    ['My student is now a predoc at Rice University.', []],
  ])('reads "%s"', (sentence, facts) => expect(posts(sentence)).toEqual(facts));
});
