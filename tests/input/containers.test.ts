import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { ZipFile } from 'yazl';
import type { Contained } from '../../src/input/contained-page.js';
import { containerOf, containerOfFile, pagesOfFile, pagesOfStream } from '../../src/input/open-container.js';

const PAGE = '<html><title>Ann Berg</title><h1>Ann Berg</h1></html>';
const DATE = '2026-03-01T10:00:00Z';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitagraph-input-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Response {
  readonly url: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  readonly type?: 'response' | 'request' | 'resource';
}

async function warcRecord(
  { url, status = '200 OK', headers = {}, body = PAGE, type = 'response' }: Response,
  gzip: boolean,
): Promise<Uint8Array> {
  const record = WARCRecord.create(
    {
      url,
      date: DATE,
      type,
      warcVersion: 'WARC/1.1',
      httpHeaders: { 'content-type': 'text/html', ...headers },
      statusline: type === 'request' ? 'GET / HTTP/1.1' : `HTTP/1.1 ${status}`,
    },
    [typeof body === 'string' ? Buffer.from(body) : body],
  );
  return WARCSerializer.serialize(record, { gzip });
}

const warc = async (responses: readonly Response[], gzip = false): Promise<Buffer> =>
  Buffer.concat(await Promise.all(responses.map((response) => warcRecord(response, gzip))));

async function all(pages: AsyncIterable<Contained>): Promise<readonly Contained[]> {
  const found: Contained[] = [];
  for await (const page of pages) found.push(page);
  return found;
}

/** What a container of these bytes gives, as a short line each. */
async function contents(bytes: Uint8Array, maxBytes = 1e6): Promise<readonly string[]> {
  const path = join(folder, 'input.bin');
  await writeFile(path, bytes);
  const container = await containerOfFile(path);
  if (!container) return ['no container'];
  const pages = await all(pagesOfFile(container, path, { name: 'x', maxBytes }));
  return pages.map((page) =>
    page.kind === 'page'
      ? `${page.id} | ${page.url ?? ''} | ${page.retrieved ?? ''} | ${Buffer.from(page.bytes)}`
      : `${page.kind} ${page.name}: ${page.reason}`,
  );
}

describe('a web archive', () => {
  const url = 'https://ann.example/~berg/';
  const line = `ann.example/~berg | ${url} | ${DATE} | ${PAGE}`;

  it.each([false, true])('gives its responses with address and date (compressed: %s)', async (gzip) => {
    expect(await contents(await warc([{ url }, { url: 'https://b.example/x.html', body: 'b' }], gzip))).toEqual([
      line,
      `b.example/x.html | https://b.example/x.html | ${DATE} | b`,
    ]);
  });

  it.each<[string, Response]>([
    ['gzip', { url, headers: { 'content-encoding': 'gzip' }, body: gzipSync(PAGE) }],
    ['brotli', { url, headers: { 'content-encoding': 'br' }, body: brotliCompressSync(PAGE) }],
    ['chunks', { url, headers: { 'transfer-encoding': 'chunked' }, body: `${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n` }],
    ['a plain type', { url, headers: { 'content-type': 'text/plain; charset=utf-8' } }],
  ])('undoes %s', async (_, response) => {
    expect(await contents(await warc([response]))).toEqual([line]);
  });

  it('passes over what is no page, with the reason', async () => {
    const responses: readonly Response[] = [
      { url, type: 'request', body: '' },
      { url: 'https://a.example/gone', status: '404 Not Found' },
      { url: 'https://a.example/me.jpg', headers: { 'content-type': 'image/jpeg' } },
      { url },
    ];
    expect(await contents(await warc(responses))).toEqual([
      'skipped x: https://a.example/gone: the server answered 404',
      'skipped x: https://a.example/me.jpg: holds image/jpeg',
      line,
    ]);
  });

  it('fails on one bad page and goes on', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000, 'a'));
    const found = await contents(
      await warc([
        { url: 'https://a.example/bomb', headers: { 'content-encoding': 'gzip' }, body: bomb },
        { url: 'https://a.example/br', headers: { 'content-encoding': 'br' }, body: 'not brotli' },
        { url },
      ]),
    );
    expect(found[0]).toBe('failed x: https://a.example/bomb: is larger than a page should be (--max-size)');
    expect(found[1]).toMatch(/^failed x: https:\/\/a\.example\/br: cannot be decoded: /);
    expect(found.slice(2)).toEqual([line]);
  });

  it.each([false, true])('gives what stands before the damage (compressed: %s)', async (gzip) => {
    const whole = await warc([{ url }, { url: 'https://b.example/', body: 'b'.repeat(5000) }], gzip);
    const found = await contents(whole.subarray(0, whole.length - 40));
    expect(found[0]).toBe(line);
    expect(found.slice(1).every((text) => text.startsWith('failed x'))).toBe(true);
    expect(found.length).toBe(2);
  });

  it('keeps the declared encoding', async () => {
    const path = join(folder, 'charset.warc');
    await writeFile(path, await warc([{ url, headers: { 'content-type': 'text/html; charset="Shift_JIS"' } }]));
    const [page] = await all(pagesOfFile({ kind: 'warc', isCompressed: false }, path, { name: 'x', maxBytes: 1e6 }));
    expect(page).toMatchObject({ kind: 'page', charset: 'Shift_JIS' });
  });
});

describe('lines of JSON', () => {
  const lines = (...objects: readonly unknown[]): Uint8Array =>
    Buffer.from(objects.map((object) => (typeof object === 'string' ? object : JSON.stringify(object))).join('\n'));

  it('gives html or text, by url or id', async () => {
    const bytes = lines({ url: 'https://a.example/', html: PAGE, fetched: DATE }, { id: 'b', text: 'Bea Alm' }, '', {
      url: 'http://c.example/x?y=1',
      text: 'c',
      fetched: 'yesterday',
    });
    expect(await contents(bytes)).toEqual([
      `a.example | https://a.example/ | ${DATE} | ${PAGE}`,
      'b |  |  | Bea Alm',
      'c.example/x?y=1 | http://c.example/x?y=1 |  | c',
    ]);
  });

  it('tells each bad line with its number', async () => {
    expect(
      await contents(
        lines(
          { url: 'https://a.example/', html: PAGE },
          '{',
          '[]',
          { url: 'a.example', html: 'x' },
          { url: 'https://b.example/' },
          { html: 'x' },
        ),
      ),
    ).toEqual([
      `a.example | https://a.example/ |  | ${PAGE}`,
      expect.stringMatching(/^failed x:2: not JSON: /),
      'failed x:3: not a JSON object',
      'failed x:4: "url" is no absolute URL: "a.example"',
      'failed x:5: a line needs "html" or "text", a string',
      'failed x:6: a line needs "url" or "id"',
    ]);
  });
});

interface Member {
  readonly name: string;
  readonly body: string;
}

const MEMBERS: readonly Member[] = [
  { name: './people/ann.html', body: PAGE },
  { name: 'people/ann.jpg', body: 'jpeg' },
  { name: '.git/HEAD', body: 'ref' },
  { name: '../../etc/bea.md', body: '# Bea Alm' },
];

async function tar(members: readonly Member[]): Promise<Buffer> {
  const archive = pack();
  for (const { name, body } of members) archive.entry({ name }, body);
  archive.finalize();
  return buffer(archive as AsyncIterable<Uint8Array>);
}

async function zip(members: readonly Member[]): Promise<Buffer> {
  const archive = new ZipFile();
  for (const { name, body } of members) archive.addBuffer(Buffer.from(body), name);
  archive.end();
  const path = join(folder, 'made.zip');
  await pipeline(archive.outputStream, createWriteStream(path));
  const { readFile } = await import('node:fs/promises');
  return readFile(path);
}

describe('an archive of files', () => {
  it.each([false, true])('tar (compressed: %s)', async (gzip) => {
    const bytes = await tar(MEMBERS);
    expect(await contents(gzip ? gzipSync(bytes) : bytes)).toEqual([
      `people/ann |  |  | ${PAGE}`,
      'skipped x: people/ann.jpg: is no page by its name',
      'skipped x: .git/HEAD: is no page by its name',
      'etc/bea |  |  | # Bea Alm',
    ]);
  });

  it('zip', async () => {
    expect(await contents(await zip(MEMBERS.filter(({ name }) => !name.startsWith('.'))))).toEqual([
      'skipped x: people/ann.jpg: is no page by its name',
    ]);
    expect(await contents(await zip([{ name: 'people/ann.html', body: PAGE }]))).toEqual([`people/ann |  |  | ${PAGE}`]);
  });

  it('too large members and damage are told', async () => {
    expect(await contents(await tar([{ name: 'a.html', body: 'a'.repeat(2000) }]), 1000)).toEqual([
      'failed x: a.html: is larger than a page should be (--max-size)',
    ]);
    expect(await contents(await zip([{ name: 'a.html', body: 'a'.repeat(2000) }]), 1000)).toEqual([
      'failed x: a.html: is larger than a page should be (--max-size)',
    ]);
    const cut = (
      await tar([
        { name: 'a.html', body: 'a' },
        { name: 'b.html', body: 'b'.repeat(3000) },
      ])
    ).subarray(0, 2500);
    expect((await contents(cut)).at(-1)).toMatch(/^failed x: is damaged from here on: /);
    expect((await contents((await zip([{ name: 'a.html', body: 'a' }])).subarray(0, 60)))[0]).toMatch(/^failed x: is damaged: /);
  });

  it('a zip file on a stream says what to do', async () => {
    const [only] = await all(pagesOfStream({ kind: 'zip', isCompressed: false }, Readable.from([]), { name: '-', maxBytes: 1 }));
    expect(only).toMatchObject({ kind: 'failed', reason: expect.stringContaining('give it as a file') });
  });
});

describe('what is no container', () => {
  it.each([
    ['a page', PAGE],
    ['Markdown', '---\ntitle: Ann\n---\n# Ann'],
    ['records of pages', '{"version":1,"page":{"id":"a"}}'],
    ['CSL-JSON', '{"id":"x","type":"article-journal"}'],
    ['another object', '{"name":"x"}'],
    ['a page about WARC', 'The WARC/1.1 format'],
    ['nothing', ''],
  ])('%s', async (_, text) => {
    expect(await containerOf(Buffer.from(text))).toBeUndefined();
    expect(await containerOf(gzipSync(text))).toBeUndefined();
  });
});
