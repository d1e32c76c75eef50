import { NOT_NAMES_OF_AWARDS } from '../../lexicon/award-words.js';
import type { Award } from '../../model/page-facts.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';

/** Beginning of the rule of an award that the entry of a publication prints; the first words of the entry follow. */
export const OF_PAPER = 'award/publication';
/** "（Top 1%）", "（连续两次）". */
const CJK_REMARK = /[(（][^()（）]{0,60}[)）]/gu;
/** Fewer letters ("一等奖") may end the names of different honours. */
const SHORTEST_CJK_HONOUR = 5;

/** Without what was said before: the same words and the same year or none. Two papers may have won the same award in one year; of its rule the words of the entry go. */
export function unique(awards: readonly Award[]): Award[] {
  const kept: Award[] = [];
  for (const award of awards) if (!kept.some((other) => isRepeated(award, other))) kept.push(award);
  return withoutShortened(kept).map((award) => ({
    ...award,
    evidence: { ...award.evidence, rule: award.evidence.rule.split('/').slice(0, 2).join('/') },
  }));
}

/** Without what prose tells in fewer words before or after: "Rising Star" beside "Rising Star in Ropes 2023", "Lind Fellow" beside "Norvik-Lind Fellowship". */
const withoutShortened = (awards: readonly Award[]): Award[] =>
  awards.filter((award) => !awards.some((other) => other !== award && isShortened(award, other)));

function isShortened(award: Award, other: Award): boolean {
  if (award.date !== undefined || award.evidence.rule !== IN_PROSE || other.evidence.rule !== IN_PROSE) return false;
  const [a, b] = [fold(award.name), fold(other.name)];
  return a.includes(' ') && (b.startsWith(`${a} in `) || (FELLOW.test(a) && ` ${b}`.endsWith(` ${a}ship`) && a.length + 4 < b.length));
}

const IN_PROSE = 'award/prose';
/** "rope award of the harbour society" without what stands behind "award", of a folded name. */
const withoutGiver = (name: string): string => name.replace(/(?<=\S award)\s(?:by|from|of)\sthe\s.*$/u, '');
/** The title of who has a fellowship, of a folded name. */
const FELLOW = /\b(?:fellow|scholar)$/u;

function isRepeated(award: Award, other: Award): boolean {
  if (award.date !== undefined && other.date !== undefined && award.date.slice(0, 4) !== other.date.slice(0, 4)) return false;
  const [rule, otherRule] = [award.evidence.rule, other.evidence.rule];
  const [a, b] = [inSingular(fold(award.name)), inSingular(fold(other.name))];
  if (rule.startsWith(OF_PAPER) && otherRule.startsWith(OF_PAPER)) return a === b && rule === otherRule;
  if (a === b) return !areOfTwo(award, other);
  // "the Rope Award from the Harbour Society", "the Rope Award of the HS": told twice, with and without who gave it.
  if (rule === IN_PROSE && otherRule === IN_PROSE && withoutGiver(a) === withoutGiver(b) && a.includes(' ')) return true;
  // "Best Paper Award" of a paper, "Best Paper Award in XYZ 2020" of the list of that year.
  if (award.date !== undefined && other.date !== undefined && rule !== otherRule && (holdsAll(a, b) || holdsAll(b, a))) return true;
  // "four XYZ Distinguished Paper Awards", later "two Distinguished Paper Awards" of these.
  const areSeveral = IN_PLURAL.test(award.name) && IN_PLURAL.test(other.name);
  if (award.date === undefined && other.date === undefined && areSeveral && (holdsAll(a, b) || holdsAll(b, a))) return true;
  // "a best paper award" and the one that is told in full.
  if (award.date === undefined && (rule !== otherRule || !CAPITAL.test(award.name)) && holdsAll(b, a)) return true;
  // What prose says of a listed honour is seldom word for word the same.
  return rule !== otherRule && (sharesWords(a, b) || sameEnd(a, b) || sameCjkHonour(award.name, other.name));
}

/** "Bronze Prize, Knot Track, 2024" and "Bronze Prize, Tarnwick Contest, 2024": entries of a list that name two givers. */
const areOfTwo = (award: Award, other: Award): boolean =>
  award.evidence.rule === IN_LIST &&
  other.evidence.rule === IN_LIST &&
  award.giver !== undefined &&
  other.giver !== undefined &&
  !isCjk(award.giver) &&
  !sharesWords(fold(award.giver), fold(other.giver));
const IN_LIST = 'award/list';

const IN_PLURAL = /s$/u;
/** An honour without one is told of, not named. */
const CAPITAL = /\p{Lu}/u;
const HEADS_IN_PLURAL = /\b(award|fellowship|honou?r|medal|prize|scholarship)s\b/gu;
/** "best paper awards at x" for "best paper award at x", of a folded name. */
const inSingular = (name: string): string => name.replace(HEADS_IN_PLURAL, '$1');

/** "国家奖学金（Top 1%）" and "国家奖学金", "北山大学星河奖学金" and "星河奖学金": one honour, with and without giver and remark. */
function sameCjkHonour(name: string, otherName: string): boolean {
  if (!isCjk(name) || !isCjk(otherName)) return false;
  const [small, large] = [bareCjk(name), bareCjk(otherName)].sort((x, y) => x.length - y.length) as [string, string];
  return small.length >= SHORTEST_CJK_HONOUR && large.endsWith(small);
}

const bareCjk = (name: string): string =>
  name
    .replace(CJK_REMARK, '')
    .replace(/称号$|稱號$|^(?:19|20)\d{2}年?|\s/gu, '')
    .trim();

/** "ABC Okoro Award", "Academy of Boats and Cars Okoro Award": the same name and head behind the giver's. */
function sameEnd(a: string, b: string): boolean {
  const [x, y] = [a.split(' ').slice(-2), b.split(' ').slice(-2)];
  return x.length === 2 && x.join(' ') === y.join(' ') && !PLAIN_QUALITIES.has(x[0] ?? '');
}

/** What stands before "award" in many names of awards; folded. */
const PLAIN_QUALITIES: ReadonlySet<string> = new Set(NOT_NAMES_OF_AWARDS);

/** Whether a longer name has all words of a shorter one of several. */
function holdsAll(long: string, short: string): boolean {
  const [all, wanted] = [new Set(long.split(' ')), short.split(' ')];
  return wanted.length > 2 && wanted.every((word) => all.has(word));
}

function sharesWords(a: string, b: string): boolean {
  const [small, large] = [new Set(a.split(' ')), new Set(b.split(' '))].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  const shared = [...small].filter((word) => large.has(word)).length;
  return small.size > 1 && shared >= 0.8 * small.size && small.size >= 0.5 * large.size;
}
