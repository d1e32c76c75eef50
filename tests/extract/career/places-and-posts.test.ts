import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { pageOfMara } from '../page-of.js';
import { stated } from './stated.js';

describe('names of organisations in sentences', () => {
  it.each([
    [
      "Sono professoressa associata presso il Dipartimento di Fisica dell'Università di Lindar.",
      ['now Università di Lindar', 'professoressa associata @ Università di Lindar .. +'],
    ],
    [
      "Je suis professeur à l'École normale supérieure de Lindar.",
      ['now École normale supérieure de Lindar', 'professeur @ École normale supérieure de Lindar .. +'],
    ],
    ["J'ai été ATER à l'Université de Sandau en 2014.", ['ATER @ Université de Sandau 2014..2014']],
    ["I am a Professor at Lindar University's School of Physics.", ['Professor @ Lindar University .. +', 'now Lindar University']],
    [
      'I am a Royal Society University Research Fellow at the University of Sandau.',
      ['Royal Society University Research Fellow @ University of Sandau .. +', 'now University of Sandau'],
    ],
    ["I am a Provost's Fellow at the University of Sandau.", ["Provost's Fellow @ University of Sandau .. +", 'now University of Sandau']],
    ["I was Quellmark's engineer at Lindar University.", ['engineer @ Lindar University ..']],
  ])('%s', (sentence, facts) => expect(stated(sentence)).toEqual(facts));
});

describe('posts before a place that was entered', () => {
  it.each([
    ['I joined Lindar College in 2015 after a postdoc at Norvik University.', ['postdoc @ Norvik University ..']],
    ['I joined Lindar College in 2015 after two years as a lecturer at Norvik University.', ['lecturer @ Norvik University ..']],
    ['I came to Lindar College in 2015 from Norvik University, where I was a lecturer.', ['lecturer @ Norvik University ..']],
    ['In 2015 I joined Lindar College, where I am a lecturer.', ['lecturer @ Lindar College 2015.. +', 'now Lindar College']],
    ['I joined Lindar College as a lecturer after 2015.', ['lecturer @ Lindar College ..']],
    [
      'I was a postdoc at Norvik University before moving to Lindar College in 2015 as a lecturer.',
      ['lecturer @ Lindar College 2015.. +', 'now Lindar College', 'postdoc @ Norvik University ..'],
    ],
  ])('%s', (sentence, facts) => expect(stated(sentence)).toEqual(facts));
});

describe('brackets behind places that no register knows', () => {
  const namesOf = (entry: string): readonly (readonly string[])[] =>
    extractCareer(pageOfMara(`<h2>Experience</h2><ul><li>Postdoc, ${entry}, 2014-2015</li></ul>`)).positions.map(
      ({ organization }) => organization.names,
    );

  it.each([
    ['QLNX (Pays-Bas)', ['QLNX']],
    ['QLNX (Sandau)', ['QLNX']],
    ['Quellmark (Lindtal)', ['Quellmark']],
    ['QLNX Tarn Works (Qlwork)', ['QLNX Tarn Works', 'Qlwork']],
    ['QLNX Tarn Works (QTW)', ['QLNX Tarn Works', 'QTW']],
  ])('%s', (entry, names) => expect(namesOf(entry)).toContainEqual(names));
});

describe('lines under the name', () => {
  it('passes over the town', () =>
    expect(stated('Boston MA\n\nLindar University\n')).toEqual(['- @ Lindar University .. +', 'now Lindar University']));

  it.each([
    ["Mi sono laureata in Fisica all'Università di Sandau nel 2015."],
    ['Eerder studeerde zij natuurkunde aan de Universiteit Lindar.'],
    ['The bridge was named after a founder of Lindar University.'],
  ])('no present post: %s', (sentence) =>
    expect(stated(sentence).filter((fact) => fact.startsWith('now') || fact.endsWith('+'))).toEqual([]),
  );
});

describe('a list of stays under the name', () => {
  it('gives each post its own time', () =>
    expect(
      stated(
        '* 2022-now: Professor, Lindar University\n* 2018-2022: Visiting Professor at Sandau University (part-time)\n* 2015-2018: Member of the ACM executive committee\n',
      ),
    ).toEqual(['Professor @ Lindar University 2022.. +', 'Visiting Professor @ Sandau University 2018..2022', 'now Lindar University']));
});

describe('learned societies', () => {
  it.each([
    ['I now serve in ACM SIGBOAT as a volunteer coordinator.'],
    ['I am the chair of the IEEE Lindar Section.'],
    ['## Experience\n\n- 2019-2021: Secretary, IEEE Lindar Section\n'],
  ])('service, no job: %s', (text) => expect(stated(text)).toEqual([]));

  it('a paid post', () =>
    expect(stated('## Experience\n\n- 2019-2021: Software Engineer, ACM\n')).toEqual(['Software Engineer @ ACM 2019..2021']));
});

describe('lines outside of lists', () => {
  it('reads a post with its time', () =>
    expect(
      stated('I like ice.\n\n## Ice\n\n**Lecturer** | Lindar University | 2016-2022\n\n**Reader** | Sandau University | 2012-2016\n'),
    ).toEqual(['Lecturer @ Lindar University 2016..2022', 'Reader @ Sandau University 2012..2016']));

  it.each([
    ['I like ice.\n\n## Ice\n\nLecturer | 2016-2022\n'],
    ['I like ice.\n\n## Ice\n\nReviewer | Journal of Ice | 2016-2022\n'],
    ['I like ice.\n\n## Ice\n\nThe lecturers of Lindar University, 2016-2022\n'],
  ])('nothing: %s', (text) => expect(stated(text)).toEqual([]));
});
