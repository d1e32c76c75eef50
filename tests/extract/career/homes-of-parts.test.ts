import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const UNITS = ['Department of Ice', 'Ice Department', 'Rope Modelling Group', 'Laboratory for Rope Physics', 'Rope Lab'];
const INSTITUTES = ['Center for Coastal Studies', 'Institute of Ropes'];
const HOMES = [
  'Lindar University',
  'Lindar Institute of Technology',
  'National Laboratory of Ropes',
  'Max Planck Institute for Ropes',
  'QLMX',
];

const LAYOUTS: Readonly<Record<string, (unit: string, home: string) => string>> = {
  'behind a comma': (unit, home) => `# Experience\n\n- Engineer, ${unit}, ${home}, 2015 – 2018\n`,
  'before a comma': (unit, home) => `# Experience\n\n- Engineer, ${home}, ${unit}, 2015 – 2018\n`,
  'in brackets': (unit, home) => `# Experience\n\n- Engineer (${unit}, ${home}), 2015 – 2018\n`,
  'behind "of"': (unit, home) => `From 2015 to 2018 I was an engineer at the ${unit} of ${home}.\n`,
  'before "in the"': (unit, home) => `From 2015 to 2018 I was an engineer at ${home} in the ${unit}.\n`,
  'before a dash': (unit, home) => `# Experience\n\n- **${home} – ${unit}**\n  Engineer, 2015 – 2018\n`,
  'as a heading': (unit, home) => `# Experience\n\n### ${home}\n\n*Engineer, ${unit}*\n\n2015 – 2018\n`,
};

describe('a part and its home that no register knows', () => {
  for (const [layout, page] of Object.entries(LAYOUTS))
    for (const home of HOMES)
      it.each([...UNITS, ...INSTITUTES])(`${home} ${layout}: %s`, (unit) => {
        expect(stated(page(unit, home)).map((fact) => fact.replace(/^engineer/i, 'Engineer'))).toEqual([`Engineer @ ${home} 2015..2018`]);
      });

  it.each([
    ['TU Lindau', 'Engineer @ TU Lindau 2015..2018'],
    ['KU Norvik', 'Engineer @ KU Norvik 2015..2018'],
    ['UC San Lindar', 'Engineer @ UC San Lindar 2015..2018'],
  ])('knows %s by the kind in capitals', (name, fact) => {
    expect(stated(`# Experience\n\n- Engineer, Department of Ice, ${name}, 2015 – 2018\n`)).toEqual([fact]);
  });

  it.each([
    ['a research laboratory is called by its field', 'Research Laboratory of QLMX'],
    ['a key laboratory too', 'Key Lab of QLMX'],
    ['the short form of a field is no home', 'Department of Ice of AI'],
    ['a topic is no home', 'Centre for Advanced Studies in Ropes'],
    ['nor is a field of a field', 'Department of Physics of Complex Ropes'],
  ])('%s: %s', (_, name) => {
    expect(stated(`# Experience\n\n- Engineer, ${name}, 2015 – 2018\n`)).toEqual([`Engineer @ ${name} 2015..2018`]);
  });

  it.each([
    ['a town behind an institute', '- Engineer, Institute of Ropes, Tarnwick, 2015 – 2018', 'Engineer @ Institute of Ropes 2015..2018'],
    ['a town and its country', '- Engineer, Department of Ice, Tarnwick, Norway, 2015 – 2018', 'Engineer @ Department of Ice 2015..2018'],
    ['a department above a laboratory', '- Engineer, Rope Lab, Department of Ice, 2015 – 2018', 'Engineer @ Department of Ice 2015..2018'],
    ['a town as a heading', '### Berlin\n\n*Engineer, Department of Ice*\n\n2015 – 2018', 'Engineer @ Department of Ice 2015..2018'],
    ['a field as a heading', '### CS\n\n*Engineer, Department of Ice*\n\n2015 – 2018', 'Engineer @ Department of Ice 2015..2018'],
    ['an institute below an institute', '- Engineer, Rope Center, Institute of Ice, 2015 – 2018', 'Engineer @ Institute of Ice 2015..2018'],
  ])('is not changed by %s', (_, entry, fact) => expect(stated(`# Experience\n\n${entry}\n`)).toEqual([fact]));
});

describe('the school beside a degree', () => {
  it.each([
    'Ph.D. in Ropes from QLMX, 2015',
    'Ph.D. in Ropes from Tarnwick, 2015',
    'Ph.D. in Ropes (Tarnwick, 2015)',
    'Ph.D. in Ropes, Tarnwick, 2015',
    'Tarnwick, Ph.D. in Ropes, 2015',
    'Tarnwick: Ph.D. in Ropes, 2015',
    'Tarnwick — Ph.D. in Ropes (2015)',
  ])('%s', (line) => {
    expect(stated(`# Education\n\n- ${line}\n`)).toEqual([`doctoral @ ${line.includes('QLMX') ? 'QLMX' : 'Tarnwick'} 2015`]);
  });

  it.each([
    ['how well it was done', 'Ph.D. in Ropes, Summa Cum Laude, 2015'],
    ['a person', 'Ph.D. in Ropes from Jane Holm, 2015'],
    ['a name before a degree without a field', 'Tarnwick, Ph.D., 2015'],
    ['a degree without a time', 'Tarnwick, Ph.D. in Ropes'],
  ])('is not %s', (_, line) => expect(stated(`# Education\n\n- ${line}\n`)).toEqual([]));
});
