import { describe, expect, it } from 'vitest';
import { namedOrganization } from '../../../src/extract/career/placed-organization.js';
import { stated } from './stated.js';

const post = (line: string): string => `# Experience\n\n- ${line}, 2015 – 2018\n`;
const study = (line: string): string => `# Education\n\n- ${line}, 2015\n`;

describe('where the name of an organisation ends', () => {
  it.each([
    ['Engineer, Stanford University Boston', ['Engineer @ Stanford University 2015..2018']],
    ['Engineer, University of North Dakota Fargo, North Dakota', ['Engineer @ University of North Dakota 2015..2018']],
    ['Engineer, Freie Universität Berlin', ['Engineer @ Freie Universität Berlin 2015..2018']],
    ['Engineer, University of Wisconsin Madison', ['Engineer @ University of Wisconsin Madison 2015..2018']],
    ['Engineer, University of California Los Angeles', ['Engineer @ University of California Los Angeles 2015..2018']],
    ['Engineer, Lindar University Boston', ['Engineer @ Lindar University Boston 2015..2018']],
    ['Engineer, Tokyo Institute of Technology Institute of Seafaring', ['Engineer @ Tokyo Institute of Technology 2015..2018']],
    [
      'Engineer, Institute of Cold Harbours Sandau Lamp Organization',
      ['Engineer @ Institute of Cold Harbours Sandau Lamp Organization 2015..2018'],
    ],
    ['Engineer, School of Ice of Lindar University', ['Engineer @ Lindar University 2015..2018']],
    ['Engineer, Department of Ice and Snow of QLMX', ['Engineer @ QLMX 2015..2018']],
    ['Engineer, Department of QLMX', ['Engineer @ Department of QLMX 2015..2018']],
    ['Engineer, School of Science of AI', ['Engineer @ School of Science of AI 2015..2018']],
    ['Engineer, Institute of Lindar University', ['Engineer @ Lindar University 2015..2018']],
    ['Engineer, Università della Svizzera italiana', ['Engineer @ Università della Svizzera italiana 2015..2018']],
    [
      'Engineer, Aalto University and analyst of ropes',
      ['Engineer @ Aalto University 2015..2018', 'analyst of ropes @ Aalto University 2015..2018'],
    ],
    ['Engineer, Lindar University advanced ropes', ['Engineer @ Lindar University 2015..2018']],
    ['Engineer, Sandau Tidal Science and Technology University', ['Engineer @ Sandau Tidal Science and Technology University 2015..2018']],
    ['Engineer, Lindar College and Sandau University', ['Engineer @ Lindar College 2015..2018']],
    ['Engineer, Lindar University and Technology University', ['Engineer @ Lindar University 2015..2018']],
    ['Engineer, Rope Testing Unit of the Institute for Ice', ['Engineer @ Institute for Ice 2015..2018']],
    ['Engineer, Seilkunde der Freie Universität Berlin', ['Engineer @ Freie Universität Berlin 2015..2018']],
    ['Engineer, Kontor der Tarn Reederei', ['Engineer @ Kontor der Tarn Reederei 2015..2018']],
    ['Engineer, ICT, CAS', ['Engineer @ ICT, CAS 2015..2018']],
    ["Engineer, Rope Protection Agency's Office of Ice", ['Engineer @ Rope Protection Agency 2015..2018']],
    ["Engineer, Lindar Institute of Technology's Ice Lab", ['Engineer @ Lindar Institute of Technology 2015..2018']],
    ["Engineer, Women's Rope Centre", ["Engineer @ Women's Rope Centre 2015..2018"]],
    ["Engineer, Queen's Rope Institute", ["Engineer @ Queen's Rope Institute 2015..2018"]],
    ["Engineer, King's College Lindar", ["Engineer @ King's College Lindar 2015..2018"]],
    ['Engineer, College of Ropes, Wind, and Natural Sciences, Sandau University', ['Engineer @ Sandau University 2015..2018']],
    ['Engineer, Lindar College of Ropes, Quellmark and Acme', ['Engineer @ Lindar College of Ropes 2015..2018']],
    ['Engineer, Sea Ice Laboratory, Sensors Directorate', ['Engineer @ Sea Ice Laboratory 2015..2018']],
  ])('%s', (line, facts) => expect(stated(post(line))).toEqual(facts));
});

describe('what a bracket says', () => {
  it.each([
    ['Bachelor of Arts: Tidal Studies (Lindar University)', ['bachelors @ Lindar University 2015']],
    ['Master of Science: Ropes (Sandau Technical University)', ['masters @ Sandau Technical University 2015']],
  ])('%s', (line, facts) => expect(stated(study(line))).toEqual(facts));

  it('is no field of technologies', () =>
    expect(stated("I did a master's in Old and New Rope Technologies at Lindar College.")).toEqual(['masters @ Lindar College ']));

  it.each([
    ['Research Fellow (RF1), Lindar University', ['Research Fellow (RF1) @ Lindar University 2015..2018']],
    ['JSPS Research Fellow (DC1)', ['Research Fellow (DC1) @ JSPS 2015..2018']],
    [
      'Research Fellow (DC1) of Japan Society for Promotion of Science (JSPS)',
      ['Research Fellow (DC1) @ Japan Society for Promotion of Science 2015..2018'],
    ],
    ['Research Fellow (QLM), Sandau', ['Research Fellow @ QLM 2015..2018']],
  ])('%s', (line, facts) => expect(stated(post(line))).toEqual(facts));
});

describe('values of another type', () => {
  it.each([
    ['2020 (Oct.)\n\n**Engineer and Analyst**'],
    ['Scholarship of the Tarn Foundation, Lindar University, 2015 – 2018'],
    ['Engineer, Research Laboratory, 2015 – 2018'],
    ['2011: Tide-Scholarship at Lindar University'],
  ])('no post: %s', (line) => expect(stated(`# Experience\n\n- ${line}\n`)).toEqual([]));

  it.each([
    ['Scholarship Officer, Lindar University', ['Scholarship Officer @ Lindar University 2015..2018']],
    ['Analyst, March Networks', ['Analyst @ March Networks 2015..2018']],
    [
      'Specially appointed assistant professor, Lindar University',
      ['Specially appointed assistant professor @ Lindar University 2015..2018'],
    ],
  ])('a post: %s', (line, facts) => expect(stated(post(line))).toEqual(facts));

  it('tells a specially appointed post from the one that follows', () => {
    const page =
      '# Experience\n\n- 2020 – present: Assistant professor, Lindar University\n- 2018 – 2019: Specially appointed assistant professor, Lindar University\n';
    expect(stated(page)).toEqual([
      'Assistant professor @ Lindar University 2020.. +',
      'Specially appointed assistant professor @ Lindar University 2018..2019',
      'now Lindar University',
    ]);
  });
});

describe('capitals and a town', () => {
  const names = (name: string): readonly string[] =>
    namedOrganization({ kind: 'name', names: [name], honorific: false, person: false, start: 0, end: name.length }).names;

  it.each(['QLMX-NORV Madrid', 'QLMX Madrid'])('%s is called by the capitals too', (name) =>
    expect(names(name)).toEqual([name, name.replace(' Madrid', '')]),
  );

  it.each(['QLMX Tarnwick', 'Quellmark Madrid', 'TU Madrid', 'QLMX', 'QL Madrid'])('%s has no other name', (name) =>
    expect(names(name)).toEqual([name]),
  );
});
