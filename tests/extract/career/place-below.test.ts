import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const entry = (text: string): string[] => stated(`## Experience\n\n${text}\n`).filter((fact) => !fact.startsWith('now'));

describe('a place with its town below a post with a field', () => {
  it.each([
    [
      '2020 - Present. Resident Physician, Tropical Medicine.<br>Tarn Hill - North. Boston, MA.',
      ['Resident Physician @ Tarn Hill - North 2020.. +'],
    ],
    ['Analyst, Tide Models, 2020 - 2021<br>Quellmark, Boston, MA', ['Analyst @ Quellmark 2020..2021']],
    [
      '- Postdoctoral Fellow, Marine Ropes (2019–2020)<br>Tarnwick Cordage, Marle, Germany',
      ['Postdoctoral Fellow @ Tarnwick Cordage 2019..2020'],
    ],
    ['Software Engineer, Search Team, 2020 - 2021<br>Quellmark, Boston, MA', ['Software Engineer @ Quellmark 2020..2021']],
  ])('%s', (text, facts) => expect(entry(text)).toEqual(facts));

  it.each([
    ['- Software Engineer, Quellmark, 2020 - 2021<br>Boston, MA', ['Software Engineer @ Quellmark 2020..2021']],
    ['- Software Engineer, Quellmark, Boston, 2020 - 2021<br>Tarn Models, Berlin', ['Software Engineer @ Quellmark 2020..2021']],
    ['- Software Engineer, Quellmark, 2020 - 2021<br>Lisa Berg, Berlin', ['Software Engineer @ Quellmark 2020..2021']],
    ['- Software Engineer, Quellmark, 2020 - 2021<br>Rope Models and Nets', ['Software Engineer @ Quellmark 2020..2021']],
    ['- Software Engineer, Quellmark, 2020 - 2021<br>Project: Tide Atlas, Berlin', ['Software Engineer @ Quellmark 2020..2021']],
    ['- Software Engineer, Lindar University, 2020 - 2021<br>Tide Atlas, Berlin', ['Software Engineer @ Lindar University 2020..2021']],
  ])('not below a post that has its place: %s', (text, facts) => expect(entry(text)).toEqual(facts));
});
