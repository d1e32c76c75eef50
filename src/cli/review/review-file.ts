import { basename } from 'node:path';
import type { ReviewFile } from '../../explore/data/review-file.js';
import { DECISIONS_HEAD, readDecisions } from './decisions-file.js';

/**
 * The file of `--review`, for the page that shows its pairs; nothing where none is given.
 *
 * @throws {UserError} where it cannot be read, or a row is none.
 */
export async function openReview(path: string | undefined): Promise<ReviewFile | undefined> {
  return path === undefined ? undefined : { name: basename(path), head: DECISIONS_HEAD, pairs: await readDecisions(path) };
}
