import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const posts = (sentence: string): string[] => stated(sentence).filter((fact) => !fact.startsWith('now '));

describe('groups that somebody belonged to', () => {
  it.each([
    ['I was a member of the Tide Group at Rice University from 2015 to 2018.', ['member @ Rice University 2015..2018']],
    ['She was previously part of the Tide Group at Siemens.', ['- @ Siemens ..']],
    ['She was previously part of the Tide Group at Rice University.', []],
    ['Before her PhD, Mira was a founding member of the rope testing team at Siemens.', ['member @ Siemens ..']],
    ['I worked on the rope testing team at Siemens.', ['- @ Siemens ..']],
    ['At Rice University, I worked in the Reed Lab on ropes.', ['- @ Rice University ..']],
    // Societies, committees, projects, others
    ['I was a member of the programme committee at Rice University.', []],
    ['I was a member of the Royal Society of Lindar.', []],
    ['I was part of the organizing team of the Tide Workshop at Rice University.', []],
    ['The rope was part of the Tide project at Siemens.', []],
    ['I was a member of the jury at Rice University.', []],
    ['My students were part of the Tide Group at Rice University.', []],
    ['I am a member of the Tide Group at Rice University.', []],
    ['I worked on ropes with the team of Nora Berg at Siemens.', []],
  ])('reads "%s"', (sentence, facts) => expect(posts(sentence)).toEqual(facts));
});
