import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { contextOf, pageOfMara } from '../page-of.js';

/** Who advises and who is advised by the paragraphs of a page: "advisor doctoral Maria Berg". */
const people = (...paragraphs: string[]): string[] =>
  extractCareer(pageOfMara(paragraphs.map((text) => `<p>${text}</p>`).join(''))).advising.map(
    ({ direction, kind, person }) => `${direction} ${kind} ${person.names.join(' = ')}`,
  );

describe('advisors in sentences', () => {
  it.each([
    ['I received my PhD from Lindar University in 2019. The thesis was supervised by Maria Berg.', ['advisor doctoral Maria Berg']],
    [
      'I work under the joint supervision of Prof. Maria Berg and Prof. Jan Holt.',
      ['advisor unspecified Maria Berg', 'advisor unspecified Jan Holt'],
    ],
    ['My academic advisors include Maria Berg and Jan Holt.', ['advisor unspecified Maria Berg', 'advisor unspecified Jan Holt']],
    [
      'I am supervised by A/Prof. Maria Berg and Assistant Prof. Jan Holt.',
      ['advisor unspecified Maria Berg', 'advisor unspecified Jan Holt'],
    ],
    ['I am advised by Research Scientist Maria Berg.', ['advisor unspecified Maria Berg']],
    ['I am a PhD student at QLM, advised by Research Scientist Maria Berg.', ['advisor doctoral Maria Berg']],
    [
      'I did my PhD at QLM, advised by Researcher Maria Berg and Research Fellow Jan Holt.',
      ['advisor doctoral Maria Berg', 'advisor doctoral Jan Holt'],
    ],
    ['I did my PhD at QLM, advised by Prof. Jan Holt and PI Maria Berg.', ['advisor doctoral Jan Holt', 'advisor doctoral Maria Berg']],
    ['I received my PhD from QLM, under the supervision of Prof. Jan Holt.He studied tides as well.', ['advisor doctoral Jan Holt']],
    ['I am advised by M. K. Berg and K.R. Holt.', ['advisor unspecified M. K. Berg', 'advisor unspecified K.R. Holt']],
    ['I am advised by Prof. M. Berg and M. Jan Holt.', ['advisor unspecified M. Berg', 'advisor unspecified Jan Holt']],
    ['I am advised by Maria al-Berg and Jan El-Holt.', ['advisor unspecified Maria al-Berg', 'advisor unspecified Jan El-Holt']],
    ['I was a Student Researcher at Quellmark, mentored by Maria Berg.', ['advisor internship Maria Berg']],
    ['I am a student supervised by Maria Berg.', ['advisor unspecified Maria Berg']],
    ['I was a student of Maria Berg, co-advised by Jan Holt.', ['advisor unspecified Maria Berg', 'advisor unspecified Jan Holt']],
    ['I work with my advisor Maria Berg, Jan Holt and Ida Lund.', ['advisor unspecified Maria Berg']],
    ['My supervisor is Maria Berg, and Jan Holt is a friend.', ['advisor unspecified Maria Berg']],
    ['Realicé el doctorado bajo la supervisión del Dr. Jan Robles.', ['advisor doctoral Jan Robles']],
    [
      'Realicé mi doctorado en Física, dirigido por la Dra. María Robles y el Dr. Jan Holt.',
      ['advisor doctoral María Robles', 'advisor doctoral Jan Holt'],
    ],
    ['Sou doutoranda em Física na Universidade de Lindar, orientada pela Profa. Rita Lopes.', ['advisor doctoral Rita Lopes']],
    ['硕士就读于北海大学（导师：张伟）。', ['advisor masters 张伟']],
    ['我的博士导师是张伟教授。', ['advisor doctoral 张伟']],
    ['我的博士导师是Maria Ida Berg教授。', ['advisor doctoral Maria Ida Berg']],
    ['我的博士导师是Jan M. Holt博士和Maria Berg教授。', ['advisor doctoral Jan M. Holt', 'advisor doctoral Maria Berg']],
    [
      '저는 박사과정에 재학 중이며, 김주한 교수님과 박지훈 교수님의 지도를 받고 있습니다.',
      ['advisor doctoral 김주한', 'advisor doctoral 박지훈'],
    ],
    ['Doktorandin bei Prof. Maria Berg', ['advisor doctoral Maria Berg']],
    ['Ich habe bei Prof. Dr. Maria Berg promoviert.', ['advisor doctoral Maria Berg']],
    ['Mes encadrants sont Maria Berg et Jan Holt.', ['advisor unspecified Maria Berg', 'advisor unspecified Jan Holt']],
    ['Directrice de thèse : Maria Berg', ['advisor doctoral Maria Berg']],
    ['Il mio relatore è Jan Holt.', ['advisor unspecified Jan Holt']],
    ['I am advised by Prof. Mei (Cora) Lin.', ['advisor unspecified Mei Lin = Mei (Cora) Lin']],
    ['My advisor is Robert "Rollo" Berg.', ['advisor unspecified Robert Berg = Robert "Rollo" Berg']],
    ['I am co-advised by Jan Holt (Ford Quell) and Maria Berg.', ['advisor unspecified Jan Holt', 'advisor unspecified Maria Berg']],
    ['PhD in Physics, QLM. Promotors: dr. Maria Berg, prof. dr. Jan Holt', ['advisor doctoral Maria Berg', 'advisor doctoral Jan Holt']],
    ['Doctorat en Physique, Université de Lindar. Directeur : Jan Holt.', ['advisor doctoral Jan Holt']],
    ['現在は北都大学にて、Jan Holt 教授のもと渡船の研究に取り組んでいます。', ['advisor unspecified Jan Holt']],
    ['北都大学大学院 博士前期課程 在学中（指導教員：西村 健太 教授）', ['advisor masters 西村 健太']],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));

  it.each([
    'I received my PhD from Lindar University in 2019. The thesis of Tara Quist was supervised by Jan Holt.',
    'I received my PhD from Lindar University in 2019. The thesis was examined by Jan Holt.',
    'The thesis was supervised by Maria Berg.',
    'Committee: Maria Berg (chair), Jan Holt',
    'Seit 2020 arbeite ich bei Prof. Maria Berg.',
    'Nach meinem Master arbeitete ich bei Prof. Maria Berg.',
    'I am advised by a Research Scientist. Maria Berg is a friend.',
    'I was a PhD student at QLM, then Research Scientist. Maria Berg is a friend.',
    '김주한 교수님과 함께 논문을 썼습니다.',
    '김주한 교수님을 만났고, 논문을 썼습니다.',
    'External examiner of the PhD thesis of Tara Quist (supervisor: Jan Holt), 2021.',
    'I reviewed the thesis of Tara Quist, supervised by Jan Holt.',
    'Students supervised by Jan Holt and me won an award.',
    'I gave a seminar hosted by Jan Holt.',
    'The promotor of the concert was Jan Holt.',
    'Je suis directeur de la Maison Holt.',
    '当時は教授のもとで働いた。',
    '同研究室先生のもとで学んだ。',
    'My advisor’s advisor was Jan Holt.',
    "My advisor's advisor was Jan Holt.",
  ])('nobody: %s', (text) => expect(people(text)).toEqual([]));

  it.each(['References: Maria Berg (Advisor), Jan Holt, Ida Lund', 'References: Maria Berg (main thesis advisor), Jan Holt'])(
    'nobody behind the bracket: %s',
    (text) => expect(people(text).filter((person) => !person.includes('Maria'))).toEqual([]),
  );
});

describe('students in sentences', () => {
  it.each([
    ['I co-supervise Tara Quist, who is also advised by Jan Holt.', ['advisee unspecified Tara Quist']],
    ['I co-advise Tara Quist with Jan Holt.', ['advisee unspecified Tara Quist']],
    ['I am mentoring Tara Quist and Ola Brandt.', ['advisee unspecified Tara Quist', 'advisee unspecified Ola Brandt']],
    ['I have also advised Tara Quist (PhD 2019).', ['advisee doctoral Tara Quist']],
    ['My former postdoc Tara Quist is now at Lindar University.', ['advisee postdoctoral Tara Quist']],
    ['Previously, I co-supervised Tara Quist (now at Lindar University).', ['advisee unspecified Tara Quist']],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));

  it.each([
    'I have advised the government of Norvik and Jan Holt.',
    'I mentored high school students at Quellmark with Jan Holt.',
    'My students and I work on ferries.',
    'I supervised the kitchen of the Jan Holt Foundation.',
  ])('nobody: %s', (text) => expect(people(text)).toEqual([]));

  it('takes the place in brackets for no other name', () =>
    expect(people('I advise Tara Quist (QLM) and Ola Brandt (PhD).')).toEqual([
      'advisee unspecified Tara Quist',
      'advisee doctoral Ola Brandt',
    ]));
});

describe('the kind of advisors told apart from a stay', () => {
  /** A page without an introduction: name, what stands under it, then paragraphs. */
  const told = (under: string, body: string): string[] =>
    extractCareer(
      contextOf(`<html><head><title>Mara Okoro</title></head><body><h1>Mara Okoro</h1><p>${under}</p>${body}</body></html>`),
    ).advising.map(({ direction, kind, person }) => `${direction} ${kind} ${person.names[0]}`);
  it.each([
    ['PhD student, Lindar University', '<p>I am fortunate to be advised by Maria Berg.</p>', ['advisor doctoral Maria Berg']],
    [
      "Master's student, Lindar University",
      '<p>My advisors are Maria Berg and Jan Holt.</p>',
      ['advisor masters Maria Berg', 'advisor masters Jan Holt'],
    ],
    [
      'Doctoral candidate<br>Lindar University',
      '<table><tr><td>Advisor:</td><td>Maria Berg</td></tr></table>',
      ['advisor doctoral Maria Berg'],
    ],
    ['北海大学博士研究生', '<p>我的导师是张伟教授。</p>', ['advisor doctoral 张伟']],
    ['Ph.D., Lindar University', '<h3>Advisors</h3><p>Maria Berg</p>', ['advisor doctoral Maria Berg']],
    ['PhD student, Lindar University', '<p>In the past I was advised by Maria Berg.</p>', ['advisor unspecified Maria Berg']],
    ['Professor, Lindar University', '<p>My advisor is Maria Berg.</p>', ['advisor unspecified Maria Berg']],
  ])('%s … %s', (under, body, expected) => expect(told(under, body)).toEqual(expected));
  it.each([
    '<table><tr><td>Student</td><td>Tara Quist</td></tr><tr><td>Supervisor</td><td>Jan Holt</td></tr></table>',
    '<table><tr><td>Supervisor</td><td>Jan Holt</td></tr><tr><td>Title</td><td>On ferries</td></tr></table>',
    '<table><tr><td>Name</td><td>Advisor</td></tr><tr><td>Tara Quist</td><td>Jan Holt</td></tr></table>',
  ])('nobody in the table of a thesis: %s', (table) =>
    expect(told('Professor, Lindar University', table).filter((one) => one.startsWith('advisor'))).toEqual([]),
  );
});

describe('advisors in entries about theses', () => {
  const entry = (...lines: string[]): string[] =>
    extractCareer(pageOfMara(`<h2>Dissertations</h2><ul><li>${lines.join('<br>')}</li></ul>`)).advising.map(
      ({ kind, person }) => `${kind} ${person.names[0]}`,
    );
  it.each([
    [
      ['On ferries', 'M.Sc. Thesis, QLM, 2020', 'Supervised by Jan Holt and Maria Berg'],
      ['masters Jan Holt', 'masters Maria Berg'],
    ],
    [['On ferries', 'Ph.D. dissertation, Lindar University', 'Advisor: Jan Holt'], ['doctoral Jan Holt']],
  ])('%s', (lines, expected) => expect(entry(...lines)).toEqual(expected));
  it.each([
    [['On ferries', 'Tara Quist', 'M.Sc. Thesis, QLM, 2020', 'Supervised by Jan Holt']],
    [['On ferries', 'Journal of Ships, 2020', 'Supervised by Jan Holt']],
    [['On ferries', 'M.Sc. Thesis, QLM, 2020', 'Examined by Jan Holt']],
  ])('nobody: %s', (lines) => expect(entry(...lines)).toEqual([]));
});

describe('advisors in the lines of an entry', () => {
  const inEducation = (...lines: string[]): string[] =>
    extractCareer(pageOfMara(`<h2>Education</h2><ul><li>${lines.join('<br>')}</li></ul>`)).advising.map(
      ({ kind, person }) => `${kind} ${person.names[0]}`,
    );
  it.each([
    [['B.S. in Ice, Lindar University', 'Sandau, 2018-2022, guided by Prof. Maria Berg from TIDE LAB'], ['bachelors Maria Berg']],
    [['PhD, 2010 - 2015', 'Lindar University', 'Royal Academy of Arts', 'Advisor: Prof. Maria Berg'], ['doctoral Maria Berg']],
    [['PhD, Lindar University, 2010 - 2015', 'Supervised by Prof. Maria Berg at Quell University'], ['doctoral Maria Berg']],
  ])('are those of its degree: %s', (lines, expected) => {
    expect(inEducation(...lines)).toEqual(expected);
  });

  it('keep the dates beside them with the degree', () => {
    const html =
      '<h2>Education</h2><ul><li>B.S. in Ice, Lindar University<br>2018-2022, guided by Prof. Maria Berg from TIDE LAB</li></ul>';
    expect(extractCareer(pageOfMara(html)).degrees.map(({ start, end }) => `${start} ${end}`)).toEqual(['2018 2022']);
  });

  it.each([
    [['Royal Academy of Arts', 'Advisor: Prof. Maria Berg'], ['unspecified Maria Berg']],
    [['PhD, Lindar University, 2010', 'Royal Academy of Arts, 2016', 'Host: Prof. Maria Berg'], ['unspecified Maria Berg']],
  ])('have no kind where no degree is told: %s', (lines, expected) => {
    expect(inEducation(...lines)).toEqual(expected);
  });
});
