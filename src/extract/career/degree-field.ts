import { PLACES } from '../../lexicon/places.js';
import { isCapitals } from '../../text/capitals.js';
import { isPersonName } from '../../text/person-name.js';
import type { Token } from '../../text/tokens.js';
import { knownRank } from '../organization/known-organization.js';
import { rankOfWord } from '../organization/organization-part.js';
import { type FieldRange, fieldSetApart, LONGEST_FIELD } from './field-set-apart.js';

const LEADS: ReadonlySet<string> = new Set(['in', 'of', 'en', 'em', 'de', "d'", 'der', 'im', 'on']);
const ENDS: ReadonlySet<string> = new Set(
  "at from with by under where since who which i we and or for w/ within during before after as to when while advised the a an my cum magna summa j j' je il elle à au aux auprès chez an bei von zur por pela pelo na presso progress both among back jointly respectively".split(
    ' ',
  ),
);
/** Words that no field ends with: "mathématiques et j'ai …", "mathématiques en 2010", "informatique de l'université …". */
const TRAILING: ReadonlySet<string> = new Set("d' da de del dell' della der di do e em en et im in l' la le nel of und y".split(' '));
/** A word in brackets is so many tokens. */
const AFTER_BRACKET = 3;

const wordsOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');

/** "a student of Jane Doe and John Roe": people, and no field. */
function isStudentOf(tokens: readonly Token[], first: number, end: number): boolean {
  if (tokens[first - 1]?.key !== 'of') return false;
  return wordsOf(tokens, first, end)
    .split(/ (?:and|&) /u)
    .every((name) => isPersonName(name));
}

/** "in Ice and Water Technologies at QLM": a word of firms that ends a field, for a place follows. */
const isFieldNoun = (tokens: readonly Token[], first: number, index: number): boolean =>
  tokens[index]?.key === 'technologies' && index > first && AT.has(tokens[index + 1]?.key ?? '');
const AT: ReadonlySet<string> = new Set(['at', '@', 'from']);

/** "a student in QLM Lindar": capitals that registers know with the town behind them are where, and no field. */
const isCapitalsOfHome = (tokens: readonly Token[], first: number): boolean =>
  isCapitals(tokens[first]?.text ?? '') && tokens[first + 1]?.capital === true && knownRank(wordsOf(tokens, first, first + 2)) === 'body';

const LONGEST_NAME = 4;

/** "in Chemistry Yale University": the field that ends where a name that reference data knows begins; none where all of it is a name. */
function fieldBeforeKnown(tokens: readonly Token[], first: number, head: number): FieldRange | undefined {
  for (let from = first; from <= head; from++) {
    if (tokens[from]?.capital !== true) continue;
    for (let to = Math.min(tokens.length, from + LONGEST_NAME); to > head; to--) {
      if (knownRank(wordsOf(tokens, from, to)) === undefined) continue;
      const isField = from > first && !TRAILING.has(tokens[from - 1]?.key ?? '') && !PLACES.has(wordsOf(tokens, first, from).toLowerCase());
      return isField ? { first, end: from } : undefined;
    }
  }
  return undefined;
}
/**
 * The field of study after the name of a degree: "in Computer Science", "in Physics and Astronomy".
 * Undefined before an article or an organisation: "in the Department of Physics".
 */
export function degreeField(
  tokens: readonly Token[],
  end: number,
  isFree: (index: number) => boolean,
  isRole: (index: number) => boolean,
): FieldRange | undefined {
  // "doctorado (PhD) en Física", "B.Sc. (Hons) in Physics"
  if (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' && LEADS.has(tokens[end + 3]?.key ?? ''))
    return degreeField(tokens, end + AFTER_BRACKET, isFree, isRole);
  let first = end;
  while ((tokens[first]?.text === ',' || tokens[first]?.text === '(') && first === end) first++;
  // "doctorado en Física" may be named with its preposition.
  const isLed = first === end && LEADS.has(tokens[end - 1]?.key ?? '');
  const hasLead = isLed || LEADS.has(tokens[first]?.key ?? '');
  if (!hasLead || (first > end && tokens[end]?.text === '(')) {
    // "Ph.D. Computer Science, X University"
    if (first !== end || !tokens[end]?.capital) return fieldSetApart(tokens, end, isFree);
  } else if (!isLed) first++;
  if (isCapitalsOfHome(tokens, first)) return undefined;
  let stop = first;
  while (stop < tokens.length && stop - first < LONGEST_FIELD && (isFree(stop) || (hasLead && isRole(stop)))) {
    const token = tokens[stop] as Token;
    const joint =
      (token.key === 'and' || token.text === '&') &&
      isFree(stop + 1) &&
      tokens[stop + 1]?.capital &&
      tokens[stop - 1]?.capital &&
      !rankOfWord(tokens[stop + 1]?.key ?? '');
    if (token.kind !== 'word' && token.text !== '&') break;
    if (ENDS.has(token.key) && !joint) break;
    if (token.key === 'in' && stop > first && !isFree(stop + 1)) break;
    if (isFieldNoun(tokens, first, stop)) {
      stop++;
      continue;
    }
    if (rankOfWord(token.key) || (token.capital && knownRank(token.text))) {
      // "informatique de l'université", not "Physics Department"
      if (stop > first && TRAILING.has(tokens[stop - 1]?.key ?? '')) break;
      return fieldBeforeKnown(tokens, first, stop);
    }
    stop++;
  }
  while (stop > first && TRAILING.has(tokens[stop - 1]?.key ?? '')) stop--;
  return stop > first && !isStudentOf(tokens, first, stop) ? { first, end: stop } : undefined;
}
