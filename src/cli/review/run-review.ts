import { existsSync } from 'node:fs';
import type { PagewiseGraph } from '../../model/entity.js';
import { checkWritable, writeWhole } from '../atomic-file.js';
import type { ReviewOptions } from '../commands/review.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { parseByteSize } from '../extract/byte-size.js';
import { findInputs } from '../extract/find-inputs.js';
import { joinPagewise } from '../extract/join-pages.js';
import { readInputs } from '../extract/read-inputs.js';
import { RecordStore, spoolFolder } from '../extract/record-store.js';
import { RunReport } from '../extract/run-report.js';
import { openTerminal, type Terminal } from '../terminal.js';
import { decidedPairs, decisionsText, mergePairs, type ReviewedPair, readDecisions } from './decisions-file.js';

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
  const store = new RecordStore(await spoolFolder({ kind: 'file', path: options.output }));
  try {
    for await (const record of readInputs(found.inputs, { ...options, maxBytes: parseByteSize(options.maxSize) }, terminal, report)) {
      store.add(record);
    }
    const source = store.source();
    if (source.heads.length === 0) {
      terminal.error('no input could be read; nothing is written');
      return EXIT.usage;
    }
    const graph = joinPagewise(source, options.base, decidedPairs(known), terminal);
    await writeReview(options.output, mergePairs(known, graph.candidates), graph, terminal);
    if (report.counts.failed > 0) return EXIT.partial;
    return graph.unfollowed.length > 0 ? EXIT.findings : EXIT.done;
  } finally {
    store.close();
  }
}

async function writeReview(path: string, pairs: readonly ReviewedPair[], graph: PagewiseGraph, terminal: Terminal): Promise<void> {
  await writeWhole(path, [decisionsText(pairs)]);
  const open = pairs.filter(({ verdict }) => verdict === 'open').length;
  terminal.note(
    `${counted(open, 'open pair', 'open pairs')}, ${pairs.length - open} decided, on ${counted(graph.pages.length, 'page', 'pages')}: ${path}`,
  );
}
