import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.js';
import { segment } from '../../src/segment/segment.js';

const EDUCATION = 'education:\n  courses:\n    - course: PhD in Ropes\n      institution: Norvik University\n      year: 2012';
/** The title of the section in which a text stands. */
function sectionOf(source: string, text: string): string | undefined {
  const page = read(new TextEncoder().encode(source), { id: 'p' });
  const at = page.blocks.findIndex((block) => block.text.includes(text));
  return segment(page).find(({ first, end }) => first <= at && at < end)?.title;
}

describe('the body below a front matter with lists', () => {
  it.each([
    ['a paragraph', 'Ann Lee mends sails.', 'About'],
    ['a paragraph before a list', 'Ann Lee mends sails.\n\n- Knots\n- Ropes', 'About'],
    ['a heading', '# Sails\n\nAnn Lee mends sails.', 'Sails'],
    ['an underlined heading', 'Sails\n=====\n\nAnn Lee mends sails.', 'Sails'],
    ['a heading in HTML', '<h2>Sails</h2>\n\nAnn Lee mends sails.', 'Sails'],
  ])('is no part of the last list where it begins with %s', (_, body, title) => {
    expect(sectionOf(`---\ntitle: Ann Lee\n${EDUCATION}\n---\n\n${body}\n`, 'mends sails')).toBe(title);
  });

  it('gets no heading where the front matter shows no list', () => {
    expect(sectionOf('---\ntitle: Ann Lee\nrole: Sailor\n---\n\nAnn Lee mends sails.\n', 'mends sails')).toBe('');
  });

  it('is not there where it is empty', () => {
    const page = read(new TextEncoder().encode(`---\ntitle: Ann Lee\n${EDUCATION}\n---\n\n`), { id: 'p' });
    expect(page.blocks.some(({ text }) => text === 'About')).toBe(false);
  });
});

describe('rows of a front matter', () => {
  const textOf = (rows: string): string =>
    read(new TextEncoder().encode(`---\nlayout: splash\n${rows}\n---\n\n{% include feature_row %}\n`), { id: 'p' })
      .blocks.map(({ kind, text }) => `${kind} ${text}`)
      .filter((line) => line !== 'heading About')
      .join(' | ');
  it.each([
    ['intro:\n  - title: About Me\n    excerpt: Ann Lee mends sails.', 'heading About Me | paragraph Ann Lee mends sails.'],
    ['intro:\n  - excerpt: Ann Lee mends sails.', 'paragraph Ann Lee mends sails.'],
    [
      'feature_row2:\n  - image_path: /a.png\n    title: Ropes\n    excerpt: We tie knots.\n    url: /r\n  - excerpt: We sail.',
      'heading Ropes | paragraph We tie knots. | paragraph We sail.',
    ],
  ])('are shown with their titles: %s', (rows, expected) => {
    expect(textOf(rows)).toBe(expected);
  });

  it.each([
    'intro:\n  - title: About Me',
    'intro:\n  - excerpt: ""',
    'introduction:\n  - excerpt: Ann Lee.',
    'gallery:\n  - title: Ropes\n    excerpt: We tie knots.',
    'feature_row:\n  - url: /r\n    btn_label: Read more',
  ])('show nothing without a text, nor a label under other names: %s', (rows) => {
    expect(textOf(rows)).toBe('');
  });
});
