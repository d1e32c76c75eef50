/** Copies what the compiler does not: lexicon data and query files, from `src/` to `dist/`. */
import { cpSync, existsSync } from 'node:fs';

for (const folder of ['lexicon/data', 'query/queries']) {
  const source = new URL(`../src/${folder}`, import.meta.url);
  if (existsSync(source)) cpSync(source, new URL(`../dist/${folder}`, import.meta.url), { recursive: true });
}
