import { existsSync } from 'node:fs';
import type { PageFacts } from '../../model/page-facts.js';
import { checkWritable, writeWhole } from '../atomic-file.js';
import type { ReviewOptions } from '../commands/review.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { parseByteSize } from '../extract/byte-size.js';
import { joinRecords } from '../extract/facts-file.js';
import { findInputs } from '../extract/find-inputs.js';
import { joinPages } from '../extract/join-pages.js';
import { readInputs } from '../extract/read-inputs.js';
import { RunReport } from '../extract/run-report.js';
import { openTerminal } from '../terminal.js';
import { decidedPairs, decisionsText, mergePairs, readDecisions } from './decisions-file.js';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** A review is repeated; pages are asked for once. */
const ADDRESSES = { isFetched: false, mend: 'fetch it first: vitagraph extract --fetch ADDRESS -o pages.ndjson' };

/** `vitagraph review` */
export async function runReview(args: readonly string[], options: ReviewOptions): Promise<ExitCode> {
  const terminal = openTerminal(options.quiet === true);
  await checkWritable(options.output);
  const known = existsSync(options.output) ? await readDecisions(options.output) : [];
  const found = await findInputs(args, ADDRESSES);
  const report = await RunReport.open(terminal);
  for (const { path, message } of found.bad) report.failed(path, message);
  const read: PageFacts[] = [];
  for await (const record of readInputs(found.inputs, { ...options, maxBytes: parseByteSize(options.maxSize) }, terminal, report)) {
    read.push(record);
  }
  const records = joinRecords(read);
  if (records.length === 0) {
    terminal.error('no input could be read; nothing is written');
    return EXIT.usage;
  }
  const graph = joinPages(records, options.base, decidedPairs(known), terminal);
  const pairs = mergePairs(known, graph.candidates);
  await writeWhole(options.output, [decisionsText(pairs)]);
  const open = pairs.filter(({ verdict }) => verdict === 'open').length;
  terminal.note(
    `${counted(open, 'open pair', 'open pairs')}, ${pairs.length - open} decided, on ${counted(records.length, 'page', 'pages')}: ${options.output}`,
  );
  if (report.counts.failed > 0) return EXIT.partial;
  return graph.unfollowed.length > 0 ? EXIT.findings : EXIT.done;
}
