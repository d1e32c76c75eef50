import type { Span } from '../model/span.js';

/** Which letters of a text are spoken for; constant time for a letter, so that a long text costs no more per letter than a short one. */
export class Occupancy {
  readonly #taken: Uint8Array;

  constructor(length: number, spans: readonly Span[] = []) {
    this.#taken = new Uint8Array(length);
    for (const span of spans) this.take(span);
  }

  /** Marks the letters of the span. */
  take({ start, end }: Span): void {
    this.#taken.fill(1, start, end);
  }

  /** Whether any letter of the span is marked. */
  overlaps({ start, end }: Span): boolean {
    return this.#taken.subarray(start, end).includes(1);
  }

  /** The offset after the last marked letter before `at`, looking back to `limit` at most. */
  barrier(at: number, limit: number): number {
    let offset = at;
    while (offset > limit && this.#taken[offset - 1] !== 1) offset--;
    return offset;
  }
}
