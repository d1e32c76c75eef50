import { createHash, randomBytes } from 'node:crypto';

/** What a server is told to be let in. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'token'; readonly token: string };

/** A digest challenge of a server (RFC 7616, section 3.3). */
interface Challenge {
  readonly realm: string;
  readonly nonce: string;
  readonly opaque: string | undefined;
  readonly algorithm: 'MD5' | 'SHA-256';
}

const PARAMETER = /(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g;
const DIGEST = /(?:^|,\s*)Digest\s+/i;

/** The digest challenge of a `WWW-Authenticate` header; undefined where there is none that can be met. */
function challengeOf(header: string): Challenge | undefined {
  const start = DIGEST.exec(header);
  if (!start) return undefined;
  const parameters = new Map<string, string>();
  for (const match of header.slice(start.index + start[0].length).matchAll(PARAMETER)) {
    const name = (match[1] as string).toLowerCase();
    if (!parameters.has(name)) parameters.set(name, match[2] ?? match[3] ?? '');
  }
  const [realm, nonce, algorithm] = [
    parameters.get('realm'),
    parameters.get('nonce'),
    (parameters.get('algorithm') ?? 'MD5').toUpperCase(),
  ];
  if (realm === undefined || nonce === undefined || (algorithm !== 'MD5' && algorithm !== 'SHA-256')) return undefined;
  return { realm, nonce, opaque: parameters.get('opaque'), algorithm };
}

const hashOf = (algorithm: Challenge['algorithm'], text: string): string =>
  createHash(algorithm === 'MD5' ? 'md5' : 'sha256')
    .update(text)
    .digest('hex');

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** What goes into a digest beside the credentials. */
export interface DigestInput {
  readonly method: string;
  /** Path and query of the address. */
  readonly uri: string;
  /** How often the nonce was used, from 1. */
  readonly count: number;
  /** Of the client's choice. */
  readonly cnonce: string;
}

/** The `Authorization` header that answers a `WWW-Authenticate: Digest` (RFC 7616, section 3.4, quality of protection `auth`). */
export function digestAuthorization(header: string, user: string, password: string, input: DigestInput): string | undefined {
  const challenge = challengeOf(header);
  if (!challenge) return undefined;
  const { realm, nonce, opaque, algorithm } = challenge;
  const { method, uri, cnonce } = input;
  const nc = input.count.toString(16).padStart(8, '0');
  const secret = hashOf(algorithm, `${user}:${realm}:${password}`);
  const response = hashOf(algorithm, [secret, nonce, nc, cnonce, 'auth', hashOf(algorithm, `${method}:${uri}`)].join(':'));
  const parts = [
    `username=${quoted(user)}`,
    `realm=${quoted(realm)}`,
    `nonce=${quoted(nonce)}`,
    `uri=${quoted(uri)}`,
    `algorithm=${algorithm}`,
    'qop=auth',
    `nc=${nc}`,
    `cnonce=${quoted(cnonce)}`,
    `response=${quoted(response)}`,
    ...(opaque === undefined ? [] : [`opaque=${quoted(opaque)}`]),
  ];
  return `Digest ${parts.join(', ')}`;
}

/** Answers the challenges of one server. */
export class Authenticator {
  readonly #credentials: Credentials;
  #challenge = '';
  #count = 0;

  constructor(credentials: Credentials) {
    this.#credentials = credentials;
  }

  /** Takes a `WWW-Authenticate` header; false where it cannot be answered with these credentials. */
  challenged(header: string): boolean {
    if (this.#credentials.kind !== 'password' || header === this.#challenge) return false;
    this.#challenge = header;
    this.#count = 0;
    return challengeOf(header) !== undefined || /(?:^|,\s*)Basic\b/i.test(header);
  }

  /** The `Authorization` header of the next request; undefined before a challenge, for no password is sent to who did not ask. */
  headerFor(method: string, url: URL): string | undefined {
    const credentials = this.#credentials;
    if (credentials.kind === 'token') return `Bearer ${credentials.token}`;
    if (credentials.kind === 'none' || this.#challenge === '') return undefined;
    const input = { method, uri: url.pathname + url.search, count: ++this.#count, cnonce: randomBytes(12).toString('hex') };
    const digest = digestAuthorization(this.#challenge, credentials.user, credentials.password, input);
    return digest ?? `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
  }
}
