import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { PageFacts } from '../../model/page-facts.js';
import type { Terminal } from '../terminal.js';
import { isFactsFile, parseFacts } from './facts-file.js';

/** What came of inputs. */
export interface ReadOutcome {
  readonly records: readonly PageFacts[];
  /** Number of inputs that gave no record, or not all of theirs. */
  readonly failures: number;
  /** Number of records that were kept from an earlier run. */
  readonly kept: number;
}

/** So many bad lines of one file are told. */
const MOST_TOLD = 5;
/** Enough to tell records from a page. */
const HEAD_BYTES = 256;

async function headOf(path: string): Promise<Uint8Array> {
  const handle = await open(path).catch(() => undefined);
  if (!handle) return new Uint8Array();
  try {
    const { buffer: bytes, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return bytes.subarray(0, bytesRead);
  } catch {
    // A pipe cannot be looked into and read again.
    return new Uint8Array();
  } finally {
    await handle.close();
  }
}

/** Whether the file holds records: by its name, or by its content. */
export const holdsRecords = async (path: string): Promise<boolean> => extname(path) === '.ndjson' || isFactsFile(await headOf(path));

/** The records of the lines; lines that are none are told. */
export async function readRecords(name: string, lines: Iterable<string> | AsyncIterable<string>, terminal: Terminal): Promise<ReadOutcome> {
  const { records, bad } = await parseFacts(lines);
  for (const { line, message } of bad.slice(0, MOST_TOLD)) terminal.error(`${name}:${line}: ${message}`);
  if (bad.length > MOST_TOLD) terminal.error(`${name}: and ${bad.length - MOST_TOLD} more lines that are no records`);
  return { records, failures: bad.length > 0 ? 1 : 0, kept: 0 };
}

/** The records of a file, read line by line: it may be larger than a string can be. */
export async function readRecordsFile(path: string, terminal: Terminal): Promise<ReadOutcome> {
  try {
    const input = createReadStream(path, 'utf8');
    // An error before the first line is read would otherwise be nobody's.
    await new Promise((resolve, reject) => input.once('open', resolve).once('error', reject));
    return await readRecords(path, createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }), terminal);
  } catch (error) {
    terminal.error(`${path}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return { records: [], failures: 1, kept: 0 };
  }
}
