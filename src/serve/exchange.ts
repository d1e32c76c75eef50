import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MediaType } from './media-types.js';
import type { ServiceAnswer } from './query-service.js';

/** A status with a line for people. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  /** Further headers: `www-authenticate`. */
  readonly headers?: Readonly<Record<string, string>>;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, accept',
} as const;

/** Bytes beyond those that are taken; a client that sends more is cut short. */
const MOST_FORGOTTEN = 256 * 1024 * 1024;

/** One request and its answer. */
export class Exchange {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly #response: ServerResponse;

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.request = request;
    this.url = new URL(request.url ?? '/', 'http://localhost');
    this.#response = response;
  }

  get method(): string {
    return this.request.method ?? 'GET';
  }

  /** Whether an answer has begun. */
  get isAnswered(): boolean {
    return this.#response.headersSent;
  }

  /** @param type with its character set where it is not UTF-8 text */
  send(status: number, type: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): void {
    const bytes = Buffer.from(body as string);
    this.#response.writeHead(status, {
      ...CORS,
      'content-type': type.includes(';') || type.startsWith('image/') ? type : `${type}; charset=utf-8`,
      'content-length': bytes.length,
      vary: 'accept',
      'x-content-type-options': 'nosniff',
      ...(status === 503 && { 'retry-after': '5' }),
      ...headers,
    });
    this.#response.end(this.method === 'HEAD' ? undefined : bytes);
  }

  /** An answer without a body. */
  sendEmpty(status: number, headers: Readonly<Record<string, string>> = {}): void {
    this.#response.writeHead(status, { ...CORS, ...headers });
    this.#response.end();
  }

  refuse({ status, message, headers }: Refusal): void {
    this.send(status, 'text/plain', `${message}\n`, headers);
  }

  /** What came of a query or a change. */
  sendAnswer({ type }: MediaType, answer: ServiceAnswer): void {
    if (answer.kind !== 'answer') this.refuse(refusalOf(answer));
    else this.send(200, type, answer.text);
  }

  /** Ends the connection in the middle of an answer. */
  destroy(): void {
    this.#response.destroy();
  }

  /**
   * The body, or why it is not taken. One that is too large is heard to its end all the same, and forgotten: a client that is cut short never
   * sees the answer.
   */
  async body(most: number): Promise<string | Refusal> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of this.request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size <= most) parts.push(part);
      else parts.length = 0;
      if (size > most + MOST_FORGOTTEN) break;
    }
    if (size > most) return { status: 413, message: `the request is larger than ${most} bytes` };
    return Buffer.concat(parts).toString('utf8');
  }
}

/** How it is told that a query or a change came to nothing. */
export function refusalOf(answer: Exclude<ServiceAnswer, { readonly kind: 'answer' }>): Refusal {
  switch (answer.kind) {
    case 'bad-query':
      return { status: 400, message: answer.message };
    case 'too-long':
      return { status: 503, message: 'the query took too long and was stopped; make it smaller, or add a LIMIT' };
    case 'too-large':
      return { status: 500, message: `the answer is larger than ${answer.limit} bytes; add a LIMIT` };
    case 'busy':
      return { status: 503, message: 'too many queries wait; ask again in a moment' };
    case 'no-room':
      return { status: 507, message: `the change was not made: ${answer.message}` };
    case 'failed':
    case 'changed':
      return { status: 500, message: answer.kind === 'failed' ? answer.message : 'a change was made where none was asked for' };
  }
}

export const notAcceptable = (types: readonly MediaType[]): Refusal => ({
  status: 406,
  message: `none of the forms that are accepted can be had; ask for ${types.map(({ type }) => type).join(', ')}`,
});
