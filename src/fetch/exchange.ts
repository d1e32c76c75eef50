import { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { asFetchError, FetchError } from './fetch-error.js';
import { checkWrittenAddress, guardedLookup } from './guarded-lookup.js';

/** What holds for all requests of a run. */
export interface Manners {
  /** Name, version and address of the program. */
  readonly userAgent: string;
  /** Whether addresses of private networks may be reached. */
  readonly allowsPrivate: boolean;
  /** Milliseconds for a request, from looking up its host to the last byte. */
  readonly timeout: number;
  /** Ends all requests. */
  readonly signal: AbortSignal;
}

/** The start of an answer. */
export interface AnswerHead {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** `X-Robots-Tag`, a value for each time that it is there. */
  readonly robotsTags: readonly string[];
}

/** One thing to ask a server for. */
export interface Question {
  readonly url: URL;
  /** Media types that are wanted. */
  readonly accept: string;
  /** Of the content, decompressed, so many bytes are read. */
  readonly maxBytes: number;
  /** Whether the content is worth reading. */
  wants(head: AnswerHead): boolean;
  /** Ends this question, once its answer is of no use. */
  readonly until?: AbortSignal;
}

/** What a server answers. */
export interface Answer extends AnswerHead {
  /** Empty where it was not wanted. */
  readonly bytes: Uint8Array;
  /** Whether there is more than was read. */
  readonly isCut: boolean;
}

/** Stops what is compressed where it has more bytes than it may have once decompressed. */
const upTo = (most: number) =>
  async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > most) throw new FetchError('bad-answer', 'the answer is compressed to more than it holds');
      yield chunk;
    }
  };

/** The content without its coding, piece by piece: a bomb is stopped while it goes off. */
function contentOf(response: IncomingMessage, maxBytes: number): Readable {
  const coding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  // The error of a pipeline is met by whoever reads its last part.
  const through = (decoder: Transform): Readable => pipeline(response, upTo(maxBytes), decoder, () => undefined);
  switch (coding) {
    case '':
    case 'identity':
      return response;
    case 'gzip':
    case 'x-gzip':
      return through(createGunzip());
    case 'br':
      return through(createBrotliDecompress());
    default:
      throw new FetchError('bad-answer', 'the answer is compressed in a way that was not asked for');
  }
}

async function readContent(response: IncomingMessage, maxBytes: number): Promise<Pick<Answer, 'bytes' | 'isCut'>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of contentOf(response, maxBytes) as AsyncIterable<Uint8Array>) {
    parts.push(chunk);
    size += chunk.length;
    if (size > maxBytes) break;
  }
  const bytes = Buffer.concat(parts);
  return { bytes: bytes.subarray(0, maxBytes), isCut: size > maxBytes };
}

/** The start of the answer; a connection that ends before it, or turns to another protocol, is an error. */
const responseTo = (request: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.once('response', resolve);
    // Of a request that was given up errors can still come; this listener stays.
    request.on('error', reject);
    request.once('close', () => reject(new FetchError('unreachable', 'the host broke off the connection')));
  });

async function ask(
  { url, accept, maxBytes, wants }: Question,
  manners: Manners,
  onRequest: (request: ClientRequest) => void,
): Promise<Answer> {
  checkWrittenAddress(url, manners.allowsPrivate);
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  const request = send(url, {
    // A connection of its own: none that was opened for something else, or through a proxy.
    agent: false,
    lookup: guardedLookup(manners.allowsPrivate),
    headers: { 'user-agent': manners.userAgent, accept, 'accept-encoding': 'gzip, br', connection: 'close' },
  });
  onRequest(request);
  try {
    const answered = responseTo(request);
    request.end();
    const response = await answered;
    const robotsTags = response.headersDistinct['x-robots-tag'] ?? [];
    const head = { status: response.statusCode ?? 0, headers: response.headers, robotsTags };
    const nothing = { bytes: new Uint8Array(), isCut: false };
    return { ...head, ...(wants(head) ? await readContent(response, maxBytes) : nothing) };
  } finally {
    request.destroy();
  }
}

/**
 * Asks a server once: no redirect is followed, no cookie kept, no proxy used.
 *
 * @throws {FetchError} where there is no answer, or none in time.
 */
export async function exchange(question: Question, manners: Manners): Promise<Answer> {
  const { signal, timeout } = manners;
  let request: ClientRequest | undefined;
  let end: FetchError | undefined;
  const giveUp = (error: FetchError): void => {
    end ??= error;
    request?.destroy(error);
  };
  const stop = (): void => giveUp(new FetchError('stopped', 'nobody waits for it'));
  const timer = setTimeout(() => giveUp(new FetchError('timeout', `took longer than ${timeout / 1000} s`)), timeout);
  const ends = [signal, question.until].filter((end) => end !== undefined);
  for (const each of ends) each.addEventListener('abort', stop);
  try {
    return await ask(question, manners, (sent) => {
      request = sent;
    });
  } catch (error) {
    throw end ?? asFetchError(error);
  } finally {
    clearTimeout(timer);
    for (const each of ends) each.removeEventListener('abort', stop);
  }
}
