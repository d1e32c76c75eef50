import { describe, expect, it } from 'vitest';
import { Authenticator, digestAuthorization } from '../../src/store/http-auth.js';

/** The example of RFC 7616, section 3.9.1. */
const challenge = (algorithm: string): string =>
  `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`;
const INPUT = { method: 'GET', uri: '/dir/index.html', count: 1, cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ' };
const url = new URL('http://store.example/graphs?graph=urn%3Ag');

describe('digest authorization', () => {
  it.each([
    ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
    ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
  ])('answers as RFC 7616 does with %s', (algorithm, response) => {
    const header = digestAuthorization(challenge(algorithm), 'Mufasa', 'Circle of Life', INPUT);
    expect(header).toContain(`response="${response}"`);
    expect(header).toContain('nc=00000001');
  });

  it.each(['Basic realm="a"', 'Digest realm="a"', 'Digest realm="a", nonce="b", algorithm=SHA-512-256', 'Negotiate', ''])(
    'has no answer to %s',
    (header) => {
      expect(digestAuthorization(header, 'Mufasa', 'Circle of Life', INPUT)).toBeUndefined();
    },
  );
});

describe('an authenticator', () => {
  it('sends no password before it is asked, then counts', () => {
    const authenticator = new Authenticator({ kind: 'password', user: 'kg', password: 'secret' });
    expect(authenticator.headerFor('PUT', url)).toBeUndefined();
    expect(authenticator.challenged(challenge('MD5'))).toBe(true);
    expect(authenticator.headerFor('PUT', url)).toContain('uri="/graphs?graph=urn%3Ag"');
    expect(authenticator.headerFor('PUT', url)).toContain('nc=00000002');
    expect(authenticator.challenged(challenge('MD5'))).toBe(false);
  });

  it('answers Basic where the server asks for it, and a token always', () => {
    const basic = new Authenticator({ kind: 'password', user: 'kg', password: 'sécret' });
    expect(basic.challenged('Basic realm="kg", charset="UTF-8"')).toBe(true);
    expect(basic.headerFor('GET', url)).toBe(`Basic ${Buffer.from('kg:sécret').toString('base64')}`);
    const token = new Authenticator({ kind: 'token', token: 'abc' });
    expect([token.headerFor('GET', url), token.challenged('Basic realm="kg"')]).toEqual(['Bearer abc', false]);
  });
});
