import { PAGE_FACTS_VERSION, type PageFacts } from '../../model/page-facts.js';

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

const identityOf = ({ page }: PageFacts): string => JSON.stringify([page.id, page.url, page.sha256]);
const HASH_CHARACTERS = 8;

/** Of the records of one address those of the last visit; an archive holds a page as often as it was fetched. */
function lastVisits(records: readonly PageFacts[]): readonly PageFacts[] {
  const last = new Map<string, string>();
  for (const { page } of records) {
    if (page.url === undefined || page.retrieved === undefined) continue;
    const known = last.get(page.url);
    if (known === undefined || Date.parse(known) < Date.parse(page.retrieved)) last.set(page.url, page.retrieved);
  }
  const isLast = ({ page }: PageFacts): boolean =>
    page.url === undefined || page.retrieved === undefined || last.get(page.url) === page.retrieved;
  return records.filter(isLast);
}

/**
 * All records, each once, the last of each address, sorted by page; different pages of one id, which come from different
 * runs, are told apart by the hash of their bytes.
 */
export function joinRecords(records: readonly PageFacts[]): readonly PageFacts[] {
  const unique = [...new Map(lastVisits(records).map((record) => [identityOf(record), record])).values()];
  const counts = new Map<string, number>();
  for (const { page } of unique) counts.set(page.id, (counts.get(page.id) ?? 0) + 1);
  const named = unique.map((record): PageFacts => {
    if (counts.get(record.page.id) === 1) return record;
    return { ...record, page: { ...record.page, id: `${record.page.id}~${record.page.sha256.slice(0, HASH_CHARACTERS)}` } };
  });
  return named.sort((a, b) => (a.page.id < b.page.id ? -1 : a.page.id > b.page.id ? 1 : 0));
}
