import { setTimeout as sleep } from 'node:timers/promises';

/** Hosts whose turn has come are forgotten when there are more than this. */
const MOST_REMEMBERED = 10_000;

/** Requests to one host, one after the other and with a pause between them; hosts do not wait for each other. */
export class HostTurns {
  readonly #pause: number;
  readonly #signal: AbortSignal;
  readonly #ends = new Map<string, Promise<void>>();
  /** From when on a host may be asked, by the clock of `performance.now`. */
  readonly #readyAt = new Map<string, number>();
  readonly #pauses = new Map<string, number>();

  /**
   * @param pause milliseconds between the end of a request and the start of the next one to its host
   * @param signal ends all waiting
   */
  constructor(pause: number, signal: AbortSignal) {
    this.#pause = pause;
    this.#signal = signal;
  }

  /** Makes the pauses of a host longer than they are, in milliseconds; never shorter, also where another port of it asks for less. */
  slowDown(host: string, pause: number): void {
    if (pause > this.#pauseOf(host)) this.#pauses.set(host, pause);
  }

  /** Leaves a host alone for so many milliseconds from now. */
  hold(host: string, milliseconds: number): void {
    this.#readyAt.set(host, Math.max(this.#readyAt.get(host) ?? 0, performance.now() + milliseconds));
  }

  /** Runs a request when it is its turn. */
  async run<T>(host: string, request: () => Promise<T>): Promise<T> {
    const turn = this.#inTurn(host, request, this.#ends.get(host));
    const end = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#ends.set(host, end);
    try {
      return await turn;
    } finally {
      if (this.#ends.get(host) === end) this.#ends.delete(host);
    }
  }

  async #inTurn<T>(host: string, request: () => Promise<T>, before: Promise<void> | undefined): Promise<T> {
    await before;
    // A timer may go off a little early, and a host can be held while one waits.
    for (let rest = this.#rest(host); rest > 0; rest = this.#rest(host)) await sleep(Math.ceil(rest), undefined, { signal: this.#signal });
    try {
      return await request();
    } finally {
      this.#forget();
      this.hold(host, this.#pauseOf(host));
    }
  }

  readonly #pauseOf = (host: string): number => this.#pauses.get(host) ?? this.#pause;

  readonly #rest = (host: string): number => (this.#readyAt.get(host) ?? 0) - performance.now();

  #forget(): void {
    if (this.#readyAt.size < MOST_REMEMBERED) return;
    for (const host of this.#readyAt.keys()) if (this.#rest(host) <= 0) this.#readyAt.delete(host);
  }
}
