import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import { contextOf } from '../page-of.js';

const GROUP = 'Paths and Trees Lab';
const page = (body: string): string => `<html><head><title>${GROUP}</title></head><body><h1>${GROUP}</h1>${body}</body></html>`;
const owner = (body: string) => {
  const { page: read, sections } = contextOf(page(body));
  return extract(read, sections).owner;
};

describe('the head of a group', () => {
  it.each([
    ['<p>PI: Mara Okoro<br>Professor, Norvik University</p>'],
    ['<h2>PI: Mara Okoro</h2><p>Professor</p>'],
    ['<p>We are a group headed by Dr. Mara Okoro at Norvik.</p>'],
    ['<h2>Members</h2><h3>Faculty</h3><p>Mara Okoro<br>Associate Professor</p><h3>Students</h3><p>Ada Berg</p>'],
    ['<h2>Principal Investigators</h2><h2>Mara Okoro</h2><h3>Professor of ropes</h3><h2>Researchers</h2><h2>Jo Lind</h2><h3>Fellow</h3>'],
    ['<h2>Principal Investigator</h2><ul><li>Prof. Mara Okoro</li></ul>'],
  ])('is the page’s person: %s', (body) => {
    const found = owner(body);
    expect(found).toMatchObject({ kind: 'person' });
    expect(found?.names.map(({ value }) => value)).toEqual(['Mara Okoro']);
  });

  it.each([
    ['<h2>Faculty</h2><ul><li>Mara Okoro</li><li>Jo Lind</li></ul>'],
    ['<p>PI: Mara Okoro</p><p>The project is led by Jo Lind.</p>'],
    ['<h2>Principal Investigators</h2><h2>Mara Okoro</h2><h3>Professor</h3><h2>Jo Lind</h2><h3>Professor</h3>'],
    ['<p>Members: Mara Okoro and Jo Lind.</p>'],
    ['<p>Contact: Mara Okoro</p>'],
    ['<p>Studies led by others show paths.</p>'],
  ])('is not named by %s', (body) => expect(owner(body)).toMatchObject({ kind: 'group' }));

  it('is unnamed where the page lists students only', () =>
    expect(owner('<h2>PhD students</h2><ul><li>Ada Berg</li><li>Jo Lind</li><li>Tara Quist</li></ul>')).toMatchObject({
      kind: 'person',
      names: [],
    }));
});

describe('names that no lexicon tells from words', () => {
  const named = (title: string, mail: string): string[] | undefined =>
    contextOf(`<html><head><title>${title}</title></head><body><p>Hello.</p><p>${mail}</p></body></html>`).owner?.names.map(
      ({ value }) => value,
    );
  it('are believed where an address spells them out', () => expect(named('Can You', 'can.you@norvik.example')).toEqual(['Can You']));
  it.each([
    ['Can You', 'office@norvik.example'],
    ['About Me', 'about.me@norvik.example'],
    ['Contact Us', 'contact.us@norvik.example'],
  ])('but not %s with %s', (title, mail) => expect(named(title, mail) ?? []).toEqual([]));
});

describe('pages of papers and other documents', () => {
  it.each([
    [
      '---\ntitle: Food Relief, and Distance\nauthors:\n  - name: Jo Lind\n  - name: Ada Berg\n---\n\nAt the onset of the flood, the bank acted.\n',
    ],
    ['---\ntitle: Winter Ferry, and Fjords\nauthors:\n  - Jo Lind\n  - Ada Berg\n---\n\nThe ferry is late.\n'],
  ])('have no owner: %s', (source) => expect(contextOf(source).owner).toBeUndefined());

  it('takes the person of a page that is titled by its kind', () => {
    const source =
      '<html><head><title>Third Person Bio</title></head><body><h1>Third Person Bio</h1><p>Mara Okoro is a lecturer at Norvik University.</p></body></html>';
    expect(contextOf(source).owner?.names.map(({ value }) => value)).toEqual(['Mara Okoro']);
  });
});

describe('nicknames among the given names', () => {
  const named = (heading: string): string[] | undefined =>
    contextOf(`<html><head><title>Home</title></head><body><h1>${heading}</h1><p>Hello.</p></body></html>`).owner?.names.map(
      ({ value }) => value,
    );
  it('are kept as printed beside the plain name', () => expect(named('Mara (Mimi) Okoro')).toEqual(['Mara Okoro', 'Mara (Mimi) Okoro']));
  it.each([['Mara Okoro (she/her)'], ['Mara Okoro (Norvik University)']])('are not what stands behind a name: %s', (heading) =>
    expect(named(heading)).toEqual(['Mara Okoro']),
  );
});
