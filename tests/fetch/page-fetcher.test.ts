import { createServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FetchOptions, PageFetcher } from '../../src/fetch/page-fetcher.js';
import { parseWebAddress } from '../../src/fetch/web-address.js';
import type { Contained } from '../../src/input/contained-page.js';
import { content, type Handler, redirectTo, startSite, status } from '../support/web-site.js';

const OPTIONS: FetchOptions = {
  userAgent: 'vitagraph/9.9 (+https://w3id.org/vitagraph)',
  allowsPrivate: true,
  timeout: 5000,
  maxBytes: 100_000,
  pause: 1,
  signal: new AbortController().signal,
};
const PAGE = '<html><body><h1>Ann</h1></body></html>';

const get = (url: string, options: Partial<FetchOptions> = {}): Promise<Contained> => {
  const address = parseWebAddress(url);
  if (address.kind === 'bad') throw new Error(address.reason);
  return new PageFetcher({ ...OPTIONS, ...options }).fetch(address);
};
const failed = (reason: RegExp): unknown => expect.objectContaining({ kind: 'failed', reason: expect.stringMatching(reason) });
const textOf = (page: Contained): string => (page.kind === 'page' ? Buffer.from(page.bytes).toString() : `${page.kind}: ${page.reason}`);

describe('a page that is there', () => {
  it('comes with its address, its time and its encoding', async () => {
    const { origin, visits } = await startSite({
      '/~ann/?x=1': content('text/html;charset="windows-1252"', Buffer.from('caf\xe9', 'latin1')),
    });
    const before = Date.now();
    const page = await get(`${origin}/~ann/?x=1#papers`);
    expect(page).toMatchObject({ kind: 'page', name: `${origin}/~ann/?x=1#papers`, url: `${origin}/~ann/?x=1`, charset: 'windows-1252' });
    expect(page).toMatchObject({ id: `${origin.slice('http://'.length)}/~ann/?x=1`, bytes: Buffer.from('caf\xe9', 'latin1') });
    expect(Date.parse((page as { retrieved: string }).retrieved)).toBeGreaterThanOrEqual(before);
    expect(visits.map(({ path }) => path)).toEqual(['/robots.txt', '/~ann/?x=1']);
    for (const { headers } of visits) {
      expect(headers['user-agent']).toBe('vitagraph/9.9 (+https://w3id.org/vitagraph)');
      expect(headers.cookie).toBeUndefined();
      expect(headers.authorization).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['identity', Buffer.from(PAGE)],
    ['GZIP', Buffer.concat([gzipSync(PAGE.slice(0, 10)), gzipSync(PAGE.slice(10))])],
  ])('is decompressed: %s', async (coding, body) => {
    const { origin } = await startSite({ '/': content('text/html', body, { 'content-encoding': coding }) });
    expect(textOf(await get(origin))).toBe(PAGE);
  });

  it.each([
    'text/html',
    'TEXT/HTML; charset=utf-8',
    'application/xhtml+xml',
    'text/plain',
    'text/markdown; charset=UTF-8',
    'application/x-bibtex',
  ])('may be %s', async (type) => {
    const { origin } = await startSite({ '/': content(type, PAGE) });
    expect(textOf(await get(origin))).toBe(PAGE);
  });

  it('may have no type', async () => {
    const { origin } = await startSite({ '/': (response) => void response.end(PAGE) });
    expect(textOf(await get(origin))).toBe(PAGE);
  });

  it('may be at an address of IPv6', async () => {
    const { origin } = await startSite({ '/': PAGE }, '::1');
    expect(textOf(await get(origin))).toBe(PAGE);
  });
});

describe('what is no page', () => {
  it.each([
    ['application/pdf', 'holds application/pdf'],
    ['image/png', 'holds image/png'],
    ['application/json; charset=utf-8', 'holds application/json'],
    ['text/css', 'holds text/css'],
    ['text/\u009b31mred', 'holds text/31mred'],
  ])('is skipped and not read: %s', async (type, reason) => {
    const { origin } = await startSite({ '/': (response) => void response.writeHead(200, { 'content-type': type }).write('x') });
    expect(await get(origin)).toMatchObject({ kind: 'skipped', reason });
  });

  it.each([
    [404, /^the server answered 404 Not Found$/],
    [403, /403 Forbidden/],
    [410, /410 Gone/],
    [500, /500 Internal Server Error/],
    [204, /204 No Content/],
    [206, /206 Partial Content/],
    [304, /304 Not Modified/],
    [302, /302 Found/],
  ])('fails: %i', async (code, reason) => {
    const { origin } = await startSite({ '/': status(code) });
    expect(await get(origin)).toEqual(failed(reason));
  });

  it('fails where it is too large, whatever its length is said to be', async () => {
    const { origin } = await startSite({
      '/': content('text/html', 'x'.repeat(100_001)),
      '/fits': content('text/html', 'x'.repeat(100_000)),
    });
    expect(await get(origin)).toEqual(failed(/larger than a page should be: the limit is 0.1 MB/));
    expect(await get(`${origin}/fits`)).toMatchObject({ kind: 'page' });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(200_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(200_000_000))],
  ])('fails where it is a bomb, before that goes off: %s', async (coding, bomb) => {
    const { origin } = await startSite({ '/': content('text/html', bomb, { 'content-encoding': coding }) });
    const before = process.memoryUsage.rss();
    expect(await get(origin, { maxBytes: 1_000_000 })).toEqual(failed(/larger/));
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  });

  it('fails where it is compressed to more than it holds', async () => {
    const nothing = gzipSync('');
    const { origin } = await startSite({
      '/': content('text/html', Buffer.concat(Array(20_000).fill(nothing)), { 'content-encoding': 'gzip' }),
    });
    expect(await get(origin)).toEqual(failed(/compressed to more/));
  });

  it.each([
    ['gzip', Buffer.from(PAGE), /compressed wrongly/],
    ['gzip', gzipSync(PAGE).subarray(0, 20), /compressed wrongly/],
    ['br', Buffer.from([0xff, 0xff, 0xff]), /compressed wrongly/],
    ['deflate', Buffer.from('x'), /not asked for/],
    ['gzip, br', Buffer.from('x'), /not asked for/],
  ])('fails where its compression is broken: %s', async (coding, body, reason) => {
    const { origin } = await startSite({ '/': content('text/html', body, { 'content-encoding': coding }) });
    expect(await get(origin)).toEqual(failed(reason));
  });
});

describe('a server that takes its time', () => {
  it.each<[string, Handler]>([
    ['does not answer', () => undefined],
    ['stops in the middle', (response) => void response.writeHead(200, { 'content-type': 'text/html' }).write(PAGE)],
    [
      'gives a byte now and then',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(drip));
      },
    ],
    [
      'gives compressed bytes now and then',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
        const body = gzipSync('a'.repeat(1000));
        let at = 0;
        const drip = setInterval(() => response.write(body.subarray(at, ++at)), 50);
        response.on('close', () => clearInterval(drip));
      },
    ],
    [
      'only ever says that it will',
      (response) => {
        const drip = setInterval(() => response.writeProcessing(), 20);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('fails in time where it %s', async (_, handler) => {
    const { origin } = await startSite({ '/': handler });
    const start = performance.now();
    expect(await get(origin, { timeout: 300 })).toEqual(failed(/^took longer than 0.3 s$/));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('is not waited for when the run ends', async () => {
    const { origin } = await startSite({ '/': () => undefined });
    const end = new AbortController();
    setTimeout(() => end.abort(), 100);
    expect(await get(origin, { signal: end.signal })).toEqual(failed(/the run ended/));
  });
});

describe('a server that does not speak HTTP', () => {
  const talk = async (said: string): Promise<string> => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (asked) => {
        if (asked.toString().startsWith('GET /robots.txt')) socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
        else socket.end(said);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
  };

  it.each([
    ['SSH-2.0-OpenSSH_9.6\r\n', /not HTTP/],
    ['', /broke off/],
    ['HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 500\r\n\r\n<p>half', /broke off/],
    ['HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n', /broke off/],
    [`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`, /not HTTP/],
    ['HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello', /not HTTP/],
  ])('fails: %j', async (said, reason) => {
    expect(await get(await talk(said))).toEqual(failed(reason));
  });

  it('fails where nobody listens, and where the certificate is missing', async () => {
    const { origin, stop } = await startSite({});
    expect(await get(origin.replace('http:', 'https:'))).toEqual(failed(/./));
    stop();
    expect(await get(origin)).toEqual(failed(/^the host refuses the connection$/));
    expect(await get('http://no-such-host.invalid/')).toEqual(failed(/host/));
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('%i is followed, and the page is at the last address', async (code) => {
    const { origin } = await startSite({ '/old': redirectTo('/new#top', code), '/new': PAGE });
    expect(await get(`${origin}/old`)).toMatchObject({ kind: 'page', name: `${origin}/old`, url: `${origin}/new` });
  });

  it('is followed five times and not six', async () => {
    const hops = Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`/${i}`, redirectTo(`/${i + 1}`)]));
    const { origin, paths } = await startSite({ ...hops, '/7': PAGE });
    expect(await get(`${origin}/2`)).toMatchObject({ kind: 'page', url: `${origin}/7` });
    expect(await get(`${origin}/1`)).toEqual(failed(/more than 5 redirects/));
    expect(paths().filter((path) => path === '/7')).toHaveLength(1);
  });

  it('is not followed in a circle', async () => {
    const { origin, paths } = await startSite({ '/a': redirectTo('/b'), '/b': redirectTo('/a'), '/self': redirectTo('/self#x') });
    expect(await get(`${origin}/a`)).toEqual(failed(/in a circle/));
    expect(await get(`${origin}/self`)).toEqual(failed(/in a circle/));
    expect(paths().filter((path) => path !== '/robots.txt')).toEqual(['/a', '/b', '/self']);
  });

  it.each([
    ['http://169.254.169.254/latest/meta-data/', /redirects to .*169\.254\.169\.254, an address that no page is fetched from/],
    ['http://[::ffff:a9fe:a9fe]/', /an address that no page is fetched from/],
    ['http://0xa9fea9fe/', /169\.254\.169\.254, an address that no page/],
    ['http://0.0.0.0/', /0\.0\.0\.0, an address that no page/],
    ['file:///etc/passwd', /only http and https/],
    ['data:text/html,x', /only http and https/],
    ['ftp://127.0.0.1/', /only http and https/],
    ['http://ann:secret@127.0.0.1/', /user name or password/],
    [`/${'a'.repeat(3000)}`, /longer than 2000/],
    ['http://', /302 Found/],
  ])('is refused where it leads to %s', async (location, reason) => {
    const { origin } = await startSite({ '/': redirectTo(location) });
    const page = await get(origin);
    expect(page).toEqual(failed(reason));
    expect(textOf(page)).not.toContain('secret');
  });

  it('obeys the robots.txt of the host that it leads to', async () => {
    const other = await startSite({ '/robots.txt': 'User-agent: *\nDisallow: /', '/': PAGE }, '127.0.0.2');
    const { origin } = await startSite({ '/': redirectTo(`${other.origin}/`) });
    expect(await get(origin)).toEqual(failed(/robots.txt forbids it/));
    expect(other.paths()).toEqual(['/robots.txt']);
  });

  it('tells what its target is not', async () => {
    const { origin } = await startSite({ '/': redirectTo('/x.pdf'), '/x.pdf': content('application/pdf', 'x') });
    expect(await get(origin)).toMatchObject({ kind: 'skipped', reason: `redirects to ${origin}/x.pdf: holds application/pdf` });
  });
});

describe('a page that is not to be kept', () => {
  const tagged = (...values: readonly string[]): Handler => {
    return (response) => {
      response.setHeader('content-type', 'text/html').setHeader('x-robots-tag', values);
      // Nobody who reads this gets to an end of it.
      response.write(PAGE);
    };
  };

  it.each([[['noindex']], [['nofollow', 'None']], [['otherbot: nofollow', 'noindex']], [['vitagraph: noindex']]])(
    'is skipped and not read: %j',
    async (values) => {
      const { origin } = await startSite({ '/': tagged(...values) });
      expect(await get(origin)).toMatchObject({
        kind: 'skipped',
        reason: expect.stringMatching(/^its server asks programs not to keep it \(X-Robots-Tag: no(?:ne|index)\)$/),
      });
    },
  );

  it.each([['nofollow'], ['otherbot: noindex, none'], ['max-image-preview: none'], ['all']])('is not meant: %s', async (value) => {
    const { origin } = await startSite({ '/': content('text/html', PAGE, { 'x-robots-tag': value }) });
    expect(textOf(await get(origin))).toBe(PAGE);
  });

  it('may say so in its head', async () => {
    const page = `<html><head><meta name="robots" content="noindex, nofollow"><title>x</title></head><body>${PAGE}</body></html>`;
    const { origin } = await startSite({ '/': content('text/html', page), '/n': content('text/plain', page) });
    expect(await get(origin)).toMatchObject({
      kind: 'skipped',
      reason: 'it asks programs not to keep it (<meta name="robots">: noindex)',
    });
    expect(textOf(await get(`${origin}/n`))).toBe(page);
  });

  it('is the one that is read, not one that leads to it', async () => {
    const { origin } = await startSite({
      '/a': (response) => void response.writeHead(302, { location: '/b', 'x-robots-tag': 'noindex' }).end(),
      '/b': PAGE,
      '/c': redirectTo('/d'),
      '/d': tagged('none'),
    });
    expect(textOf(await get(`${origin}/a`))).toBe(PAGE);
    expect(await get(`${origin}/c`)).toMatchObject({
      kind: 'skipped',
      reason: expect.stringMatching(/^redirects to .*\/d: its server asks/),
    });
  });

  it('fails for what else is wrong with it', async () => {
    const { origin } = await startSite({ '/': status(404, { 'x-robots-tag': 'noindex' }) });
    expect(await get(origin)).toEqual(failed(/404 Not Found/));
  });
});

describe('the time that an address has', () => {
  const late = /took longer than 0\.4 s with all requests and pauses/;
  /** A site whose every answer takes a while. */
  const slowly =
    (answer: (response: Parameters<Exclude<Handler, string>>[0]) => void): Handler =>
    (response) =>
      void setTimeout(() => answer(response), 150);

  it('counts over all redirects, each of which is in time', async () => {
    const hops = Object.fromEntries(
      [1, 2, 3, 4].map((i) => [`/${i}`, slowly((response) => void response.writeHead(302, { location: `/${i + 1}` }).end())]),
    );
    const { origin, paths } = await startSite({ ...hops, '/5': PAGE });
    expect(await get(`${origin}/1`, { total: 400 })).toEqual(failed(late));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(paths()).not.toContain('/5');
    expect(await get(`${origin}/1`, { total: 10_000 })).toMatchObject({ kind: 'page' });
  });

  it('counts robots.txt', async () => {
    const { origin, paths } = await startSite({ '/robots.txt': () => undefined, '/': PAGE });
    expect(await get(origin, { total: 400 })).toEqual(failed(late));
    expect(paths()).toEqual(['/robots.txt']);
  });

  it('counts the pauses between requests, and asks for nothing after it', async () => {
    const { origin, paths } = await startSite({ '/': PAGE });
    expect(await get(origin, { total: 400, pause: 700 })).toEqual(failed(late));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(paths()).toEqual(['/robots.txt']);
  });

  it('counts how long a busy server asks to be left alone', async () => {
    const { origin, paths } = await startSite({ '/': status(503, { 'retry-after': '1' }) });
    expect(await get(origin, { total: 400 })).toEqual(failed(late));
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(paths()).toEqual(['/robots.txt', '/']);
  });

  it('ends a request that is under way', async () => {
    let closed = 0;
    const { origin } = await startSite({ '/': (response) => void response.on('close', () => closed++).write('<p>') });
    expect(await get(origin, { total: 400 })).toEqual(failed(late));
    await expect.poll(() => closed).toBe(1);
  });

  it('does not close a site to other addresses, whose robots.txt may still come', async () => {
    const { origin } = await startSite({
      '/robots.txt': (response) => void setTimeout(() => response.end('User-agent: *\nDisallow: /no'), 300),
      '/': PAGE,
      '/no': PAGE,
    });
    const fetcher = new PageFetcher({ ...OPTIONS, total: 200 });
    const fetch = (path: string): Promise<Contained> => {
      const address = parseWebAddress(`${origin}${path}`);
      return address.kind === 'bad' ? Promise.reject(new Error(address.reason)) : fetcher.fetch(address);
    };
    expect(await fetch('/')).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/longer than 0\.2 s/) });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await fetch('/')).toMatchObject({ kind: 'page' });
    expect(await fetch('/no')).toEqual(failed(/robots.txt forbids it/));
  });
});

describe('an address of a private network', () => {
  it.each(['127.0.0.1', 'localhost', '127.1', '2130706433', '0x7f000001', '017700000001', '0177.0.0.1', '127.0.0.1.', 'LOCALHOST'])(
    'is refused however it is written: %s',
    async (host) => {
      const { origin, visits } = await startSite({ '/': PAGE });
      expect(await get(`http://${host}:${new URL(origin).port}/`, { allowsPrivate: false })).toEqual(
        failed(/private network \(--fetch-private/),
      );
      expect(visits).toEqual([]);
    },
  );

  it.each(['[::1]', '[0:0:0:0:0:0:0:1]', '[fd00::1]', '10.0.0.1', '192.168.0.1', '172.16.0.1', '100.64.0.1'])(
    'is refused: %s',
    async (host) => {
      expect(await get(`http://${host}:9/`, { allowsPrivate: false })).toEqual(failed(/private network/));
    },
  );

  it.each([
    '[::ffff:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[::]',
    '0',
    '0.0.0.0',
    '224.0.0.1',
    '169.254.169.254',
  ])('is refused even where those are allowed: %s', async (host) => {
    expect(await get(`http://${host}:9/`)).toEqual(failed(/no page is fetched from/));
  });

  it('is fetched where they are allowed', async () => {
    const { origin } = await startSite({ '/': PAGE });
    expect(textOf(await get(origin.replace('127.0.0.1', 'localhost')))).toBe(PAGE);
  });
});

describe('a busy server', () => {
  const busyOnce = (code: number, headers: Readonly<Record<string, string>>): Handler => {
    let asked = 0;
    return (response) =>
      void (asked++ === 0 ? response.writeHead(code, headers).end() : response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE));
  };

  it.each([429, 503])('is asked again when it says: %i', async (code) => {
    const { origin, visits } = await startSite({ '/': busyOnce(code, { 'retry-after': '1' }) });
    expect(textOf(await get(origin))).toBe(PAGE);
    const [, first, second] = visits;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(999);
  });

  it('may say it as a date', async () => {
    const { origin } = await startSite({ '/': busyOnce(503, { 'retry-after': new Date(Date.now() + 1000).toUTCString() }) });
    expect(textOf(await get(origin))).toBe(PAGE);
  });

  it.each<Readonly<Record<string, string>>>([{}, { 'retry-after': '3600' }, { 'retry-after': 'soon' }])(
    'is not asked again with %j',
    async (headers) => {
      const { origin, paths } = await startSite({ '/': busyOnce(503, headers) });
      expect(await get(origin)).toEqual(failed(/503/));
      expect(paths()).toEqual(['/robots.txt', '/']);
    },
  );

  it('is asked no third time', async () => {
    const { origin, paths } = await startSite({ '/': status(429, { 'retry-after': '0' }) });
    expect(await get(origin)).toEqual(failed(/429 Too Many Requests/));
    expect(paths()).toEqual(['/robots.txt', '/', '/']);
  });
});
