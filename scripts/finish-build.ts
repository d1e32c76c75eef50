/**
 * What the compiler does not do: removes what sources that are gone have left behind, copies lexicon data and query files from `src/` to
 * `dist/`, and stamps the build with a hash of all that it consists of, by which records that an older build made are known to be old.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = new URL('../dist/', import.meta.url);
const filesOf = (folder: URL): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [relative(fileURLToPath(folder), join(entry.parentPath, entry.name))] : [],
  );

const COMPILED = /(?:\.d\.ts|\.js)(?:\.map)?$/;
/** What bundles consist of has no source of its name. */
const BUNDLES = ['bundle', join('explore', 'assets')];
for (const path of filesOf(dist).filter((name) => COMPILED.test(name) && !BUNDLES.some((folder) => name.startsWith(folder)))) {
  if (!existsSync(new URL(`../src/${path.replace(COMPILED, '.ts')}`, import.meta.url))) rmSync(new URL(path, dist));
}
for (const folder of ['lexicon/data', 'query/facts', 'query/queries']) {
  const source = new URL(`../src/${folder}`, import.meta.url);
  if (existsSync(source)) cpSync(source, new URL(folder, dist), { recursive: true });
}

const STAMP = 'build.json';
const hash = createHash('sha256');
const paths = filesOf(dist).filter((name) => name !== STAMP);
for (const path of paths.filter((name) => !name.endsWith('.d.ts')).sort()) {
  hash
    .update(path)
    .update('\0')
    .update(readFileSync(new URL(path, dist)));
}
writeFileSync(new URL(STAMP, dist), `${JSON.stringify({ build: hash.digest('hex').slice(0, 16) })}\n`);
