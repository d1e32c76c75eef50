import { ROLE_EQUIVALENTS } from '../../lexicon/role-equivalents.js';
import type { Position } from '../../model/page-facts.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';

/** Words that tell two roles not apart. */
const GENERIC_ROLE_WORDS: ReadonlySet<string> = new Set([
  'visiting',
  'the',
  'a',
  'of',
  'in',
  'and',
  'at',
  'for',
  'full',
  'tenured',
  'research',
  'senior',
]);

const RANKED = new Map<string, number[]>();
ROLE_EQUIVALENTS.forEach((roles, index) => {
  for (const role of roles) RANKED.set(role, [...(RANKED.get(role) ?? []), index]);
});

/** "Associate Professor" and "Professor associado", 副教授. */
const areEquivalent = (a: string, b: string): boolean => {
  const ranks = RANKED.get(fold(a));
  return ranks?.some((rank) => RANKED.get(fold(b))?.includes(rank)) ?? false;
};

const areBothRanked = (a: string, b: string): boolean => RANKED.has(fold(a)) && RANKED.has(fold(b));

/** "Lecturer (Assistant Professor)": what the bracket says again. */
const BRACKETS = /\s*\([^()]*\)/g;

/** Whether two role names are one role: the same words, one more fully told, or the same thing in two scripts. */
export function sameRole(a: Position, b: Position): boolean {
  if (a.role === undefined || b.role === undefined) return a.kind === b.kind;
  const [bareA, bareB] = [a.role.replace(BRACKETS, ''), b.role.replace(BRACKETS, '')];
  if (bareA !== a.role || bareB !== b.role) return sameRole({ ...a, role: bareA }, { ...b, role: bareB });
  if (areEquivalent(a.role, b.role)) return true;
  if (isCjk(a.role) !== isCjk(b.role)) return a.kind === b.kind && !areBothRanked(a.role, b.role);
  const words = (role: string): string[] =>
    fold(role)
      .split(' ')
      .filter((word) => !GENERIC_ROLE_WORDS.has(word));
  const [x, y] = [words(a.role), words(b.role)];
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  if (isCjk(a.role)) return holdsRole(a.role, b.role) || holdsRole(b.role, a.role);
  if ([x, y].some((role) => role.every((word) => FACULTY.has(word))) && a.current && b.current) return true;
  if (small.length === 0) return fold(a.role) === fold(b.role);
  if (isMisspelt(x.join(''), y.join(''))) return true;
  if (a.kind !== 'job' && a.kind === b.kind) return true;
  return small.every((word) => large.includes(word)) && RANKS.every((rank) => small.includes(rank) === large.includes(rank));
}

/** One letter more or less in a long word: "assitant professor". */
function isMisspelt(a: string, b: string): boolean {
  if (a.length < 8 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** "tenure-track faculty" says no more than the professorship told beside it. */
const FACULTY: ReadonlySet<string> = new Set(['faculty', 'member', 'tenure', 'track', 'tenured']);

/** Words that make another post of the same noun: "associate professor" is not "professor". */
const RANKS: readonly string[] = [
  'adjunct',
  'affiliate',
  'affiliated',
  'assistant',
  'associate',
  'co',
  'courtesy',
  'deputy',
  'emeritus',
  'honorary',
  'postdoctoral',
  'specially',
  'vice',
];

/** 副教授 and 教授, 助理研究员 and 研究员 are two ranks; 长聘教授 and 教授 one. */
const LOWER_RANK = /(?:副|助理|准|準|客座|客員|兼职|兼任|代理|겸임|초빙|부|조)$/u;

/** Whether a role holds another one, of the same rank. */
function holdsRole(role: string, held: string): boolean {
  const at = role.indexOf(held);
  return at >= 0 && !LOWER_RANK.test(role.slice(0, at));
}
