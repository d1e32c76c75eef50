import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PageContent } from './page-content.js';
import { pageFile } from './page-file.js';

/** When the world was crawled. */
const FETCHED = '2026-01-01T00:00:00Z';
/** As crawlers write it: speed before size. */
const LEVEL = 1;
const WRITTEN_AT_ONCE = 1 << 20;

const MEDIA_TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.md': 'text/markdown', '.txt': 'text/plain' };

/** A UUID that is the same for the same name (RFC 9562, version 8). */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** A record of ISO 28500:2017, a gzip member of its own (annex D). */
function record(headers: Readonly<Record<string, string>>, block: Buffer): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `WARC/1.1\r\n${lines.join('')}Content-Length: ${block.length}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]), { level: LEVEL });
}

const warcinfo = (): Buffer =>
  record(
    {
      'WARC-Type': 'warcinfo',
      'WARC-Record-ID': `<urn:uuid:${uuidOf('warcinfo')}>`,
      'WARC-Date': FETCHED,
      'Content-Type': 'application/warc-fields',
    },
    Buffer.from('software: vitagraph bench/world\r\nformat: WARC File Format 1.1\r\n'),
  );

function response(content: PageContent): Buffer {
  const { name, text } = pageFile(content);
  const body = Buffer.from(text);
  const type = MEDIA_TYPES[extname(name)] ?? 'text/plain';
  const head = `HTTP/1.1 200 OK\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`;
  return record(
    {
      'WARC-Type': 'response',
      'WARC-Record-ID': `<urn:uuid:${uuidOf(content.id)}>`,
      'WARC-Date': FETCHED,
      'WARC-Target-URI': content.owner.site,
      'Content-Type': 'application/http; msgtype=response',
    },
    Buffer.concat([Buffer.from(head), body]),
  );
}

/** Writes homepages as the answers of a crawl (`.warc.gz`), one after the other: no more than a megabyte is held. Gives the bytes written. */
export function writeWarc(path: string, pages: Iterable<PageContent>): number {
  const file = openSync(path, 'w');
  let waiting: Buffer[] = [];
  let [held, written] = [0, 0];
  const flush = (): void => {
    const bytes = Buffer.concat(waiting);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    written += bytes.length;
    [waiting, held] = [[], 0];
  };
  const add = (bytes: Buffer): void => {
    waiting.push(bytes);
    held += bytes.length;
    if (held >= WRITTEN_AT_ONCE) flush();
  };
  try {
    add(warcinfo());
    for (const page of pages) add(response(page));
    flush();
  } finally {
    closeSync(file);
  }
  return written;
}
