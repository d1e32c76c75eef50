import { join } from 'node:path';
import type { ExportFormat } from '../../export/export-format-names.js';
import { exportGraph } from '../../export/export-graph.js';
import { checkWritable, writeWhole } from '../atomic-file.js';
import type { ExportCommandOptions } from '../commands/export.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { graphsToOpen } from '../query/graphs-to-open.js';
import { openKept } from '../query/open-graphs.js';
import { openTerminal, writeOutput } from '../terminal.js';
import { UserError } from '../user-error.js';

/** `vitagraph export` */
export async function runExport(format: ExportFormat, files: readonly string[], options: ExportCommandOptions): Promise<ExitCode> {
  const { output } = options;
  if (options.people && !['graphml', 'gexf', 'neo4j-csv'].includes(format))
    throw new UserError(`--people is for networks, not for ${format}`);
  if (format === 'neo4j-csv' && output === '-') throw new UserError('neo4j-csv is two files: name a folder for them with -o');
  const terminal = openTerminal(options.quiet === true);
  if (output !== '-') await checkWritable(format === 'neo4j-csv' ? join(output, 'nodes.csv') : output);
  const exported = await exportGraph(await openKept(graphsToOpen(files, options.store), terminal.note), format, {
    isPeopleOnly: options.people === true,
  });
  if (typeof exported !== 'string') {
    for (const [name, text] of Object.entries(exported)) await writeWhole(join(output, name), [text]);
    terminal.note(`${Object.keys(exported).join(', ')} in ${output}`);
  } else if (output === '-') await writeOutput(exported);
  else {
    await writeWhole(output, [exported]);
    terminal.note(output);
  }
  return EXIT.done;
}
