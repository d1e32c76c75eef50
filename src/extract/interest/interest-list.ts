import { TOPICS_LIKE_HEADINGS } from '../../lexicon/interest-words.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { covered } from '../../text/split-outside.js';
import { splitAtJoiner } from './interest-joiner.js';
import { cjkTailStart, clauseStart, endsList, IMPROVES, purposeStart, tailStart } from './interest-list-bounds.js';
import { type ListedItem, trimItem } from './interest-phrase.js';
import { BRACKETS } from './interest-sentence.js';
import { splitAtCommas } from './split-interests.js';
import { isActivity } from './undertaking.js';

/** "with a particular focus on X and Y": X and Y are interests where they are short phrases. */
const FOCUS =
  /,?\s+with\s+(?:(?:a|an|particular|special|strong|specific|main|primary|current|growing|recent)\s+){0,3}(?:focus|emphasis|interest|interests)\s+(?:on|in)\s+/iu;
const FOCUS_WORDS = 6;
/** "designing and building systems for X and Y": X and Y are what it is about. */
const MADE_FOR =
  /^(?:building|creating|designing|developing)(?:\s(?:and|,)\s\p{Ll}+ing)?\s(?:\p{Ll}+\s)?(?:algorithms|methods|models|software|systems|techniques|theory|tools)\sfor\s/u;

/** The phrases after {@link FOCUS}; none where the first is long or tells what is done. */
function focusItems(text: string, range: Span): readonly ListedItem[] {
  const match = FOCUS.exec(text.slice(range.start, range.end));
  if (!match) return [];
  const begin = range.start + match.index + match[0].length;
  const start = begin + (MADE_FOR.exec(text.slice(begin, range.end))?.[0].length ?? 0);
  // "the places where ropes meet", "boats that sail": no phrase.
  if (/^[^,;]{0,60}\s(?:how|that|where|which|who|why)\s/u.test(text.slice(start, range.end))) return [];
  const items = enumerated(text, { start: calledStart(text, start, range.end), end: range.end });
  const first = items[0];
  if (!first || first.value.split(' ').length > FOCUS_WORDS || /\blike\b/u.test(first.value) || isActivity(text.slice(start))) return [];
  const end = items.findIndex(({ value }) => TO_DO.test(value));
  return end < 0 ? items : items.slice(0, end);
}

/** "a new class of knots called Double Reef Knots": the name is the topic. */
const CALLED = /^an?\s(?:\p{Ll}+\s){0,3}(?:class|family|form|kind|sort|type)\sof\s(?:[\p{L}-]+\s){1,4}(?:called|known as|named)\s/u;
const calledStart = (text: string, start: number, end: number): number => start + (CALLED.exec(text.slice(start, end))?.[0].length ?? 0);

/** "AI to tackle challenges": from here on it is told what for. */
const TO_DO = /(?<!ed)\sto\s\p{Ll}+\s/u;

/** The interests that a stretch of text enumerates: "A, B, and C", "A; B", "A、B和C". The first clause that is no phrase ends the list. */
export function listedItems(text: string, range: Span): readonly ListedItem[] {
  return [...enumerated(text, range), ...focusItems(text, range)];
}

function enumerated(text: string, range: Span): readonly ListedItem[] {
  const whole = covered(text.slice(range.start, range.end), BRACKETS);
  if (IMPROVES.test(whole)) return [];
  const start = purposeStart(whole);
  const masked = ' '.repeat(start) + whole.slice(start);
  const end = Math.min(isCjk(masked) ? cjkTailStart(masked) : tailStart(masked), clauseStart(masked));
  const items: ListedItem[] = [];
  const itemAt = (part: Span): ListedItem | undefined => {
    const [from, to] = [range.start + Math.max(part.start, start), range.start + part.end];
    return trimItem(text, from, to) ?? headingTopic(text, from, to);
  };
  let last: Span | undefined;
  for (const part of splitAtCommas(masked.slice(0, end))) {
    const item = itemAt(part);
    if (item) items.push(item);
    else if (endsList(masked.slice(part.start, part.end))) {
      // "A, B and C, asking how …": the list ended before the clause.
      const halves = last && items.length > 0 && masked.includes(' and ') ? splitAtJoiner(masked, last, items.length > 1) : [];
      if (halves.length === 2) items.splice(-1, 1, ...halves.flatMap((half) => itemAt(half) ?? []));
      break;
    }
    last = item ? part : undefined;
  }
  return items;
}

const HEADING_TOPICS: ReadonlySet<string> = new Set(TOPICS_LIKE_HEADINGS);

/** "migration, education, and ropes": a field in a sentence, though a section may be called the same. */
function headingTopic(text: string, from: number, to: number): ListedItem | undefined {
  const value = /\p{L}+/u.exec(text.slice(from, to).replace(/^\W*and\s/u, (lead) => ' '.repeat(lead.length)));
  if (!value || !HEADING_TOPICS.has(fold(text.slice(from, to).replace(/\band\b/u, '')).trim())) return undefined;
  const start = from + value.index;
  return { value: value[0], start, end: start + value[0].length };
}
