import { NOT_A_PAGE_LINE, PAGE_LINE } from './page-lines.js';

/** A file that holds many pages. */
export type ContainerKind = 'warc' | 'tar' | 'zip' | 'page-lines';

/** So many bytes of a file, decompressed, tell what it is. */
export const HEAD_BYTES = 1024;

const TAR_MAGIC_AT = 257;

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text;

/** Whether the bytes are compressed by gzip (RFC 1952). */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

/**
 * What kind of container a file is, by its first bytes (decompressed): WARC (ISO 28500), ustar and its successors, zip,
 * or one JSON object with a page a line; undefined for a single page.
 */
export function containerKind(head: Uint8Array): ContainerKind | undefined {
  if (startsWith(head, 'WARC/1.') || startsWith(head, 'WARC/0.')) return 'warc';
  if (startsWith(head, 'PK\u0003\u0004')) return 'zip';
  if (startsWith(head, 'ustar', TAR_MAGIC_AT)) return 'tar';
  const text = Buffer.from(head).toString('utf8');
  return PAGE_LINE.test(text) && !NOT_A_PAGE_LINE.test(text) ? 'page-lines' : undefined;
}
