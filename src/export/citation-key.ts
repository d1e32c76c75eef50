import { fold } from '../text/fold.js';
import type { ExportedWork } from './exported-work.js';
import { namePartsOf } from './person-name-parts.js';

const NOT_IN_KEY = /[^a-z0-9]/g;
const LETTERS = 26;

/** Words that begin many titles and say nothing. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'on',
  'of',
  'in',
  'to',
  'for',
  'towards',
  'toward',
  'how',
  'what',
  'is',
]);

function wordOf(title: string): string {
  const words = fold(title)
    .split(/\s+/)
    .map((word) => word.replace(NOT_IN_KEY, ''))
    .filter((word) => word !== '');
  return words.find((word) => !FIRST_WORDS.has(word)) ?? words[0] ?? '';
}

/**
 * Keys of the form "lind1998melon" in ASCII, told apart by a letter where several are the same: "lind1998melonb".
 *
 * @returns key by the IRI of the work
 */
export function citationKeys(works: readonly ExportedWork[]): ReadonlyMap<string, string> {
  const used = new Map<string, number>();
  return new Map(
    works.map(({ iri, authors, date, title }) => {
      const [first] = authors;
      const name = first === undefined ? '' : fold(namePartsOf(first.name).family).replace(NOT_IN_KEY, '');
      const key = `${name || 'anonymous'}${date?.slice(0, 4) ?? ''}${wordOf(title)}`;
      const count = used.get(key) ?? 0;
      used.set(key, count + 1);
      return [iri, count === 0 ? key : `${key}${count < LETTERS ? String.fromCharCode(97 + count) : `-${count}`}`];
    }),
  );
}
