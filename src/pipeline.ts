import { createHash } from 'node:crypto';
import { extract } from './extract/extract.js';
import type { PagewiseGraph, ResolvedGraph } from './model/entity.js';
import type { IdentityDecision } from './model/identity-decision.js';
import type { Page } from './model/page.js';
import type { PageFacts } from './model/page-facts.js';
import type { PageSource } from './model/page-source.js';
import { finishEvidence } from './model/source-position.js';
import { read } from './read/read.js';
import { resolve, resolvePagewise } from './resolve/resolve.js';
import { segment } from './segment/segment.js';

/** One input of the per-page part of the pipeline. */
export interface PageInput {
  /** Stable name of the input, its file name without the extension; the page's IRI where no URL is known. */
  readonly id: string;
  /** The URL the page was published at, where the caller knows it. */
  readonly url?: string;
  /** The encoding that the server declared, where the caller knows it. */
  readonly charset?: string;
  /** When the page was fetched, as an xsd:dateTime, where the caller knows it. */
  readonly retrieved?: string;
}

/** Which stage of the per-page part failed, on which input. */
export class PageError extends Error {
  override readonly name = 'PageError';
  readonly code: string;
  readonly stage: 'read' | 'segment' | 'extract';
  readonly input: PageInput;

  constructor(stage: PageError['stage'], input: PageInput, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.stage = stage;
    this.input = input;
    this.code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'internal';
  }
}

function stage<T>(name: PageError['stage'], input: PageInput, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new PageError(name, input, error);
  }
}

/**
 * The per-page part: bytes of one file to the record of what it says. A pure function of its arguments.
 *
 * @throws {PageError} where the bytes are no text at all (`code` `empty`, `not-text`), or a stage fails.
 */
export function readPageFacts(bytes: Uint8Array, input: PageInput): PageFacts {
  const page = stage('read', input, () => read(bytes, input));
  const sections = stage('segment', input, () => segment(page));
  const facts = stage('extract', input, () => extract(page, sections));
  return finishEvidence({ ...facts, page: describePage(page, bytes, input.retrieved) }, page.source);
}

function describePage(page: Page, bytes: Uint8Array, retrieved: string | undefined): PageFacts['page'] {
  return {
    id: page.id,
    ...(page.url !== undefined && { url: page.url }),
    format: page.format,
    ...(page.title && { title: page.title.value }),
    languages: page.declaredLanguage ? [page.declaredLanguage] : [],
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(retrieved !== undefined && { retrieved }),
  };
}

/** The part over all pages: who is who, which papers are the same. The order of the records does not matter. */
export const buildGraph = (
  facts: readonly PageFacts[],
  options: { readonly base: string; readonly decisions?: readonly IdentityDecision[] },
): ResolvedGraph => resolve(facts, options);

/** The same of records that need not fit into memory. */
export const buildPagewise = (
  source: PageSource,
  options: { readonly base: string; readonly decisions?: readonly IdentityDecision[] },
): PagewiseGraph => resolvePagewise(source, options);
