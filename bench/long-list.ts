/**
 * Time of the per-page pipeline (read, segment, extract) for one list of publications by its length: it has to grow as the list does.
 *
 *   npm run bench:list
 *
 * Each page is made up: items, boxes or lines of text with invented people. The time per entry is to be about the same in every column.
 */
import { readPageFacts } from '../dist/pipeline.js';
import { median } from './median.js';

const LENGTHS = [500, 1_000, 2_000, 4_000];
const PASSES = 5;
const FAMILIES = ['Lindqvist', 'Gong', 'Park', 'Ek', 'Okoro', 'Salvatierra', 'Ishikura', 'Brandvold', 'Achterberg', 'Delacroze'];
const GIVEN = ['Mara', 'Tianwei', 'Jo', 'Sven', 'Adaeze', 'Ines', 'Ren', 'Kari', 'Joost', 'Maëlle'];
const THINGS = ['Tides', 'Fog', 'Gulls', 'Buoys', 'Harbours', 'Ship Logs', 'Erosion', 'Currents', 'Lighthouses', 'Kelp'];
const VENUES = ['SenSys', 'KDD', 'ICML', 'Journal of Hydrology', 'CVPR'];

const of = (values: readonly string[], n: number): string => values[n % values.length] ?? '';
const person = (n: number): string => `${of(GIVEN, n * 7 + (n >> 3))} ${of(FAMILIES, n * 3 + (n >> 2))}`;
const authors = (n: number): string => ['Mara Lindqvist', ...Array.from({ length: 1 + (n % 4) }, (_, i) => person(n + i * 11))].join(', ');
const title = (n: number): string => `Learning to Measure ${of(THINGS, n)} and ${of(THINGS, n + 1 + (n % 7))} by Method ${n}`;
const year = (n: number): number => 2024 - (n % 25);

/** Forms of a list; each is given the number of entries. */
const FORMS: readonly (readonly [string, (n: number) => string])[] = [
  [
    'items of a list',
    (n) =>
      `<ul>${Array.from({ length: n }, (_, i) => `<li>${authors(i)}. "${title(i)}." In <i>${of(VENUES, i)}</i>, ${year(i)}. <a href="${i}.pdf">pdf</a></li>`).join('')}</ul>`,
  ],
  [
    'boxes of lines',
    (n) =>
      Array.from(
        { length: n },
        (_, i) => `<div class="paper"><p><b>${title(i)}</b></p><p>${authors(i)}</p><p>${of(VENUES, i)} ${year(i)}</p></div>`,
      ).join(''),
  ],
  [
    'one paragraph, br between entries',
    (n) => `<p>${Array.from({ length: n }, (_, i) => `${authors(i)}: ${title(i)}. ${of(VENUES, i)}, ${year(i)}.`).join('<br>')}</p>`,
  ],
];

const pageOf = (list: string): Uint8Array =>
  new TextEncoder().encode(
    `<html><head><title>Mara Lindqvist</title></head><body><h1>Mara Lindqvist</h1><p>I am Mara Lindqvist, a researcher.</p><h2>Publications</h2>${list}</body></html>`,
  );

console.log(`one list by its length, ${PASSES} passes, one thread; median ms (ms per 1,000 entries)`);
for (const [name, form] of FORMS) {
  const cells = LENGTHS.map((length) => {
    const bytes = pageOf(form(length));
    const times: number[] = [];
    let found = 0;
    for (let pass = 0; pass <= PASSES; pass++) {
      const start = performance.now();
      found = readPageFacts(bytes, { id: 'list' }).works.length;
      if (pass > 0) times.push(performance.now() - start);
    }
    const ms = median(times);
    return `${length}: ${ms.toFixed(0)} (${((ms / length) * 1_000).toFixed(0)})${found === length ? '' : ` ${found} found`}`;
  });
  console.log(`${name.padEnd(36)}${cells.join('   ')}`);
}
