import { type Answer, exchange, type Manners, type Question } from './exchange.js';
import { FetchError } from './fetch-error.js';
import { HostTurns } from './host-turns.js';

/** Milliseconds between two requests to a host. */
const PAUSE = 1000;
/** A host that asks for more is not waited for. */
const LONGEST_WAIT = 60_000;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where an answer leads on to; undefined where it does not, or to nothing that is an address. */
export function redirectOf(url: URL, { status, headers }: Pick<Answer, 'status' | 'headers'>): URL | undefined {
  if (!REDIRECTS.has(status) || headers.location === undefined || !URL.canParse(headers.location, url.href)) return undefined;
  const target = new URL(headers.location, url);
  target.hash = '';
  return target;
}

/** `120`; not `Wed, 21 Oct 2026 07:28:00 GMT`. */
const SECONDS = /^\d+$/;

/** How long a server asks to be left alone (RFC 9110, 10.2.3), in milliseconds; undefined where it does not say. */
function retryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const milliseconds = SECONDS.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

/** Asks servers, each at most once a second. */
export class PoliteClient {
  readonly #manners: Manners;
  readonly #turns: HostTurns;

  /** @param pause milliseconds between two requests to a host */
  constructor(manners: Manners, pause: number = PAUSE) {
    this.#manners = manners;
    this.#turns = new HostTurns(pause, manners.signal);
  }

  /**
   * Asks when it is the host's turn. The ports of a host are one host.
   *
   * @throws {FetchError}
   */
  async ask(question: Question): Promise<Answer> {
    try {
      return await this.#turns.run(question.url.hostname, async () => {
        if (question.until?.aborted) throw new FetchError('stopped', 'nobody waits for it');
        return exchange(question, this.#manners);
      });
    } catch (error) {
      throw this.#manners.signal.aborted ? new FetchError('stopped', 'the run ended') : error;
    }
  }

  /** {@link ask}, and once again where the server is busy and says when to come back, if that is soon. */
  async askTwice(question: Question): Promise<Answer> {
    const answer = await this.ask(question);
    if (answer.status !== 429 && answer.status !== 503) return answer;
    const wait = retryAfter(answer.headers['retry-after']);
    if (wait === undefined || wait > LONGEST_WAIT) return answer;
    this.#turns.hold(question.url.hostname, wait);
    return this.ask(question);
  }

  /** Leaves longer pauses between requests to a host, in seconds, up to a minute. */
  slowDown(host: string, seconds: number): void {
    this.#turns.slowDown(host, Math.min(seconds * 1000, LONGEST_WAIT));
  }
}
