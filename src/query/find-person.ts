import { fold, squash } from '../text/fold.js';
import { compatible } from '../text/same-name.js';
import { isCjk } from '../text/script.js';
import { withoutTitles } from '../text/without-titles.js';
import { type NameIndex, rotations, type Spelling } from './name-index.js';

/** How a name was found, best first; a worse way is tried only where no better one finds anybody. */
export type MatchKind = 'spelling' | 'order' | 'compatible' | 'prefix';

/** The people whom a name can mean. */
export interface NameMatch {
  readonly kind: MatchKind;
  /** IRIs, sorted, each once. */
  readonly people: readonly string[];
}

const irisOf = (spellings: readonly Spelling[]): readonly string[] => [...new Set(spellings.map(({ iri }) => iri))].sort();

const bySpelling = (index: NameIndex, folded: string): readonly Spelling[] => index.byFolded.get(folded) ?? [];
const byOrder = (index: NameIndex, folded: string): readonly Spelling[] =>
  rotations(folded).flatMap((key) => index.byRotation.get(key) ?? []);

/** Whether a comparison in full is worth its time: another script, or a word in common, or the same letters run together. */
function mayAgree(name: string, words: ReadonlySet<string>, spelling: Spelling): boolean {
  if (isCjk(name) !== isCjk(spelling.text)) return true;
  return spelling.folded.split(' ').some((word) => words.has(word) && word.length > 1);
}

/** Initials, left-out middle names, Chinese characters against pinyin. One word alone says too little for that. */
function byAgreement(index: NameIndex, name: string, folded: string): readonly Spelling[] {
  const words = folded.split(' ');
  if (words.length < 2 && !isCjk(name)) return [];
  const set = new Set(words);
  return index.spellings.filter((spelling) => mayAgree(name, set, spelling) && isWhole(spelling) && compatible(name, spelling.text));
}

/** A spelling of one word ("Wang") agrees with every given name: it is matched only as it stands. */
const isWhole = ({ text, folded }: Spelling): boolean => folded.includes(' ') || (isCjk(text) && folded.length > 1);

/** Every word typed begins another word of the name: "qip wan", "wang". */
function byPrefix(index: NameIndex, folded: string): readonly Spelling[] {
  const typed = folded.split(' ').sort((a, b) => b.length - a.length);
  return index.spellings.filter((spelling) => {
    if (isCjk(folded)) return squash(spelling.folded).startsWith(squash(folded));
    const words = spelling.folded.split(' ');
    return typed.every((start) => {
      const at = words.findIndex((word) => word.startsWith(start));
      if (at >= 0) words.splice(at, 1);
      return at >= 0;
    });
  });
}

function search(index: NameIndex, name: string, folded: string): NameMatch | undefined {
  const ways: readonly (readonly [MatchKind, () => readonly Spelling[]])[] = [
    ['spelling', () => bySpelling(index, folded)],
    ['order', () => byOrder(index, folded)],
    ['compatible', () => byAgreement(index, name, folded)],
    ['prefix', () => byPrefix(index, folded)],
  ];
  for (const [kind, find] of ways) {
    const people = irisOf(find());
    if (people.length > 0) return { kind, people };
  }
  return undefined;
}

/**
 * The people that a name can mean: any script, order and case; accents, titles, initials, left-out middle names and an
 * unfinished word forgiven. All who match equally well are given; whether they are one is not for a name to say.
 */
export function findPeople(index: NameIndex, name: string): NameMatch | undefined {
  const folded = fold(name);
  if (folded === '') return undefined;
  const found = search(index, name, folded);
  if (found) return found;
  const bare = withoutTitles(name);
  return bare === folded || bare === '' ? undefined : search(index, bare, bare);
}
