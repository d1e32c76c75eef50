/**
 * Speed of the per-page pipeline (read, segment, extract) beside what `cheerio/slim` needs just to parse the same
 * HTML pages and collect their text, in one run.
 *
 *   npm run bench -- [FOLDER…]      default: the corpus pages and the pages without gold beside the project
 *
 * Then the time of long lists (`long-list.ts`).
 *
 * Every pass does all pages with both; the ratio is taken pass by pass, and its median is the figure to quote.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { load } from 'cheerio/slim';
import { readPageFacts } from '../dist/pipeline.js';
import { benchJobs } from './jobs.js';
import { spread } from './median.js';

const PASSES = 7;

interface PageFile {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly html: string | undefined;
}

const shared = new URL('../../shared/corpus/', import.meta.url).pathname;
const folders = process.argv.length > 2 ? process.argv.slice(2) : [join(shared, 'pages'), join(shared, 'bulk')].filter(existsSync);
const pages: PageFile[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(html|md|txt)$/.test(name))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { id: parse(name).name, bytes, html: name.endsWith('.html') ? bytes.toString('utf8') : undefined };
    }),
);
if (pages.length === 0) {
  console.error('no pages; give a folder of .html, .md or .txt files');
  process.exit(2);
}

const parseOnly = (html: string): number => load(html, { xml: { xmlMode: false } }, false).text().length;

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const html = pages.filter((page) => page.html !== undefined);
const whole: number[] = [];
const wholeHtml: number[] = [];
const parsing: number[] = [];
for (let pass = 0; pass <= PASSES; pass++) {
  const all = timed(() => {
    for (const page of pages) readPageFacts(page.bytes, page);
  });
  const ours = timed(() => {
    for (const page of html) readPageFacts(page.bytes, page);
  });
  const theirs = timed(() => {
    for (const page of html) parseOnly(page.html ?? '');
  });
  if (pass === 0) continue; // the first pass warms the compiler
  whole.push(all);
  wholeHtml.push(ours);
  parsing.push(theirs);
}

const megabytes = pages.reduce((sum, page) => sum + page.bytes.length, 0) / 1e6;
console.log(`${pages.length} pages, ${megabytes.toFixed(1)} MB, ${PASSES} passes, one thread; median (fastest to slowest)`);
console.log(
  `whole per-page pipeline      ${spread(
    whole.map((ms) => (pages.length / ms) * 1000),
    0,
  )} pages/s`,
);
console.log(
  `                             ${spread(
    whole.map((ms) => (megabytes / ms) * 1000),
    2,
  )} MB/s`,
);
console.log(`HTML pages: whole pipeline   ${spread(wholeHtml, 0)} ms for ${html.length} pages`);
console.log(`HTML pages: parse and text   ${spread(parsing, 0)} ms`);
console.log(
  `ratio whole / parse          ${spread(
    wholeHtml.map((ms, i) => ms / (parsing[i] ?? Number.NaN)),
    1,
  )}`,
);

await benchJobs(folders);

console.log('');
await import('./long-list.js');
