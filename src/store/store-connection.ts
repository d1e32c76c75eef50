import { Authenticator, type Credentials } from './http-auth.js';

/** A store refused a request, or is not one. */
export class GraphStoreError extends Error {
  override readonly name = 'GraphStoreError';
  readonly code: 'refused' | 'unauthorized' | 'lost';

  /** @param code `lost`: the connection was lost or the server is overloaded, and the same request may work later. */
  constructor(message: string, code: GraphStoreError['code'], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What is sent. */
export interface StoreRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly url: URL;
  readonly accept: string;
  readonly body?: { readonly type: string; readonly text: string };
}

/** Deadlocks of Virtuoso answer 500 with one of these; the transaction was rolled back. */
const TRANSIENT = /SR172|deadlock|40001|S1T00/i;
const LONGEST_MESSAGE = 300;
const MARKUP = /<[^<>]*>/g;

const causeOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
};

/** Sends requests to a store on the network, and answers its challenges. */
export class StoreConnection {
  readonly #authenticator: Authenticator;
  readonly #timeout: number;

  /** @param timeout Milliseconds that a request may take; some stores hang for ever. */
  constructor(credentials: Credentials, timeout: number) {
    this.#authenticator = new Authenticator(credentials);
    this.#timeout = timeout;
  }

  /**
   * The text of the answer; undefined for 404.
   *
   * @throws {GraphStoreError}
   */
  async request(request: StoreRequest): Promise<string | undefined> {
    const first = await this.#send(request);
    const challenge = first.status === 401 ? first.challenge : undefined;
    const { status, text } = challenge !== undefined && this.#authenticator.challenged(challenge) ? await this.#send(request) : first;
    if (status < 300) return text;
    if (status === 404) return undefined;
    const message = text.replace(MARKUP, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_MESSAGE);
    const told = `${request.method} answers ${status}${message === '' ? '' : `: ${message}`}`;
    if (status === 401 || status === 403)
      throw new GraphStoreError(`${told}: no such user and password, or they may not do this (--user, VITAGRAPH_PASSWORD)`, 'unauthorized');
    const mayPass = status === 502 || status === 503 || status === 504 || (status === 500 && TRANSIENT.test(text));
    throw new GraphStoreError(told, mayPass ? 'lost' : 'refused');
  }

  /** The body is sent whole, with its length: Virtuoso stores nothing of a chunked one, and answers 201. */
  async #send({ method, url, accept, body }: StoreRequest): Promise<{ status: number; text: string; challenge: string | undefined }> {
    const authorization = this.#authenticator.headerFor(method, url);
    const headers = {
      accept,
      ...(body !== undefined && { 'content-type': body.type }),
      ...(authorization !== undefined && { authorization }),
    };
    try {
      const response = await fetch(url, {
        method,
        headers,
        signal: AbortSignal.timeout(this.#timeout),
        ...(body !== undefined && { body: body.text }),
      });
      const challenge = response.headers.get('www-authenticate') ?? undefined;
      return { status: response.status, text: await response.text(), challenge };
    } catch (error) {
      throw new GraphStoreError(`${method} failed: ${causeOf(error)}`, 'lost', { cause: error });
    }
  }
}
