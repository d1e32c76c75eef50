import { describe, expect, it } from 'vitest';
import { extractInterests } from '../../../src/extract/interest/extract-interests.js';
import { pageOfMara } from '../page-of.js';

const interests = (body: string): string[] => extractInterests(pageOfMara(body)).map(({ value }) => value);

describe('where a list ends', () => {
  it.each([
    ['My interests lie in knots, ropes, and sails: I want to know why they wear.', ['knots', 'ropes', 'sails']],
    ['My interests lie in knots, ropes, and sails – we mend them all.', ['knots', 'ropes', 'sails']],
    ['I am interested in rope wear and sail design, often using tides as clocks.', ['rope wear', 'sail design']],
    ['I am interested in rope wear and enjoy mending old sails.', ['rope wear']],
    ['I am interested in rope wear and love to mend old sails.', ['rope wear']],
    ['My interests are rope wear and sail design in areas such as old harbours.', ['rope wear', 'sail design', 'old harbours']],
    ['My interests are rope wear and life in rural areas.', ['rope wear', 'life in rural areas']],
    ['My interests are tide maps using old logs, knots, and ropes.', ['tide maps using old logs', 'knots', 'ropes']],
    ['My interests are family sails using old logs, knots, and ropes.', ['family sails using old logs', 'knots', 'ropes']],
  ])('is told by what follows: %s', (text, expected) => {
    expect(interests(`<p>${text}</p>`)).toEqual(expected);
  });
});

describe('the "and" of a list', () => {
  it.each([
    ['I am interested in knots, but particularly in the area of sails and reeds.', ['knots', 'sails', 'reeds']],
    ['I am interested in the mathematical foundations and applications of knots.', ['mathematical foundations and applications of knots']],
    ['I am interested in the theory and practice of old knots.', ['theory and practice of old knots']],
    ['I am interested in rope theory and applications of knots.', ['rope theory', 'applications of knots']],
    ['I am interested in machine weaving and the theory of knots.', ['machine weaving', 'theory of knots']],
    ['I am interested in ropes and the foundations of knots.', ['ropes', 'foundations of knots']],
    ['My research embraces rope theory and the wear of knots.', ['rope theory', 'wear of knots']],
    ['My work focuses on slow weaving for noisy, salty harbours and knots.', ['slow weaving for noisy, salty harbours', 'knots']],
  ])('parts topics, and not the words of one: %s', (text, expected) => {
    expect(interests(`<p>${text}</p>`)).toEqual(expected);
  });
});

describe('what is no topic', () => {
  it.each([
    'My research in the past two years has been in the north.',
    'I am interested in answering many questions:',
    'I am interested in labs that mend sails.',
    'I am interested in interdisciplinary work.',
  ])('is left out: %s', (text) => {
    expect(interests(`<p>${text}</p>`)).toEqual([]);
  });

  it.each([
    ['My interests are green IT, US harbours, and knots.', ['green IT', 'US harbours', 'knots']],
    ['My interests are ropes, knots, and it is fun.', ['ropes', 'knots']],
    ['My interests are de novo ropes and the de novo design of knots.', ['de novo ropes', 'de novo design of knots']],
    ['My interests are the past of sails and ropes.', ['past of sails and ropes']],
    ['His primary focus lies in the domains of old ropes and knots.', ['old ropes', 'knots']],
    ['She continues to be interested in old ropes.', ['old ropes']],
    ['My current areas of work include ropes, knots, and old sails.', ['ropes', 'knots', 'old sails']],
    [
      'My research focuses on old sails and knots, with particular interests in tracking agents, ropes, and reeds.',
      ['old sails', 'knots', 'tracking agents', 'ropes', 'reeds'],
    ],
  ])('is not taken for one: %s', (text, expected) => {
    expect(interests(`<p>${text}</p>`)).toEqual(expected);
  });
});

describe('Chinese words with 等, 在 and 并', () => {
  it.each([
    ['我的研究兴趣包括航运中的不平等，以及绳索老化。', ['航运中的不平等', '绳索老化']],
    ['我的研究方向包括绳索老化、船帆设计等。', ['绳索老化', '船帆设计']],
    ['我的研究兴趣包括教育机会均等，以及风帆。', ['教育机会均等', '风帆']],
    ['我的研究兴趣包括绳索、风帆等方向。', ['绳索', '风帆']],
    ['我的研究兴趣包括绳索老化、潮汐水平等方面。', ['绳索老化', '潮汐水平']],
    ['我的研究方向包括绳索理论在船帆设计中的应用、绳索老化。', ['绳索理论在船帆设计中的应用', '绳索老化']],
    ['我的研究方向包括绳索老化、他在船上的生活。', ['绳索老化']],
  ])('reads %s', (text, expected) => {
    expect(interests(`<p>${text}</p>`)).toEqual(expected);
  });
});
