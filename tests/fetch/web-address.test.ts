import { describe, expect, it } from 'vitest';
import { looksLikeAddress, parseWebAddress } from '../../src/fetch/web-address.js';

describe('looksLikeAddress', () => {
  it.each(['https://a.example/', 'HTTP://A.EXAMPLE', 'ftp://a.example', 'file:///etc/passwd', ' https://a.example'])('%s', (text) => {
    expect(looksLikeAddress(text)).toBe(true);
  });

  it.each([
    'a.example',
    'www.a.example/~ann',
    'pages/ann.html',
    'C:\\pages',
    'c://pages',
    'mailto:ann@a.example',
    'https:',
    '-',
    '//a.example/',
  ])('not %s', (text) => {
    expect(looksLikeAddress(text)).toBe(false);
  });
});

describe('parseWebAddress', () => {
  it.each([
    ['https://a.example/~ann/#papers', 'https://a.example/~ann/'],
    ['HTTPS://A.Example', 'https://a.example/'],
    ['http://bücher.example/ä', 'http://xn--bcher-kva.example/%C3%A4'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['http://017700000001/', 'http://127.0.0.1/'],
    [' https://a.example/ ', 'https://a.example/'],
  ])('%s', (text, href) => {
    expect(parseWebAddress(text)).toMatchObject({ kind: 'address', name: text.trim(), url: new URL(href) });
  });

  it.each([
    ['ftp://a.example/', /only http and https/],
    ['file:///etc/passwd', /only http and https/],
    ['https://', /not a valid address/],
    ['http://a.example:99999/', /not a valid address/],
    ['http://256.256.256.256/', /not a valid address/],
    [`https://a.example/${'a'.repeat(2000)}`, /longer than 2000/],
    ['https://ann:secret@a.example/', /user name or password/],
    ['https://ann@a.example/', /user name or password/],
  ])('refuses %s', (text, reason) => {
    expect(parseWebAddress(text)).toMatchObject({ kind: 'bad', reason: expect.stringMatching(reason) });
  });

  it('does not repeat a password, nor what a terminal would obey', () => {
    expect(parseWebAddress('https://ann:secret@a.example/')).toMatchObject({ name: 'https://a.example/' });
    expect(parseWebAddress('https://a.example/\u001b[2J')).toMatchObject({ name: 'https://a.example/ [2J' });
  });
});
