import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { fold } from '../../text/fold.js';
import type { Chunk, NameChunk } from './chunk.js';
import { detailsAfter, type Listed } from './student-names.js';

/** "Quist, Tara", "Mendes-Roe, Paul (2019)": one student, the family name first; not "Tara, Paul and Ivan" nor "Quist, Mendes". */
const INVERTED =
  /^\s*((\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}),\s(\p{Lu}\p{Ll}+)(?:\s\p{Lu}(?:\p{Ll}+|\.))?)(?=\s*(?:$|[(:–—→|-]|,\s*(?:(?:19|20)\d\d|[“"«„\p{Ll}])))/u;

/** "Tara Quist, Paul Mendes": two full names; not "Mendes Roe, Paul", "Quist Menon, Tara Maria". */
function areTwoStudents(printed: string): boolean {
  const [before = '', behind = ''] = printed.split(', ');
  const [[first = '', ...more], [, last = '']] = [before.split(' '), behind.split(' ')];
  return more.length > 0 && (GIVEN_NAMES.has(fold(first)) || (last.length > 2 && !GIVEN_NAMES.has(fold(last))));
}

/** The one student of a line whose name is printed with the family name first. */
export function invertedIn(text: string, chunks: readonly Chunk[]): Listed[] {
  const [all, printed, family, given] = INVERTED.exec(text) ?? [];
  if (!all || !printed || !family || !given) return [];
  if (!GIVEN_NAMES.has(fold(given)) || GIVEN_NAMES.has(fold(family)) || areTwoStudents(printed)) return [];
  const end = all.length;
  const person: NameChunk = { kind: 'name', names: [printed], honorific: false, person: true, start: end - printed.length, end };
  const next = chunks.findIndex(({ start }) => start >= end);
  return [{ person, ...(next < 0 ? {} : detailsAfter(chunks, next)) }];
}
