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
function parseLine(text: string, line: number): PageFacts | BadLine | undefined {
  const trimmed = (line === 1 ? text.replace(/^\uFEFF/, '') : text).trim();
  if (trimmed === '') return undefined;
  const record = parseRecord(trimmed);
  return typeof record === 'string' ? { line, message: record } : record;
}

/** The records of an NDJSON text, line by line, and the lines that are none. */
export async function parseFacts(
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<{ readonly records: readonly PageFacts[]; readonly bad: readonly BadLine[] }> {
  const records: PageFacts[] = [];
  const bad: BadLine[] = [];
  let number = 0;
  for await (const line of lines) {
    const parsed = parseLine(line, ++number);
    if (parsed === undefined) continue;
    if ('page' in parsed) records.push(parsed);
    else bad.push(parsed);
  }
  return { records, bad };
}

/** One record a line, version and page first, by which {@link isFactsFile} knows it. */
export function* factsLines(records: readonly PageFacts[]): Generator<string> {
  for (const { version, page, ...facts } of records) yield `${JSON.stringify({ version, page, ...facts })}\n`;
}

const identityOf = ({ page }: PageFacts): string => JSON.stringify([page.id, page.url, page.sha256]);
const HASH_CHARACTERS = 8;

/**
 * All records, each once, sorted by page; different pages of one id, which come from different runs, are told apart
 * by the hash of their bytes.
 */
export function joinRecords(records: readonly PageFacts[]): readonly PageFacts[] {
  const unique = [...new Map(records.map((record) => [identityOf(record), record])).values()];
  const counts = new Map<string, number>();
  for (const { page } of unique) counts.set(page.id, (counts.get(page.id) ?? 0) + 1);
  const named = unique.map((record): PageFacts => {
    if (counts.get(record.page.id) === 1) return record;
    return { ...record, page: { ...record.page, id: `${record.page.id}~${record.page.sha256.slice(0, HASH_CHARACTERS)}` } };
  });
  return named.sort((a, b) => (a.page.id < b.page.id ? -1 : a.page.id > b.page.id ? 1 : 0));
}
