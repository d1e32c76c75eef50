import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const OWN = 'I am a lecturer at Lindar University.';
const posts = (text: string): string[] =>
  stated(`# Mira Holt\n\n## About\n\n${OWN} ${text}`).filter((fact) => !fact.startsWith('now ') && !fact.startsWith('lecturer '));

describe('posts of those who advise the owner', () => {
  it.each([
    'I work under the supervision of Dr. Tom Reed, Professor of Knots at Norvik University.',
    'I work under the supervision of Dr. Tom Reed, Professor at Norvik University and Director of the Rope Institute.',
    'I was advised by Tom Reed, Professor at Norvik University, and Ann Roe, Director of the Rope Institute.',
    'My advisor, Dr. Ann Roe, is an Associate Professor at Sandau University.',
    'My supervisor Ann Roe was a postdoc at Sandau University.',
    'Tom Reed is a Professor at Norvik University. He is also Director of the Rope Institute.',
    'My advisor, Dr. Ann Roe, is a Professor at Sandau University. She is currently a visiting scholar at Norvik University.',
    'Supervisor: Dr. Tom Reed, Researcher at Norvik University.',
  ])('are none of the owner: %s', (text) => expect(posts(text)).toEqual([]));

  it.each([
    ['Before, I was advised by Tom Reed and worked as an engineer at Quellmark Inc.', 'engineer @ Quellmark Inc'],
    [
      'My advisor, Dr. Ann Roe, is a Professor at Sandau University, and I am a research assistant at Norvik University.',
      'research assistant @ Norvik University',
    ],
    ['Tom Reed is a Professor at Norvik University. I was a postdoc at Norvik University with him.', 'postdoc @ Norvik University'],
    ['In 2015 I was an analyst at Norvik University and Director of the Rope Institute.', 'Director @ Rope Institute'],
  ])('leave the owner those of the owner: %s', (text, post) => expect(posts(text).join('\n')).toContain(post));

  it('are the owner’s where the owner is told of by name', () =>
    expect(
      stated('# Mira Holt\n\n## About\n\nMira Holt is a lecturer at Lindar University. She is also a director at Rope Institute.'),
    ).toEqual(expect.arrayContaining([expect.stringContaining('director @ Rope Institute')])));
});
