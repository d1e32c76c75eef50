import { extname } from 'node:path/posix';
import type { Readable } from 'node:stream';
import { type Contained, type ContainerOptions, idOfPath, readAtMost } from './contained-page.js';
import { NOT_PAGES } from './not-pages.js';

const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.') && part !== '.' && part !== '..');

/** Whether a member of an archive, by its path, may be a page: as in a folder, hidden files, images, styles and the like are none. */
export const mayBePage = (path: string): boolean => !isHidden(path) && !NOT_PAGES.has(extname(path).toLowerCase());

const LEADING = /^(?:\.{0,2}\/)+/;

/** The pages of a tar archive (POSIX.1-2017 pax and ustar, GNU). Nothing is ever written to disk, so paths that lead out of it are harmless. */
export async function* pagesOfTar(source: Readable, { name: file, maxBytes }: ContainerOptions): AsyncGenerator<Contained> {
  const { extract } = await import('tar-stream');
  const archive = extract();
  source.on('error', (error) => archive.destroy(error)).pipe(archive);
  try {
    for await (const entry of archive) {
      const path = entry.header.name.replace(LEADING, '');
      const name = `${file}: ${path}`;
      if (entry.header.type !== 'file' || !mayBePage(path)) {
        if (entry.header.type === 'file') yield { kind: 'skipped', name, reason: 'is no page by its name' };
      } else if ((entry.header.size ?? 0) > maxBytes) {
        yield { kind: 'failed', name, reason: 'is larger than a page should be (--max-size)' };
      } else {
        yield {
          kind: 'page',
          name,
          id: idOfPath(path),
          bytes: (await readAtMost(entry as AsyncIterable<Uint8Array>, maxBytes)) ?? new Uint8Array(),
        };
      }
      entry.resume();
    }
  } catch (error) {
    yield { kind: 'failed', name: file, reason: `is damaged from here on: ${error instanceof Error ? error.message : String(error)}` };
  }
}
