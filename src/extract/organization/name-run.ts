import { LOWER_CONNECTORS, LOWER_HEADS, LOWER_QUALIFIERS } from '../../lexicon/organization-words.js';
import type { Token } from '../../text/tokens.js';
import { endOfFields } from './field-list.js';
import { rankOfWord } from './organization-part.js';
import { endingOfName } from './run-ending.js';
import { afterConnectors } from './run-joint.js';
import { isDomainEnd, passesStop } from './run-stop.js';
import { isNameWord, type NameRun, type RunView } from './run-view.js';

const LONGEST_RUN = 16;

/** "Université Rennes 2": universities of one French town are numbered. */
const isNumberOfTown = (view: RunView, index: number): boolean =>
  /^[1-9]$/u.test(view.tokens[index]?.text ?? '') &&
  view.tokens[index - 1]?.capital === true &&
  (view.tokens[index - 2]?.key === 'université' || view.tokens[index - 2]?.key === 'universite') &&
  view.tokens[index - 1]?.end === (view.tokens[index]?.start ?? 0) - 1;

/** "Quellmark 3D": a number right before its letter. */
function isDimension(view: RunView, index: number): boolean {
  const [number, letter] = [view.tokens[index], view.tokens[index + 1]];
  return letter?.text === 'D' && number?.end === letter.start;
}

/** "University of Lindar I (Sandau)", "Universidad Quell I, 2019": the first of a town's universities; not "I" before a verb. */
const isFirst = (view: RunView, index: number): boolean =>
  view.tokens[index - 1]?.capital === true &&
  view.tokens.slice(Math.max(0, index - FARTHEST_HEAD), index).some(({ key }) => rankOfWord(key) === 'body') &&
  CLOSING.has(view.tokens[index + 1]?.text ?? ',');
const FARTHEST_HEAD = 4;
const CLOSING: ReadonlySet<string> = new Set([',', '.', ';', '(', ')']);

/** Inside a name words count that open sentences elsewhere: "Ning He", "Toulouse 1 Capitole University". */
function isFollowingWord(view: RunView, index: number): boolean {
  const token = view.tokens[index];
  if (token?.kind === 'number')
    return (
      token.text.length === 1 &&
      ((isNameWord(view, index + 1) && token.end < (view.tokens[index + 1] as Token).start) ||
        isNumberOfTown(view, index) ||
        isDimension(view, index))
    );
  return (
    token?.kind === 'word' && token.capital && !view.taken(index) && (token.text.length > 1 || token.key !== 'i' || isFirst(view, index))
  );
}

const GERMAN_AND: ReadonlySet<string> = new Set(['oder', 'und']);
const GERMAN_ADJECTIVE = /^\p{Ll}{3,}(?:e|en|er)$/u;

/**
 * "Zentrum für Wind- und Wellenkunde", "Lehrstuhl für Eiskunde und maritime Technik der …": the index after what goes on
 * behind "und" in the name of a German unit; `end` where nothing does.
 */
function ellipsisEnd(view: RunView, first: number, end: number): number {
  const hyphen = view.tokens[end]?.text === '-' && view.tokens[end - 1]?.end === view.tokens[end]?.start ? 1 : 0;
  const and = view.tokens[end + hyphen];
  if (!GERMAN_AND.has(and?.key ?? '') || !view.tokens.slice(first, end).some(({ key }) => key === 'für')) return end;
  const next = end + hyphen + 1;
  if (hyphen > 0) return isNameWord(view, next) ? next + 1 : end;
  const adjective = view.tokens[next];
  const isField = adjective !== undefined && !view.taken(next) && GERMAN_ADJECTIVE.test(adjective.text) && isNameWord(view, next + 1);
  return isField && OWNED.has(view.tokens[next + 2]?.key ?? '') ? next + 2 : end;
}

/** Whose it is follows: the field has ended. */
const OWNED: ReadonlySet<string> = new Set(['an', 'der', 'des']);

/** The end of the run that starts at `first` and goes on from `from`. */
function runEnd(view: RunView, first: number, from = first + 1): number {
  let end = from;
  while (end - first < LONGEST_RUN) {
    if (isFollowingWord(view, end) && view.linkOf(end) === view.linkOf(first)) {
      end++;
      continue;
    }
    if (passesStop(view, end)) {
      end++;
      continue;
    }
    if (isDomainEnd(view, end)) {
      end += 2;
      break;
    }
    const completed = ellipsisEnd(view, first, end);
    if (completed > end) {
      end = completed;
      continue;
    }
    const next = afterConnectors(view, first, end);
    if (next > 0) {
      end = next + 1;
      continue;
    }
    const listed = endOfFields(view, first, end);
    if (listed > end) {
      end = listed;
      continue;
    }
    break;
  }
  return endingOfName(view, first, end);
}

/**
 * The index of the first capitalised word of a name that opens with a common noun in lower case, as Romance languages print it:
 * "l'université de Versailles", "la universidad autónoma de Madrid", "au lycée Lindar"; -1 where no name follows.
 */
function afterLowerHead(view: RunView, index: number): number {
  const head = view.tokens[index];
  // "École normale supérieure de Lindar": a head in capitals with its adjectives in lower case.
  const isQualified = LOWER_QUALIFIERS.has(view.tokens[index + 1]?.key ?? '') && view.tokens[index + 1]?.capital === false;
  if (!head || (head.capital && !isQualified) || view.taken(index) || !LOWER_HEADS.has(head.key)) return -1;
  let at = index + 1;
  while (at < index + MOST_LOWER && isLowerInName(view, at)) at++;
  return isNameWord(view, at) && view.linkOf(at) === view.linkOf(index) ? at : -1;
}

const MOST_LOWER = 5;
const isLowerInName = (view: RunView, index: number): boolean => {
  const token = view.tokens[index];
  if (token === undefined || token.capital || view.taken(index)) return false;
  return LOWER_CONNECTORS.has(token.key) || LOWER_QUALIFIERS.has(token.key);
};

/** All runs of a text in order, not overlapping; "The" before a name belongs to it. */
export function findNameRuns(view: RunView): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i] as Token;
    const isArticle = token.key === 'the' && token.capital && isNameWord(view, i + 1) && !view.taken(i);
    const lower = afterLowerHead(view, i);
    const named = lower >= 0 ? lower : isNameWord(view, i) ? i : -1;
    if (named < 0 || (token.key === 'the' && !isArticle)) continue;
    const end = runEnd(view, i, named + 1);
    runs.push({ first: i, end });
    i = end - 1;
  }
  return runs;
}
