import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { pageOfMara } from '../page-of.js';

const PROFESSOR = '<p>I am an associate professor of physics at Lindar University.</p>';
const STUDENT = '<p>I am a PhD student in physics at Lindar University.</p>';
const advisees = (body: string, who = PROFESSOR): string[] =>
  extractCareer(pageOfMara(who + body))
    .advising.filter(({ direction }) => direction === 'advisee')
    .map(({ kind, person }) => `${kind} ${person.names[0]}`);
const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const RECIPIENTS = list(
  '2025: ROPE 2023 Best Poster Award (Recipient: Tara Quist)',
  '2024: Young Sailor Prize (Recipients: Ola Brandt and Nils Roe)',
);

describe('students whose prizes are listed', () => {
  it.each([['Prizes of Students (as Advisor)'], ['Awards of my students'], ['Prizes of supervised students']])(
    'reads them under %s',
    (heading) => {
      expect(advisees(`<h2>Awards</h2><h3>${heading}</h3>${RECIPIENTS}`)).toEqual([
        'unspecified Tara Quist',
        'unspecified Ola Brandt',
        'unspecified Nils Roe',
      ]);
    },
  );

  it.each([['Awards'], ['Student Awards'], ['My awards'], ['Honors as a student'], ['Supervisor of the Year Award']])(
    'reads none under %s',
    (heading) => {
      expect(advisees(`<h2>${heading}</h2>${RECIPIENTS}`)).toEqual([]);
    },
  );

  it('ends with the section', () => {
    expect(advisees(`<h2>Prizes of Students (as Advisor)</h2><h2>Other Awards</h2>${RECIPIENTS}`)).toEqual([]);
  });

  it.each([
    ['no name', list('2025: Best Poster Award (Recipient: ROPE 2023 Team)')],
    ['no label', list('2025: Best Poster Award, Norvik')],
    ['the owner', list('2025: Best Poster Award (Recipient: Mara Okoro)')],
  ])('takes nobody from an entry with %s', (_what, body) => {
    expect(advisees(`<h2>Prizes of Students (as Advisor)</h2>${body}`)).toEqual([]);
  });

  it('takes nobody on the page of a student', () => {
    expect(advisees(`<h2>Prizes of Students (as Advisor)</h2>${RECIPIENTS}`, STUDENT)).toEqual([]);
  });
});

describe('students of mentors', () => {
  it('reads whom an entry names as the student', () => {
    expect(
      advisees('<h2>Experience</h2><p>2022 <b>Co-mentor</b>, Summer of Ropes, Lindar University<br>PI: Jo Lind, student: Tara Quist</p>'),
    ).toEqual(['unspecified Tara Quist']);
  });

  it.each([
    '<p>2022 Research assistant, Summer of Ropes<br>PI: Jo Lind, student: Tara Quist</p>',
    '<p>2022 Co-mentor, Summer of Ropes<br>PI: Jo Lind, students: many</p>',
    '<p>My mentor, Jo Lind, student: Tara Quist</p>',
    '<p>Advisor: Jo Lind</p>',
  ])('reads none in %s', (body) => {
    expect(advisees(`<h2>Experience</h2>${body}`)).toEqual([]);
  });
});
