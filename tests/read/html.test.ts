import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.js';

const pageOf = (html: string, url?: string): ReturnType<typeof read> =>
  read(new TextEncoder().encode(html), url === undefined ? { id: 'quill' } : { id: 'quill', url });

describe('the head of a page', () => {
  const page = pageOf(`<!DOCTYPE html><html lang="de-CH"><head>
    <title>Ada
      Quill &amp; moss</title>
    <meta name="Author" content="Ada Quill"><meta property="og:title" content="Quill"><meta charset=utf-8>
    <meta name="citation_author" content="Quill, Ada"><meta name=empty content="">
    <link rel="canonical" href="https://example.org/~quill/"><link rel="me noopener" href="https://social.example/@ada"><link rel=stylesheet href=a.css>
    </head><body><svg><title>not this</title></svg>x</body></html>`);

  it('has a title with its place', () => {
    expect(page.title?.value).toBe('Ada Quill & moss');
    expect(page.source.slice(page.title?.span.start, page.title?.span.end)).toBe('Ada\n      Quill &amp; moss');
  });

  it('has the metadata by name', () => {
    expect(page.meta.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'author=Ada Quill',
      'og:title=Quill',
      'citation_author=Quill, Ada',
      'link:canonical=https://example.org/~quill/',
      'link:me=https://social.example/@ada',
    ]);
    const [author] = page.meta;
    expect(page.source.slice(author?.span.start, author?.span.end)).toBe('<meta name="Author" content="Ada Quill">');
  });

  it('has a language and a URL', () => {
    expect(page.declaredLanguage).toBe('de-ch');
    expect(page.url).toBe('https://example.org/~quill/');
  });

  const urls: readonly (readonly [what: string, html: string, url: string | undefined, expected: string | undefined])[] = [
    ['the caller knows better', '<link rel=canonical href="https://a.example/">', 'https://b.example/', 'https://b.example/'],
    ['og:url', '<meta property="og:url" content="http://a.example/x">', undefined, 'http://a.example/x'],
    [
      'canonical before og:url',
      '<meta property="og:url" content="http://a.example/x"><link rel=canonical href="https://c.example/">',
      undefined,
      'https://c.example/',
    ],
    ['a relative one is none', '<link rel=canonical href="/x">', undefined, undefined],
    ['a template is none', '<link rel=canonical href="{{ page.url }}">', undefined, undefined],
    ['a development server is none', '<meta property="og:url" content="http://localhost:4000/">', undefined, undefined],
  ];
  it.each(urls)('URL: %s', (_, html, url, expected) => expect(pageOf(`<html>${html}<p>x`, url).url).toBe(expected));

  const none: readonly (readonly [what: string, html: string])[] = [
    ['no title', '<html><p>Ada'],
    ['an empty title', '<html><title> </title><p>Ada'],
  ];
  it.each(none)('%s', (_, html) => expect(pageOf(html).title).toBeUndefined());
});

describe('pages that only lead elsewhere', () => {
  const cases: readonly (readonly [what: string, html: string, code: string])[] = [
    ['a frame set', '<html><frameset cols="20%,*"><frame src="menu.html"><frame src="main.html"></frameset></html>', 'page-in-frames'],
    ['a redirection', '<html><head><meta http-equiv="refresh" content="0; url=https://example.org/"></head></html>', 'page-redirects'],
  ];
  it.each(cases)('%s', (_, html, code) => expect(pageOf(html).diagnostics.map((found) => found.code)).toEqual([code]));

  it('is no redirection to reload itself', () => {
    expect(pageOf('<html><meta http-equiv="refresh" content="300"><p>Ada').diagnostics).toEqual([]);
  });
});

describe('line ends', () => {
  const textsOf = (source: string): readonly string[] => pageOf(source).blocks.map(({ text }) => text);

  it.each([
    ['by themselves are those of an old Macintosh', '# Ada\r\rI count.\r- sums\r- proofs', ['Ada', 'I count.', 'sums', 'proofs']],
    ['before line feeds are no lines', '# Ada\r\nI count\r\nall sums.', ['Ada', 'I count all sums.']],
  ])('%s', (_what, source, expected) => {
    expect(textsOf(source)).toEqual(expected);
  });
});
