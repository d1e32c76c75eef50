/**
 * What the compiler does not do: copies lexicon data and query files from `src/` to `dist/`, and stamps the build with a hash of all
 * that it consists of, by which records that an older build made are known to be old.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = new URL('../dist/', import.meta.url);
for (const folder of ['lexicon/data', 'query/facts', 'query/queries']) {
  const source = new URL(`../src/${folder}`, import.meta.url);
  if (existsSync(source)) cpSync(source, new URL(folder, dist), { recursive: true });
}

const STAMP = 'build.json';
const hash = createHash('sha256');
const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== STAMP);
const paths = files.map(({ parentPath, name }) => relative(fileURLToPath(dist), join(parentPath, name)));
for (const path of paths.filter((name) => !name.endsWith('.d.ts')).sort()) {
  hash
    .update(path)
    .update('\0')
    .update(readFileSync(new URL(path, dist)));
}
writeFileSync(new URL(STAMP, dist), `${JSON.stringify({ build: hash.digest('hex').slice(0, 16) })}\n`);
