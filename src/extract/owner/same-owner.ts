import { fold } from '../../text/fold.js';

/** Whether two printed full names can be spellings of one person's name. */
export function sameOwner(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return true;
  const [xs, ys] = [x.split(' '), y.split(' ')];
  if ([...xs].sort().join(' ') === [...ys].sort().join(' ')) return true;
  return xs[0] === ys[0] && xs.at(-1) === ys.at(-1);
}
