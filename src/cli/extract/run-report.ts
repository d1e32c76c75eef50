import type { PageFacts } from '../../model/page-facts.js';
import { openWhole, type WholeFile } from '../atomic-file.js';
import type { Terminal } from '../terminal.js';

/** What came of an input; `empty`: read, and it states nothing. */
type Outcome = 'done' | 'kept' | 'empty' | 'skipped' | 'failed';

const HEADER = 'input\toutcome\tstage\treason\n';
const NOT_IN_CELL = /[\t\r\n]+/g;

/** More warnings than this are counted, not shown: nobody reads them. */
const MOST_WARNINGS = 20;

/** Whether a page states anything that a graph is made for. */
const saysSomething = (record: PageFacts): boolean => record.owner !== undefined || record.works.length > 0;

/** What became of every input of a run: failures are told at once, all is counted, and written to a file where one is wanted. */
export class RunReport {
  readonly counts: Record<Outcome, number> = { done: 0, kept: 0, empty: 0, skipped: 0, failed: 0 };
  readonly #terminal: Terminal;
  readonly #file: WholeFile | undefined;
  #warnings = 0;
  #tellsSomething = false;

  private constructor(terminal: Terminal, file: WholeFile | undefined) {
    this.#terminal = terminal;
    this.#file = file;
  }

  /**
   * @param path where a row an input goes: its name, what came of it, the stage that failed, the reason (.tsv)
   * @throws {UserError} where the file cannot be written.
   */
  static async open(terminal: Terminal, path?: string): Promise<RunReport> {
    const file = path === undefined ? undefined : await openWhole(path);
    file?.write(HEADER);
    return new RunReport(terminal, file);
  }

  /** Whether any page states anything. */
  get tellsSomething(): boolean {
    return this.#tellsSomething;
  }

  #add(name: string, outcome: Outcome, reason = '', stage = ''): void {
    this.counts[outcome]++;
    this.#file?.write(`${[name, outcome, stage, reason].map((cell) => cell.replace(NOT_IN_CELL, ' ')).join('\t')}\n`);
  }

  /** A page was read, now or in an earlier run; odd things on it are told. */
  read(name: string, facts: PageFacts, isKept: boolean): void {
    this.recalled(name, facts, isKept ? 'kept' : 'done');
    for (const { level, line, message } of facts.diagnostics) {
      if (level !== 'warning' || ++this.#warnings > MOST_WARNINGS) continue;
      this.#terminal.note(`${name}:${line ?? 1}: warning: ${message}`);
    }
  }

  /** A record was read, of this run or an earlier one. */
  recalled(name: string, facts: PageFacts, outcome: 'done' | 'kept' = 'done'): void {
    const isTelling = saysSomething(facts);
    this.#tellsSomething ||= isTelling;
    this.#add(name, isTelling || outcome === 'kept' ? outcome : 'empty');
  }

  /** An input is no page, and need not be one. */
  skipped(name: string, reason: string): void {
    this.#add(name, 'skipped', reason);
  }

  /** An input, or a part of it, gave no record. */
  failed(name: string, reason: string, stage?: string): void {
    this.#terminal.error(`${name}: ${reason}`);
    this.#add(name, 'failed', reason, stage);
  }

  /** Says what is wrong with a part of an input whose failure is counted elsewhere. */
  tell(text: string): void {
    this.#terminal.error(text);
  }

  /** Tells what was not shown, and puts the file in its place. */
  async close(): Promise<void> {
    const rest = this.#warnings - MOST_WARNINGS;
    if (rest > 0) this.#terminal.note(`and ${rest} more warnings (the records that --format ndjson writes hold them all)`);
    await this.#file?.finish();
  }
}
