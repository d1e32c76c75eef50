import { describe, expect, it } from 'vitest';
import { advisorsOf, stated } from './stated.js';

const posts = (text: string): string[] => stated(text).filter((fact) => fact.includes(' @ '));

describe('a field of two words in the name of a post', () => {
  it.each([
    ['Ich bin Professorin für Seil- und Segelkunde an der Universität Freiburg.', 'Professorin für Seil- und Segelkunde'],
    ['Ich bin Professorin für Seile und Segel an der Universität Freiburg.', 'Professorin für Seile und Segel'],
    ['Ich bin Postdoktorandin für Wind & Wetter an der Universität Freiburg.', 'Postdoktorandin für Wind & Wetter'],
    ['Soy profesora titular de Mareas y Vientos en la Universidad de Freiburg.', 'profesora titular de Mareas y Vientos'],
    ['Sou professora adjunta de Marés e Ventos na Universidade de Freiburg.', 'professora adjunta de Marés e Ventos'],
    ["Depuis 2020, je suis professeure d'informatique à l'Université de Freiburg.", "professeure d'informatique"],
  ])('%s', (text, role) => {
    expect(posts(text).map((fact) => fact.split(' @ ')[0])).toEqual([role]);
  });
  it.each([
    ['a second post', 'Ich bin Professorin für Seile und Leiterin des Labors an der Universität Freiburg.', 'Professorin für Seile'],
    ['a place', 'Ich bin Professorin für Seile und Universität Freiburg nennt mich so.', undefined],
    ['an article', "Elle est directrice d'un laboratoire à l'Université de Freiburg.", undefined],
    ['what is done', 'Ich bin Professorin für Seile und schreibe Bücher an der Universität Freiburg.', 'Professorin für Seile'],
  ])('does not go on with %s', (_what, text, role) => {
    const roles = posts(text).map((fact) => fact.split(' @ ')[0] ?? '');
    expect(roles.some((found) => /Leiterin des|Universität|\bun\b|schreibe/u.test(found))).toBe(false);
    if (role !== undefined) expect(roles).toContain(role);
  });
});

describe('two advisors', () => {
  it.each([
    [
      "J'ai soutenu ma thèse en 2015 à l'Université de Nantes sous la direction de Luc Arnaud et de Marie Leroy.",
      ['advisor doctoral Luc Arnaud', 'advisor doctoral Marie Leroy'],
    ],
    [
      "Ho conseguito il dottorato nel 2014 presso l'Università di Pisa, sotto la supervisione di Luca Moretti e Anna Riva.",
      ['advisor doctoral Anna Riva', 'advisor doctoral Luca Moretti'],
    ],
    [
      '## Formation\n\n- Doctorat en informatique, Université de Rennes, 2012\n  - Encadrants : Luc Arnaud (directeur de thèse) et Jean Dupuis\n',
      ['advisor doctoral Jean Dupuis', 'advisor doctoral Luc Arnaud'],
    ],
    [
      '저는 서울대학교 박사과정 학생이며, 이도윤 교수님과 박하준 교수님의 지도를 받고 있습니다.',
      ['advisor doctoral 박하준', 'advisor doctoral 이도윤'],
    ],
    [
      '東北大学大学院博士課程に在籍し、高田誠二教授と山本和也准教授の指導のもと、縄を研究している。',
      ['advisor doctoral 山本和也', 'advisor doctoral 高田誠二'],
    ],
  ])('%s', (text, advisors) => expect([...advisorsOf(text)].sort()).toEqual(advisors));
  it.each([
    ["J'ai soutenu ma thèse en 2015 à l'Université de Nantes sous la direction de Luc Arnaud.", ['advisor doctoral Luc Arnaud']],
    ['저는 이도윤 교수님과 밥을 먹었습니다. 박하준 교수님의 지도를 받고 있습니다.', ['advisor unspecified 박하준']],
    ['이도윤 교수님과 박하준 교수님은 서울대학교에 계십니다.', []],
    ['高田誠二教授と山本和也准教授は東北大学にいる。', []],
    ['I was advised by Luc Arnaud (Lindar University) and live in Nantes.', ['advisor unspecified Luc Arnaud']],
  ])('of which there is none more in: %s', (text, advisors) =>
    expect([...advisorsOf(text)].map((one) => one.replace(/ (?:doctoral|unspecified) /u, ' ? ')).sort()).toEqual(
      advisors.map((one) => one.replace(/ (?:doctoral|unspecified) /u, ' ? ')),
    ),
  );
});

describe('posts in Japanese and Korean', () => {
  it.each([
    [
      '## 職歴\n\n- 2014年4月 - 2015年3月 北都大学工学部 ティーチング・アシスタント\n',
      'ティーチング・アシスタント @ 北都大学 2014-04..2015-03',
    ],
    ['## 職歴\n\n- 2014年4月 - 2015年3月 北都電気株式会社 研究者\n', '研究者 @ 北都電気株式会社 2014-04..2015-03'],
    ['## 경력\n\n- 2021.09 - 2023.02 한빛대학교 연구조교\n', '연구조교 @ 한빛대학교 2021-09..2023-02'],
    ['## 경력\n\n- 2021.09 - 2023.02 한빛대학교 학부 연구생\n', '학부 연구생 @ 한빛대학교 2021-09..2023-02'],
  ])('%s', (text, fact) => expect(posts(text)).toContain(fact));
});

describe('"and" in the name of an organisation in Romance languages', () => {
  it.each([
    ['## Experiencia\n\n- 2012-2018: Investigadora, Instituto Nacional de Mareas y Vientos\n', 'Instituto Nacional de Mareas y Vientos'],
    ['## Experiencia\n\n- 2012-2018: Investigadora, Facultad Regional de Física y Química\n', 'Facultad Regional de Física y Química'],
    ['## Esperienza\n\n- 2012-2018: Ricercatrice, Istituto Nazionale di Maree e Venti\n', 'Istituto Nazionale di Maree e Venti'],
  ])('%s', (text, organization) => expect(posts(text).map((fact) => / @ (.*?) \d/u.exec(fact)?.[1])).toEqual([organization]));
  it('parts two organisations', () => {
    const found = posts('Soy profesora en la Universidad Nacional de Lindar y la Universidad de Sandau.').map(
      (fact) => fact.split(' @ ')[1],
    );
    expect(found.some((name) => name?.includes(' y '))).toBe(false);
  });
});
