import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const facts = (heading: string, text: string): string[] => stated(`## ${heading}\n\n${text}\n`).filter((fact) => !fact.startsWith('now'));

describe('offices under the name of where they are held', () => {
  it.each([
    ['- Director of Graduate Studies, 2012–2016', 'Director of Graduate Studies @ Lindar University 2012..2016'],
    ['- Head of Department (2017 – 2019)', 'Head of Department @ Lindar University 2017..2019'],
    ['- 2013 – 2015: Deputy Dean', 'Deputy Dean @ Lindar University 2013..2015'],
    ['- Directeur délégué Marées et Cordages (2020-2024)', 'Directeur délégué Marées et Cordages @ Lindar University 2020..2024'],
  ])('%s', (item, fact) => expect(facts('Responsibilities', `### Lindar University\n\n${item}`)).toEqual([fact]));

  it('are those of the last such name', () =>
    expect(
      facts('Service', '### Lindar University\n\n- Dean, 2012–2016\n\n### Norvik University\n\n- Head of Department, 2008–2010'),
    ).toEqual(['Dean @ Lindar University 2012..2016', 'Head of Department @ Norvik University 2008..2010']));

  it.each([
    ['### Lindar University', '- Chair, Library Committee, 2012'],
    ['### Lindar University', '- Reviewer of theses, 2012'],
    ['### Lindar University', '- Director of Graduate Studies'],
    ['### Lindar University', '- Director of the Colloquium, 2012–2014'],
    ['### Lindar University', '- Member of the council (2012)\n  - President (2013)'],
    ['### Lindar University', '- Head of the jury for three theses (2012)'],
    ['### Journals', '- Director, 2012–2014'],
    ['### Service at Lindar University', '- Director, 2012–2014'],
  ])('none: %s %s', (heading, items) => expect(facts('Service', `${heading}\n\n${items}`)).toEqual([]));
});

describe('what is no office', () => {
  it.each([
    ['Service', '- Director, Tides Colloquium, Lindar University, 2009–2011'],
    ['Positions of trust', '2012– Board member, Quellmark Institute; treasurer 2020–.'],
    ['Positions of trust (selected)', '2014–19 Board member, Lindar University; chair 2017–19.'],
    ['Degrees', '1998 — Title of Docent, Lindar University.'],
  ])('%s: %s', (heading, text) => expect(facts(heading, text)).toEqual([]));

  it.each([
    ['Service', '- Director, Institute of Tides, Lindar University, 2009–2011', 'Director @ Lindar University 2009..2011'],
    ['Positions', '- 2001 — Docent, Lindar University', 'Docent @ Lindar University 2001..2001'],
    [
      'Experience',
      '- January 2025 – March 2025: Lindar University, Ice Lab, Research Clerkship',
      'Research Clerkship @ Lindar University 2025-01..2025-03',
    ],
  ])('but a post: %s: %s', (heading, text, fact) => expect(facts(heading, text)).toEqual([fact]));
});
