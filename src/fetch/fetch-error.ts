/** Why an address could not be fetched, in words for the user. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  /** `refused`: by this program's own rules; `unreachable`: no answer; `timeout`; `bad-answer`: an answer that is none; `stopped`: the run ended. */
  readonly code: 'refused' | 'unreachable' | 'timeout' | 'bad-answer' | 'stopped';

  constructor(code: FetchError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What the codes of Node.js mean to someone who gave an address. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the host broke off the connection',
  EPIPE: 'the host broke off the connection',
  ETIMEDOUT: 'the host does not answer',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody (NODE_EXTRA_CA_CERTS names a file of those to trust)',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody known (NODE_EXTRA_CA_CERTS names a file of those to trust)',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified (NODE_EXTRA_CA_CERTS names a file of those to trust)',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate cannot be verified (NODE_EXTRA_CA_CERTS names a file of those to trust)',
};

/** Codes of zlib and Brotli: `Z_DATA_ERROR`, `ERR__ERROR_FORMAT_PADDING_1`. */
const DECOMPRESSION = /^(?:Z_|ERR_BROTLI|ERR__ERROR)/;
/** Codes of the parser of HTTP: `HPE_INVALID_CONSTANT`. */
const HTTP_PARSER = 'HPE_';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';

/** An error of a connection as a {@link FetchError}. Its message is left out: it can hold what the server chose to send. */
export function asFetchError(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  const code = codeOf(error);
  if (code.startsWith(HTTP_PARSER)) return new FetchError('bad-answer', `the answer is not HTTP (${code})`, { cause: error });
  if (DECOMPRESSION.test(code)) return new FetchError('bad-answer', `the answer is compressed wrongly (${code})`, { cause: error });
  return new FetchError('unreachable', MEANINGS[code] ?? `cannot be fetched (${code})`, { cause: error });
}
