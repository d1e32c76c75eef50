import { VERSION_WORDS } from '../../lexicon/version-words.js';
import { fold } from '../../text/fold.js';

/** What parts a title from its subtitle: "Tides: A Survey", "Tides - a survey", "Whose tides? A survey". */
const SUBTITLE = /\s*[:：]\s+|\s+[-–—|]+\s+|[?!]\s+|[–—]/u;
/** Words of a title that is long enough to be told by itself, of the main part and of what stands behind a name. */
const FEWEST_WORDS = 4;
/** A title of so many words may have two slips. */
const LONG_TITLE = 9;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const VERSIONS: ReadonlySet<string> = new Set(Object.values(VERSION_WORDS).flat());
/** "2", "ii", "3d": tells parts apart. */
const NUMBER = /\d|^[ivx]+$/;

/** Title words without articles: what is compared. */
export const titleWords = (title: string): readonly string[] =>
  fold(title)
    .split(' ')
    .filter((word) => word !== '' && !ARTICLES.has(word));

/** Whether two words differ by a slip: one or two letters, but not by a prefix that turns the meaning ("stable", "unstable"). */
function isSlip(a: string, b: string): boolean {
  if (NUMBER.test(a) || NUMBER.test(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 2 || long.endsWith(short)) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  // The first letter tells words apart more often than a slip hits it.
  return start > 0 && long.length - start - end <= (short.length > 5 ? 2 : 1);
}

/** Whether two titles differ by slips of the pen only. */
function differBySlips(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < FEWEST_WORDS) return false;
  let slips = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (!isSlip(a[i] as string, b[i] as string)) return false;
    slips++;
  }
  return slips <= (a.length >= LONG_TITLE ? 2 : 1);
}

/** Whether the short title is the long one without its subtitle, or without the name before the colon. */
function lacksSubtitle(short: readonly string[], long: string): boolean {
  const parts = long.split(SUBTITLE);
  if (parts.length < 2) return false;
  const whole = short.join(' ');
  const before = titleWords(parts[0] as string);
  const after = titleWords(parts.slice(1).join(' '));
  const missing = before.join(' ') === whole ? after : after.join(' ') === whole ? before : undefined;
  if (missing === undefined || missing.some((word) => VERSIONS.has(word) || NUMBER.test(word))) return false;
  return short.length >= FEWEST_WORDS;
}

/**
 * Whether two different titles can be printed for one work: a slip of the pen, an article, a missing subtitle. "Extended version",
 * "Part II" and the like are other works. Authors and year have to agree as well.
 *
 * @example isNearTitle('Tidal Hashing for Sparse Streams', 'Tidal Hashing for Sparse Stream') // true
 * @example isNearTitle('Stable Tides in Narrow Bays', 'Unstable Tides in Narrow Bays') // false
 */
export function isNearTitle(a: string, b: string): boolean {
  const [x, y] = [titleWords(a), titleWords(b)];
  if (x.length >= FEWEST_WORDS && x.join('') === y.join('')) return true;
  return differBySlips(x, y) || lacksSubtitle(x, b) || lacksSubtitle(y, a);
}
