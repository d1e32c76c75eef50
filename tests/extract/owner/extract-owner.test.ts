import { describe, expect, it } from 'vitest';
import { contextOf } from '../page-of.js';

const owner = (source: string) => contextOf(source).owner;
const names = (source: string): string[] | undefined => owner(source)?.names.map(({ value }) => value);
const page = (title: string, body: string, head = ''): string =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

describe('extractOwner', () => {
  it.each([
    ['title and heading', page('Mara Okoro', '<h1>Mara Okoro</h1><p>Hello.</p>'), ['Mara Okoro']],
    ['both scripts', page('Yun Lin', '<h1>Yun Lin (林云)</h1><p>Hello.</p>'), ['Yun Lin', '林云']],
    ['introduction alone', page('Home', '<h1>Welcome</h1><p>I am Mara Okoro, a lecturer.</p>'), ['Mara Okoro']],
    ['author field', page('Home', '<p>Hello.</p>', '<meta name="author" content="Mara Okoro">'), ['Mara Okoro']],
    ['copyright line', page('Publications', '<h1>Publications</h1><p>Papers.</p><footer>© 2024 Mara Okoro</footer>'), ['Mara Okoro']],
    [
      'bold author',
      page(
        'Publications',
        '<h2>Publications</h2><ul><li>Jo Lind, <b>Mara Okoro</b>. On paths. 2020.</li><li><b>Mara Okoro</b>, Ada Berg. On trees. 2021.</li><li>Ada Berg, <b>Mara Okoro</b>*. On rings. 2022.</li></ul>',
      ),
      ['Mara Okoro'],
    ],
    [
      'longer spelling among authors',
      page('Tom Sawyer', '<h1>Tom Sawyer</h1><h2>Papers</h2><ul><li>Jo Lind, Thomas B. Sawyer. On paths. 2020.</li></ul>'),
      ['Tom Sawyer', 'Thomas B. Sawyer'],
    ],
    ['front matter', '---\ntitle: About\nauthor:\n  name: Mara Okoro\n---\n\nHello.\n', ['Mara Okoro']],
    ['plain text', 'Mara Okoro\n\n  Lecturer, Norvik University\n\nI study paths.\n', ['Mara Okoro']],
  ])('finds the owner by %s', (_what, source, expected) => {
    expect(names(source)).toEqual(expected);
  });

  it.each([
    ['nothing says it', page('Publications', '<h1>Publications</h1><ul><li>Jo Lind, Ada Berg. On paths. 2020.</li></ul>')],
    ['a page of a place', page('Norvik University', '<h1>Department of Physics</h1><p>Visit us.</p>')],
    ['a placeholder', page('Your Name', '<h1>Your Name</h1><p>Text.</p>')],
  ])('finds nobody where %s', (_what, source) => {
    expect(owner(source)).toBeUndefined();
  });

  it('tells the page of a group apart, and that of somebody’s own group', () => {
    expect(owner(page('Paths and Trees Lab', '<h1>Paths and Trees Lab</h1><p>We study paths.</p>'))).toMatchObject({ kind: 'group' });
    expect(owner(page('Okoro Lab', '<h1>Okoro Lab</h1><p>The group of Mara Okoro studies paths.</p>'))).toMatchObject({ kind: 'person' });
  });

  it.each([
    ['<h1>Mara Okoro</h1><p>Assistant Professor, Norvik University</p>', ['Assistant Professor']],
    ['<h1>Mara Okoro</h1><p>Ph.D. Student @ Norvik | Google Scholar</p>', ['Ph.D. Student']],
    ['<h1>Prof. Mara Okoro</h1><p>I am a lecturer who was a postdoctoral researcher before.</p>', []],
    ['<h1>Mara Okoro</h1><p>Department of Physics</p>', []],
  ])('reads the titles beside the name: %s', (body, expected) => {
    expect(owner(page('Mara Okoro', body))?.titles.map(({ value }) => value)).toEqual(expected);
  });

  it('takes the owner, not the advisor whom the text names as often', () => {
    const source = page('Mara Okoro', '<h1>Mara Okoro</h1><p>Jo Lind is my advisor.</p><p>Jo Lind received a prize.</p>');
    expect(names(source)).toEqual(['Mara Okoro']);
  });
});
