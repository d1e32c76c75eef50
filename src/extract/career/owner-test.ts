import type { Owner } from '../../model/page-facts.js';
import { remembered } from '../../text/remembered.js';
import { withoutTitles } from '../../text/without-titles.js';

const LONGEST_EXTRA = 4;
const MOST_REMEMBERED = 512;

/** A test of whether a name, or a short line with a name, is the owner's: all words of one stand in the other. */
export function ownerTest(owner: Owner | undefined): (name: string) => boolean {
  if (owner?.kind !== 'person') return () => false;
  const names = owner.names.map(({ value }) =>
    withoutTitles(value)
      .split(' ')
      .filter((word) => word.length > 1),
  );
  return remembered((name) => {
    const words = withoutTitles(name).split(' ').filter(Boolean);
    if (words.length === 0) return false;
    return names.some(
      (own) => own.length > 0 && (isWithin(words, own) || (isWithin(own, words) && words.length - own.length <= LONGEST_EXTRA)),
    );
  }, MOST_REMEMBERED);
}

const isWithin = (inner: readonly string[], outer: readonly string[]): boolean => inner.every((word) => outer.includes(word));
