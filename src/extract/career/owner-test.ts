import type { Owner } from '../../model/page-facts.js';
import { remembered } from '../../text/remembered.js';
import { withoutTitles } from '../../text/without-titles.js';

const LONGEST_EXTRA = 4;
const MOST_REMEMBERED = 512;

/** A test of whether a name, or a short line with a name, is the owner's: all words of one stand in the other. */
export function ownerTest(owner: Owner | undefined): (name: string) => boolean {
  if (owner?.kind !== 'person') return () => false;
  const names = owner.names.map(({ value }) => {
    const words = withoutTitles(value).split(' ');
    const whole = words.filter((word) => word.length > 1);
    // Of "K. Ramet" the initial must agree: not "Jo Ramet".
    return whole.length > 1 ? { whole, initials: [] } : { whole, initials: words.filter((word) => word.length === 1) };
  });
  return remembered((name) => {
    const words = withoutTitles(name).split(' ').filter(Boolean);
    if (words.length === 0) return false;
    return names.some(
      ({ whole, initials }) =>
        whole.length > 0 &&
        (isWithin(words, whole) ||
          (isWithin(whole, words) &&
            words.length - whole.length <= LONGEST_EXTRA &&
            initials.every((initial) => words.some((word) => word.startsWith(initial) && !whole.includes(word))))),
    );
  }, MOST_REMEMBERED);
}

const isWithin = (inner: readonly string[], outer: readonly string[]): boolean => inner.every((word) => outer.includes(word));
