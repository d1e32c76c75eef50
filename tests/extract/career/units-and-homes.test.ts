import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { contextOf } from '../page-of.js';

const at = (body: string): string[] =>
  extractCareer(contextOf(`<html><head><title>Mara Okoro</title></head><body>${body}</body></html>`)).affiliations.map(({ names, units }) =>
    [...units, names[0]].join(' < '),
  );

describe('units between somebody and the university', () => {
  it.each([
    ['I am a PhD student in the Tide Team, part of the Sea Group at Lindar University.', ['Tide Team < Sea Group < Lindar University']],
    [
      'I am a PhD student in the Tide Lab, which is part of the Department of Ice at Lindar University.',
      ['Tide Lab < Department of Ice < Lindar University'],
    ],
    [
      'I am a PhD student in the Tide Lab within the Sea Group at the Department of Ice, Lindar University.',
      ['Tide Lab < Sea Group < Department of Ice < Lindar University'],
    ],
    [
      'I am a professor in the Department of Ice and the Institute of Marine Studies at Lindar University.',
      ['Department of Ice < Institute of Marine Studies < Lindar University'],
    ],
    [
      'I am a lecturer in the Department of Ice and a member of the Tide Lab at Lindar University.',
      ['Department of Ice < Tide Lab < Lindar University'],
    ],
    [
      'I am a professor in the Department of Ice at Lindar University and the Department of Law at Sandau University.',
      ['Department of Ice < Lindar University', 'Department of Law < Sandau University'],
    ],
    ['I am a professor at Lindar University. As part of the Sea Group, I study tides.', ['Lindar University']],
    ['I am a student at Lindar University, part of an exchange with Sandau University.', ['Lindar University']],
    [
      'I am a researcher at the Instituto de Investigación en Hielos de Lindar (IHL), Universidad de Sandau.',
      ['Instituto de Investigación en Hielos de Lindar < Universidad de Sandau'],
    ],
    ['I am a researcher at the Instituto de Investigación en Chile.', ['Instituto de Investigación']],
  ])('reads "%s"', (sentence, places) => {
    expect(at(`<h1>Mara Okoro</h1><p>${sentence}</p>`)).toEqual(places);
  });

  it.each([
    ['PhD candidate<br>Institute for Ice (II)<br>Tide Group<br>Lindar University', ['Institute for Ice < Tide Group < Lindar University']],
    ['PhD candidate<br>Department of Ice<br>Lindar University', ['Department of Ice < Lindar University']],
    ['PhD candidate<br>Institute for Ice<br>Norway', ['Institute for Ice']],
    ['Researcher<br>Institute for Ice<br>Lindar University', ['Institute for Ice < Lindar University']],
  ])('reads the lines %s under the name', (lines, places) => {
    expect(at(`<h1>Mara Okoro</h1><p>${lines}</p>`)).toEqual(places);
  });
});
