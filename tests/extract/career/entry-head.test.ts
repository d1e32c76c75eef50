import { describe, expect, it } from 'vitest';
import { advisorsOf, stated } from './stated.js';

const DEEDS =
  'Built the gauges of the northern harbour with colleagues, wrote the forecasts for three seasons and gave them to the pilots and the coast guard.';
const entry = (text: string): string[] => stated(`## Experience\n\n- ${text}\n`).filter((fact) => !fact.startsWith('now'));

describe('an entry that goes on in its line with what was done', () => {
  it.each([
    [`Tide Analyst, 2019 – 2021, Quellmark, ${DEEDS}`, 'Tide Analyst @ Quellmark 2019..2021'],
    [`**Tide Analyst**, Quellmark, Norvik (2019 – 2021): ${DEEDS}`, 'Tide Analyst @ Quellmark 2019..2021'],
    [`Tide Analyst (Quellmark, 2019 – 2021). ${DEEDS}`, 'Tide Analyst @ Quellmark 2019..2021'],
    [`2019 – 2021: Tide Analyst at Lindar University. ${DEEDS}`, 'Tide Analyst @ Lindar University 2019..2021'],
    [`Lindar University | Tide Analyst | Jan 2019 – Mar 2021 | ${DEEDS}`, 'Tide Analyst @ Lindar University 2019-01..2021-03'],
    [`Research Fellow, 2019, Department of Ice, Lindar University. ${DEEDS}`, 'Research Fellow @ Lindar University 2019..2019'],
  ])('opens with the stay: %s', (text, fact) => expect(entry(text)).toEqual([fact]));

  it('tells in the rest who advised it', () =>
    expect(advisorsOf(`## Experience\n\n- Tide Intern, 2019 – 2021, Quellmark. Mentored by Jane Reed. ${DEEDS}\n`)).toEqual([
      'advisor internship Jane Reed',
    ]));

  it.each([
    [`Tide Analyst, 2019 – 2021, ${DEEDS}`],
    [`Research Fellow, 2019, built the gauges of the northern harbour at Lindar University. ${DEEDS}`],
    [`Research Fellow at Lindar University in 2019 built the gauges of the northern harbour. ${DEEDS}`],
    [`In 2019 the gauges of Quellmark were built, and analysts of the northern harbour wrote the forecasts. ${DEEDS}`],
    [`The analyst of Quellmark, 2019 – 2021. ${DEEDS}`],
    [`2019, 2020, 2021: Tide Analyst, Lindar University. ${DEEDS}`],
    [`Reviewed by Tide Analyst, Quellmark, 2019. ${DEEDS}`],
  ])('opens otherwise: %s', (text) => expect(entry(text)).toEqual([]));
});
