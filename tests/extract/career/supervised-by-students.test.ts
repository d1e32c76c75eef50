import { describe, expect, it } from 'vitest';
import { advisorsOf } from './stated.js';

const page = (heading: string): string =>
  `I am a PhD student at Lindar University.\n\n## Teaching\n\n- Teaching Assistant, Knots, 2019\n\n## ${heading}\n\n- Tom Reed (2018 – 2019)\n- Lisa Berg (2019 – 2020)\n`;
const advisees = (heading: string): string[] => advisorsOf(page(heading)).filter((line) => line.startsWith('advisee'));

describe('lists below a student with a time', () => {
  it('tell what was done', () =>
    expect(
      advisorsOf(
        '## Teaching\n\n- Knots, 2019\n\n## Supervisor of two undergraduate interns\n\nTom Reed (Sep. 2018 – present)\n\n1. Measured Northern Nets has been done.\n2. Net Care\n\nLisa Berg (Sep. 2019 – present)\n',
      ),
    ).toEqual(['advisee internship Lisa Berg', 'advisee internship Tom Reed']));
});

describe('students who supervise', () => {
  it.each(['Supervisor of two interns', 'Mentor of two undergraduate interns', 'Mentored interns'])('%s', (heading) =>
    expect(advisees(heading)).toEqual(['advisee internship Lisa Berg', 'advisee internship Tom Reed']),
  );
  it.each(['Interns', 'Students', 'My supervisor', 'Mentors', 'Supervisors'])('nobody of their own: %s', (heading) =>
    expect(advisees(heading)).toEqual([]),
  );
});
