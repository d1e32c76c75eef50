import type { PageFacts } from '../../model/page-facts.js';
import { checkWritable, writeWhole } from '../atomic-file.js';
import type { ExtractOptions } from '../commands/extract.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { decidedPairs, readDecisions } from '../review/decisions-file.js';
import { openTerminal, type Terminal } from '../terminal.js';
import { UserError } from '../user-error.js';
import { parseByteSize } from './byte-size.js';
import { checkTarget } from './check-target.js';
import { joinRecords } from './facts-file.js';
import { findInputs } from './find-inputs.js';
import { checkBase, joinPages } from './join-pages.js';
import { outputTarget } from './output-target.js';
import { readInputs } from './read-inputs.js';
import { redirectLines } from './redirect-lines.js';
import { summaryOf } from './summary.js';
import { writeResult } from './write-result.js';

function checkOptions(options: ExtractOptions): void {
  checkBase(options.base);
  if (options.source !== undefined && !URL.canParse(options.source)) throw new UserError(`--source "${options.source}" is no absolute URL`);
}

const saysSomething = (record: PageFacts): boolean => record.owner !== undefined || record.works.length > 0;

function exitCodeOf(records: readonly PageFacts[], failures: number): ExitCode {
  if (records.length === 0) return EXIT.usage;
  if (failures > 0) return EXIT.partial;
  return records.some(saysSomething) ? EXIT.done : EXIT.findings;
}

function tellOutcome(terminal: Terminal, records: readonly PageFacts[], failures: number, text: string): void {
  const failed = failures === 0 ? '' : `; ${failures} ${failures === 1 ? 'input' : 'inputs'} failed`;
  terminal.note(`${text}${failed}`);
  if (!records.some(saysSomething)) terminal.error('nothing was extracted: no page has an owner or a publication');
}

/** `vitagraph extract` */
export async function runExtract(args: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  const start = performance.now();
  checkOptions(options);
  const maxBytes = parseByteSize(options.maxSize);
  const terminal = openTerminal(options.quiet === true || options.output === '-');
  const target = await outputTarget(options.output, options.format);
  await checkTarget(target, options.evidence === true);
  if (options.redirects !== undefined) await checkWritable(options.redirects);
  const decisions = options.decisions === undefined ? [] : decidedPairs(await readDecisions(options.decisions));
  const found = await findInputs(args);
  for (const { path, message } of found.bad) terminal.error(`${path}: ${message}`);
  const read = await readInputs(found.inputs, { ...options, maxBytes }, terminal);
  const failures = found.bad.length + read.failures;
  const records = joinRecords(read.records);
  if (records.length === 0) {
    terminal.error('no input could be read; nothing is written');
    return EXIT.usage;
  }
  if (records.length > 1) terminal.progress(`joining ${records.length} pages`);
  const graph = target.format === 'ndjson' ? undefined : joinPages(records, options.base, decisions, terminal);
  const where = await writeResult(target, { records, ...(graph && { graph }), withEvidence: options.evidence === true });
  if (graph && options.redirects !== undefined) await writeWhole(options.redirects, redirectLines(graph));
  tellOutcome(
    terminal,
    records,
    failures,
    summaryOf({ records, kept: read.kept, ...(graph && { graph }) }, (performance.now() - start) / 1000, where),
  );
  return exitCodeOf(records, failures);
}
