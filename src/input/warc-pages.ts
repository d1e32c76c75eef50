import type { Readable } from 'node:stream';
import { createBrotliDecompress } from 'node:zlib';
import type { WARCRecord } from 'warcio';
import { type Contained, type ContainerOptions, idOfUrl, readAtMost } from './contained-page.js';
import { dateTimeOf } from './page-lines.js';
import { charsetOf, mayBePage, mediaTypeOf } from './page-type.js';

const OK = 200;

/** The content without its transfer and content coding; warcio knows gzip and deflate. */
async function* decoded(record: WARCRecord): AsyncGenerator<Uint8Array> {
  if (record.httpHeaders?.headers.get('content-encoding') !== 'br') {
    yield* record;
    return;
  }
  record.httpHeaders.headers.delete('content-encoding');
  const brotli = createBrotliDecompress();
  const source = (async () => {
    for await (const chunk of record) brotli.write(chunk);
    brotli.end();
  })().catch((error: Error) => brotli.destroy(error));
  yield* brotli;
  await source;
}

function whyPassedOver(record: WARCRecord, type: string): string | undefined {
  const status = Number(record.httpHeaders?.statusCode ?? OK);
  if (status !== OK) return `the server answered ${status}`;
  return mayBePage(type) ? undefined : `holds ${mediaTypeOf(type)}`;
}

async function pageOf(record: WARCRecord, { name: file, maxBytes }: ContainerOptions): Promise<Contained> {
  const url = record.warcTargetURI ?? '';
  const name = `${file}: ${url}`;
  if (!URL.canParse(url)) return { kind: 'failed', name, reason: 'a response without an absolute WARC-Target-URI' };
  const type = (record.warcType === 'response' ? record.httpHeaders?.headers.get('content-type') : record.warcContentType) ?? '';
  const reason = whyPassedOver(record, type);
  if (reason !== undefined) return { kind: 'skipped', name, reason };
  const bytes = await readAtMost(decoded(record), maxBytes);
  if (!bytes) return { kind: 'failed', name, reason: 'is larger than a page should be (--max-size)' };
  return { kind: 'page', name, id: idOfUrl(url), url, ...dateTimeOf(record.warcDate), ...charsetOf(type), bytes };
}

/** The pages of a web archive (WARC, ISO 28500:2017): its responses and resources that are text, with their address and date. */
export async function* pagesOfWarc(source: Readable, options: ContainerOptions): AsyncGenerator<Contained> {
  const { LimitReader, WARCParser } = await import('warcio');
  const isCut = (record: WARCRecord): boolean =>
    !record.httpHeaders?.headers.has('content-encoding') && record._reader instanceof LimitReader && record._reader.limit > 0;
  const records = WARCParser.iterRecords(source);
  try {
    for await (const record of records) {
      if (record.warcType !== 'response' && record.warcType !== 'resource') continue;
      const page = await pageOf(record, options).catch(
        (error: unknown): Contained => ({
          kind: 'failed',
          name: `${options.name}: ${record.warcTargetURI}`,
          reason: `cannot be decoded: ${error instanceof Error ? error.message : String(error)}`,
        }),
      );
      yield page.kind === 'page' && isCut(record)
        ? { kind: 'failed', name: page.name, reason: 'the file ends in the middle of the page' }
        : page;
    }
  } catch (error) {
    yield {
      kind: 'failed',
      name: options.name,
      reason: `is damaged from here on: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
