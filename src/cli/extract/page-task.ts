import { readFile } from 'node:fs/promises';
import type { PageFacts } from '../../model/page-facts.js';
import { PageError, readPageFacts } from '../../pipeline.js';
import { type FactsCache, keepFacts, keptFacts } from './facts-cache.js';

/** One page to read: plain values, so that it can be sent to a worker. */
export interface PageTask {
  readonly path: string;
  readonly id: string;
  readonly url?: string;
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
  | { readonly kind: 'failure'; readonly message: string };

/** A failure in words for the user: what the page is not, or which stage failed on it. */
function failure(error: unknown): PageOutcome {
  if (!(error instanceof PageError)) return { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  if (error.code === 'internal') {
    return { kind: 'failure', message: `the stage "${error.stage}" failed: ${error.message} (please report this, with the page)` };
  }
  return { kind: 'failure', message: error.message };
}

/** The record of a page's bytes; never throws. */
export function factsOfBytes(bytes: Uint8Array, input: { readonly id: string; readonly url?: string }): PageOutcome {
  try {
    return { kind: 'facts', facts: readPageFacts(bytes, input) };
  } catch (error) {
    return failure(error);
  }
}

/** The record of a file; never throws. */
export async function factsOfFile({ path, id, url, cache }: PageTask): Promise<PageOutcome> {
  try {
    const bytes = await readFile(path);
    const input = { id, ...(url !== undefined && { url }) };
    const kept = cache && (await keptFacts(cache, { ...input, bytes }));
    if (kept) return { kind: 'facts', facts: kept, isKept: true };
    const outcome = factsOfBytes(bytes, input);
    if (cache && outcome.kind === 'facts') await keepFacts(cache, { ...input, bytes }, outcome.facts);
    return outcome;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { kind: 'failure', message: code === 'EACCES' ? 'permission denied' : `cannot be read: ${failureMessage(error)}` };
  }
}

const failureMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));
