import type { IdentityDecision } from '../../model/identity-decision.js';
import type { PageFacts } from '../../model/page-facts.js';
import type { PageSource } from '../../model/page-source.js';
import { checkWritable, writeWhole } from '../atomic-file.js';
import type { ExtractOptions } from '../commands/extract.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { decidedPairs, readDecisions } from '../review/decisions-file.js';
import { openTerminal, type Terminal } from '../terminal.js';
import { UserError } from '../user-error.js';
import { parseByteSize } from './byte-size.js';
import { checkTarget } from './check-target.js';
import { findInputs, listedInputs, NOT_FETCHED } from './find-inputs.js';
import { checkBase, joinPages, joinPagewise } from './join-pages.js';
import { type OutputTarget, outputTarget } from './output-target.js';
import { readInputs } from './read-inputs.js';
import { RecordStore, spoolFolder } from './record-store.js';
import { redirectLines } from './redirect-lines.js';
import { RunReport } from './run-report.js';
import { amountsOf, countsOf, summaryOf } from './summary.js';
import { isPagewise, writePagewise } from './write-pagewise.js';
import { writeRecords, writeResult } from './write-result.js';

function checkOptions(options: ExtractOptions): void {
  checkBase(options.base);
  if (options.source !== undefined && !URL.canParse(options.source)) throw new UserError(`--source "${options.source}" is no absolute URL`);
}

/** The error of a run that read nothing: the report is all that it leaves. */
async function nothingRead(report: RunReport): Promise<UserError> {
  await report.close();
  return new UserError('no input could be read; nothing is written');
}

/** What a run came to: what it wrote, for people, and where. */
interface Written {
  readonly amounts: readonly string[];
  readonly where: string;
}

/** Writes the records as they come, for later runs to join: no more than a few are held in memory. */
async function passOn(target: OutputTarget, records: AsyncIterable<PageFacts>, report: RunReport): Promise<Written> {
  let pages = 0;
  const counted = async function* (): AsyncGenerator<PageFacts> {
    for await (const record of records) {
      pages++;
      yield record;
    }
    if (pages === 0) throw await nothingRead(report);
  };
  const where = await writeRecords(target, counted());
  return { amounts: amountsOf(pages, report.counts.kept), where };
}

/** What a run is joined by. */
interface Joining {
  readonly terminal: Terminal;
  readonly report: RunReport;
  readonly decisions: readonly IdentityDecision[];
}

/** Joins the records of all pages to one graph and writes it. */
async function joinAll(target: OutputTarget, incoming: AsyncIterable<PageFacts>, options: ExtractOptions, run: Joining): Promise<Written> {
  const store = new RecordStore(await spoolFolder(target));
  try {
    for await (const record of incoming) store.add(record);
    const source = store.source();
    if (source.heads.length === 0) throw await nothingRead(run.report);
    if (source.heads.length > 1) run.terminal.progress(`joining ${source.heads.length} pages`);
    return store.isSpilled && isPagewise(target)
      ? await writeLarge(target, source, options, run)
      : await writeSmall(target, source, options, run);
  } finally {
    store.close();
  }
}

/** All in memory. */
async function writeSmall(target: OutputTarget, source: PageSource, options: ExtractOptions, run: Joining): Promise<Written> {
  const records = source.heads.map((_, index) => source.facts(index));
  const graph = joinPages(records, options.base, run.decisions, run.terminal);
  const where = await writeResult(target, { records, graph, withEvidence: options.evidence === true });
  if (options.redirects !== undefined) await writeWhole(options.redirects, redirectLines(graph.redirects));
  return { amounts: amountsOf(records.length, run.report.counts.kept, countsOf(graph)), where };
}

/** One page after the other. */
async function writeLarge(target: OutputTarget, source: PageSource, options: ExtractOptions, run: Joining): Promise<Written> {
  const graph = joinPagewise(source, options.base, run.decisions, run.terminal);
  run.terminal.progress(`writing ${graph.pages.length} pages`);
  const where = await writePagewise(target, graph, options.evidence === true);
  if (options.redirects !== undefined) await writeWhole(options.redirects, redirectLines(graph.redirects()));
  const counts = { people: graph.peopleCount, works: graph.workCount, advising: graph.advisingCount };
  return { amounts: amountsOf(source.heads.length, run.report.counts.kept, counts), where };
}

function exitCodeOf(report: RunReport): ExitCode {
  if (report.counts.failed > 0) return EXIT.partial;
  return report.tellsSomething ? EXIT.done : EXIT.findings;
}

function tellOutcome(terminal: Terminal, report: RunReport, { amounts, where }: Written, seconds: number): void {
  const { failed } = report.counts;
  const failures = failed === 0 ? '' : `; ${failed} ${failed === 1 ? 'input' : 'inputs'} failed`;
  terminal.note(`${summaryOf(amounts, seconds, where)}${failures}`);
  if (!report.tellsSomething) terminal.error('nothing was extracted: no page has an owner or a publication');
}

/** `vitagraph extract` */
export async function runExtract(args: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  // Not `performance`, whose first use loads a good part of Node.js.
  const start = process.uptime();
  checkOptions(options);
  const maxBytes = parseByteSize(options.maxSize);
  const terminal = openTerminal(options.quiet === true || options.output === '-');
  const target = await outputTarget(options.output, options.format);
  await checkTarget(target, options.evidence === true);
  if (options.redirects !== undefined) await checkWritable(options.redirects);
  const decisions = options.decisions === undefined ? [] : decidedPairs(await readDecisions(options.decisions));
  const report = await RunReport.open(terminal, options.report);
  const isFetched = options.fetch === true || options.fetchPrivate === true;
  const found = await findInputs([...args, ...(await listedInputs(options.filesFrom))], { ...NOT_FETCHED, isFetched });
  for (const { path, message, stage } of found.bad) report.failed(path, message, stage);
  const records = readInputs(found.inputs, { ...options, maxBytes }, terminal, report);
  const written =
    target.format === 'ndjson'
      ? await passOn(target, records, report)
      : await joinAll(target, records, options, { terminal, report, decisions });
  await report.close();
  tellOutcome(terminal, report, written, process.uptime() - start);
  return exitCodeOf(report);
}
