import { isMisprinted } from './name-fit.js';
import type { NameForm } from './name-form.js';

/** A spelling of one page and the entries that print it. */
export interface PrintedName {
  readonly form: NameForm;
  readonly entries: ReadonlySet<number>;
}

/** A slip is made once; the right spelling stands at least so many times on the page. */
const RIGHT_SPELLINGS = 4;
/** So many co-authors beside the owner are the same, and half of all. */
const COMMON_AUTHORS = 3;
/** Shorter names differ in one letter too often. A slip leaves the first or the last four letters of such a name as they are. */
const SHORTEST = 9;
const ENDS = 4;

/**
 * Spellings that are most likely a slip of the keyboard in another name of the page, each with that name: printed once, one letter away
 * from a name that is printed often, among the same co-authors.
 *
 * @param names by index; all spellings of the page's authors
 * @param owner index of a name of the owner, whom every entry may have
 * @returns pairs of slip and name; a spelling that could be a slip of two names is none
 */
export function slipsOfPage(names: readonly PrintedName[], owner: number): readonly (readonly [slip: number, name: number])[] {
  const authors = new Map<number, number[]>();
  const byEnd = new Map<string, number[]>();
  names.forEach(({ form, entries }, i) => {
    for (const entry of entries) push(authors, entry, i);
    if (entries.size >= RIGHT_SPELLINGS) for (const end of endsOf(form)) push(byEnd, end, i);
  });
  const coauthors = (i: number): Set<number> =>
    new Set(
      [...(names[i] as PrintedName).entries].flatMap((entry) => authors.get(entry) ?? []).filter((other) => other !== i && other !== owner),
    );
  return names.flatMap(({ form, entries }, slip) => {
    if (entries.size !== 1 || form.plainKey.length < SHORTEST) return [];
    const near = new Set(endsOf(form).flatMap((end) => byEnd.get(end) ?? []));
    const possible = [...near].filter((i) => isMisprinted(form, (names[i] as PrintedName).form));
    if (possible.length !== 1) return [];
    const name = possible[0] as number;
    const own = coauthors(slip);
    const theirs = coauthors(name);
    const common = [...own].filter((other) => theirs.has(other)).length;
    const isTogether = [...entries].some((entry) => (names[name] as PrintedName).entries.has(entry));
    return !isTogether && common >= COMMON_AUTHORS && 2 * common >= own.size ? [[slip, name] as const] : [];
  });
}

const endsOf = ({ plainKey }: NameForm): readonly string[] =>
  plainKey.length < SHORTEST - 1 ? [] : [`^${plainKey.slice(0, ENDS)}`, `${plainKey.slice(-ENDS)}$`];

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
