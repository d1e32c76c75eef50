import type { LookupAddress, LookupOptions } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { checkWrittenAddress, guardedLookup } from '../../src/fetch/guarded-lookup.js';

type Found = string | readonly LookupAddress[];
const lookup = (host: string, options: LookupOptions, allowsPrivate: boolean): Promise<Found> =>
  new Promise((resolve, reject) => {
    guardedLookup(allowsPrivate)(host, options, (error, found) => (error ? reject(error) : resolve(found)));
  });

describe('guardedLookup', () => {
  it.each<LookupOptions>([{}, { all: false }, { all: true }, { family: 4 }, { family: 0, all: true }])(
    'gives no private address: %j',
    async (options) => {
      await expect(lookup('localhost', options, false)).rejects.toMatchObject({
        code: 'refused',
        message: expect.stringContaining('private network'),
      });
      await expect(lookup('10.0.0.1', options, false)).rejects.toMatchObject({ code: 'refused' });
    },
  );

  it('gives them where they are allowed, in the form that is asked for', async () => {
    expect(await lookup('localhost', { family: 4 }, true)).toBe('127.0.0.1');
    expect(await lookup('localhost', { family: 4, all: true }, true)).toEqual([{ address: '127.0.0.1', family: 4 }]);
  });

  it.each(['169.254.169.254', '0.0.0.0', '::', '::ffff:127.0.0.1', 'fe80::1'])('gives %s never', async (address) => {
    await expect(lookup(address, { all: true }, true)).rejects.toMatchObject({ code: 'refused' });
    await expect(lookup(address, {}, false)).rejects.toMatchObject({ code: 'refused' });
  });

  it('gives public ones', async () => {
    expect(await lookup('8.8.8.8', {}, false)).toBe('8.8.8.8');
    expect(await lookup('2606:4700::1111', { all: true }, false)).toEqual([{ address: '2606:4700::1111', family: 6 }]);
  });

  it('tells what is no host', async () => {
    await expect(lookup('no-such-host.invalid', {}, true)).rejects.toHaveProperty('syscall', 'getaddrinfo');
  });
});

describe('checkWrittenAddress', () => {
  it.each(['http://8.8.8.8/', 'http://a.example/', 'http://[2606:4700::1111]:8080/', 'http://localhost/'])('leaves %s', (url) => {
    expect(() => checkWrittenAddress(new URL(url), false)).not.toThrow();
  });

  it.each(['http://127.1/', 'http://0/', 'http://[::1]/', 'http://[::ffff:10.0.0.1]/', 'http://0xc0a80001/', 'http://①②⑦.0.0.1/'])(
    'refuses %s',
    (url) => {
      expect(() => checkWrittenAddress(new URL(url), false)).toThrow(/the host is at /);
    },
  );
});
