import { describe, expect, it } from 'vitest';
import { extractCourses } from '../../../src/extract/teaching/extract-courses.js';
import { pageOfMara } from '../page-of.js';

const shown = (body: string): string[] => extractCourses(pageOfMara(body)).map(({ name, role }) => `${name}/${role}`);
const under = (heading: string, body: string): string => `<h2>${heading}</h2>${body}`;
const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('forms of teaching', () => {
  it.each([
    'Courses I have taught',
    'Courses I teach',
    'Modules taught',
    'Teaching activities',
    'Teaching responsibilities',
    'Tutoring',
    'Lehraufträge',
    "Expérience d'enseignement",
    'Experiencia docente',
    'Disciplinas ministradas',
    'Didattica',
    'Attività didattica',
    '担当授業',
  ])('knows the heading %s', (heading) => {
    expect(shown(under(heading, list('Knots for Sailors, 2019')))).toEqual(['Knots for Sailors/instructor']);
  });

  it.each(['Relevant courses', 'Courses taken', 'Graduate coursework', 'Awards', 'Formazione', 'Experience'])(
    'finds no course under %s',
    (heading) => {
      expect(shown(under(heading, list('Knots for Sailors, 2019')))).toEqual([]);
    },
  );

  it.each([
    [list('Knotentheorie (Vorlesung, WS 2019/20)'), ['Knotentheorie/instructor']],
    [
      list('Nœuds et voiles, L1 Marine (cours/TD, 72h) • Cordages, L2 Pêche (TD, 36h)'),
      ['Nœuds et voiles/instructor', 'Cordages/instructor'],
    ],
    [list('Segel im 19. Jahrhundert (2 SWS)'), ['Segel im 19. Jahrhundert/instructor']],
    [list('Teoria dei nodi (6 CFU), Laurea magistrale'), ['Teoria dei nodi/instructor']],
    [list('TD de cordages (L3 marine)'), ['TD de cordages/instructor']],
    ['<p>Imparto las asignaturas Teoría General y Métodos Náuticos.</p>', ['Teoría General/instructor', 'Métodos Náuticos/instructor']],
    [list('Rope Care • see the website • please register'), ['Rope Care/instructor']],
    [list('COMP 2020 — Ropes · Winter 2024'), ['Ropes/instructor']],
    [list('MATH 1950: Splices'), ['Splices/instructor']],
    [list('<a href="x">CSE 5539: Social Knots</a>, AU 18'), ['Social Knots/instructor']],
    [list('ECON 202 Rope Markets (evaluation: 4.8/5.0)'), ['Rope Markets/instructor']],
    [list('TA for Prof. Jo Lind: Knot Theory, 2020'), ['Knot Theory/assistant']],
    ['<p>Knot Theory, Fall 2022, 2023<br>Rope Mechanics, Spring 2022</p>', ['Knot Theory/instructor', 'Rope Mechanics/instructor']],
    [
      '<p>2019-2020 : Théorie des nœuds (L3), TD<br>2020-2021 : Voiles (M1), cours magistral</p>',
      ['Théorie des nœuds/instructor', 'Voiles/instructor'],
    ],
    [list('本科生课程：结点理论、绳索力学', '研究生课程：港口物流'), ['结点理论/instructor', '绳索力学/instructor', '港口物流/instructor']],
    [list('Rope Care (B.Sc.), 2019'), ['Rope Care/instructor']],
    [list('Knots <i>(as TA)</i>, 2018'), ['Knots/assistant']],
    [list('Head Teaching Fellow, CS 50: Rope Care, Norvik College'), ['Rope Care/assistant']],
    ['<p>At Norvik: Rope Care (2019), Knots (2021).</p>', ['Rope Care/instructor', 'Knots/instructor']],
    [list('2019-2020学年秋季学期：《结点理论》（本科生，48学时）'), ['结点理论/instructor']],
    [`<p>I have been a teaching assistant for:</p>${list('Rope Care')}`, ['Rope Care/assistant']],
    [
      '<p>I designed and taught "Knots for All" (2020) and co-taught "Rope Ethics" (2021).</p>',
      ['Knots for All/instructor', 'Rope Ethics/instructor'],
    ],
    [list('結び目理論（学部3年）'), ['結び目理論/instructor']],
    [list('Teoria dei nodi, Laurea magistrale, 2020'), ['Teoria dei nodi/instructor']],
    [
      '<p>I currently teach courses in knot theory, rope care and sail design.</p>',
      ['knot theory/instructor', 'rope care/instructor', 'sail design/instructor'],
    ],
    [
      `<p>I have served as a teaching assistant for the following courses at Norvik University:</p>${list('Knot Theory', 'Sail Design')}`,
      ['Knot Theory/assistant', 'Sail Design/assistant'],
    ],
    [
      '<h3>Teaching Assistant</h3><p>Courses on Rope Science, Knot Learning, and Sails at Norvik University (2019-Present).</p>',
      ['Rope Science/assistant', 'Knot Learning/assistant', 'Sails/assistant'],
    ],
    [
      list('Noeuds élémentaires 1, L1 MASS (cours/TD, 72h) • Analyse des cordes 2, L1 Physique (TD, 36h).'),
      ['Noeuds élémentaires 1/instructor', 'Analyse des cordes 2/instructor'],
    ],
    ['<p>Modern Ropes<br>Modern Sails</p>', ['Modern Ropes/instructor', 'Modern Sails/instructor']],
    [list('Rope Care<br>Teaching Assistant, University of Norvik<br>Spring 2019-2023'), ['Rope Care/assistant']],
    [list('STAT 502 Design and Analysis of Knots (Fall 2022)'), ['Design and Analysis of Knots/instructor']],
    [list('Rope Theory (XY6504) 2024 Fall, Jo Lind, Doctoral level'), ['Rope Theory/instructor']],
    [list('Rope Practice (XY8209) 2023/2025 Spring, Jo Lind, Master level'), ['Rope Practice/instructor']],
    [list('ENGL 041-01 Harbour: Ropes of the Century. Jo Lind. Norvik University, 2011'), ['Harbour: Ropes of the Century/instructor']],
    [list('<b>Instructor</b>: Splicing I. Norvik University, Fall 2014.'), ['Splicing I/instructor']],
    [list('Phil. 210 Ethics of Ropes. Jo Lind. Norvik University, Spring 2015.'), ['Ethics of Ropes/instructor']],
    [
      list('<b>MSc seminars (6 hours)</b> — University of Norvik, 2024: “Social Ropes with Care” and “Knots for All”.'),
      ['Social Ropes with Care/instructor', 'Knots for All/instructor'],
    ],
    [
      `<p><b>Teaching Assistant</b><br><b>University at Norvik - Norvik, NY</b><br><i>Spring 2025</i></p>${list('Modern Ropes (CSE 489/589)')}`,
      ['Modern Ropes/assistant'],
    ],
    [list('Chargée de TD en Analyse des cordes (L2), Université de Norvik'), ['Analyse des cordes/assistant']],
    [list('ATER, Université de Norvik : Algorithmique des cordes (L3)'), ['Algorithmique des cordes/assistant']],
    [list('Tutorin für Lineare Knoten, WS 2015/16'), ['Lineare Knoten/assistant']],
    [list('Curso de verano: Nudos para todos'), ['Nudos para todos/instructor']],
    [list('绳索学（本科生必修课，2020-2023秋季学期）'), ['绳索学/instructor']],
    [list('Summer school on Splices, Lindar, July 2017'), ['Summer school on Splices/instructor']],
    [list('Graded for Rope Logic, Fall 2016'), ['Rope Logic/assistant']],
    [
      '<p>Courses I have taught: Rope Theory; Advanced Knots; Sail Systems.</p>',
      ['Rope Theory/instructor', 'Advanced Knots/instructor', 'Sail Systems/instructor'],
    ],
    ['<p>Classes that I TA’d: Rope Theory, Advanced Knots.</p>', ['Rope Theory/assistant', 'Advanced Knots/assistant']],
    [
      '<p>I also served as a TA for three courses: Sail Design, Knot Theory, and Rope Analysis.</p>',
      ['Sail Design/assistant', 'Knot Theory/assistant', 'Rope Analysis/assistant'],
    ],
    ['<p>I was lucky to be a teaching assistant for MATH 33A (Linear Ropes) with Prof. Jo Lind.</p>', ['Linear Ropes/assistant']],
    [list('TA for <i>Rope Statistics</i> with Jo Lind'), ['Rope Statistics/assistant']],
    [list('Ropes with Python'), ['Ropes with Python/instructor']],
    [
      list('Teaching assistant (2018–2020): Rope Ethics, Net Ethics, Sail Ethics'),
      ['Rope Ethics/assistant', 'Net Ethics/assistant', 'Sail Ethics/assistant'],
    ],
    [list('Teaching assistant: Ropes, Knots, and Sails'), ['Ropes/assistant']],
  ])('reads %s', (body, expected) => {
    expect(shown(under('Teaching', body))).toEqual(expected);
  });

  it.each([
    list('TA @ Norvik'),
    list('At Norvik'),
    list('2019-2020学年秋季学期'),
    list('Exercise classes', 'Lab sessions'),
    '<p>I have been a teaching assistant for:</p>',
    list('Evaluations available upon request'),
    list('Teaching statement', 'Teaching portfolio', 'Teaching evaluations'),
    list('AU 18', 'SP 19'),
    list('Teaching certificate, Norvik University'),
    list('TA for Prof. Jo Lind'),
    list('Vorlesung', 'Übung', 'Seminar'),
    list('Laurea magistrale', 'Corsi'),
    list('硕士', '必修课'),
    list('学部3年'),
    '<p>I have served as a teaching assistant for several courses.</p>',
    '<p>I teach for the love of the theory and practice of teaching.</p>',
    '<p>My evaluations were good in 2019.<br>They were better in 2020.</p>',
    list('Elective graduate course for sailors', 'Evaluation score in 2012: 4.1 of 5'),
    list('Design and grade exams', 'Working with sailors'),
    list('Semesters', 'Terms'),
    '<p>I was a teaching assistant for three years at the same university.</p>',
    list('Courses in English', 'Courses on Monday'),
    list('Instructor: Jo Lind'),
    list('Hold office hours on knot algebra, flip-flops, and machines.', 'Lead three sessions each week, with sails'),
    list('University at Norvik', 'University at Norvik, NY'),
    '<p>Courses I have taught: see my old page, and ask me.</p>',
    '<p>It is to be a long way for everybody.</p>',
    list('Monitorat à Norvik'),
    list('（本科生必修课，秋季学期）'),
  ])('finds no course in %s', (body) => {
    expect(shown(under('Teaching', body))).toEqual([]);
  });

  it.each([
    ['Teaching: Knots (Fall 2019), Rope Care (Spring 2020).', ['Knots/instructor', 'Rope Care/instructor']],
    ['Teaching assistant: CS 101 Knots, CS 205 Ropes', ['Knots/assistant', 'Ropes/assistant']],
    ['Teaching: more than twenty years, in two schools.', []],
    ['Teaching: Knots and ropes are fun.', []],
    ['Awards: Rope Prize (2019), Knot Medal (2020).', []],
    ['Skills: Knots (2019), Ropes (2020).', []],
  ])('reads beside other things %s', (text, expected) => {
    expect(shown(`<p>I live in Norvik.</p><p>${text}</p>`)).toEqual(expected);
  });

  it('keeps the school of a list that a sentence opens', () => {
    const body = `<p>I was a TA for the following courses at Norvik University:</p>${list('Knot Theory')}`;
    expect(extractCourses(pageOfMara(under('Teaching', body)))[0]?.organization?.names).toEqual(['Norvik University']);
  });

  it('keeps the terms of each line', () => {
    const found = extractCourses(pageOfMara(under('Teaching', '<p>Knot Theory, Fall 2020<br>Rope Care, Spring 2021</p>')));
    expect(found.map(({ terms }) => terms)).toEqual([['Fall 2020'], ['Spring 2021']]);
  });
});
