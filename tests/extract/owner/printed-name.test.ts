import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/extract/owner/printed-name.js';
import { sameOwner } from '../../../src/extract/owner/same-owner.js';
import { introducedGivenName, introducedNames, thirdPersonNames } from '../../../src/extract/owner/self-introduction.js';

const values = (names: readonly { value: string }[]): string[] => names.map(({ value }) => value);

describe('namesIn', () => {
  it.each([
    ['Mara Okoro', ['Mara Okoro']],
    ["Mara Okoro's Homepage", ['Mara Okoro']],
    ['Home - Mara Okoro | Norvik University', ['Mara Okoro']],
    ['Publications – Dr. Mara Okoro', ['Mara Okoro']],
    ['Prof. Dr. Mara Okoro', ['Mara Okoro']],
    ['Über Dr. Mara Okoro', ['Mara Okoro']],
    ['View Mara Okoro', ['Mara Okoro']],
    ['Dr Mara Okoro (Др Мара Окоро)', ['Mara Okoro', 'Мара Окоро']],
    ['Mara Okoro, Ph.D.', ['Mara Okoro']],
    ['Lin Yun (林云)', ['Lin Yun', '林云']],
    ['Lin Yun林云', ['Lin Yun', '林云']],
    ['林云的个人主页', ['林云']],
    ['林云教授', ['林云']],
    ['Okoro, Mara', ['Mara Okoro']],
    ['mara okoro', ['mara okoro']],
    ['Mara OKORO', ['Mara OKORO']],
    ['Curriculum Vitae of Mara Okoro', ['Mara Okoro']],
    ['Mara (Mimi) Okoro', ['Mara Okoro']],
    ['Anna van der Berg @ Norvik', ['Anna van der Berg']],
    ["Hi, I'm Mara Okoro", ['Mara Okoro']],
    ['Mara Okoro Lab', ['Mara Okoro']],
  ])('reads %s', (text, expected) => {
    expect(values(namesIn(text))).toEqual(expected);
  });

  it.each([
    'Home',
    'Selected Publications',
    'Machine Learning',
    'Department of Computer Science',
    'Norvik University',
    'M. Okoro',
    'Harvard John A. Lind School of Design',
    'Your Name',
    'Principal Investigator',
    'Okoro Lab @ UNX-Norvik Hill',
    'Student Projects 2021',
    '404 Oak Plaza',
    '个人主页',
    '关于',
    '发表论文',
    '研究業績',
  ])('finds none in %s', (text) => {
    expect(values(namesIn(text))).toEqual([]);
  });

  it('keeps the honorific apart', () => {
    expect(namesIn('Prof. Dr. Mara Okoro')[0]).toMatchObject({ honorific: 'Prof. Dr.' });
    expect(namesIn('林云教授')[0]).toMatchObject({ honorific: '教授' });
  });
});

describe('introducedNames', () => {
  it.each([
    ['I am Mara Okoro, a lecturer at Norvik.', ['Mara Okoro']],
    ['My name is Lin Yun (林云) and I study paths.', ['Lin Yun', '林云']],
    ['我是林云，现为讲师。', ['林云']],
    ['我叫林云（Lin Yun），是博士生。', ['林云', 'Lin Yun']],
    ['Ich bin Anna Weiß.', ['Anna Weiß']],
    ["Je m'appelle Anne Petit et je suis doctorante.", ['Anne Petit']],
    ['Me llamo Ana Soler, profesora.', ['Ana Soler']],
    ['Meu nome é Ana Prado.', ['Ana Prado']],
    ['저는 김민서입니다.', ['김민서']],
    ['I am Professor Mara Okoro. I work here.', ['Mara Okoro']],
  ])('reads %s', (text, expected) => {
    expect(values(introducedNames(text))).toEqual(expected);
  });

  it.each([
    'I am an Assistant Professor.',
    'I am Associate Professor of Physics.',
    'I am French and live in Norvik.',
    'This is Norvik University.',
    'Je suis Maître de conférences à Norvik.',
    '我是一名博士生。',
    '我是博士生。',
    'Ich bin Professorin in Norvik.',
    'Soy profesora titular.',
    '欢迎来到数据实验室的主页。',
  ])('finds none in %s', (text) => {
    expect(values(introducedNames(text))).toEqual([]);
  });
});

describe('thirdPersonNames', () => {
  it('reads a name before a verb, not one in a list', () => {
    expect(values(thirdPersonNames('Mara Okoro is a lecturer.'))).toEqual(['Mara Okoro']);
    expect(values(thirdPersonNames('Mara Okoro, Jo Lind. A paper on paths.'))).toEqual([]);
    expect(values(thirdPersonNames('Norvik University is old.'))).toEqual([]);
  });

  it.each([
    ['Bio: Mara Okoro is a lecturer.', ['Mara Okoro']],
    ['Short biography: Mara Okoro serves as a dean.', ['Mara Okoro']],
    ['Mara Okoro (she/her) is a lecturer.', ['Mara Okoro']],
    ['Yun LIN (Tony) received a prize.', ['Yun LIN']],
    ['Yun Lin(Tony) is a lecturer.', ['Yun Lin']],
    ['Mara Okoro, who Norvik Today put on its list of 20, is an architect of ropes.', ['Mara Okoro']],
    ['Mara Okoro grew up by the sea.', ['Mara Okoro']],
  ])('looks past what stands beside the name: %s', (text, expected) => {
    expect(values(thirdPersonNames(text))).toEqual(expected);
  });

  it.each([
    'Publications: Mara Okoro is a lecturer.',
    'Advisor: Mara Okoro is a lecturer.',
    'Mara Okoro (Norvik University), Jo Lind (Lindar).',
    'Mara Okoro (2020–), paths and trees.',
    'Mara Okoro, who spoke on paths. Jo Lind.',
    'Mara Okoro, Jo Lind, who is away, and others.',
    'Laboratorio Okoro is open.',
  ])('finds none in %s', (text) => {
    expect(values(thirdPersonNames(text))).toEqual([]);
  });
});

describe('introducedGivenName', () => {
  it.each([
    ["Hi, I'm Mara! I study ropes.", 'Mara'],
    ['My name is Mara, and I study ropes.', 'Mara'],
    ['Hello, I am Mara and I study ropes.', 'Mara'],
  ])('reads %s', (text, expected) => {
    expect(introducedGivenName(text)).toBe(expected);
  });

  it.each([
    'I am Mara Okoro.',
    'I am a lecturer.',
    'I am in Norvik.',
    'I am Professor of Physics.',
    'This is the page of Mara.',
    'Mara, I study ropes.',
  ])('finds none in %s', (text) => {
    expect(introducedGivenName(text)).toBeUndefined();
  });
});

describe('sameOwner', () => {
  it.each([
    ['Mara Okoro', 'Okoro Mara'],
    ['Tom Sawyer', 'Thomas B. Sawyer'],
    ['Jörg Müller', 'Joerg Mueller'],
    ['Bob Lind', 'Robert Lind'],
    ['林云', 'Yun Lin'],
    ['すずき はなこ', 'Hanako SUZUKI'],
  ])('%s is %s', (a, b) => {
    expect(sameOwner(a, b)).toBe(true);
  });

  it.each([
    ['Mara Okoro', 'Jo Okoro'],
    ['Mara Okoro', 'Mara Lind'],
    ['林云', 'Wei Lin'],
    ['Tom Sawyer', 'Tobias Sawyer'],
  ])('%s is not %s', (a, b) => {
    expect(sameOwner(a, b)).toBe(false);
  });
});
