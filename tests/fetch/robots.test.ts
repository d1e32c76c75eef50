import { describe, expect, it } from 'vitest';
import { PageFetcher } from '../../src/fetch/page-fetcher.js';
import type { Contained } from '../../src/input/contained-page.js';
import { content, type Handler, redirectTo, type Site, startSite, status } from '../support/web-site.js';

const PAGE = '<html><body><h1>Ann</h1></body></html>';
const FORBID_X = content('text/plain', 'User-agent: *\nDisallow: /x');

const site = (pages: Readonly<Record<string, Handler>>, address?: string): Promise<Site> =>
  startSite({ '/x': PAGE, '/y': PAGE, ...pages }, address);

const fetcher = (): PageFetcher =>
  new PageFetcher({
    userAgent: 'vitagraph/9.9',
    allowsPrivate: true,
    timeout: 500,
    maxBytes: 100_000,
    pause: 1,
    signal: new AbortController().signal,
  });
const outcomes = async (origin: string, ...paths: readonly string[]): Promise<readonly string[]> => {
  const one = fetcher();
  const pages: Contained[] = [];
  for (const path of paths) pages.push(await one.fetch({ kind: 'address', name: path, url: new URL(path, origin) }));
  return pages.map((page) => (page.kind === 'page' ? 'page' : page.reason.replaceAll(origin, '')));
};
const FORBIDDEN = '/robots.txt forbids it';

describe('robots.txt', () => {
  it('is asked for once, and what it forbids is not', async () => {
    const { origin, paths } = await site({ '/robots.txt': FORBID_X });
    expect(await outcomes(origin, '/x', '/y', '/x?a=1')).toEqual([FORBIDDEN, 'page', FORBIDDEN]);
    expect(paths()).toEqual(['/robots.txt', '/y']);
  });

  it.each([400, 401, 403, 404, 410, 429, 451])('forbids nothing where there is none: %i', async (code) => {
    const { origin } = await site({ '/robots.txt': status(code) });
    expect(await outcomes(origin, '/x')).toEqual(['page']);
  });

  it.each([500, 502, 503, 504])('forbids all where the server is broken: %i', async (code) => {
    const { origin, paths } = await site({ '/robots.txt': status(code) });
    expect(await outcomes(origin, '/x', '/y')).toEqual(Array(2).fill(`nothing is fetched where /robots.txt answers ${code}`));
    expect(paths()).toEqual(['/robots.txt']);
  });

  it.each<[string, Handler]>([
    ['breaks off', (response) => void response.destroy()],
    ['does not come', () => undefined],
    ['is compressed wrongly', content('text/plain', 'User-agent: *', { 'content-encoding': 'gzip' })],
    ['leads to what is not fetched', redirectTo('http://169.254.169.254/robots.txt')],
    ['leads to a file', redirectTo('file:///etc/robots.txt')],
  ])('forbids all where it %s', async (_, handler) => {
    const { origin, paths } = await site({ '/robots.txt': handler });
    expect(await outcomes(origin, '/x')).not.toEqual(['page']);
    expect(paths()).toEqual(['/robots.txt']);
  });

  it('may stand elsewhere, and counts for the host that leads there', async () => {
    const other = await site({ '/rules': FORBID_X }, '127.0.0.2');
    const { origin } = await site({ '/robots.txt': redirectTo(`${other.origin}/rules`, 301) });
    expect(await outcomes(origin, '/x', '/y')).toEqual([FORBIDDEN, 'page']);
    expect(other.paths()).toEqual(['/rules']);
  });

  it('is looked for five redirects far', async () => {
    const hops = Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`/${i}`, redirectTo(`/${i + 1}`)]));
    const five = await site({ '/robots.txt': redirectTo('/3'), ...hops, '/7': FORBID_X });
    expect(await outcomes(five.origin, '/x')).toEqual([FORBIDDEN]);
    const six = await site({ '/robots.txt': redirectTo('/2'), ...hops, '/7': FORBID_X });
    expect(await outcomes(six.origin, '/x')).toEqual(['page']);
  });

  it('is read up to 500 KiB, and no half of a rule', async () => {
    const filler = `${'#'.repeat(63)}\n`.repeat(500 * 16);
    const start = 'User-agent: *\nDisallow: /x\n';
    const long = await site({ '/robots.txt': `${start}${filler}Disallow: /y\nDisallow: /` });
    expect(await outcomes(long.origin, '/x', '/y')).toEqual([FORBIDDEN, 'page']);
    // The limit is behind the slash of "/z": all would be forbidden.
    const head = 'User-agent: *\n';
    const rest = 500 * 1024 - head.length - 'Disallow: /'.length;
    const cut = await site({ '/robots.txt': `${head}${'#'.repeat(rest - 1)}\nDisallow: /z` });
    expect(await outcomes(cut.origin, '/x')).toEqual(['page']);
  });

  it('belongs to one port of a host', async () => {
    const closed = await site({ '/robots.txt': content('text/plain', 'User-agent: *\nDisallow: /') });
    const open = await site({});
    expect(await outcomes(closed.origin, '/x', `${open.origin}/x`)).toEqual([FORBIDDEN, 'page']);
  });

  it('can ask for longer pauses', async () => {
    const { origin, visits } = await site({ '/robots.txt': content('text/plain', 'User-agent: *\nCrawl-delay: 0.4') });
    expect(await outcomes(origin, '/x', '/y')).toEqual(['page', 'page']);
    const [, first, second] = visits;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(400);
  });
});
