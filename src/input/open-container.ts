import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Contained, ContainerOptions } from './contained-page.js';
import { type ContainerKind, containerKind, HEAD_BYTES, isGzip } from './container-kind.js';
import { pagesOfLines } from './page-lines.js';
import { pagesOfTar } from './tar-pages.js';
import { pagesOfWarc } from './warc-pages.js';
import { pagesOfZip } from './zip-pages.js';

/** A container, and whether it is compressed as a whole or record by record. */
export interface Container {
  readonly kind: ContainerKind;
  readonly isCompressed: boolean;
}

/** More than enough compressed bytes for a head. */
const COMPRESSED_HEAD = 1 << 16;

async function bytesAtStart(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(COMPRESSED_HEAD), 0, COMPRESSED_HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The start of what is compressed; empty where that cannot be told. Stops after {@link HEAD_BYTES}, so a bomb does not go off. */
function decompressedHead(bytes: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const gunzip = createGunzip();
    const parts: Uint8Array[] = [];
    let size = 0;
    const done = (): void => {
      gunzip.removeAllListeners('data');
      gunzip.destroy();
      resolve(Buffer.concat(parts));
    };
    gunzip.on('data', (part: Buffer) => {
      parts.push(part);
      size += part.length;
      if (size >= HEAD_BYTES) done();
    });
    gunzip.on('error', done).once('end', done);
    gunzip.end(bytes);
  });
}

/** What kind of container the bytes at the start of a file tell; undefined for a single page. */
export async function containerOf(start: Uint8Array): Promise<Container | undefined> {
  const isCompressed = isGzip(start);
  const kind = containerKind(isCompressed ? await decompressedHead(start) : start);
  return kind && { kind, isCompressed };
}

/** {@link containerOf} a file; undefined also for one that cannot be read: whoever reads it as a page tells why. */
export const containerOfFile = async (path: string): Promise<Container | undefined> =>
  bytesAtStart(path).then(containerOf, () => undefined);

function decompressed(source: Readable, isCompressed: boolean): Readable {
  if (!isCompressed) return source;
  const gunzip = createGunzip();
  // Whoever reads on meets the error; after the last page that is nobody.
  gunzip.on('error', () => undefined);
  source.on('error', (error) => gunzip.destroy(error)).pipe(gunzip);
  return gunzip;
}

/** The pages of a container that comes as a stream, one after the other. Damage is told as a failure; never throws. */
export async function* pagesOfStream(
  { kind, isCompressed }: Container,
  source: Readable,
  options: ContainerOptions,
): AsyncGenerator<Contained> {
  const plain = decompressed(source, isCompressed);
  try {
    if (kind === 'warc') yield* pagesOfWarc(plain, options);
    else if (kind === 'tar') yield* pagesOfTar(plain, options);
    else if (kind === 'page-lines') yield* pagesOfLines(plain, options);
    else
      yield {
        kind: 'failed',
        name: options.name,
        reason: 'a zip file keeps its directory at its end: give it as a file, not on standard input',
      };
  } catch (error) {
    yield {
      kind: 'failed',
      name: options.name,
      reason: `is damaged from here on: ${error instanceof Error ? error.message : String(error)}`,
    };
  } finally {
    source.destroy();
    plain.destroy();
  }
}

/** The pages of a container file, one after the other: no more than one is held in memory here. Damage is told as a failure; never throws. */
export function pagesOfFile(container: Container, path: string, options: ContainerOptions): AsyncGenerator<Contained> {
  if (container.kind === 'zip' && !container.isCompressed) return pagesOfZip(path, options);
  return pagesOfStream(container, createReadStream(path), options);
}
