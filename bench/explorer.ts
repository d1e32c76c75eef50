/**
 * The pages of a generated graph of about a million quads, as the built program serves them: how soon they are there, what they weigh, how
 * long the server takes for them, what a browser makes of them.
 *
 *   npm run bench:explorer -- [--pages N] [--graph FILE.nq]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { hasChromium, startChromium } from '../tests/support/chromium.js';
import { serve } from '../tests/support/served.js';
import { writeGraph } from './world/write-graph.js';

const { values: options } = parseArgs({ options: { pages: { type: 'string', default: '720' }, graph: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'vitagraph-bench-'));

const at = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? Number.NaN;
const row = (what: string, figure: string, goal = ''): void => console.log(`${what.padEnd(52)}${figure.padStart(22)}  ${goal}`.trimEnd());
const times = (numbers: readonly number[]): string => `${at(numbers, 0.5).toFixed(0)} (worst ${Math.max(...numbers).toFixed(0)}) ms`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const textOf = async (url: string): Promise<string> => {
  const answer = await fetch(url, { headers: { accept: 'text/html, */*;q=0.5' } });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
};

interface Found {
  readonly href: string;
}

const search = async (origin: string, typed: string): Promise<readonly Found[]> =>
  JSON.parse(await textOf(`${origin}/data/search?q=${encodeURIComponent(typed)}`)) as readonly Found[];

/** Waits for the first page, asking a query all the while: the seconds to the page, and the longest wait for an answer to a query. */
async function opening(origin: string): Promise<void> {
  const waits: number[] = [];
  let isThere = false;
  const page = timed(() => textOf(`${origin}/`)).finally(() => {
    isThere = true;
  });
  while (!isThere) waits.push(await timed(() => textOf(`${origin}/sparql?query=${encodeURIComponent('ASK { ?s ?p ?o }')}`)));
  row('first page after the start', `${((await page) / 1000).toFixed(1)} s`);
  row('meanwhile a query waits', times(waits));
}

async function serverTimes(origin: string): Promise<string> {
  const letters = ['a', 'w', 'z', 'wa', 'li', 'zh', 'yu'];
  const words = ['wang', 'zhang wei', '王', 'learning', 'conference on', 'wnag', 'garcia'];
  for (const [name, typed] of [['one or two letters', letters] as const, ['words, misprints', words] as const]) {
    const taken: number[] = [];
    for (const text of typed) for (let i = 0; i < 5; i++) taken.push(await timed(() => search(origin, text)));
    row(`search: ${name}`, times(taken), 'goal 50 ms');
  }
  const list = await textOf(`${origin}/search?kind=person`);
  // What the graph says most of comes first.
  const people = [...list.matchAll(/<li><div><a href="([^"]+)"/g)].map(([, href]) => href as string);
  const taken: number[] = [];
  for (const href of [...people.slice(0, 25), ...people.slice(-25)]) taken.push(await timed(() => textOf(origin + href)));
  row('a person’s page on the server (25 largest, 25 others)', times(taken), 'goal 100 ms');
  const [first = ''] = people;
  const text = await textOf(origin + first);
  const assets = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path as string);
  const sizes = await Promise.all(assets.map(async (path) => gzipSync(await textOf(origin + path)).length));
  const bytes = gzipSync(text).length + sizes.reduce((a, b) => a + b, 0);
  row('the largest person’s page with all assets, gzip', `${(bytes / 1000).toFixed(0)} KB`, 'goal 300 KB');
  return first;
}

const PAINT = `new Promise((resolve) => new PerformanceObserver((list) => {
  const paint = list.getEntriesByName('first-contentful-paint')[0];
  if (paint) resolve(paint.startTime);
}).observe({ type: 'paint', buffered: true }))`;

async function paints(browser: Browser, origin: string, path: string): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let i = 0; i < 5; i++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(origin + path);
    taken.push((await page.evaluate(PAINT)) as number);
    await context.close();
  }
  return taken;
}

const FRAMES = `window.frames_ = []; { let last = performance.now(); const step = (now) => { window.frames_.push(now - last); last = now; requestAnimationFrame(step); }; requestAnimationFrame(step); }`;

/** Milliseconds between the frames while the network is dragged and zoomed. */
async function frames(page: Page): Promise<readonly number[]> {
  await page.evaluate(FRAMES);
  await page.mouse.move(600, 500);
  await page.mouse.down();
  for (let i = 0; i < 40; i++) await page.mouse.move(600 + 4 * i, 500 + 2 * i);
  await page.mouse.up();
  for (let i = 0; i < 30; i++) await page.mouse.wheel(0, i < 20 ? -40 : 60);
  await page.waitForTimeout(600);
  return ((await page.evaluate('window.frames_')) as readonly number[]).slice(2);
}

async function networkTimes(browser: Browser, origin: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(`${origin}/network`);
  await page.locator('canvas[data-done]').waitFor({ timeout: 120_000 });
  row('network: people are seen after', `${((performance.now() - start) / 1000).toFixed(1)} s`);
  const placing = await frames(page);
  row('network: frames while it is placed, 95th percentile', `${at(placing, 0.95).toFixed(0)} ms`);
  await page.locator('canvas[data-done="1"]').waitFor({ timeout: 300_000 });
  row('network: placed after', `${((performance.now() - start) / 1000).toFixed(1)} s`);
  row('network: size', await page.locator('#net-status').innerText());
  const moving = await frames(page);
  row('network: frames while it is moved, median, 95th', `${at(moving, 0.5).toFixed(0)}, ${at(moving, 0.95).toFixed(0)} ms`);
  await context.close();
}

let file = options.graph;
if (file === undefined) {
  file = join(folder, 'graph.nq');
  row('quads', (await writeGraph(Number(options.pages), file)).toLocaleString('en'));
}
const served = await serve([file], folder);
try {
  await opening(served.origin);
  const person = await serverTimes(served.origin);
  if (hasChromium) {
    const browser = await startChromium();
    row('first paint, the first page', times(await paints(browser, served.origin, '/')));
    row('first paint, the largest person’s page', times(await paints(browser, served.origin, person)));
    await networkTimes(browser, served.origin);
    await browser.close();
  }
} finally {
  served.stop();
  rmSync(folder, { recursive: true });
}
