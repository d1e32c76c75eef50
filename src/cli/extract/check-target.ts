import { join } from 'node:path';
import { checkWritable } from '../atomic-file.js';
import { UserError } from '../user-error.js';
import { holdsGraphs, type OutputTarget } from './output-target.js';

/**
 * Makes sure that the output can be written, before any page is read.
 *
 * @throws {UserError} with the reason.
 */
export async function checkTarget(target: OutputTarget, evidence: boolean): Promise<void> {
  if (evidence && target.format === 'ndjson') throw new UserError('--evidence: records (ndjson) hold their evidence; leave the option out');
  switch (target.kind) {
    case 'stdout':
      if (evidence && !holdsGraphs(target.format)) {
        throw new UserError('--evidence on standard output needs a format with named graphs: --format trig, nq or jsonld');
      }
      return;
    case 'file':
      return checkWritable(target.path);
    case 'folder':
      return checkWritable(join(target.path, 'page'));
  }
}
