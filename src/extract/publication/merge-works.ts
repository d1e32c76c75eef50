import type { Work } from '../../model/page-facts.js';
import { squash } from '../../text/fold.js';
import { joinEntries } from './join-entries.js';
import { titleWords } from './near-title.js';
import { nearTitledWork, sameNumberedWork, sameTitledWork, twinEntries } from './same-work.js';

/** Words of a title's beginning and end: of two spellings of one title at least one of them agrees. */
const KEY_WORDS = 3;
/** Works compared for one key, the latest: bounds the work on a list of one title. */
const MOST_CANDIDATES = 8;

type Test = (a: Work, b: Work) => boolean;

/** Under which keys a work is looked for, and what has to hold of a work found there. */
function keysOf(work: Work): readonly (readonly [string, Test])[] {
  const words = titleWords(work.title.value);
  const titles = [work.title, ...work.otherTitles].map(({ value }) => squash(value)).filter(Boolean);
  const pages = work.venue?.pages;
  return [
    ...titles.map((title) => [`title ${title}`, sameTitledWork] as const),
    ...work.identifiers.map(({ scheme, value }) => [`${scheme} ${value}`, sameNumberedWork] as const),
    [`opening ${words.slice(0, KEY_WORDS).join(' ')}`, nearTitledWork],
    [`ending ${words.slice(-KEY_WORDS).join(' ')}`, nearTitledWork],
    ...[...subtitleKeys(work.title.value)].map((key) => [key, nearTitledWork] as const),
    ...(pages ? [[`pages ${work.date?.slice(0, 4)} ${pages}`, twinEntries] as const] : []),
  ];
}

/** The beginning of what stands behind a colon, and the end of what stands before it. */
function* subtitleKeys(title: string): Generator<string> {
  const colon = title.search(/[:：]\s/u);
  if (colon < 0) return;
  yield `opening ${titleWords(title.slice(colon + 1))
    .slice(0, KEY_WORDS)
    .join(' ')}`;
  yield `ending ${titleWords(title.slice(0, colon)).slice(-KEY_WORDS).join(' ')}`;
}

/** Works that the page lists twice (selected and full list, preprint and paper, in two languages) as one each, in page order. */
export function mergeWorks(works: readonly Work[]): readonly Work[] {
  const merged: Work[] = [];
  const places = new Map<string, number[]>();
  for (const work of works) {
    const keys = keysOf(work);
    const twin = placeOfTwin(work, keys, places, merged);
    const at = twin ?? merged.length;
    merged[at] = twin === undefined ? work : joinEntries(merged[at] as Work, work);
    for (const [key] of keys) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else if (!known.includes(at)) {
        known.push(at);
        if (known.length > MOST_CANDIDATES) known.shift();
      }
    }
  }
  return merged;
}

function placeOfTwin(
  work: Work,
  keys: readonly (readonly [string, Test])[],
  places: ReadonlyMap<string, readonly number[]>,
  merged: readonly Work[],
): number | undefined {
  for (const [key, isSame] of keys) {
    for (const at of places.get(key) ?? []) if (isSame(merged[at] as Work, work)) return at;
  }
  return undefined;
}
