import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import type { Owner } from '../../../src/model/page-facts.js';
import { read } from '../../../src/read/read.js';
import { segment } from '../../../src/segment/segment.js';

const evidence = { start: 0, end: 0, quote: '', rule: 'test', confidence: 1 };
const OWNER: Owner = { kind: 'person', names: [{ value: 'Mira Holt', evidence }], titles: [] };

function careerOf(markdown: string) {
  const page = read(new TextEncoder().encode(markdown), { id: 'mira' });
  return extractCareer({ page, sections: segment(page), owner: OWNER });
}

const positions = (markdown: string): string[] =>
  careerOf(markdown).positions.map(
    (p) => `${p.role ?? '-'} @ ${p.organization.names[0]} ${p.start ?? ''}..${p.end ?? ''}${p.current ? ' +' : ''}`,
  );
const degrees = (markdown: string): string[] =>
  careerOf(markdown).degrees.map((d) => `${d.level} @ ${d.institution.names[0]} ${d.start ?? ''}..${d.end ?? ''} ${d.status}`);
const people = (markdown: string): string[] => careerOf(markdown).advising.map((a) => `${a.direction} ${a.kind} ${a.person.names[0]}`);

describe('positions in lists', () => {
  it.each([
    ['date first', '- 2018 - 2020: Data Scientist, Quellmark Inc.', ['Data Scientist @ Quellmark Inc 2018..2020']],
    ['role @ organisation', '- July 2021 ~ Now: Software Engineer @ Quellmark', ['Software Engineer @ Quellmark 2021-07.. +']],
    ['date last', '- Research Intern in Lake Group, from February 2022 to June 2022.', ['Research Intern @ Lake Group 2022-02..2022-06']],
    [
      'nested organisation',
      '- Summer 2021: Research Assistant\n  - Northern Data Laboratory',
      ['Research Assistant @ Northern Data Laboratory 2021..2021'],
    ],
    [
      'two roles at one organisation',
      '- Lakeshore University\n  - Lecturer, 2015 - 2018\n  - Reader, 2018 - 2021',
      ['Lecturer @ Lakeshore University 2015..2018', 'Reader @ Lakeshore University 2018..2021'],
    ],
  ])('%s', (_name, list, expected) => expect(positions(`# Mira Holt\n\nHello.\n\n## Experience\n\n${list}\n`)).toEqual(expected));

  it('unifies what prose and list say twice', () =>
    expect(
      positions(
        '# Mira Holt\n\nI am a software engineer at Quellmark (QLM).\n\n## Experience\n\n- May 2021 - present: Software engineer @ QLM\n',
      ),
    ).toEqual(['software engineer @ Quellmark 2021-05.. +']));

  it('takes no line of links for an employer', () =>
    expect(
      positions('# Mira Holt\n\n[Google Scholar](https://x.example) / [GitHub](https://y.example) / [LinkedIn](https://z.example)\n'),
    ).toEqual([]));
});

describe('degrees in lists', () => {
  it.each([
    [
      'institution first',
      'Lakeshore University\n\nPh.D in Chemistry, from August 2021 to June 2031 (Expected).',
      ['doctoral @ Lakeshore University 2021-08..2031-06 ongoing'],
    ],
    ['in one line', '- M.S. in Physics, Aalto University, 2014 - 2016', ['masters @ Aalto University 2014..2016 completed']],
    ['in brackets', '- PhD Linguistics (2002 Lakeshore University, USA)', ['doctoral @ Lakeshore University ..2002 completed']],
  ])('%s', (_name, list, expected) => expect(degrees(`# Mira Holt\n\nHello.\n\n## Education\n\n${list}\n`)).toEqual(expected));
});

describe('students', () => {
  it.each([
    [
      'under a heading of their kind',
      '## PhD students\n\n- Ravi Nair (2019 - 2023), now at Quellmark\n- Ida March\n',
      ['advisee doctoral Ravi Nair', 'advisee doctoral Ida March'],
    ],
    [
      'with a label',
      '## Students\n\nPostdocs: Dr. Ravi Nair; Dr. Lena Fox\n',
      ['advisee postdoctoral Ravi Nair', 'advisee postdoctoral Lena Fox'],
    ],
    ['without co-advisors', '## PhD students\n\n- Ravi Nair (co-advised with Piet Maes)\n', ['advisee doctoral Ravi Nair']],
    ['not collaborators', '## Collaborators\n\n- Ravi Nair\n', []],
    ['not whoever is listed in a group', '## Research group\n\n- Piet Maes, Ghent University, Belgium\n', []],
    ['not the laboratory of a student', 'I am a PhD student at Aalto University.\n\n## Lab members\n\n- Ravi Nair\n', []],
  ])('%s', (_name, markdown, expected) => expect(people(`# Mira Holt\n\nHello.\n\n${markdown}`)).toEqual(expected));
});

describe('header', () => {
  it('reads role, department and university under the name', () => {
    const career = careerOf('# Mira Holt\n\nAssociate Professor  \nSchool of Chemistry  \nLakeshore University (LSU)\n\n## Publications\n');
    expect(career.positions.map((p) => [p.role, p.organization.names, p.organization.units, p.current])).toEqual([
      ['Associate Professor', ['Lakeshore University', 'LSU'], ['School of Chemistry'], true],
    ]);
    expect(career.affiliations.map((a) => a.names[0])).toEqual(['Lakeshore University']);
  });
  it('quotes the words of the page', () => {
    const [position] = careerOf('# Mira Holt\n\nI am a lecturer at Lakeshore University.\n').positions;
    expect(position?.evidence.quote).toBe('I am a lecturer at Lakeshore University.');
  });
});
