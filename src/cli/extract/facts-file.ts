import { PAGE_FACTS_VERSION, type PageFacts } from '../../model/page-facts.js';
import type { PageHead } from '../../model/page-source.js';

/** The lists that every record has; a record without them was not written by `extract`. */
const LISTS = [
  'emails',
  'profiles',
  'interests',
  'affiliations',
  'positions',
  'degrees',
  'advising',
  'collaborators',
  'works',
  'awards',
  'courses',
  'talks',
  'diagnostics',
] as const;

/** `{"version":1,"page":{"id":…` at the start of a file of records. */
const RECORD_START = /^\uFEFF?\s*\{\s*"version"\s*:\s*\d+\s*,\s*"page"\s*:/;
const SNIFFED = 200;

/** Whether the bytes are a file of records, one a line, rather than a page. */
export const isFactsFile = (bytes: Uint8Array): boolean => RECORD_START.test(Buffer.from(bytes.subarray(0, SNIFFED)).toString('utf8'));

/** A line that is no record. */
export interface BadLine {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

function checkRecord(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return 'not a record of a page';
  const record = value as Readonly<Record<string, unknown>>;
  if (record['version'] !== PAGE_FACTS_VERSION) {
    return `a record of version ${JSON.stringify(record['version'])}; this program reads version ${PAGE_FACTS_VERSION}: extract the page again`;
  }
  const page = record['page'] as Readonly<Record<string, unknown>> | undefined;
  if (typeof page?.['id'] !== 'string') return 'a record without "page.id"';
  const missing = LISTS.find((name) => !Array.isArray(record[name]));
  return missing === undefined ? undefined : `a record without the list "${missing}"`;
}

/** The record that a text holds, or what is wrong with it. */
export function parseRecord(text: string): PageFacts | string {
  try {
    const value: unknown = JSON.parse(text);
    return checkRecord(value) ?? (value as PageFacts);
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** What a line of a file of records holds; nothing, where it is blank. */
export function parseLine(text: string, line: number): PageFacts | BadLine | undefined {
  const trimmed = (line === 1 ? text.replace(/^\uFEFF/, '') : text).trim();
  if (trimmed === '') return undefined;
  const record = parseRecord(trimmed);
  return typeof record === 'string' ? { line, message: record } : record;
}

/** The line of a record, version and page first, by which {@link isFactsFile} knows its file. */
export const factsLine = ({ version, page, ...facts }: PageFacts): string => `${JSON.stringify({ version, page, ...facts })}\n`;

const identityOf = ({ id, url, sha256 }: PageHead): string => JSON.stringify([id, url, sha256]);
const HASH_CHARACTERS = 8;

/** Of the pages of one address those of the last visit; an archive holds a page as often as it was fetched. */
function lastVisits(heads: readonly PageHead[]): (head: PageHead) => boolean {
  const last = new Map<string, string>();
  for (const { url, retrieved } of heads) {
    if (url === undefined || retrieved === undefined) continue;
    const known = last.get(url);
    if (known === undefined || Date.parse(known) < Date.parse(retrieved)) last.set(url, retrieved);
  }
  return ({ url, retrieved }) => url === undefined || retrieved === undefined || last.get(url) === retrieved;
}

/** A record that is joined with others: its index, and what the page is called among them. */
export interface JoinedHead {
  readonly index: number;
  readonly head: PageHead;
}

/**
 * All pages, each once, the last of each address, sorted; different pages of one id, which come from different runs, are told
 * apart by the hash of their bytes.
 */
export function joinHeads(heads: readonly PageHead[]): readonly JoinedHead[] {
  const isLast = lastVisits(heads);
  const unique = new Map<string, JoinedHead>();
  for (const [index, head] of heads.entries()) if (isLast(head)) unique.set(identityOf(head), { index, head });
  const counts = new Map<string, number>();
  for (const { head } of unique.values()) counts.set(head.id, (counts.get(head.id) ?? 0) + 1);
  const named = [...unique.values()].map((joined): JoinedHead => {
    const { head, index } = joined;
    if (counts.get(head.id) === 1) return joined;
    return { index, head: { ...head, id: `${head.id}~${head.sha256.slice(0, HASH_CHARACTERS)}` } };
  });
  return named.sort((a, b) => (a.head.id < b.head.id ? -1 : a.head.id > b.head.id ? 1 : 0));
}
