import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Contained, type ContainerOptions, idOfUrl } from './contained-page.js';

/** The first line of a file of pages: an object whose first key is one of a page's. `{"url": "https://a.example/", "html": "…` */
export const PAGE_LINE: RegExp = /^\uFEFF?\s*\{\s*"(?:url|id|html|text|fetched)"\s*:/;

/** What other programs write one object a line of, or one object in all: not pages. `{"id":"x","type":"article-journal"` (CSL-JSON) */
export const NOT_A_PAGE_LINE: RegExp = /^\uFEFF?\s*\{\s*"id"\s*:\s*"[^"\n]{0,400}"\s*,\s*"(?!url|html|text|fetched)/;

/** One line: a page as a crawler hands it over. */
interface PageLine {
  readonly url?: unknown;
  readonly id?: unknown;
  readonly html?: unknown;
  readonly text?: unknown;
  readonly fetched?: unknown;
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** An xsd:dateTime, or nothing. */
export const dateTimeOf = (value: unknown): { readonly retrieved?: string } =>
  typeof value === 'string' && DATE_TIME.test(value) ? { retrieved: value } : {};

function pageOf(line: PageLine, name: string, maxBytes: number): Contained {
  const content = typeof line.html === 'string' ? line.html : line.text;
  if (typeof content !== 'string') return { kind: 'failed', name, reason: 'a line needs "html" or "text", a string' };
  if (line.url !== undefined && (typeof line.url !== 'string' || !URL.canParse(line.url))) {
    return { kind: 'failed', name, reason: `"url" is no absolute URL: ${JSON.stringify(line.url).slice(0, 100)}` };
  }
  const id = typeof line.id === 'string' && line.id !== '' ? line.id : undefined;
  const url = line.url as string | undefined;
  if (id === undefined && url === undefined) return { kind: 'failed', name, reason: 'a line needs "url" or "id"' };
  const bytes = Buffer.from(content, 'utf8');
  if (bytes.length > maxBytes) return { kind: 'failed', name, reason: 'is larger than a page should be (--max-size)' };
  return { kind: 'page', name, id: id ?? idOfUrl(url as string), ...(url !== undefined && { url }), ...dateTimeOf(line.fetched), bytes };
}

function parseLine(text: string, name: string, maxBytes: number): Contained {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return { kind: 'failed', name, reason: 'not a JSON object' };
    return pageOf(value, name, maxBytes);
  } catch (error) {
    return { kind: 'failed', name, reason: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The pages of lines of JSON (ndjson.org): `{"url": …, "html": …, "fetched": …}`, `text` in place of `html`, `id` in place of `url`. */
export async function* pagesOfLines(source: Readable, { name, maxBytes }: ContainerOptions): AsyncGenerator<Contained> {
  let number = 0;
  for await (const line of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const text = (number === 1 ? line.replace(/^\uFEFF/, '') : line).trim();
    if (text !== '') yield parseLine(text, `${name}:${number}`, maxBytes);
  }
}
