import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { PageFacts } from '../../model/page-facts.js';
import { isFactsFile, parseLine } from './facts-file.js';
import type { RunReport } from './run-report.js';

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

/** The records of lines, one after the other; lines that are none are told, and count as one failure of the file. */
export async function* recordsOfLines(
  name: string,
  lines: Iterable<string> | AsyncIterable<string>,
  report: RunReport,
): AsyncGenerator<PageFacts> {
  let line = 0;
  let bad = 0;
  for await (const text of lines) {
    const record = parseLine(text, ++line);
    if (record === undefined) continue;
    if ('page' in record) {
      report.recalled(`${name}:${line}`, record);
      yield record;
    } else if (++bad <= MOST_TOLD) report.tell(`${name}:${line}: ${record.message}`);
  }
  if (bad > 0) report.failed(name, `${bad} ${bad === 1 ? 'line is' : 'lines are'} no record`);
}

/** {@link recordsOfLines} of a file, read line by line: it may be larger than a string can be. */
export async function* recordsOfFile(path: string, report: RunReport): AsyncGenerator<PageFacts> {
  try {
    const input = createReadStream(path, 'utf8');
    // An error before the first line is read would otherwise be nobody's.
    await new Promise((resolve, reject) => input.once('open', resolve).once('error', reject));
    yield* recordsOfLines(path, createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }), report);
  } catch (error) {
    report.failed(path, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
