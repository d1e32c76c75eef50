import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { toIri, urlKey } from '../../src/text/iri.js';
import { slug } from '../../src/text/slug.js';

describe('toIri', () => {
  it.each([
    ['https://a.example/b?c=d&e=f#g', 'https://a.example/b?c=d&e=f#g'],
    ['  https://a.example/  ', 'https://a.example/'],
    ['http://a.example', 'http://a.example'],
    ['https://a.example/my paper.pdf', 'https://a.example/my%20paper.pdf'],
    ['https://a.example/100%', 'https://a.example/100%25'],
    ['https://a.example/a%20b', 'https://a.example/a%20b'],
    ['https://a.example/{x}|y^z`', 'https://a.example/%7Bx%7D%7Cy%5Ez%60'],
    ['https://a.example/"q"<r>', 'https://a.example/%22q%22%3Cr%3E'],
    ['https://a.example/a\\b', 'https://a.example/a/b'],
    ['https://a.example/论文.pdf', 'https://a.example/论文.pdf'],
    ['https://a.example/a\nb', 'https://a.example/ab'],
    ['https://a.example/[1]', 'https://a.example/%5B1%5D'],
    ['https://a.example/x#y#z', 'https://a.example/x#y%23z'],
    ['https://a.example/x#<y>#z#', 'https://a.example/x#%3Cy%3E%23z%23'],
    ['https://a.example/x y#', 'https://a.example/x%20y'],
    ['HTTPS://A.example/B', 'https://a.example/B'],
  ])('%j is %s', (url, iri) => {
    expect(toIri(url)).toBe(iri);
  });

  it.each([
    '',
    'b.pdf',
    '/b.pdf',
    '#a',
    '//a.example/b',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'ftp://a.example/',
    'https://',
    'http:// a.example/',
    'https://a b.example/',
    'data:text/html,x',
  ])('%j is none', (url) => {
    expect(toIri(url)).toBeUndefined();
  });

  it.each([
    ['no hash', '<div>'],
    ['many', '#'],
  ])('takes an address of 60,000 characters with %s in no time', (_, part) => {
    const url = `https://a.example/${part.repeat(60_000 / part.length)}`;
    const start = process.cpuUsage();
    expect(toIri(url)).toMatch(/^https:\/\/a\.example\/[^#]*(?:#[^#]*)?$/);
    const { user } = process.cpuUsage(start);
    expect(user / 1000).toBeLessThan(500);
  });

  it('is taken by an RDF parser, whatever the URL', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          fc.string({ unit: 'binary' }).map((rest) => `https://a.example/${rest}`),
        ),
        (url) => {
          const iri = toIri(url);
          if (iri === undefined) return;
          const store = new Store();
          store.load(`<${iri}> <http://schema.org/url> <${iri}> .`, { format: 'nt' });
          expect(store.size).toBe(1);
          expect(toIri(iri)).toBe(iri);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('urlKey', () => {
  it.each([
    ['http://www.a.example/~lin/', 'https://a.example/~lin'],
    ['https://a.example/index.html', 'http://a.example'],
    ['https://a.example/Lin#publications', 'https://a.example/lin'],
    ['https://scholar.google.com/citations?user=abc&hl=en', 'https://scholar.google.co.uk/citations?hl=de&user=abc'],
  ])('%s and %s are one place', (a, b) => {
    expect(urlKey(a)).toBe(urlKey(b));
  });

  it.each([
    ['https://a.example/~lin', 'https://a.example/~lun'],
    ['https://a.example/?p=1', 'https://a.example/?p=2'],
    ['https://scholar.google.com/citations?user=abc', 'https://scholar.google.com/citations?user=ABC'],
  ])('%s and %s are two', (a, b) => {
    expect(urlKey(a)).not.toBe(urlKey(b));
  });

  it('there is none for what is no web address', () => {
    expect([urlKey('a.pdf'), urlKey('mailto:a@b.example'), urlKey('')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('slug', () => {
  it.each([
    ['Neural Atlas: Mapping Rooms from One Walk', 3, 'neural-atlas-mapping'],
    ['Wörter & Größe', 9, 'worter-grosse'],
    ['王启鹏', 9, 'wangqipeng'],
    ['Дмитрий', 9, 'dmitrii'],
    ['…', 9, ''],
  ])('of %s', (text, words, expected) => {
    expect(slug(text, words)).toBe(expected);
  });
});
