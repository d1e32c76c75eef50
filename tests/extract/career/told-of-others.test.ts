import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

describe('news of students', () => {
  const news = (item: string): string => `# News\n\n- ${item}\n`;
  it.each([
    ['Oct 2018: Our second PhD student Tom Reed graduated. He will join Lindar University as a postdoc.'],
    ['Jun 2023: Congratulations to Tom Reed! He joined Lindar University as an assistant professor.'],
    ['Jun 2023: Our intern Ann Lake will start as a lecturer at Lindar University.'],
    ['Sep 2017: I started TAing two courses at Lindar University.'],
  ])('nothing: %s', (item) => expect(stated(news(item))).toEqual([]));
  it.each([
    [
      'Jun 2023: I joined Lindar University as a lecturer. Congratulations to Tom Reed for his prize.',
      ['lecturer @ Lindar University 2023-06.. +', 'now Lindar University'],
    ],
    ['Jun 2023: Joined Lindar University as a lecturer.', ['lecturer @ Lindar University 2023-06.. +', 'now Lindar University']],
  ])('%s', (item, facts) => expect(stated(news(item))).toEqual(facts));
});

describe('laboratories of students', () => {
  it.each([
    [
      'I am a PhD student at Lindar University. I am working at the ICE Lab since 2019.',
      ['doctoral @ Lindar University  ~', 'now Lindar University'],
    ],
    [
      'I am a PhD student at Lindar University. I am a member of the Tideline Lab.',
      ['doctoral @ Lindar University  ~', 'now Lindar University'],
    ],
    ['I am a member of the Tideline Lab.', ['now Tideline Lab']],
    [
      'I am a PhD student at Lindar University. I work at Quellmark Inc. as an engineer.',
      ['doctoral @ Lindar University  ~', 'engineer @ Quellmark Inc .. +', 'now Lindar University', 'now Quellmark Inc'],
    ],
  ])('%s', (text, facts) => expect(stated(text)).toEqual(facts));
});

describe('stays that end after the page', () => {
  const page = (last: string): string =>
    `# Experience\n\n- Postdoctoral Fellow, Lindar University, 2021-2024\n\n# Publications\n\n- A. Roe. Tides. Waves, ${last}.\n`;
  it('lasts where the page ends long before', () =>
    expect(stated(page('2022'))).toEqual(['Postdoctoral Fellow @ Lindar University 2021..2024 +', 'now Lindar University']));
  it.each([['2023'], ['2024'], ['2026']])('is over on a page of %s', (last) =>
    expect(stated(page(last))).toEqual(['Postdoctoral Fellow @ Lindar University 2021..2024']),
  );
});

describe('degrees that were not received', () => {
  it.each([
    ['# Parcours\n\n- 2006–2007 : Séjour à Lindar, préparation d’un doctorat, Université de Tarn.\n'],
    ['# Experience\n\n- 2008: Two terms in preparation for a PhD, Lindar University.\n'],
  ])('no degree: %s', (text) => expect(stated(text).filter((fact) => fact.startsWith('doctoral'))).toEqual([]));
  it('takes nobody for the institution', () =>
    expect(stated('# Parcours\n\n- Thèse soutenue le 3 mai 2016. Directeur : Luc Marchand.\n')).toEqual([]));
});
