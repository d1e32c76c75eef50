import { fold } from '../text/fold.js';

/** Words that both titles have at least. */
const COMMON_WORDS = 4;
/** Of six words one may be another, or missing. */
const COMMON_SHARE = 5 / 6;
/** What tells two parts of a series or two editions apart: "2", "ii", "b", "2021". */
const NUMBER = /^(?:\p{N}+\p{L}{0,2}|[ivx]{1,4}|\p{L})$/u;
/** Words that make another work of a title. */
const OTHER_WORK: ReadonlySet<string> = new Set([
  'comment',
  'correction',
  'corrigendum',
  'erratum',
  'reply',
  'response',
  'supplement',
  'without',
]);

const SUBTITLE = /[:?]/;

const words = (title: string): readonly string[] => fold(title).split(' ').filter(Boolean);

function without(words: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** Letters that two forms of one word begin with: "coast", "coastal". */
const STEM = 4;

const isForm = (a: string, b: string): boolean => a.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM);

/**
 * Whether a title is the other one changed a little: a subtitle, or a word of six, added or left out, another form of a word.
 * Numbers and letters of parts are never changed.
 *
 * @example isRewording('Maps of the coast for small boats at night', 'Maps of coasts for small boats at night') // true
 * @example isRewording('Findings of the shared task on maps 2020', 'Findings of the shared task on maps 2021') // false
 */
export function isRewording(a: string, b: string): boolean {
  const [shorter, longer] = [a, b].sort((x, y) => words(x).length - words(y).length) as [string, string];
  const [short, long] = [words(shorter), words(longer)];
  if (short.length < COMMON_WORDS) return false;
  const [gone, added] = [without(short, long), without(long, short)];
  if ([...gone, ...added].some((word) => NUMBER.test(word) || OTHER_WORK.has(word))) return false;
  if (words(longer.split(SUBTITLE)[0] as string).join(' ') === short.join(' ')) return true;
  if (!gone.every((word) => added.some((other) => isForm(word, other)))) return false;
  return short.length - gone.length >= COMMON_SHARE * long.length;
}
