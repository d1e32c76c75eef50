import { describe, expect, it } from 'vitest';
import { fetchPages } from '../../src/fetch/fetch-pages.js';
import type { Contained } from '../../src/input/contained-page.js';
import { redirectTo, startSite, type Visit } from '../support/web-site.js';

const OPTIONS = { userAgent: 'vitagraph/9.9', allowsPrivate: true, timeout: 5000, maxBytes: 100_000 };
const PAGE = '<html><body><h1>Ann</h1></body></html>';
/** A server notes a request a little after it was sent, and the one before a little later still. */
const SECOND = 998;

const address = (url: string) => ({ kind: 'address', name: url, url: new URL(url) }) as const;
async function all(urls: readonly string[], options: { readonly pause?: number } = {}): Promise<readonly Contained[]> {
  const pages: Contained[] = [];
  for await (const page of fetchPages(urls.map(address), { ...OPTIONS, ...options })) pages.push(page);
  return pages;
}

const gaps = (visits: readonly Visit[]): readonly number[] =>
  visits
    .map(({ at }) => at)
    .toSorted((a, b) => a - b)
    .map((at, i, times) => at - (times[i - 1] ?? Number.NEGATIVE_INFINITY))
    .slice(1);

describe('fetchPages', () => {
  it('asks a host at most once a second, over all its ports, with robots.txt and redirects', async () => {
    const one = await startSite({ '/a': PAGE, '/b': redirectTo('/c'), '/c': PAGE }, '127.0.0.3');
    const other = await startSite({ '/d': PAGE }, '127.0.0.3');
    const elsewhere = await startSite({ '/e': redirectTo(`${one.origin}/a`) }, '127.0.0.4');
    const pages = await all([`${one.origin}/a`, `${one.origin}/b`, `${other.origin}/d`, `${elsewhere.origin}/e`]);
    expect(pages.map(({ kind }) => kind)).toEqual(Array(4).fill('page'));
    const visits = [...one.visits, ...other.visits];
    expect(visits.map(({ path }) => path).toSorted()).toEqual(['/a', '/a', '/b', '/c', '/d', '/robots.txt', '/robots.txt']);
    expect(Math.min(...gaps(visits))).toBeGreaterThanOrEqual(SECOND);
    expect(Math.min(...gaps(elsewhere.visits))).toBeGreaterThanOrEqual(SECOND);
  });

  it('asks several hosts at once', async () => {
    const hosts = await Promise.all([5, 6, 7, 8, 9].map((n) => startSite({ '/': PAGE }, `127.0.0.${n}`)));
    const pages = await all(hosts.map(({ origin }) => origin));
    expect(pages).toHaveLength(5);
    const times = hosts.flatMap(({ visits }) => visits.map(({ at }) => at));
    // One after the other they would need five seconds.
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(3500);
    for (const { visits } of hosts) expect(Math.min(...gaps(visits))).toBeGreaterThanOrEqual(SECOND);
  });

  it('gives each page once, also of more hosts than are asked at a time', async () => {
    const hosts = await Promise.all(Array.from({ length: 40 }, (_, n) => startSite({ '/': PAGE, '/2': PAGE }, `127.0.1.${n}`)));
    const urls = hosts.flatMap(({ origin }) => [`${origin}/`, `${origin}/2`, `${origin}/none`]);
    const pages = await all(urls, { pause: 1 });
    expect(pages.map(({ name }) => name).toSorted()).toEqual(urls.toSorted());
    expect(pages.filter(({ kind }) => kind === 'failed')).toHaveLength(40);
    for (const { visits } of hosts) expect(visits.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
  });

  it('asks for no more than is taken', async () => {
    const { origin, paths } = await startSite(Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`/${n}`, PAGE])), '127.0.0.10');
    const urls = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => address(`${origin}/${n}`));
    for await (const page of fetchPages(urls, { ...OPTIONS, pause: 1 })) {
      expect(page.kind).toBe('page');
      await new Promise((resolve) => setTimeout(resolve, 300));
      break;
    }
    const asked = paths().length;
    expect(asked).toBeLessThanOrEqual(3);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(paths()).toHaveLength(asked);
  });

  it('gives nothing for nothing', async () => {
    expect(await all([])).toEqual([]);
  });
});
