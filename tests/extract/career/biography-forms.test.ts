import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

describe('a place between the verb and the role', () => {
  it.each([
    [
      'I received my PhD from Lindar University in 2015, then joined Sandau University as a research scientist.',
      ['doctoral @ Lindar University 2015', 'research scientist @ Sandau University ..'],
    ],
    [
      'After my PhD at Lindar University, I joined Quellmark as a research scientist in 2019.',
      ['doctoral @ Lindar University ', 'now Quellmark', 'research scientist @ Quellmark 2019.. +'],
    ],
    [
      'I was a postdoc at Lindar University before joining Sandau University as a lecturer in 2015.',
      ['lecturer @ Sandau University 2015.. +', 'now Sandau University', 'postdoc @ Lindar University ..'],
    ],
    [
      'He received his PhD from Lindar University in 2010, after which he spent three years at Quellmark Research as a postdoc.',
      ['doctoral @ Lindar University 2010', 'postdoc @ Quellmark Research ..'],
    ],
    [
      'From 2010 to 2014 he was with Quellmark as a senior engineer, and from 2014 to 2018 with Sandau University as a lecturer.',
      ['lecturer @ Sandau University 2014..2018', 'senior engineer @ Quellmark 2010..2014'],
    ],
  ])('%s', (sentence, facts) => expect(stated(sentence)).toEqual(facts));

  it.each([
    ['I joined forces with Tom Reed as a volunteer.'],
    ['My students joined Quellmark as engineers.'],
    ['They joined Sandau University as lecturers.'],
    ['You can join Sandau University as a postdoc.'],
  ])('nothing: %s', (sentence) => expect(stated(sentence)).toEqual([]));
});

describe('dates of their own', () => {
  it.each([
    [
      'From 2009 to 2016 I was affiliated with the University of Sandau, as a Lecturer (2009-2012), then Reader (2012-2016).',
      ['Lecturer @ University of Sandau 2009..2012', 'Reader @ University of Sandau 2012..2016'],
    ],
    [
      'She received the B.E. degree from Lindar University, China, in 2010, the M.S. degree from Sandau University, in 2012, and the Ph.D. degree from Tarn University, in 2016.',
      ['bachelors @ Lindar University 2010', 'doctoral @ Tarn University 2016', 'masters @ Sandau University 2012'],
    ],
    [
      'I obtained a BSc from Lindar University in 2015, and in 2018, an MSc from Sandau University.',
      ['bachelors @ Lindar University 2015', 'masters @ Sandau University 2018'],
    ],
    ['I will join Lindar University as an assistant professor in Fall 2027.', ['assistant professor @ Lindar University 2027..']],
    ['Incoming Assistant Professor at Lindar University (Fall 2027)', ['Assistant Professor @ Lindar University 2027..']],
  ])('%s', (sentence, facts) => expect(stated(sentence)).toEqual(facts));
});

describe('degrees under way and told again', () => {
  it.each([
    ['I am in the second year of my PhD at Lindar University.', ['doctoral @ Lindar University  ~', 'now Lindar University']],
    ['Currently in my third year of a PhD at Lindar University.', ['doctoral @ Lindar University  ~', 'now Lindar University']],
    ['Ich promoviere an der Universität Lindar.', ['doctoral @ Universität Lindar  ~', 'now Universität Lindar']],
    [
      'I have a master in geology from Lindar University, and one from the University of Sandau.',
      ['masters @ Lindar University ', 'masters @ University of Sandau '],
    ],
    ['I have a PhD from Lindar University.', ['doctoral @ Lindar University ']],
    ['I am a first-year CS PhD at Lindar University.', ['doctoral @ Lindar University  ~', 'now Lindar University']],
    ['I did a PhD at Lindar University.', ['doctoral @ Lindar University ']],
    ['I was a PhD at Lindar University.', ['doctoral @ Lindar University ']],
    ['I have had the pleasure of interning at Lindar University.', ['intern @ Lindar University ..']],
    [
      'I joined the faculty of Lindar University as an assistant professor in 2019.',
      ['assistant professor @ Lindar University 2019.. +', 'now Lindar University'],
    ],
    ['I joined the faculty of Lindar University in 2019.', ['faculty @ Lindar University 2019.. +', 'now Lindar University']],
    ['I advise two PhD students from Lindar University and one from the University of Sandau.', []],
    ['I was in the second year of my PhD at Lindar University in 2010.', ['doctoral @ Lindar University 2010']],
  ])('%s', (sentence, facts) => expect(stated(sentence)).toEqual(facts));
});

describe('where somebody studies or belongs', () => {
  it.each([
    ["I'm studying Computer Science at Lindar University.", ['now Lindar University']],
    ["I'm a CS student at Lindar University.", ['now Lindar University']],
    ['I am affiliated with the Quellmark Institute and the University of Sandau.', ['now Quellmark Institute', 'now University of Sandau']],
    [
      'I am a Ph.D. candidate at Lindar University, jointly affiliated with Sandau Academy.',
      ['doctoral @ Lindar University  ~', 'now Lindar University', 'now Sandau Academy'],
    ],
    [
      'I am a PhD student in the Graph Group, working with Tom Reed at Lindar University.',
      ['doctoral @ Lindar University  ~', 'now Lindar University'],
    ],
  ])('%s', (sentence, facts) => expect(stated(sentence)).toEqual(facts));

  it.each([
    ['I studied physics at Lindar University.'],
    ['Previously I was a student at Lindar University.'],
    ['My students are studying physics at Lindar University.'],
    ['I work with Tom Reed, who is a student at Lindar University.'],
    ['I am looking for a student at Lindar University.'],
    ['We are studying glaciers with colleagues at Lindar University.'],
    ['Before studying physics at Lindar University, I was a sailor.'],
    ['I am a member of the University of Sandau choir.'],
  ])('nothing: %s', (sentence) => expect(stated(sentence)).toEqual([]));
});
