import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAuthorList } from '../../src/text/author-list.js';

const names = (text: string): string =>
  parseAuthorList(text)
    .authors.map((author) => author.name)
    .join(' | ');

describe('names of a list in one order', () => {
  it.each([
    ['Lind, Mara, Park, Joon Ho, Roux, Ida', 'Lind, Mara | Park, Joon Ho | Roux, Ida'],
    ['Lind, Mara; Park, Joon Ho; Roux, Ida', 'Lind, Mara | Park, Joon Ho | Roux, Ida'],
    ['Power, Summer; Lind, Mara', 'Power, Summer | Lind, Mara'],
    ['Quill, Mara Ida', 'Quill, Mara Ida'],
    ['Mara Lind, Surya, P. N. Roux', 'Mara Lind | Surya | P. N. Roux'],
    ['Surya, P. N. Roux, Mara Lind', 'Surya | P. N. Roux | Mara Lind'],
    ['Ida Roux, Mara Lind, Surya, Jo Park', 'Ida Roux | Mara Lind | Surya | Jo Park'],
    ['Lind, Mara, Jo Park, and Ida Roux', 'Lind, Mara | Jo Park | Ida Roux'],
    ['Lind, M., Jo Park, and Ida Roux', 'Lind, M. | Jo Park | Ida Roux'],
    ['Quill Roux, Mara; Lind, Jo', 'Quill Roux, Mara | Lind, Jo'],
    ['von der Lind, M., Roux, I.', 'von der Lind, M. | Roux, I.'],
    ['von der Lind M, Roux I', 'von der Lind M | Roux I'],
    ['von Lind, Mara, Roux, Ida', 'von Lind, Mara | Roux, Ida'],
    ['von Mara Lind und Jo Park', 'Mara Lind | Jo Park'],
    ['Bin Lind, Mara Park', 'Bin Lind | Mara Park'],
    ['Le Roux, Di Lind', 'Le Roux | Di Lind'],
    ['Van Lind, Mara; Roux, Ida', 'Van Lind, Mara | Roux, Ida'],
    ['von Mara Lind, Jo Park', 'Mara Lind | Jo Park'],
  ])('%s', (text, expected) => expect(names(text)).toBe(expected));

  it.each(['Du Y., You C., Zhang J.', 'LI X., DONG G. & DOU Z.', 'Chen Z, Du J, Kong B', 'HÜLL A., LO P. & KIM J.-H.'])('%s', (text) =>
    expect(names(text)).toBe(text.replaceAll(/,| &/g, ' |')),
  );

  it('is the order that the first name is written in, whoever the people are', () => {
    const family = fc.constantFrom('Lind', 'Park', 'Young', 'Law', 'Winter', 'You', 'de Roux', 'van der Quill', 'al-Hadd', "D'Orb", 'Öz');
    const given = fc.constantFrom('Mara', 'Joon Ho', 'June', 'Ida-Lou', 'Will', 'Şule', 'Ana Inês');
    const people = fc.uniqueArray(fc.record({ family, given }), { minLength: 2, maxLength: 5, selector: (person) => person.family });
    fc.assert(
      fc.property(people, (authors) => {
        const inverted = authors.map((author) => `${author.family}, ${author.given}`);
        expect(names(inverted.join('; '))).toBe(inverted.join(' | '));
        const whole = authors.map((author) => `${author.given} ${author.family}`);
        expect(names(whole.join(', '))).toBe(whole.join(' | '));
      }),
    );
  });
});
