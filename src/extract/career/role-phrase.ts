import { FIELD_ACRONYMS } from '../../lexicon/field-acronyms.js';
import { DIRECTOR_WORDS } from '../../lexicon/office-words.js';
import { PLACES } from '../../lexicon/places.js';
import { REGION_CODES } from '../../lexicon/regions.js';
import { ROLE_FILLERS } from '../../lexicon/roles.js';
import type { Token } from '../../text/tokens.js';
import { knownRank } from '../organization/known-organization.js';
import { rankOfWord } from '../organization/organization-part.js';
import { placeLeads } from './place-lead.js';
import { roleBehindPlace } from './role-behind-place.js';

/** Words that end a role's phrase on the left: articles, prepositions, conjunctions, pronouns. */
const STOPS: ReadonlySet<string> = new Set(
  "à été j'ai als au aux bin chez come como comme d' es ich j' je l' suis soy war wie zur zum nous a also an and appointed are as at be been being both but by der die das de du des da do een ein eine einer el em en for from für had has have he her his i i'm il im in into is it its la le les like mein meine mes mon my o of on or our promoted she since the their then they this through to um un una une und uma via mediante durante anschließend bis danach dann davor er heute ihr nun sie später wieder zunächst zuvor was we were who with y e et at".split(
    ' ',
  ),
);
const FILLERS: ReadonlySet<string> = new Set(Object.values(ROLE_FILLERS).flat());
const MOST_MODIFIERS = 5;

/** "Provost's Fellow": whose post it is called, not "Quellmark's engineer". */
const GIVERS: ReadonlySet<string> = new Set(['chancellor', 'dean', 'president', 'principal', 'provost', 'vice-chancellor']);

const isModifier = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token?.kind === 'word' && token.key === 'appointed' && tokens[index - 1]?.key === 'specially') return true;
  if (token?.kind !== 'word' || STOPS.has(token.key)) return false;
  if (token.key.endsWith("'s")) return GIVERS.has(token.key.slice(0, -2));
  return rankOfWord(token.key) !== 'body' || !token.capital;
};

/** "the Example Foundation Chair in Physics": a chair has the name of its giver. */
const isNamedChair = (tokens: readonly Token[], head: number): boolean => tokens[head]?.key === 'chair' && tokens[head]?.capital === true;

/** Index of the first token of the role whose head stands at `head`: its modifiers, without an organisation before them. */
export function roleStart(tokens: readonly Token[], head: number, isFree: (index: number) => boolean): number {
  let start = overSuffix(tokens, head);
  while (
    head - start < MOST_MODIFIERS &&
    isFree(start - 1) &&
    (isModifier(tokens, start - 1) || (isNamedChair(tokens, head) && tokens[start - 1]?.capital))
  ) {
    const token = tokens[start - 1] as Token;
    if (isTownBehindComma(tokens, start - 1) || isTownOfSomeone(tokens, start - 1)) break;
    if (token.capital && !isNamedChair(tokens, head) && knownRank(token.text) && !isPartOfRole(token.key) && !isGiver(tokens, start - 1))
      break;
    start--;
    start = overSuffix(tokens, start);
  }
  start = roleBehindPlace(tokens, start, head);
  if (isCoordinated(tokens, start, isFree)) start -= 2;
  else if (isJoinedBySign(tokens, start, head, isFree)) start -= 2;
  while (start < head && FILLERS.has((tokens[start] as Token).key) && !isOfTitle(tokens, start)) start++;
  return start;
}

/** "Full-Time Professor", a title in capitals; not "Full-time lecturer", "a full-time Professor". */
const isOfTitle = (tokens: readonly Token[], start: number): boolean =>
  HOURS.has(tokens[start]?.key ?? '') && TITLE_HOURS.test(tokens[start]?.text ?? '') && tokens[start + 1]?.capital === true;
const HOURS: ReadonlySet<string> = new Set(['full-time', 'part-time']);
const TITLE_HOURS = /^\p{Lu}\p{Ll}+-\p{Lu}/u;

/** "Lindar University, Seoul, Korea / Associate Professor" in one paragraph: the town or country of the line before is no part of the role. */
const isTownBehindComma = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.text === ',' &&
  (PLACES.has(tokens[index]?.key ?? '') || (tokens[index]?.text.length === 2 && REGION_CODES.has(tokens[index]?.text ?? '')));

/** "the Lindau geologist": where somebody is from; not "Lindau Research Fellow". */
const isTownOfSomeone = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.capital === true && tokens[index + 1]?.capital === false && PLACES.has(tokens[index]?.key ?? '');

const DUTIES: ReadonlySet<string> = new Set(['learning', 'outreach', 'research', 'teaching']);

/** "Teaching and Research Associate": two duties of one post. */
const isCoordinated = (tokens: readonly Token[], start: number, isFree: (index: number) => boolean): boolean =>
  DUTIES.has(tokens[start]?.key ?? '') &&
  DUTIES.has(tokens[start - 2]?.key ?? '') &&
  tokens[start - 2]?.capital === true &&
  (tokens[start - 1]?.key === 'and' || tokens[start - 1]?.text === '&') &&
  isFree(start - 1) &&
  isFree(start - 2);

/** "Ice & Tide Research Fellow": the sign joins words of one title, where "and" joins titles; not "Lindar University & Fellow". */
const isJoinedBySign = (tokens: readonly Token[], start: number, head: number, isFree: (index: number) => boolean): boolean =>
  tokens[start - 1]?.text === '&' &&
  start < head &&
  isFree(start - 1) &&
  isFree(start - 2) &&
  [tokens[start], tokens[start - 2]].every(
    (token) => token?.capital === true && rankOfWord(token.key) === undefined && knownRank(token.text) === undefined,
  ) &&
  (tokens[start - 3]?.capital !== true || ARTICLES.has(tokens[start - 4]?.key ?? ''));
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** "Ann Lake, Jr. Postdoctoral Fellow": the suffix of a name is passed over with its comma and full stop. */
function overSuffix(tokens: readonly Token[], start: number): number {
  const stop = tokens[start - 1]?.text === '.' ? 1 : 0;
  const isSuffix = tokens[start - 1 - stop]?.key === 'jr' || tokens[start - 1 - stop]?.key === 'sr';
  if (!isSuffix) return start;
  return tokens[start - 2 - stop]?.text === ',' ? start - 2 - stop : start - 1 - stop;
}

/** "the Quellmark Professor of Tides": a firm has no professors, but gives their chairs. */
const isGiver = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.key === 'the' &&
  tokens[index + 1]?.key === 'professor' &&
  tokens[index + 1]?.capital === true &&
  knownRank(tokens[index]?.text ?? '') === 'company';

const isPartOfRole = (key: string): boolean => rankOfWord(key) !== undefined;

const OF: ReadonlySet<string> = new Set(['of', 'for', 'in', 'für', "d'", 'de', 'di', 'en', 'em']);
const TOPIC_END: ReadonlySet<string> = new Set([
  ...placeLeads(['house', 'contracted', 'town']),
  ...placeLeads(['of'], ['pt']),
  'from',
  'with',
  'by',
  'where',
  'under',
  'and',
  'or',
  'to',
  'on',
  'since',
  'who',
  'i',
  'within',
  'a',
  'pour',
  'depuis',
  'seit',
  "l'",
  'l',
  'und',
  'et',
  'y',
  'e',
  'em',
  'auprès',
  'nella',
]);
/** "Professor of Physics IN the School of Ice": words that go on behind a topic. */
const ASIDES: ReadonlySet<string> = new Set(['as', 'for', 'he', 'in', 'is', 'she', 'was']);
/** Words within the name of a field: "Sciences de Gestion". */
const INSIDE: ReadonlySet<string> = new Set(["d'", 'de', 'della', 'des', 'di', 'do', 'dos', 'du']);
const LONGEST_TOPIC = 6;

/**
 * The end of a role with its topic: "Professor of Computer Science". The topic is no organisation: "Director of the Institute" ends at "Director".
 */
export function roleEnd(tokens: readonly Token[], end: number, isFree: (index: number) => boolean): number {
  if (!OF.has(tokens[end]?.key ?? '') || !isFree(end)) return end;
  if (FOR.has(tokens[end]?.key ?? '') && WORKS_FOR.has(tokens[end - 1]?.key ?? '') && tokens[end + 1]?.capital) return end;
  // "Fellow for two years"
  if (FOR.has(tokens[end]?.key ?? '') && SPANS.has(tokens[end + 2]?.key ?? '')) return end;
  let stop = end + 1;
  let hasOrganization = false;
  while (stop < tokens.length && stop - end <= LONGEST_TOPIC && isFree(stop)) {
    const token = tokens[stop] as Token;
    const further = behindJoint(tokens, stop, isFree);
    if (further > stop) {
      stop = further;
      continue;
    }
    const joint = token.key === 'and' && isFree(stop + 1) && tokens[stop + 1]?.capital && tokens[stop - 1]?.capital;
    if (token.kind !== 'word' || (TOPIC_END.has(token.key) && !joint)) break;
    if (stop > end + 1 && ASIDES.has(token.key)) break;
    // "Maître de Conférences en Sciences de Gestion"
    if (stop > end + 1 && INSIDE.has(token.key) && tokens[stop + 1]?.kind === 'word') {
      stop++;
      continue;
    }
    if (STOPS.has(token.key) && !joint && token.key !== 'of') return end;
    if (rankOfWord(token.key) || (token.capital && knownRank(token.text))) hasOrganization = true;
    stop++;
  }
  const isLed =
    stop === end + 2 &&
    DIRECTOR_WORDS.has(tokens[end - 1]?.key ?? '') &&
    isShortForm(tokens[end + 1] as Token) &&
    !HOME.has(tokens[stop]?.key ?? '');
  return hasOrganization || stop === end + 1 || isLed ? end : stop;
}

const JOINTS: ReadonlySet<string> = new Set(['e', 'et', 'oder', 'und', 'y', '&']);

/**
 * "Seil- und Segelkunde", "Mareas y Vientos": the index behind a word of the topic that is joined to the one before `index`;
 * `index` where none is, or the word is of an organisation.
 */
function behindJoint(tokens: readonly Token[], index: number, isFree: (index: number) => boolean): number {
  const before = tokens[index - 1];
  const hyphen = tokens[index]?.text === '-' && before?.end === tokens[index]?.start ? 1 : 0;
  const joint = tokens[index + hyphen];
  const next = tokens[index + hyphen + 1];
  if (joint === undefined || !JOINTS.has(joint.text) || !isFree(index + hyphen) || before?.capital !== true) return index;
  if (next?.kind !== 'word' || !next.capital || !isFree(index + hyphen + 1)) return index;
  return rankOfWord(next.key) === undefined && knownRank(next.text) === undefined ? index + hyphen + 2 : index;
}

const SPANS: ReadonlySet<string> = new Set(['month', 'months', 'semester', 'semesters', 'year', 'years']);

/** "consultant for Quellmark", "consultora para la QLM": who is worked for is no topic. */
const FOR: ReadonlySet<string> = new Set(['for', 'para', 'pour', 'für']);
const WORKS_FOR: ReadonlySet<string> = new Set(
  'accountant advisor auditor consultant consultor consultora consultante contractor journalist lawyer programmer translator'.split(' '),
);

/** "Director of QLM at Lindar University": the post is held at what follows. */
const HOME: ReadonlySet<string> = new Set(['@', 'an', 'at', 'da', 'de', 'der', 'in', 'within', 'à']);
/** "QLM", "QuellMar": a short form of a name; not "AI", "MBA". */
const isShortForm = ({ key, text }: Token): boolean => SHORT_FORM.test(text) && !FIELD_ACRONYMS.has(key) && !NO_PLACES.has(key);
const SHORT_FORM = /^(?=\p{L}*\p{Lu}\p{L}*\p{Lu})[\p{L}\p{N}-]{3,}$/u;
/** What is run and is no place. */
const NO_PLACES: ReadonlySet<string> = new Set(['mba', 'mooc', 'moocs', 'phd', 'stem']);
