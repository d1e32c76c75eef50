import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others have their turn. */
const TURN = 15;
/** Items between two looks at the clock. */
const STRIDE = 256;

/** Gives items one by one, letting requests that wait be answered between them. */
export async function* unhurried<T>(items: Iterable<T>): AsyncGenerator<readonly T[]> {
  let turn = performance.now();
  let some: T[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < STRIDE) continue;
    yield some;
    some = [];
    if (performance.now() - turn < TURN) continue;
    await setImmediate();
    turn = performance.now();
  }
  if (some.length > 0) yield some;
}

/** The lines of a text but the first, without a copy of all of them at once. */
export function* rowsOf(tsv: string): Generator<string> {
  let start = tsv.indexOf('\n') + 1;
  while (start > 0 && start < tsv.length) {
    const end = tsv.indexOf('\n', start);
    yield tsv.slice(start, end < 0 ? tsv.length : end);
    start = end + 1;
  }
}
