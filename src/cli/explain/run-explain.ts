import { existsSync } from 'node:fs';
import { type ExplainedFact, explainThing } from '../../query/explain-thing.js';
import { THING_KINDS } from '../../query/thing-kind.js';
import type { ExplainOptions } from '../commands/explain.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { evidencePath } from '../extract/output-target.js';
import { chooseThing, type Lookup } from '../query/choose-thing.js';
import { type NameIndexes, nameIndexes } from '../query/name-indexes.js';
import { openGraphs } from '../query/open-graphs.js';
import { openTerminal, writeOutput } from '../terminal.js';
import { UserError } from '../user-error.js';
import { showFacts } from './show-facts.js';

/** The graphs, and the evidence that `extract` wrote beside them. */
function withEvidence(paths: readonly string[]): readonly string[] {
  const beside = paths.map(evidencePath).filter((path) => existsSync(path));
  return [...new Set([...paths, ...beside])];
}

/** The thing that a name means: a person if any person has it, else a work, an organisation and so on. */
async function chooseAnything(lookup: Lookup, name: string): Promise<string> {
  let first: unknown;
  for (const kind of THING_KINDS) {
    try {
      return await chooseThing(lookup, kind, name);
    } catch (error) {
      if (!(error instanceof UserError) || error.exitCode !== EXIT.findings) throw error;
      first ??= error;
    }
  }
  throw first;
}

async function labelOf(indexes: NameIndexes, iri: string): Promise<string> {
  for (const kind of THING_KINDS) {
    const label = (await indexes(kind)).byIri.get(iri)?.[0]?.text;
    if (label !== undefined) return label;
  }
  return '';
}

const asJson = (iri: string, facts: readonly ExplainedFact[]): string =>
  facts.map((fact) => `${JSON.stringify({ thing: iri, ...fact })}\n`).join('');

/** `vitagraph explain` */
export async function runExplain(name: string, options: ExplainOptions): Promise<ExitCode> {
  const terminal = openTerminal(options.quiet === true);
  const source = await openGraphs(withEvidence(options.graph));
  const indexes = nameIndexes(source);
  const iri = await chooseAnything({ source, indexes, terminal }, name);
  const facts = await explainThing(source, iri);
  if (facts.length === 0) {
    throw new UserError(
      `${iri}: these graphs hold no evidence about it; write it with "vitagraph extract INPUT --evidence", and name it with --graph`,
      EXIT.findings,
    );
  }
  await writeOutput(options.json ? asJson(iri, facts) : showFacts(await labelOf(indexes, iri), iri, facts));
  return EXIT.done;
}
