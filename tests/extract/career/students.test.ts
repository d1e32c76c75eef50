import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { pageOfMara } from '../page-of.js';

const PROFESSOR = '<p>I am an associate professor of physics at Lindar University.</p>';
const STUDENT = '<p>I am a PhD student in physics at Lindar University.</p>';
const advisees = (body: string): string[] =>
  extractCareer(pageOfMara(body))
    .advising.filter(({ direction }) => direction === 'advisee')
    .map(({ kind, person }) => `${kind} ${person.names[0]}`);
const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('lists of students', () => {
  it.each([
    [
      'cards with initials for a picture',
      `<h2>PhD Students</h2>${list('TQ<br>Tara Quist<br>2025 - Present', 'OB<br>Ola Brandt<br>2024 - Present')}`,
      ['doctoral Tara Quist', 'doctoral Ola Brandt'],
    ],
    [
      'a heading right under an empty one',
      '<h1>Team</h1><h2>PI: Mara Okoro</h2><p>Professor</p><h2>Postdocs</h2><h2>Ph.D. Students</h2><p>Tara Quist</p><p>Ola Brandt</p>',
      ['doctoral Tara Quist', 'doctoral Ola Brandt'],
    ],
    [
      'a label after the name is none',
      `<h2>Alumni</h2>${list('Tara Quist, PhD (2019-23), First Job: Assistant Prof. at Norvik', 'Ola Brandt, Master, Next Step: Quellmark')}`,
      ['doctoral Tara Quist', 'masters Ola Brandt'],
    ],
    [
      'the title of a thesis with a colon',
      `<h2>PhD students</h2>${list('Tara Quist "Routes of ferries: a study". Since 2017', 'Ola Brandt "Depth: fjords" 2014')}`,
      ['doctoral Tara Quist', 'doctoral Ola Brandt'],
    ],
    [
      'a heading of one kind, and other degrees the people have',
      `<h2>Current Postdocs</h2>${list('Tara Quist, PhD Norvik 2019')}<h2>Interns</h2>${list('Ola Brandt (PhD student at Norvik)')}<h2>PhD Students</h2>${list('Ida Lund, MSc', 'Dr. Eva Dahl (graduated 2020; postdoc at Norvik)')}`,
      ['postdoctoral Tara Quist', 'internship Ola Brandt', 'doctoral Ida Lund', 'doctoral Eva Dahl'],
    ],
    [
      'words for what the owner did before the names',
      `<h2>Mentoring</h2>${list('Mentored Tara Quist (undergraduate)', 'Co-supervisor of Ola Brandt (PhD, 2020)', 'Advised the master thesis of Ida Lund')}`,
      ['bachelors Tara Quist', 'doctoral Ola Brandt', 'masters Ida Lund'],
    ],
    [
      'degrees and titles before the names',
      `<h2>Doktoranden</h2>${list('M.Sc. Lina Berg', 'Dipl.-Ing. Omar Quist', 'Dr.-Ing. Uwe Karst')}`,
      ['doctoral Lina Berg', 'doctoral Omar Quist', 'doctoral Uwe Karst'],
    ],
    ['degrees and fields and no names', `<h2>PhD Students</h2>${list('M.Sc. Computer Science', 'Ph.D. Marine Biology')}`, []],
    ['what was done and no name behind it', `<h2>Mentoring</h2>${list('Mentored students', 'Advised Norvik University')}`, []],
    [
      'students and postdocs together',
      `<h2>Students and Postdocs</h2>${list('Tara Quist', 'Ola Brandt')}`,
      ['unspecified Tara Quist', 'unspecified Ola Brandt'],
    ],
    [
      'a sentence with a colon before a list',
      `${PROFESSOR}<p>I also co-supervised two PhD theses:</p>${list('Tara Quist, worked on ferries', 'Ola Brandt, studied fjords (with Jan Berg)')}`,
      ['doctoral Tara Quist', 'doctoral Ola Brandt'],
    ],
    [
      'titles of theses before the names',
      `<h2>Supervised theses</h2>${list('"Ferries of the north", Tara Quist, 2019.', '“Timetables of the south”. Ola Brandt. PhD thesis, 2020.', 'PhD thesis of Ida Lund, 2014')}`,
      ['unspecified Tara Quist', 'doctoral Ola Brandt', 'doctoral Ida Lund'],
    ],
    [
      'alumni who have become professors',
      `<h2>Former group members</h2>${list('Tara Quist (Postdoc, 2018) → Assistant Professor, Norvik', 'Ola Brandt, PhD 2019, now Professor at Norvik University')}`,
      ['postdoctoral Tara Quist', 'doctoral Ola Brandt'],
    ],
    [
      'cards of members with what they are in a block of its own',
      '<h2>Members</h2><h3>Tara Quist</h3><p>Postdoctoral researcher</p><h3>Ola Brandt</h3><p>PhD student</p><h3>Jan Berg</h3><p>Lab manager</p>',
      ['postdoctoral Tara Quist', 'doctoral Ola Brandt'],
    ],
    [
      'rows with the year before the name',
      '<h2>PhD advising</h2><table><tr><td>2019</td><td>Tara Quist</td><td>Ferries</td></tr><tr><td>2021</td><td>Ola Brandt</td><td>Fjords</td></tr></table>',
      ['doctoral Tara Quist', 'doctoral Ola Brandt'],
    ],
    [
      'Japanese names with a space',
      `<h2>学生</h2>${list('鈴木 一郎（博士課程）', '山本 さくら')}`,
      ['doctoral 鈴木 一郎', 'unspecified 山本 さくら'],
    ],
    ['two Chinese names beside each other', `<h2>毕业生</h2>${list('周强 吴敏')}`, ['unspecified 周强', 'unspecified 吴敏']],
    [
      'headings in German and Spanish',
      `<h2>Laufende Promotionen</h2>${list('Tara Quist')}<h2>Trabajos de fin de máster dirigidos</h2>${list('Ola Brandt (2020)')}`,
      ['doctoral Tara Quist', 'masters Ola Brandt'],
    ],
  ])('reads %s', (_what, body, expected) => expect(advisees(body)).toEqual(expected));

  it.each([
    ['advice', `${PROFESSOR}<p>I advise students to read these:</p>${list('Ola Brandt, On fjords', 'Tara Quist, On ferries')}`],
    ['guests', `${PROFESSOR}<p>I have written with:</p>${list('Ola Brandt', 'Tara Quist')}`],
    ['what is for students', `${PROFESSOR}<h2>For students</h2>${list('Jan Berg: How to write', 'Ida Lund: On research')}`],
    ['what is for those to come', `${PROFESSOR}<h2>Prospective students</h2>${list('Jan Berg', 'Ida Lund')}`],
    ['the head of a group', `<h2>Members</h2>${list('Jan Berg, Professor, PhD 2003', 'Ida Lund, director, now PhD')}`],
    ['a quotation', `${PROFESSOR}<h2>Members</h2>${list('"Ferries are slow boats", Jan Berg says.')}`],
    [
      'a card of a colleague',
      '<h2>Members</h2><h3>Jan Berg</h3><p>Associate professor</p><h3>Ida Lund</h3><p>PhD in physics is what we like to see in those who want to work with us here.</p>',
    ],
    ['a list that follows no colon', `${PROFESSOR}<p>I supervised two theses.</p>${list('Ola Brandt', 'Tara Quist')}`],
  ])('takes nobody from %s', (_what, body) => expect(advisees(body)).toEqual([]));
});

describe('tables of members', () => {
  const table = (heading: string): string =>
    `<h2>${heading}</h2><table><tr><th>Name</th><th>Topic</th><th>Position</th></tr><tr><td>Mara Okoro</td><td>Paths</td><td>PI</td></tr><tr><td>Tara Quist</td><td>Ferries</td><td>PhD candidate</td></tr><tr><td>Ola Brandt</td><td>Fjords</td><td>Postdoctoral fellow</td></tr><tr><td>Jan Berg</td><td>Accounts</td><td>Lab manager</td></tr></table>`;
  it('reads students and postdocs by their positions', () =>
    expect(advisees(table('The lab'))).toEqual(['doctoral Tara Quist', 'postdoctoral Ola Brandt']));
  const theses = (heading: string): string =>
    `<h2>${heading}</h2><table><tr><th>Name</th><th>Thesis</th></tr><tr><td>Tara Quist</td><td>Ferries</td></tr><tr><td>Jan Berg</td><td></td></tr></table>`;
  it('reads those who write a thesis', () => expect(advisees(theses('Group'))).toEqual(['unspecified Tara Quist']));
  it('leaves the theses of others alone', () => expect(advisees(theses('Prizes of the society'))).toEqual([]));
  it('leaves tables of others alone', () => expect(advisees(table('Authors of the volume'))).toEqual([]));
});

describe('news of a group', () => {
  const news = (line: string, about = PROFESSOR): string[] => advisees(`${about}<h2>News</h2>${list(line)}`);
  it.each([
    ['Sep 2024: Welcome Tara Quist and Ola Brandt to join our lab!', ['unspecified Tara Quist', 'unspecified Ola Brandt']],
    ['Sep 2024: Welcome our new PhD students Tara Quist and Ola Brandt!', ['doctoral Tara Quist', 'doctoral Ola Brandt']],
    ['June 2025 - Tara Quist joins the lab as a PhD student', ['doctoral Tara Quist']],
    ['2022-08: Our alumna Dr. Tara Quist will join Norvik University as an Assistant Professor.', ['unspecified Tara Quist']],
    ['2021: My PhD student Tara Quist won a medal.', ['doctoral Tara Quist']],
    ['Congratulations to Dr. Tara Quist, who has passed the defense of a Ph.D. thesis on ferries.', ['doctoral Tara Quist']],
    ["Congrats to Tara Quist on defending her Master's thesis!", ['masters Tara Quist']],
    ['May 2024: Tara Quist successfully defended her PhD thesis.', ['doctoral Tara Quist']],
    [
      'Congratulations to Tara Quist and Ola Brandt on their prize. What a privilege to supervise both!',
      ['unspecified Tara Quist', 'unspecified Ola Brandt'],
    ],
  ])('%s', (line, expected) => expect(news(line)).toEqual(expected));

  it.each([
    ['Welcome to Ola Brandt’s talk on fjords!'],
    ['Ola Brandt joins our group as a visiting professor.'],
    ['Ola Brandt joins the editorial board.'],
    ['Welcome to join our group!'],
    ['I joined the lab of Ola Brandt.'],
    ["Prof. Lund's student Ola Brandt defended his thesis."],
    ['I successfully defended my PhD thesis.'],
    ['Congratulations to Ola Brandt for the defense award of the fjord society!'],
    ['Congratulations to our university on the new building, and thanks for defending the thesis rules.'],
    ['Ola Brandt defended the idea that fjords matter.'],
    ['Congratulations to Ola Brandt on the new job!'],
    ['Our paper with Ola Brandt was accepted.'],
  ])('nobody: %s', (line) => expect(news(line)).toEqual([]));

  it('says nothing on the page of a student', () => expect(news('Welcome Tara Quist to join our lab!', STUDENT)).toEqual([]));
});

describe('what students did', () => {
  const results = (...lines: string[]): string[] => advisees(`<p>我是北海大学教授。</p><h2>指导学生成果</h2>${list(...lines)}`);
  it('names them behind labels', () =>
    expect(
      results(
        '2023年3月，研究生：张伟，渡轮研究，in progress',
        '2021年，某大赛，二等奖，学生：李强、王芳',
        '2020年，本科生：赵敏，优秀毕业设计',
      ),
    ).toEqual(['masters 张伟', 'unspecified 李强', 'unspecified 王芳', 'bachelors 赵敏']));
  it.each(['2023年，研究生：招生计划，三名', '2021年，某大赛，二等奖', '学生人数：30', '博士：北海大学'])('nobody: %s', (line) =>
    expect(results(line)).toEqual([]),
  );
  it('leaves other sections alone', () =>
    expect(advisees(`<p>我是北海大学教授。</p><h2>科研项目</h2>${list('2021年，渡轮项目，学生：李强、王芳')}`)).toEqual([]));
});

describe('students by their theses', () => {
  const under = (heading: string, ...items: string[]): string[] => advisees(`${PROFESSOR}<h2>${heading}</h2>${list(...items)}`);
  it.each([
    ['Encadrement', 'Stage M2 de Tara Quist (2021)', ['masters Tara Quist']],
    ['Encadrement', 'Thèse d’Ola Brandt (2019-2022), co-encadrée avec Jan Berg', ['doctoral Ola Brandt']],
    ['Dirección de tesis', 'Tara Quist. "Nudos del norte". Universidad de Lindar, 2020.', ['unspecified Tara Quist']],
    ['Betreute Abschlussarbeiten', 'Bachelorarbeit von Ola Brandt, "Knoten", 2019', ['bachelors Ola Brandt']],
  ])('%s: %s', (heading, item, expected) => expect(under(heading, item)).toEqual(expected));
  it.each([
    ['Encadrement', 'Stage de voile pour tous'],
    ['Encadrement', 'Thèse de doctorat en cours'],
    ['Encadrement', 'Projet de Vieux Port'],
  ])('nobody: %s: %s', (heading, item) => expect(under(heading, item)).toEqual([]));
});

describe('students in sentences', () => {
  const told = (text: string, about = PROFESSOR): string[] => advisees(`${about}<p>${text}</p>`);
  it.each([
    [
      'I have the pleasure of working with the following PhD students: Tara Quist, Ola Brandt, and Ida Lund. They are great.',
      ['doctoral Tara Quist', 'doctoral Ola Brandt', 'doctoral Ida Lund'],
    ],
    [
      'I currently supervise two PhD students, Tara Quist (co-supervised with Jan Berg) and Ola Brandt.',
      ['doctoral Tara Quist', 'doctoral Ola Brandt'],
    ],
    ['Former students: Tara Quist (PhD 2019, now at Quellmark); Ola Brandt (MS 2018).', ['doctoral Tara Quist', 'masters Ola Brandt']],
    ['My group includes Tara Quist (PhD) and Ola Brandt (postdoc).', ['doctoral Tara Quist', 'postdoctoral Ola Brandt']],
    ['I have had the pleasure of mentoring Tara Quist (summer intern).', ['internship Tara Quist']],
    ['I co-supervised the Master’s theses of Tara Quist and Ola Brandt.', ['unspecified Tara Quist', 'unspecified Ola Brandt']],
    ['My current students are Tara Quist and Ola Brandt.', ['unspecified Tara Quist', 'unspecified Ola Brandt']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    'Prospective students: Please write to me.',
    'I advise students to read: Ropes and Knots by Jan Berg.',
    'My lab includes Microscopes and Lasers.',
    'I was on the committee of the following students: Tara Quist, Ola Brandt.',
    'My students are the best.',
    'I supervised the restoration of Norvik Hall.',
    'It is a pleasure to advise the Port of Lindar.',
    'I work with great students at Norvik, as does Jan Berg.',
  ])('nobody: %s', (text) => expect(told(text)).toEqual([]));

  it('says nothing on the page of a student', () =>
    expect(told('I work with the following PhD students: Tara Quist, Ola Brandt.', STUDENT)).toEqual([]));
});

describe('students of a project', () => {
  const project = (text: string, about = PROFESSOR): string[] => advisees(`${about}<h2>Projects</h2><h3>Ferries</h3><p>${text}</p>`);
  it('stand behind a label', () =>
    expect(project('Students: Tara Quist, Ola Brandt. Funded by Norvik.')).toEqual(['unspecified Tara Quist', 'unspecified Ola Brandt']));
  it.each(['Students: We are hiring.', 'Partners: Tara Quist, Ola Brandt', 'For students: Tara Quist'])('nobody: %s', (text) =>
    expect(project(text)).toEqual([]),
  );
  it('are nobody’s on the page of a student', () => expect(project('Students: Tara Quist', STUDENT)).toEqual([]));
});

describe('theses under supervision', () => {
  it('are those of students', () =>
    expect(
      advisees(
        `${PROFESSOR}<h2>Supervision</h2><h3>PhD Theses</h3>${list('Tara Quist, "Ferries in winter", 2019')}<h3>Master’s Theses</h3>${list('Sept 2018 - June 2019: Ola Brandt — Fjords')}`,
      ),
    ).toEqual(['doctoral Tara Quist', 'masters Ola Brandt']));
  it('are works of the owner elsewhere', () =>
    expect(advisees(`${PROFESSOR}<h2>Writing</h2><h3>PhD Thesis</h3>${list('Mara Okoro, "Ferries in winter", 2019')}`)).toEqual([]));
  it('have titles behind dashes, which are nobody', () =>
    expect(
      advisees(`${PROFESSOR}<h2>Student Supervision</h2>${list('Tara Quist - Quiet Fjords (Internship)', 'Ola Brandt – Deep Ferries')}`),
    ).toEqual(['internship Tara Quist', 'unspecified Ola Brandt']));
});
