import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { PageFacts } from '../../model/page-facts.js';
import type { PageInput } from '../../pipeline.js';
import { makeFolder } from '../atomic-file.js';
import { parseRecord } from './facts-file.js';

/** A folder that keeps the records of pages between runs; plain values, so that it can be sent to a worker. */
export interface FactsCache {
  readonly folder: string;
  /** What made the records: another build of the program may read a page otherwise. */
  readonly build: string;
}

/** What a record depends on beside the program. */
export interface CacheKey {
  readonly input: PageInput;
  readonly bytes: Uint8Array;
}

/** The cache of this build of the program. */
export function factsCache(folder: string): FactsCache {
  const stamp = JSON.parse(readFileSync(new URL('../../build.json', import.meta.url), 'utf8')) as { readonly build: string };
  return { folder, build: stamp.build };
}

/** `folder/3f/3fa9…json`: no folder gets too many files. */
function fileOf({ folder, build }: FactsCache, { input, bytes }: CacheKey): string {
  const name = createHash('sha256')
    .update(JSON.stringify([build, input]))
    .update(bytes)
    .digest('hex');
  return join(folder, name.slice(0, 2), `${name}.json`);
}

/** The record that is kept for the page; undefined where there is none, or its file is damaged. */
export async function keptFacts(cache: FactsCache, key: CacheKey): Promise<PageFacts | undefined> {
  const text = await readFile(fileOf(cache, key), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const record = parseRecord(text);
  return typeof record === 'string' ? undefined : record;
}

/** Keeps a record. A folder that cannot be written to is no error: the record is made again in the next run. */
export async function keepFacts(cache: FactsCache, key: CacheKey, facts: PageFacts): Promise<void> {
  const path = fileOf(cache, key);
  const temporary = `${path}.tmp-${process.pid}-${threadId}`;
  try {
    await makeFolder(dirname(path));
    await writeFile(temporary, JSON.stringify(facts));
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
