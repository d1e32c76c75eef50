import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const under = (section: string, body: string): string[] => stated(`${BEFORE}## ${section}\n\n${body}\n`);

/** A header is read by rules of its own. */
const BEFORE =
  '## Welcome\n\nI tie knots.\n\n## News\n\n- 2019: A new rope.\n- 2020: A new net.\n- 2021: A new sail.\n\n## Links\n\n- Ropes\n- Nets\n- Sails\n\n';

describe('cards of other people', () => {
  it.each([
    ['Advisors', '#### Lisa Berg\n\nProfessor, Lindar University\n\n#### Tom Reed\n\nLecturer, Sandau University'],
    ['导师', '#### Lisa Berg\n\n北京大学 · 教授'],
    ['Friends of the lab', '#### Dr. Tom Reed\n\nLecturer at Lindar University since 2019'],
  ])('hold no post of the owner: %s', (section, body) => expect(under(section, body)).toEqual([]));

  it.each([
    ['Now', '#### Mira Holt\n\nI am a Lecturer at Lindar University.', ['Lecturer @ Lindar University .. +', 'now Lindar University']],
    ['Now', '#### At work\n\nI am a Lecturer at Lindar University.', ['Lecturer @ Lindar University .. +', 'now Lindar University']],
  ])('do not hide those of the owner: %s %s', (section, body, facts) => expect(under(section, body)).toEqual(facts));
});
