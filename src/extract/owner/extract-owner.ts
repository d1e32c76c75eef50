import { NOT_NAME_WORDS } from '../../lexicon/not-name-words.js';
import { TITLE_WORDS } from '../../lexicon/title-words.js';
import type { Page } from '../../model/page.js';
import type { Owner, Stated, Work } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { fold } from '../../text/fold.js';
import { japaneseFamilyLength } from '../../text/japanese-name.js';
import { scriptOf } from '../../text/script.js';
import { decideName, type NameCluster } from './decide-name.js';
import { frequentAuthor } from './frequent-author.js';
import { isFullName } from './full-name.js';
import { chineseSpellings, furtherSpellings, invertedSpellings, isAbbreviated, namesGoneBy } from './further-spellings.js';
import { groupHead } from './group-head.js';
import { groupName } from './group-name.js';
import { namesSpelledByHandles } from './handle-name.js';
import { initialledNames } from './initialled-name.js';
import { type NameCandidate, type NameSource, nameCandidates } from './name-candidates.js';
import { ownerHandles } from './owner-handles.js';
import { ownerTitles } from './owner-titles.js';
import { withNickname } from './printed-name.js';
import { isSomebodysPage, leaveOwnerOut, UNNAMED_OWNER } from './unnamed-owner.js';

/** Places that make a person the subject of the page even where its title names a group. */
const OF_THE_PAGE: ReadonlySet<NameSource> = new Set([
  'title',
  'front-matter-name',
  'front-matter-title',
  'meta-author',
  'main-heading',
  'introduction',
  'copyright',
  'namesake',
  'brand',
]);

/**
 * Who the page is about: all places that suggest a name vote, the best supported person wins. A page that names a
 * group and gives no person such a place is that of the group's head, or where it names none, the group's. Where no name
 * has enough support, the owner of a page that is somebody's own has no names; undefined for all other pages.
 */
export function extractOwner(page: Page, sections: readonly Section[]): Owner | undefined {
  const handles = ownerHandles(page);
  const candidates = nameCandidates(page);
  const decided = decideName(candidates, handles) ?? decideName(namesSpelledByHandles(page, handles), handles);
  const cluster = decided && withOtherScript(decided, candidates);
  const isOfThePage = cluster?.candidates.some(({ source }) => OF_THE_PAGE.has(source)) === true;
  const group = isOfThePage ? undefined : groupName(page);
  if (group) {
    const heads = groupHead(page);
    const head = heads.length > 0 ? decideName([...heads, ...candidates], handles) : undefined;
    const isHead = head?.candidates.some(({ source }) => source === 'group-head') === true;
    return head && isHead ? person(page, head) : { kind: 'group', names: [group], titles: [] };
  }
  if (cluster) return person(page, cluster);
  const initialled = initialledNames(page, () => isSomebodysPage(page, sections));
  if (initialled.length > 0) return person(page, { candidates: initialled, score: 0 });
  if (!isSomebodysPage(page, sections)) return undefined;
  const titled = namedByTitle(candidates);
  return titled ? person(page, titled) : UNNAMED_OWNER;
}

/**
 * A page that is titled with a name in one script and headed by one in another, and nothing else in either: its owner's two names;
 * so too where a sentence in Japanese or Korean, whose readings cannot be compared, says who it is about, and all such sentences name one person.
 */
function withOtherScript(cluster: NameCluster, candidates: readonly NameCandidate[]): NameCluster {
  const isLatin = cluster.candidates.some(({ script }) => script === 'latin');
  const isCjk = cluster.candidates.some(({ script }) => script !== 'latin');
  if (isLatin === isCjk || !cluster.candidates.some(isWholePlace)) return cluster;
  const inOther = candidates.filter((one) => (one.script === 'latin') !== isLatin);
  const told = inOther.filter(({ name, source }) => TOLD.has(source) && (scriptOf(name) !== 'han' || japaneseFamilyLength(name) > 0));
  const isOne = isLatin && told.every(({ name }) => name === told[0]?.name);
  const others = inOther.filter((one) => isWholePlace(one) || (isOne && told.includes(one)));
  return { ...cluster, candidates: [...cluster.candidates, ...others] };
}

const TOLD: ReadonlySet<NameSource> = new Set(['introduction', 'third-person']);
const WHOLE_PLACES: ReadonlySet<NameSource> = new Set(['title', 'main-heading', 'title-line']);

/** Whether the name is all that a title or the main heading has. */
const isWholePlace = ({ name, source, evidence }: NameCandidate): boolean =>
  WHOLE_PLACES.has(source) && evidence.quote.trim() === name && isFullName(name);

/**
 * The only name that somebody's own page prints, at the end of its title: "Sailing by Night — Ras Okoro". Its first word
 * may be one of titles; its last may not, for a blog has such names too.
 */
function namedByTitle(candidates: readonly NameCandidate[]): NameCluster | undefined {
  const [only, ...others] = candidates;
  if (only?.source !== 'title' || others.length > 0 || !only.evidence.quote.trimEnd().endsWith(only.name)) return undefined;
  const last = only.name.toLowerCase().split(' ').at(-1) ?? '';
  return TITLE_WORDS.has(last) || NOT_NAME_WORDS.has(last) ? undefined : { candidates, score: 0 };
}

/** The owner by the works of a page that names nobody elsewhere: the one author of nearly all of them. */
export function ownerByWorks(page: Page, works: readonly Work[]): Owner | undefined {
  // Whom most works of somebody's name are written with is not the one.
  if (leaveOwnerOut(works)) return undefined;
  const frequent = frequentAuthor(works);
  const cluster = frequent && decideName([...nameCandidates(page), frequent], ownerHandles(page));
  return cluster && person(page, cluster);
}

function person(page: Page, cluster: NameCluster): Owner {
  const known = cluster.candidates.map(({ name }) => name);
  const candidates = [
    ...cluster.candidates,
    ...nicknamed(cluster),
    ...furtherSpellings(page, known),
    ...chineseSpellings(page, known),
    ...invertedSpellings(page, known),
    ...namesGoneBy(page, known),
  ];
  const honorific = cluster.candidates.find((candidate) => candidate.honorific !== undefined);
  return {
    kind: 'person',
    names: spellings(candidates.filter(({ name }) => !candidates.some((other) => isAbbreviated(name, other.name)))),
    ...(honorific?.honorific !== undefined && { honorific: { value: honorific.honorific, evidence: honorific.evidence } }),
    titles: ownerTitles(page, cluster.candidates),
  };
}

/** The spellings with a nickname among the given names, "Mara (Mimi) Okoro", as the page prints them. */
const nicknamed = ({ candidates }: NameCluster): readonly NameCandidate[] =>
  candidates.flatMap((candidate) => {
    const name = withNickname(candidate.evidence.quote);
    return name === undefined ? [] : [{ ...candidate, name, source: 'other-spelling' as const }];
  });

/** The distinct spellings, Latin ones first, each in the order of the page. */
function spellings(candidates: readonly NameCandidate[]): Stated[] {
  const seen = new Set<string>();
  const names: Stated[] = [];
  for (const candidate of [
    ...candidates.filter(({ script }) => script === 'latin'),
    ...candidates.filter(({ script }) => script !== 'latin'),
  ]) {
    const key = fold(candidate.name).split(' ').sort().join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    names.push({ value: candidate.name, evidence: candidate.evidence });
  }
  return names;
}
