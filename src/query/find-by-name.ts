import { fold, squash } from '../text/fold.js';
import { parsePersonName } from '../text/person-name.js';
import { compatible } from '../text/same-name.js';
import { isCjk } from '../text/script.js';
import { withoutTitles } from '../text/without-titles.js';
import { type NameIndex, orderKeys, type Spelling } from './name-index.js';

/** How a name was found, best first; a worse way is tried only where no better one finds anybody. */
export type MatchKind = 'spelling' | 'order' | 'compatible' | 'prefix';

/** The people, or other things, that a name can mean. */
export interface NameMatch {
  readonly kind: MatchKind;
  /** IRIs, sorted, each once. */
  readonly iris: readonly string[];
}

const irisOf = (spellings: readonly Spelling[]): readonly string[] => [...new Set(spellings.map(({ iri }) => iri))].sort();

const bySpelling = (index: NameIndex, folded: string): readonly Spelling[] => index.byFolded.get(folded) ?? [];
const byOrder = (index: NameIndex, folded: string): readonly Spelling[] => orderKeys(folded).flatMap((key) => index.byOrder.get(key) ?? []);

/** Whether a comparison in full is worth its time: a word in common. */
const sharesWord = (words: ReadonlySet<string>, { folded }: Spelling): boolean =>
  folded.split(' ').some((word) => word.length > 1 && words.has(word));

/** A spelling of one word ("Wang") agrees with every given name: it is matched only as it stands. */
const isWhole = ({ text, folded }: Spelling): boolean => folded.includes(' ') || (isCjk(text) && folded.length > 1);

const hasInitialsOnly = (name: string): boolean => parsePersonName(name).isInitialsOnly;

/**
 * Whether one person's spellings let them go by the name. What says more decides: a name in Chinese characters is held
 * against pinyin only where the person has none in Chinese characters, and a given name against an initial only where
 * the person has no given name in full.
 */
function agrees(name: string, words: ReadonlySet<string>, spellings: readonly Spelling[]): boolean {
  const whole = spellings.filter(isWhole);
  const sameScript = whole.filter(({ text }) => isCjk(text) === isCjk(name));
  if (sameScript.length === 0) return whole.some(({ text }) => compatible(name, text));
  const near = sameScript.filter((spelling) => sharesWord(words, spelling) && compatible(name, spelling.text));
  if (near.length === 0 || hasInitialsOnly(name)) return near.length > 0;
  return near.some(({ text }) => !hasInitialsOnly(text)) || sameScript.every(({ text }) => hasInitialsOnly(text));
}

/** Initials, left-out middle names, Chinese characters against pinyin. One word alone says too little for that. */
function byAgreement(index: NameIndex, name: string, folded: string): readonly Spelling[] {
  const words = folded.split(' ');
  if (words.length < 2 && !isCjk(name)) return [];
  const set = new Set(words);
  return [...index.byIri.values()].filter((spellings) => agrees(name, set, spellings)).flat();
}

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

type Way = readonly [MatchKind, () => readonly Spelling[]];

function firstMatch(ways: readonly Way[]): NameMatch | undefined {
  for (const [kind, find] of ways) {
    const iris = irisOf(find());
    if (iris.length > 0) return { kind, iris };
  }
  return undefined;
}

const searchPeople = (index: NameIndex, name: string, folded: string): NameMatch | undefined =>
  firstMatch([
    ['spelling', () => bySpelling(index, folded)],
    ['order', () => byOrder(index, folded)],
    ['compatible', () => byAgreement(index, name, folded)],
    ['prefix', () => byPrefix(index, folded)],
  ]);

/**
 * The people that a name can mean: any script, order and case; accents, titles, initials, left-out middle names and an
 * unfinished word forgiven. All who match equally well are given; whether they are one is not for a name to say.
 */
export function findPeople(index: NameIndex, name: string): NameMatch | undefined {
  const folded = fold(name);
  if (folded === '') return undefined;
  const found = searchPeople(index, name, folded);
  if (found) return found;
  const bare = withoutTitles(name);
  return bare === folded || bare === '' ? undefined : searchPeople(index, bare, bare);
}

/** The organisations, venues, topics or works that a name can mean: any case, accents forgiven, words left out or unfinished. */
export function findThings(index: NameIndex, name: string): NameMatch | undefined {
  const folded = fold(name);
  if (folded === '') return undefined;
  return firstMatch([
    ['spelling', () => bySpelling(index, folded)],
    ['prefix', () => byPrefix(index, folded)],
  ]);
}
