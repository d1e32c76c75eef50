import type { Entry, ZipFile } from 'yauzl';
import { type Contained, type ContainerOptions, idOfPath, readAtMost } from './contained-page.js';
import { mayBePage } from './tar-pages.js';

async function pageOf(zip: ZipFile, entry: Entry, { name: file, maxBytes }: ContainerOptions): Promise<Contained> {
  const name = `${file}: ${entry.fileName}`;
  if (!mayBePage(entry.fileName)) return { kind: 'skipped', name, reason: 'is no page by its name' };
  const tooLarge = { kind: 'failed', name, reason: 'is larger than a page should be (--max-size)' } as const;
  if (entry.uncompressedSize > maxBytes) return tooLarge;
  try {
    // The size that is declared may be a lie: a bomb.
    const bytes = await readAtMost(await zip.openReadStreamPromise(entry), maxBytes);
    return bytes ? { kind: 'page', name, id: idOfPath(entry.fileName), bytes } : tooLarge;
  } catch (error) {
    return { kind: 'failed', name, reason: `cannot be decompressed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The pages of a zip file (PKWARE APPNOTE 6.3.10), in the order of its directory. */
export async function* pagesOfZip(path: string, options: ContainerOptions): AsyncGenerator<Contained> {
  const { openPromise } = await import('yauzl');
  try {
    const zip = await openPromise(path);
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('/')) yield await pageOf(zip, entry, options);
    }
  } catch (error) {
    yield { kind: 'failed', name: options.name, reason: `is damaged: ${error instanceof Error ? error.message : String(error)}` };
  }
}
