/**
 * What reading people costs beside reading publications: the time per page of the extractors of the owner, contact, career,
 * interests, awards, courses and talks, and the time per page of the extractor of works, in one run.
 *
 *   npx tsx bench/people.ts [FOLDER…]      default: the corpus pages beside the project
 *
 * The first group may cost at most as much as the second (ratio 1); the ratio is taken pass by pass, and its median is the figure to quote.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { extractAwards } from '../src/extract/award/extract-awards.js';
import { extractCareer } from '../src/extract/career/extract-career.js';
import { extractEmails } from '../src/extract/contact/extract-emails.js';
import { extractProfiles } from '../src/extract/contact/extract-profiles.js';
import type { ExtractionContext } from '../src/extract/context.js';
import { extractInterests } from '../src/extract/interest/extract-interests.js';
import { extractOwner } from '../src/extract/owner/extract-owner.js';
import { extractWorks } from '../src/extract/publication/extract-works.js';
import { extractTalks } from '../src/extract/talk/extract-talks.js';
import { extractCourses } from '../src/extract/teaching/extract-courses.js';
import { read } from '../src/read/read.js';
import { segment } from '../src/segment/segment.js';
import { spread } from './median.js';

const PASSES = 5;

const shared = new URL('../../shared/corpus/', import.meta.url).pathname;
const folders = process.argv.length > 2 ? process.argv.slice(2) : [join(shared, 'pages')].filter(existsSync);
const contexts: ExtractionContext[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(html|md|txt)$/.test(name))
    .map((name) => {
      const page = read(readFileSync(join(folder, name)), { id: parse(name).name });
      const sections = segment(page);
      return { page, sections, owner: extractOwner(page, sections) };
    }),
);
if (contexts.length === 0) {
  console.error('no pages; give a folder of .html, .md or .txt files');
  process.exit(2);
}

/** Milliseconds of processor time that a run over all pages takes: other programs on the machine do not count. */
function timed(run: (context: ExtractionContext) => unknown): number {
  const start = process.cpuUsage();
  for (const context of contexts) run(context);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const career: number[] = [];
const people: number[] = [];
const works: number[] = [];
for (let pass = 0; pass <= PASSES; pass++) {
  const ofCareer = timed(extractCareer);
  const ofOthers = timed((context) => [
    extractOwner(context.page, context.sections),
    extractEmails(context),
    extractProfiles(context),
    extractInterests(context),
    extractAwards(context),
    extractCourses(context),
    extractTalks(context),
  ]);
  const ofWorks = timed(extractWorks);
  if (pass === 0) continue; // the first pass warms the compiler
  career.push(ofCareer / contexts.length);
  people.push((ofCareer + ofOthers) / contexts.length);
  works.push(ofWorks / contexts.length);
}

console.log(`${contexts.length} pages, ${PASSES} passes, one thread; median (fastest to slowest)`);
console.log(`career                     ${spread(career, 2)} ms/page`);
console.log(`people, with the career    ${spread(people, 2)} ms/page`);
console.log(`publications               ${spread(works, 2)} ms/page`);
console.log(
  `people / publications      ${spread(
    people.map((ms, pass) => ms / (works[pass] ?? Number.NaN)),
    2,
  )}   (to be at most 1)`,
);
