import { PLACES } from '../../lexicon/places.js';
import { isPersonName } from '../../text/person-name.js';
import { knownRank } from './known-organization.js';
import { AND, CONNECTORS, rankOfWord } from './organization-part.js';
import { FIELD_OF_FIRMS } from './run-joint.js';
import { isNameWord, type RunView } from './run-view.js';

const MOST_FIELDS = 5;
const LONGEST_FIELD = 4;

/** Words of a field from `index` on: none is a word of organisations, a town, or a known name. The index after them, or `index`. */
function fieldEnd(view: RunView, first: number, index: number): number {
  let end = index;
  while (end < index + LONGEST_FIELD && isNameWord(view, end) && view.linkOf(end) === view.linkOf(first)) {
    const { key = '' } = view.tokens[end] ?? {};
    if (rankOfWord(key) !== undefined && !(key === FIELD_OF_FIRMS && end > index)) return index;
    end++;
  }
  if (end === index) return index;
  const name = view.tokens
    .slice(index, end)
    .map(({ text }) => text)
    .join(' ');
  const isOther = PLACES.has(name.toLowerCase()) || knownRank(name) !== undefined || (end > index + 1 && isPersonName(name));
  return isOther ? index : end;
}

/** "d'informatique" */
const ELIDED = /^[dl]['’]/u;

/** Whether the run names a unit by a field: "Department of X", "Institut für X", "Mathematics Department" does not. */
function opensFields(view: RunView, first: number, end: number): boolean {
  const start = view.tokens[first]?.key === 'graduate' ? first + 1 : first;
  for (let i = start; i < end - 1; i++) {
    const key = view.tokens[i]?.key ?? '';
    const rank = rankOfWord(key);
    // "College of Wind, Ropes, and Ice"; not "Lindar College of Ice".
    if (rank === 'body' && !(key === 'college' && i === start)) return false;
    // "Lindar Institute of Technology, Quellmark and X": an institute with a name before it is whole; "Lindar Institute for Physics, Chemistry and X" is not.
    const next = view.tokens[i + 1]?.key ?? '';
    if (rank !== undefined && (CONNECTORS.has(next) || ELIDED.test(next))) return rank === 'unit' || i === start || next === 'for';
  }
  return false;
}

/**
 * The end of the fields that a unit lists after the first: "Department of Electrical, Electronic, and Computer Engineering".
 * The list has to close with "and" and a last field; else `end` itself.
 *
 * @example "Department of Physics, Oxford and Cambridge", "School of Law, Jane Doe and John Roe": no list of fields
 */
export function endOfFields(view: RunView, first: number, end: number): number {
  const isHyphen = view.tokens[end]?.text === '-' && view.tokens[end]?.start === view.tokens[end - 1]?.end;
  if (!(view.tokens[end]?.text === ',' || isHyphen) || !opensFields(view, first, end)) return end;
  let at = end;
  for (let count = 0; count < MOST_FIELDS; count++) {
    // "Literatur- und Kulturwissenschaft"
    if (view.tokens[at]?.text === '-') at++;
    const isComma = view.tokens[at]?.text === ',';
    const next = isComma ? at + 1 : at;
    const isLast = AND.has(view.tokens[next]?.key ?? '');
    if (!isComma && !isLast) return end;
    const stop = fieldEnd(view, first, isLast ? next + 1 : next);
    if (stop === (isLast ? next + 1 : next)) return end;
    if (isLast) return count > 0 || isHyphen ? stop : end;
    at = stop;
  }
  return end;
}
