import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal } from './exchange.js';

const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]+=*) *$/i;
const BASIC = /^Basic +([A-Za-z0-9+/]+=*) *$/i;

/** The token of an `Authorization` header: a bearer's, or the password of any user, for clients that know no bearers. */
function tokenOf(header: string | undefined): string | undefined {
  const bearer = BEARER.exec(header ?? '')?.[1];
  if (bearer !== undefined) return bearer;
  const basic = BASIC.exec(header ?? '')?.[1];
  if (basic === undefined) return undefined;
  const pair = Buffer.from(basic, 'base64').toString('utf8');
  return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : undefined;
}

/** Compares in a time that does not tell how much is right. */
function isSame(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => createHash('sha256').update(text).digest()) as [Buffer, Buffer];
  return timingSafeEqual(first, second);
}

/**
 * Why a request may not change anything; undefined where it may.
 *
 * @param token what writers have to know; undefined: nobody may write
 */
export function refusedWriter(headers: IncomingHttpHeaders, token: string | undefined): Refusal | undefined {
  if (token === undefined) return { status: 403, message: 'updates are off: this endpoint is only read' };
  // A page of another site, opened in a browser that knows the password, can send forms here.
  const { origin, host, authorization } = headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) {
    return { status: 403, message: 'pages of other sites may not change anything here' };
  }
  const given = tokenOf(authorization);
  if (given !== undefined && isSame(given, token)) return undefined;
  const message = given === undefined ? 'changes need a token (Authorization: Bearer …)' : 'the token is wrong';
  return { status: 401, message, headers: { 'www-authenticate': 'Bearer realm="vitagraph", Basic realm="vitagraph", charset="UTF-8"' } };
}
