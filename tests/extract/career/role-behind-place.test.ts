import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const entry = (line: string): string[] => stated(`## Appointments\n\n- ${line}\n`).filter((fact) => !fact.startsWith('now'));

describe('a role right behind its place', () => {
  it.each([
    ['2016-18 University of Lindar Visiting Lecturer, Department of Ice', ['Visiting Lecturer @ University of Lindar 2016..2018']],
    ['2016-18 University of North Lindar Lecturer', ['Lecturer @ University of North Lindar 2016..2018']],
    ['2018 Tarn Institute of Technology Research Fellow', ['Research Fellow @ Tarn Institute of Technology 2018..2018']],
    ['2018-20 University of California, Berkeley Visiting Scholar', ['Visiting Scholar @ University of California, Berkeley 2018..2020']],
    ['2018- Lindar University Assistant Professor, Department of Ice', ['Assistant Professor @ Lindar University 2018.. +']],
  ])('%s', (line, facts) => expect(entry(line)).toEqual(facts));

  it.each([
    ['University Assistant, Lindar University, 2019', ['University Assistant @ Lindar University 2019..2019']],
    ['Professor of Ice Science, Lindar University, 2019', ['Professor of Ice Science @ Lindar University 2019..2019']],
    ['Head of Research, Lindar University, 2019', ['Head of Research @ Lindar University 2019..2019']],
    ['Senior Lecturer, University of Lindar, 2019', ['Senior Lecturer @ University of Lindar 2019..2019']],
    ['Lecturer at the University of Lindar Computer Scientist', []],
    ['Director of the Institute of Ice, Lindar University, 2019', ['Director @ Lindar University 2019..2019']],
  ])('as before: %s', (line, facts) => expect(entry(line)).toEqual(facts));
});
