import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/name-particles.js';
import { isCapitalCode } from './ascii.js';
import { isBesideName, isTitleBefore, mayStandBeside } from './name-decorations.js';
import type { NameWord } from './name-words.js';

/** Names that stand together, and the letters of affiliations around them. */
export interface NameGroup {
  readonly words: readonly NameWord[];
  readonly marks: readonly string[];
}

/** A letter of an affiliation: "a", "b", "ab", "a͒"; no particle. */
const LETTER_MARK = /^(?:\p{Ll}\p{M}*|[a-e]{2})\)?$/u;
const isLetterMark = (word: string): boolean => !isCapitalCode(word.charCodeAt(0)) && LETTER_MARK.test(word) && !NAME_PARTICLES.has(word);
/** "Lind y" where the list ends: no name ends with a particle of one letter. */
const isEndMark = (word: string, before: number, behind: number): boolean =>
  word.length === 1 && LETTER_MARK.test(word) && before >= 2 && behind === 0;
/** What is beside names and parts them: a letter of an affiliation, a degree. */
const isMark = ({ text }: NameWord, before: number, behind: number): boolean =>
  isLetterMark(text) || isEndMark(text, before, behind) || (!isTitleBefore(text) && isBesideName(text, before, behind));
const isSuffix = ({ text }: NameWord): boolean => NAME_SUFFIXES.has(text.toLowerCase().replace('.', ''));

/** Whether all are words of names wherever they stand: no letter of an affiliation, no degree or title, no suffix in front. */
const areNames = (words: readonly NameWord[]): boolean =>
  words.every(({ text }) => !isLetterMark(text) && (text.length > 1 || !LETTER_MARK.test(text)) && !mayStandBeside(text)) &&
  !(words[0] && isSuffix(words[0]));

/** Cuts at letters of affiliations, at degrees and before "Dr." where names of two words at least stand on both sides. */
export function cutAtMarks(words: readonly NameWord[]): readonly NameGroup[] {
  if (areNames(words)) return [{ words, marks: [] }];
  const groups: { words: NameWord[]; marks: string[] }[] = [{ words: [], marks: [] }];
  let from = 0;
  words.forEach((word, i) => {
    const group = groups.at(-1) as (typeof groups)[number];
    const behind = words.slice(i + 1).filter(({ text }) => !isLetterMark(text)).length;
    let following = 0;
    while (i + 1 + following < words.length && !isMark(words[i + 1 + following] as NameWord, following, words.length - i - following - 2))
      following++;
    if (isMark(word, i - from, behind)) {
      const isInside = group.words.length > 0 && following > 0;
      if (isInside && (group.words.length < 2 || following < 2)) group.words.push(word);
      else group.marks.push(word.text);
      if (!isInside || group.words.length < 2 || following < 2) return;
      groups.push({ words: [], marks: [] });
      from = i + 1;
    } else if (isTitleBefore(word.text) && group.words.length >= 2) {
      groups.push({ words: [], marks: [word.text] });
      from = i + 1;
    } else if (isTitleBefore(word.text) && group.words.length === 0 && following >= 2) from = i + 1;
    // "Finch, Jr Mara Lind": the suffix belongs to the name before.
    else if (group.words.length === 0 && isSuffix(word) && following >= 2) group.marks.push(word.text);
    else group.words.push(word);
  });
  return groups;
}
