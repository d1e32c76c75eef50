import { PLACES } from '../../lexicon/places.js';
import { FIELD_ENDINGS, FIELD_WORDS } from '../../lexicon/study-fields.js';
import { fold } from '../../text/fold.js';
import type { Token } from '../../text/tokens.js';
import { knownRank } from '../organization/known-organization.js';
import { rankOfWord } from '../organization/organization-part.js';

/** The tokens of a field of study. */
export interface FieldRange {
  readonly first: number;
  readonly end: number;
}

/** Between a degree and a field behind it. */
const SEPARATORS: ReadonlySet<string> = new Set([',', '(', ')', '|', '-', '–', '—', ':', ';', '·', '.']);
/** Between a field and the degree behind it: "Geography, PhD", "Geography (PhD)". */
const BEFORE_DEGREE: ReadonlySet<string> = new Set([',', '(']);
/** Words within the name of a field: "Ethics of Science", "Sciences de la Terre". */
const INSIDE: ReadonlySet<string> = new Set('and & of de des du der des e en et in la le the und y'.split(' '));
/** Words of a field at most. */
export const LONGEST_FIELD = 8;

const isOfField = ({ capital, key }: Token): boolean => capital || INSIDE.has(key);
const isEdge = (token: Token | undefined): boolean => token?.kind !== 'word';

const isFieldWord = (word: string): boolean => FIELD_WORDS.has(word) || FIELD_ENDINGS.test(word);

/** Whether words hold one of fields: "Computer Science"; not "Lina Berg". */
export const namesField = (words: readonly Token[]): boolean => words.some(({ text }) => isFieldWord(fold(text)));

/** The range, if its words name a field and no place, unit or organisation. */
function asField(tokens: readonly Token[], first: number, end: number): FieldRange | undefined {
  const words = tokens.slice(first, end);
  if (words.length === 0 || words.length > LONGEST_FIELD || !words[0]?.capital || words.some(({ key }) => rankOfWord(key)))
    return undefined;
  const folded = words.map(({ text }) => fold(text));
  if (PLACES.has(folded.join(' ')) || knownRank(words.map(({ text }) => text).join(' ')) !== undefined) return undefined;
  return folded.some(isFieldWord) ? { first, end } : undefined;
}

/** "Ph.D., Geography, X University", "PhD (Geography)", "Ph.D. | Physics and Astronomy | X": what stands between separators behind a degree. */
export function fieldSetApart(tokens: readonly Token[], end: number, isFree: (index: number) => boolean): FieldRange | undefined {
  if (!SEPARATORS.has(tokens[end]?.text ?? '')) return undefined;
  const first = end + 1;
  let stop = first;
  while (stop < tokens.length && isFree(stop) && isOfField(tokens[stop] as Token)) stop++;
  return isEdge(tokens[stop]) ? asField(tokens, first, stop) : undefined;
}

/** "Computer Science PhD", "Geography (PhD)", "2019, Physics, B.Sc.": what stands between a separator and the degree behind it. */
export function fieldBefore(tokens: readonly Token[], degree: number, isFree: (index: number) => boolean): FieldRange | undefined {
  const end = BEFORE_DEGREE.has(tokens[degree - 1]?.text ?? '') ? degree - 1 : degree;
  let first = end;
  while (first > 0 && isFree(first - 1) && isOfField(tokens[first - 1] as Token)) first--;
  return isEdge(tokens[first - 1]) ? asField(tokens, first, end) : undefined;
}
