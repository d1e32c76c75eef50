import { describe, expect, it } from 'vitest';
import { headingMeaning } from '../../src/text/section-kind.js';

const kindOf = (title: string): string | undefined => {
  const meaning = headingMeaning(title);
  return meaning?.form === 'section' ? meaning.kind : undefined;
};

describe('headings over students of the owner', () => {
  it.each([
    'Ph.D. Students Supervised',
    'PhD students (co-)supervised',
    'M.Sc. Theses Supervised',
    'Doctoral Students Advised',
    'Students I have mentored',
    'Undergraduate students I supervise',
    'Students I’ve worked with',
    'Graduated Ph.D. Students',
    'PhD Graduates',
    'Ph.D. Candidates',
    'Completed PhD theses',
    'Dissertations directed',
    'Senior theses supervised',
    'Postdoctoral Associates',
    'Undergraduate Research Assistants',
    'Supervised PhD Theses',
    'Advising experience',
    'As thesis supervisor',
    'Supervisor of two summer interns',
    'Mentor of two Master students',
    'Mentored several interns',
    'Abgeschlossene Masterarbeiten',
    'Betreuung von Abschlussarbeiten',
    'Postdoktoranden',
    'Mémoires de master dirigés',
    'Stages de master encadrés',
    'Étudiants en thèse',
    'Antiguos doctorandos',
    'Teses de doutoramento orientadas',
    'Studenti di dottorato',
  ])('takes %s', (title) => {
    expect(kindOf(title)).toBe('students');
  });

  it.each([
    'Supervised Learning',
    'Semi-supervised learning',
    'PhD Thesis',
    'My doctoral dissertation',
    'Thesis mentor',
    'Student mentor',
    'Two advisors',
    'Mentor of three projects',
    'Direct supervisor',
    'PhD advisor',
    'Thesis supervisor',
    'Theses',
    'Thesis topics',
    'Open theses',
    'Prospective students',
    'For prospective students',
    'Students’ questions',
    'Student projects',
    'Student awards',
    'Student organizations',
    'Student evaluations',
    'Graduate school',
    'Graduate coursework',
    'Alumni association',
    'Undergraduate research',
    'Undergraduate courses',
    'Postdoctoral research',
    'Doctoral studies',
    'Doctoral committees',
    'PhD defense',
    'Master’s degree',
    'Research assistant',
    'Advising hours',
    'Directed reading program',
    'Guided tours',
    'Completed projects',
    'Mentor',
  ])('leaves %s', (title) => {
    expect(kindOf(title)).not.toBe('students');
  });
});
