import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundledAssets } from '../../explore/assets.js';
import type { GraphSource } from '../../explore/data/graph-source.js';
import { Explorer } from '../../explore/explorer.js';
import { siteFiles } from '../../explore/site-files.js';
import { selectRows } from '../../query/select-rows.js';
import type { EmbeddedStore } from '../../store/embedded-store.js';
import { makeFolder, writeError } from '../atomic-file.js';
import type { SiteOptions } from '../commands/site.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { checkBase } from '../extract/join-pages.js';
import { graphsToOpen } from '../query/graphs-to-open.js';
import { openKept } from '../query/open-graphs.js';
import { openReview } from '../review/review-file.js';
import { openTerminal } from '../terminal.js';

const sourceOf = (store: EmbeddedStore): GraphSource => ({
  tsv: async (sparql) => store.answer(sparql, 'tsv'),
  rows: (sparql) => selectRows(store, sparql),
});

async function writeBelow(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const target = join(folder, path);
  try {
    await makeFolder(dirname(target));
    await writeFile(target, content);
  } catch (error) {
    throw writeError(target, error);
  }
}

/** `vitagraph site` */
export async function runSite(files: readonly string[], options: SiteOptions): Promise<ExitCode> {
  checkBase(options.base);
  const terminal = openTerminal(options.quiet === true);
  const review = await openReview(options.review);
  const store = await openKept(graphsToOpen(files, options.store), terminal.note);
  const explorer = await Explorer.open(sourceOf(store), review);
  let count = 0;
  for await (const { path, content } of siteFiles(explorer, options.base, bundledAssets())) {
    await writeBelow(options.output, path, content);
    if (path.endsWith('.html')) count++;
  }
  terminal.note(`${count.toLocaleString('en')} pages in ${options.output}`);
  return EXIT.done;
}
