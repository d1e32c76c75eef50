import { FetchError } from './fetch-error.js';

/** A time that something has. */
export interface TimeLimit {
  /** Aborted when the time is over. */
  readonly signal: AbortSignal;
  /** Fails when the time is over, and is pending until then. */
  readonly passed: Promise<never>;
  /** Stops the clock; {@link passed} stays pending. */
  readonly end: () => void;
}

/** Starts a clock of so many milliseconds. {@link TimeLimit.passed} fails with a {@link FetchError} that says how many seconds there were. */
export function timeLimit(milliseconds: number): TimeLimit {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new FetchError('timeout', `took longer than ${milliseconds / 1000} s with all requests and pauses`));
      late.abort();
    }, milliseconds);
  });
  return { signal: late.signal, passed, end: () => clearTimeout(timer) };
}
