/**
 * Writes the homepages of a generated world as files, and who is meant by each name on them (`truth.ndjson`: a line a page).
 *
 *   npx tsx bench/world/write-world.ts FOLDER [--pages 4000] [--people 20000] [--papers 100000] [--seed 1]
 */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { namesOnPage } from './identity-score.js';
import { makeWorld } from './make-world.js';
import { ownersOf, pageContent } from './page-content.js';
import { pageFile } from './page-file.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '4000' },
    people: { type: 'string', default: '20000' },
    papers: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('name the folder to write into');
  process.exit(2);
}
const world = makeWorld({ people: Number(values.people), papers: Number(values.papers), seed: Number(values.seed) });
mkdirSync(join(folder, 'pages'), { recursive: true });
const truth = createWriteStream(join(folder, 'truth.ndjson'));
for (const owner of ownersOf(world, Number(values.pages))) {
  const content = pageContent(world, owner);
  const file = pageFile(content);
  writeFileSync(join(folder, 'pages', file.name), file.text);
  truth.write(`${JSON.stringify({ page: content.id, owner: owner.id, names: Object.fromEntries(namesOnPage(content)) })}\n`);
}
truth.end();
