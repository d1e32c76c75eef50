/** A page in a file that holds many: an archive of the web, a tar or zip file, lines of JSON. */
export interface ContainedPage {
  readonly kind: 'page';
  /** Its place in the container, for messages: `crawl.warc.gz: https://a.example/`. */
  readonly name: string;
  /** Stable name without the container's: its address without the scheme, or its path without the extension. */
  readonly id: string;
  readonly url?: string;
  /** When it was fetched, as an xsd:dateTime. */
  readonly retrieved?: string;
  /** Encoding that the server declared. */
  readonly charset?: string;
  readonly bytes: Uint8Array;
}

/** A part of a container that is no page, or cannot be read. */
export interface PassedOver {
  /** `skipped`: nothing a page could be in. `failed`: a page that is damaged or too large, or the container is damaged here. */
  readonly kind: 'skipped' | 'failed';
  readonly name: string;
  readonly reason: string;
}

/** What a container gives, in its own order. */
export type Contained = ContainedPage | PassedOver;

/** How a container is to be read. */
export interface ContainerOptions {
  /** The container's name, for messages. */
  readonly name: string;
  /** Pages of more bytes are not read. */
  readonly maxBytes: number;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const FINAL_SLASHES = /\/+$/;

/** The id of a page with an address: `https://a.example/~b/` is `a.example/~b`. */
export const idOfUrl = (url: string): string => url.replace(SCHEME, '').replace(FINAL_SLASHES, '') || url;

const EXTENSION = /(?<=[^/])\.[^./]*$/;

/** The id of a page with a path in an archive: `people/ann.html` is `people/ann`. */
export const idOfPath = (path: string): string => path.replace(EXTENSION, '');

/** All bytes, or undefined where there are more than `most`: then the rest is not read. */
export async function readAtMost(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
