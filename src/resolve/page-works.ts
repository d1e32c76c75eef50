import type { Work } from '../model/page-facts.js';
import { fullness, titleKey } from './work-key.js';

/** A work as one page lists it. */
export interface LocalWork {
  readonly key: string;
  /** The entries of the work, the fullest first; never empty. */
  readonly entries: readonly Work[];
}

/** A thesis and a paper of the same title are two works. */
const kindOf = (work: Work): string => (work.type === 'thesis' || work.type === 'patent' || work.type === 'dataset' ? work.type : '');

/** The works of a page in the order of their first entries: entries of one title are one work. */
export function pageWorks(works: readonly Work[]): readonly LocalWork[] {
  const groups = new Map<string, Work[]>();
  for (const work of works) {
    const key = `${titleKey(work.title.value)}${kindOf(work) && `|${kindOf(work)}`}`;
    const group = groups.get(key);
    if (group) group.push(work);
    else groups.set(key, [work]);
  }
  return [...groups].map(([key, entries]) => ({ key, entries: byFullness(entries) }));
}

/** The fullest entry first; of equal ones the earlier. */
const byFullness = (entries: readonly Work[]): readonly Work[] => [...entries].sort((a, b) => fullness(b) - fullness(a));
