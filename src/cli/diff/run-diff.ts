import { compareFacts } from '../../query/compare-facts.js';
import { statedFacts } from '../../query/stated-facts.js';
import type { DiffOptions } from '../commands/diff.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { openGraphs } from '../query/open-graphs.js';
import { openTerminal, writeOutput } from '../terminal.js';
import { showChanges } from './show-changes.js';

/** `vitagraph diff` */
export async function runDiff(before: string, after: string, options: DiffOptions): Promise<ExitCode> {
  const terminal = openTerminal(options.quiet === true);
  const changes = compareFacts(await statedFacts(await openGraphs([before])), await statedFacts(await openGraphs([after])));
  const lines = changes.map(({ change, fact }) => `${JSON.stringify({ change, ...fact })}\n`);
  await writeOutput(options.json ? lines.join('') : showChanges(changes));
  const learned = changes.filter(({ change }) => change === 'learned').length;
  terminal.note(changes.length === 0 ? 'the same facts' : `${learned} facts learned, ${changes.length - learned} lost`);
  return changes.length === 0 ? EXIT.done : EXIT.findings;
}
