import { readFile } from 'node:fs/promises';
import type { PageFacts } from '../../model/page-facts.js';
import { PageError, type PageInput, readPageFacts } from '../../pipeline.js';
import { type FactsCache, keepFacts, keptFacts } from './facts-cache.js';

/** One page to read: plain values, so that it can be sent to a worker. */
export interface PageTask extends PageInput {
  /** For messages: the file, or the file and the place in it. */
  readonly name: string;
  readonly content: { readonly kind: 'file'; readonly path: string } | { readonly kind: 'bytes'; readonly bytes: Uint8Array };
  /** Where records are kept between runs. */
  readonly cache?: FactsCache;
}

/** Its record, or why there is none. */
export type PageOutcome =
  | {
      readonly kind: 'facts';
      readonly facts: PageFacts;
      /** The record was kept from an earlier run. */
      readonly isKept?: true;
    }
  | {
      readonly kind: 'failure';
      readonly message: string;
      /** Which stage of the pipeline failed, where one did. */
      readonly stage?: PageError['stage'];
    };

/** A failure in words for the user: what the page is not, or which stage failed on it. */
function failure(error: unknown): PageOutcome {
  if (!(error instanceof PageError)) return { kind: 'failure', message: failureMessage(error) };
  const { stage } = error;
  if (error.code !== 'internal') return { kind: 'failure', message: error.message, stage };
  return { kind: 'failure', message: `the stage "${stage}" failed: ${error.message} (please report this, with the page)`, stage };
}

const failureMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function bytesOf({ content }: PageTask): Promise<Uint8Array> {
  return content.kind === 'bytes' ? content.bytes : readFile(content.path);
}

const inputOf = ({ id, url, charset, retrieved }: PageTask): PageInput => ({
  id,
  ...(url !== undefined && { url }),
  ...(charset !== undefined && { charset }),
  ...(retrieved !== undefined && { retrieved }),
});

async function readOrRecall(task: PageTask, bytes: Uint8Array): Promise<PageOutcome> {
  const input = inputOf(task);
  const key = { input, bytes };
  const kept = task.cache && (await keptFacts(task.cache, key));
  if (kept) return { kind: 'facts', facts: kept, isKept: true };
  const facts = readPageFacts(bytes, input);
  if (task.cache) await keepFacts(task.cache, key, facts);
  return { kind: 'facts', facts };
}

/** The record of a page; never throws. */
export async function readPage(task: PageTask): Promise<PageOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(task);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { kind: 'failure', message: code === 'EACCES' ? 'permission denied' : `cannot be read: ${failureMessage(error)}` };
  }
  try {
    return await readOrRecall(task, bytes);
  } catch (error) {
    return failure(error);
  }
}
