import { describe, expect, it } from 'vitest';
import { factsIn, LAYOUTS, type MadeSection } from '../../layouts.js';

const [LAYOUT] = LAYOUTS;

const studentsIn = (section: MadeSection): { name: string; kind: string }[] =>
  LAYOUT
    ? factsIn(LAYOUT, [section])
        .advising.filter(({ direction }) => direction === 'advisee')
        .map(({ person, kind }) => ({ name: person.names[0] as string, kind }))
    : [];
const students = (entry: string, heading = 'PhD students'): string[] => studentsIn({ heading, entries: [entry] }).map(({ name }) => name);

describe('the title of a thesis behind its author is no student', () => {
  it.each([
    'Tara Quist -- Finding Harbours in slack nets',
    'Tara Quist -- Pattern Sorting in Ropes',
    'Tara Quist, Steady Lighting of a small harbour',
    'Tara Quist, Candle Slow Light in the Lindar boats',
    'Tara Quist, Towards Rope Consistency',
    'Tara Quist, A Strongly Knotted Rope',
    'Tara Quist, A Side-door to nets',
    'Tara Quist, <a href="quist.pdf">A Rope-Based Approach</a> to winter',
    'Tara Quist, Nets: a study of ropes',
    'Tara Quist – Nets: a study of ropes',
    'Tara Quist, Quiet Networks, 2019',
    'Tara Quist - Norvik Islands, 2019',
  ])('%s', (entry) => {
    expect(students(entry)).toEqual(['Tara Quist']);
  });
});

describe('names behind a student are students', () => {
  it.each([
    ['Tara Quist, Paul Mendes', ['Tara Quist', 'Paul Mendes']],
    ['Tara Quist, Ida March and Lo Tan', ['Tara Quist', 'Ida March', 'Lo Tan']],
    ['Tara Quist, A Kumar', ['Tara Quist', 'A Kumar']],
    ['Xiaoyu Zhang, Paul Mendes', ['Xiaoyu Zhang', 'Paul Mendes']],
    ['Tara Quist and Xiaoyu Zhang in 2019', ['Tara Quist', 'Xiaoyu Zhang']],
    ['Xiaoyu Zhang in Physics', ['Xiaoyu Zhang']],
    ['Tara Quist – Paul Mendes – Nora Lindqvist', ['Tara Quist', 'Paul Mendes', 'Nora Lindqvist']],
  ])('%s', (entry, expected) => {
    expect(students(entry)).toEqual(expected);
  });
});

describe('labels and programmes are no students', () => {
  it.each(['Lindar CV', 'Harbour Sciences', 'Lake Sciences (LAMPS - Ledger of Lamps)', 'Lake Resources (QLM - Quiet Lake Meters).'])(
    '%s',
    (entry) => {
      expect(students(entry)).toEqual([]);
    },
  );
  it('takes no bracket for a spelling of a name known by its shape alone', () => {
    expect(students('Ida March (Lindar CV)')).toEqual(['Ida March']);
  });
});

describe('a name that its letters alone set apart from the title', () => {
  it.each([
    ['<b>Tara Quist</b> Harbour Analysis of the north', ['Tara Quist']],
    ['<i>Tara Quist</i> Quiet Ferries', ['Tara Quist']],
    ['<b>Tara</b> Quist', ['Tara Quist']],
    ['<b>Harbour Analysis</b> of the north', []],
    ['<b>Thesis</b> Tara Quist', []],
  ])('%s', (entry, expected) => {
    expect(students(entry)).toEqual(expected);
  });
});

describe('students in brackets behind what was led', () => {
  it.each([
    ['Supervised a Master thesis at Lindar University (Tara Quist), with Ann Roe', [{ name: 'Tara Quist', kind: 'masters' }]],
    [
      'Co-supervision of two PhD students (Tara Quist and Paul Mendes)',
      [
        { name: 'Tara Quist', kind: 'doctoral' },
        { name: 'Paul Mendes', kind: 'doctoral' },
      ],
    ],
    ['Supervision of one MSc thesis (Lindar University)', []],
    ['Supervision of a bachelor project (2019)', []],
    ['Supervised by the dean (Tara Quist)', []],
  ])('%s', (entry, expected) => {
    expect(studentsIn({ heading: 'Supervision', entries: [entry] })).toEqual(expected);
  });
});
