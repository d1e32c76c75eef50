import { FIELD_ACRONYMS } from '../../lexicon/field-acronyms.js';
import { LINK_LABELS } from '../../lexicon/link-labels.js';
import { PLACES } from '../../lexicon/places.js';
import { REGIONS } from '../../lexicon/regions.js';
import type { DateRange } from '../../text/date-range.js';
import { type ComposedOrganization, isPartByName } from '../organization/compose-organization.js';
import { knownRank } from '../organization/known-organization.js';
import { type AnchorChunk, type Chunk, isAnchor, isCue, isWord, type NameChunk } from './chunk.js';
import type { Clause } from './clause.js';
import { isListedPlace } from './listed-place.js';
import type { Tense } from './statement.js';

const DOTTED = /^(?:\p{Lu}\.)+\p{Lu}?$/u;
const SHORT_CAPITALS = /^[\p{Lu}\d][\p{Lu}\p{N}&.-]{1,9}$/u;

/** "au QLM", "an der QLM", "am QLM": prepositions of places in other languages than English; not "I am". */
const isPrepositionOfPlace = (chunk: Chunk | undefined, before: Chunk | undefined): boolean =>
  isWord(chunk, 'au', 'à', 'am', 'beim', 'na', 'no', 'al', 'pela', 'pelo') ||
  (isCue(chunk, 'are') && chunk.text === 'am' && !isWord(before, 'i'));

/** "in QLM"; not "in AI". */
const isShortName = (name: string): boolean => SHORT_CAPITALS.test(name) && !FIELD_ACRONYMS.has(name.toLowerCase());

/** "Electrical Engineering and Computer Science (EECS)", "Research Assistant (RA)": the acronym of the field or the role before it. */
export function isFieldAcronym(anchor: Chunk | undefined, acronym: string): boolean {
  // "Research Assistant (RA)"
  if (anchor?.kind === 'role') return initialsOf(anchor.role).endsWith(acronym.toLowerCase());
  if (anchor?.kind !== 'degree' && anchor?.kind !== 'student') return false;
  const capitals = (anchor.field ?? '').replace(/[^\p{Lu}]/gu, '');
  return capitals !== '' && capitals === acronym.toUpperCase();
}

const initialsOf = (words: string): string =>
  words
    .split(/\s+/)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');

/** A name that its place makes an organisation: "joined Quellmark", "PhD from Lakeshore", "intern at QLM". */
function placedOrganization(chunks: readonly Chunk[], at: number, anchors: readonly AnchorChunk[]): ComposedOrganization | undefined {
  const chunk = chunks[at];
  if (chunk?.kind !== 'name' || chunk.honorific) return undefined;
  const article = isWord(chunks[at - 1], 'the', "l'") ? at - 2 : at - 1;
  const before = chunks[article];
  const known = knownRank(chunk.names[0] as string);
  const isFrom =
    isWord(before, 'from') &&
    (anchors.some((anchor) => anchor.kind !== 'role') || known !== undefined || isWord(chunks[article - 1], 'leave'));
  const isEntered =
    isCue(before, 'joined', 'joining', 'visited', 'interned', 'visiting', 'interning') ||
    isEnteringRole(before) ||
    isEmployed(chunks, at) ||
    isListedPlace(chunks, at, anchors) ||
    isListedBetween(chunks, at);
  const isBracketed =
    isWord(before, '(') &&
    // "a bachelor's (S.T.) from QLM": the short form of the degree
    !DOTTED.test(chunk.names[0] as string) &&
    !isFieldAcronym(chunks[article - 1], chunk.names[0] as string) &&
    isAnchor(chunks[article - 1]) &&
    (SHORT_CAPITALS.test(chunk.names[0] as string) || isDatedBracket(chunks, at));
  const isIn =
    isBracketed ||
    (isPrepositionOfPlace(before, chunks[article - 1]) && isShortName(chunk.names[0] as string)) ||
    (isWord(before, 'of') && chunk.url !== undefined && isUnit(chunks[article - 1])) ||
    (isWord(before, 'in', 'for', 'to', 'and', ',', 'of', '(') &&
      (known !== undefined || (isWord(before, 'in', 'of') && isShortName(chunk.names[0] as string))));
  const isHome = isShortName(chunk.names[0] as string) && isOfHome(chunks, at);
  const isLed =
    isBehindPost(chunks, at) ||
    (article === at - 1 &&
      isWord(before, 'of', 'at') &&
      anchors.some((anchor) => anchor === chunks[at - 2] && FOUNDERS.test(textOfRole(anchor))));
  if (!isFrom && !isEntered && !isIn && !isHome && !isLed) return undefined;
  if (chunk.person && !known && !isFrom && !(isEntered && FIRM_OF_AI.test(chunk.names[0] as string))) return undefined;
  return namedOrganization(chunk);
}

/** "a PhD in Ice (Nordwerk, May 2021)": where and when, behind a degree whose field is told; not "a BSc (Ice, 2021)". */
function isDatedBracket(chunks: readonly Chunk[], at: number): boolean {
  const degree = chunks[at - 2];
  const date = isWord(chunks[at + 1], ',') ? at + 2 : at + 1;
  return degree?.kind === 'degree' && degree.field !== undefined && chunks[date]?.kind === 'date' && isWord(chunks[date + 1], ')');
}

/** "Assistent an der Nordwerk", "professeur au Nordwerk": where a post is, in German, French and Italian. */
function isBehindPost(chunks: readonly Chunk[], at: number): boolean {
  let lead = at - 1;
  while (isWord(chunks[lead], 'der', 'dem', "l'")) lead--;
  const isLead = isWord(chunks[lead], 'an', 'beim', 'bei', 'au', 'alla', 'presso') || isAm(chunks[lead]);
  const isArticled = !isWord(chunks[lead], 'an') || lead < at - 1;
  return isLead && isArticled && chunks[lead - 1]?.kind === 'role';
}
const isAm = (chunk: Chunk | undefined): boolean => chunk?.kind === 'cue' && chunk.text === 'am';

/** "profesora titular de la QLM", "investigador del QLM", "ricercatrice dell'QLM": whose post it is. */
function isOfHome(chunks: readonly Chunk[], at: number): boolean {
  if (isWord(chunks[at - 1], 'del', 'della', "dell'", 'da', 'do', 'du')) return chunks[at - 2]?.kind === 'role';
  return isWord(chunks[at - 1], 'la', 'el') && isWord(chunks[at - 2], 'de', 'en') && chunks[at - 3]?.kind === 'role';
}

/** "I joined Nordwerk AI": in capitals no surname; not "I visited Wei Ai". */
const FIRM_OF_AI = /\sAI$/u;

/** "he was with Quellmark as an engineer", "a lecturer with Quellmark", "working as an engineer for Quellmark" */
const isEmployed = (chunks: readonly Chunk[], at: number): boolean =>
  (isCue(chunks[at - 1], 'with') && (isWord(chunks[at + 1], 'as') || isJob(chunks[at - 2]))) ||
  (isWord(chunks[at - 1], 'for') && isJob(chunks[at - 2]) && chunks.some((chunk) => isCue(chunk, 'works', 'worked')));
/** "the School of Ice of Hedra" */
const isUnit = (chunk: Chunk | undefined): boolean => chunk?.kind === 'organization' && isPartByName(chunk.organization);
const isJob = (chunk: Chunk | undefined): boolean => chunk?.kind === 'role' && chunk.position === 'job';

/** "interned at QLM, Tarnwerk, and Nordwerk": between places; a town or country behind its place is none. */
const isListedBetween = (chunks: readonly Chunk[], at: number): boolean =>
  isWord(chunks[at - 1], ',') &&
  chunks[at - 2]?.kind === 'organization' &&
  isWord(chunks[at + 1], ',') &&
  (chunks[isWord(chunks[at + 2], 'and', '&') ? at + 3 : at + 2]?.kind ?? 'word') === 'organization' &&
  !isTown(chunks[at] as NameChunk) &&
  chunks.some((chunk) => isCue(chunk, 'interned'));
const isTown = ({ names }: NameChunk): boolean =>
  PLACES.has((names[0] as string).toLowerCase()) || REGIONS.has((names[0] as string).toLowerCase());

/** "Google Lindau", "Microsoft Research Sandau": what opens with the name of a firm is a part or a place of it. */
function rankOfOpening(name: string): 'company' | undefined {
  const words = name.split(' ');
  for (let end = words.length - 1; end > 0; end--) if (knownRank(words.slice(0, end).join(' ')) === 'company') return 'company';
  return undefined;
}

/** A name that its place makes an organisation, as one. */
export function namedOrganization({ names, start, end, url, text }: NameChunk): ComposedOrganization {
  const rank = knownRank(names[0] as string) ?? rankOfOpening(names[0] as string) ?? 'unknown';
  return { names, units: [], rank, start, end, ...(url !== undefined && { url }), ...(text && { text }) };
}

/** "founder and CEO of Quellmark": firms that no list knows are named with these. */
const FOUNDERS = /founder|\bceo\b|\bcto\b|\bcso\b|^chief .* officer/iu;
const textOfRole = (anchor: AnchorChunk): string => (anchor.kind === 'role' ? anchor.role : '');

/** "I am visiting QLM". */
const isEnteringRole = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'role' && chunk.position === 'visit' && /^visiting$/i.test(chunk.role);

/** "Before joining X", "prior to my time at X": what stands in the phrase is told elsewhere. The chunks without it. */
export function withoutBackground(chunks: readonly Chunk[]): readonly Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    // "…, before returning to X in 2014 and to Y in 2019" closes the sentence.
    if (
      isCue(chunk, 'before') &&
      kept.some(isAnchor) &&
      kept.some((other) => other.kind === 'organization') &&
      !chunks.slice(i).some(isAnchor)
    )
      break;
    // "visiting X during Spring 2017" tells when.
    const isWhen = isCue(chunk, 'during') && chunks[isWord(chunks[i + 1], 'the') ? i + 2 : i + 1]?.kind === 'date';
    if (isWhen) continue;
    if (!isCue(chunk, 'before', 'after', 'during')) {
      kept.push(chunk);
      continue;
    }
    let end = i + 1;
    while (end < chunks.length && !isWord(chunks[end], ',', ';', ')', ':') && !isAnchor(chunks[end]) && !isSubject(chunks, end, i)) end++;
    if (isAnchor(chunks[end])) {
      kept.push(chunk);
      continue;
    }
    // Without a comma the phrase closes the sentence, or its end cannot be told: "before going back to Sandau in 2012".
    i = end - 1;
  }
  return kept;
}

/** "Before working at QLM I was …": the subject of the sentence closes the phrase, one of the phrase itself does not: "before I joined". */
const isSubject = (chunks: readonly Chunk[], at: number, opening: number): boolean =>
  at > opening + 1 && isWord(chunks[at], 'i', 'we', 'he', 'she') && chunks[at + 1]?.kind === 'cue';

const LIST_WORDS: readonly string[] = [
  ',',
  'and',
  'at',
  'the',
  'in',
  '&',
  'both',
  '/',
  'or',
  'with',
  '',
  'und',
  'et',
  'y',
  '、',
  '和',
  '与',
];

/** The organisations that one role is held at: the first, and those that follow it in a list: "at X, Y and at Z". */
export function listedTogether(chunks: readonly Chunk[], organizations: readonly ComposedOrganization[]): ComposedOrganization[] {
  const together = organizations.slice(0, 1);
  for (const organization of organizations.slice(1)) {
    const last = together.at(-1) as ComposedOrganization;
    const between = chunks.filter((chunk) => chunk.start >= last.end && chunk.end <= organization.start);
    if (!between.every((chunk) => isWord(chunk, ...LIST_WORDS) || isRemarkOfPlace(chunk) || (isLed(between) && isHost(chunk)))) break;
    if (!between.some((chunk) => isWord(chunk, 'and', '&', '/', 'both', 'und', 'et', 'y', 'e', '、', '和', '与', ','))) break;
    together.push(organization);
  }
  return together;
}

/** "at X with Jane Doe and at Y": people between the places, where the next place has its own preposition. */
const isLed = (between: readonly Chunk[]): boolean =>
  isWord(between.at(-1), 'at', 'in', '@') || (isWord(between.at(-1), 'the') && isWord(between.at(-2), 'at', 'in'));
const isHost = (chunk: Chunk): boolean => isCue(chunk, 'with', 'advised', 'under') || (chunk.kind === 'name' && isPersonLike(chunk));

/** "at X (2019), Y, Lindar, in 2020, and Z (2021)": dates and towns between the places of a list. */
const isRemarkOfPlace = (chunk: Chunk): boolean =>
  chunk.kind === 'date' ||
  (isCue(chunk, 'past') && chunk.text === 'then') ||
  isWord(chunk, '(', ')', '.') ||
  (chunk.kind === 'name' && !chunk.honorific && !chunk.person);

/** The dates of places of a list: one each in order, else that which follows each, else the same for all. */
export function datesByPlace(organizations: readonly ComposedOrganization[], dates: readonly DateRange[]): (DateRange | undefined)[] {
  if (organizations.length < 2 || dates.length === organizations.length) return organizations.map((_, index) => dates[index]);
  const own = organizations.map(({ end }, index) => {
    const next = organizations[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    return dates.find((date) => date.start >= end && date.start < next);
  });
  return own.slice(0, -1).some((date) => date !== undefined) ? own : organizations.map(() => dates[0]);
}

/** Organisations of a clause in order. */
export function organizationsOf(chunks: readonly Chunk[], anchors: readonly AnchorChunk[]): ComposedOrganization[] {
  const found: ComposedOrganization[] = [];
  chunks.forEach((chunk, index) => {
    if (chunk.kind === 'organization') {
      if ((isProfileLink(chunk.organization) && !isListedSite(chunks, index)) || isProgramme(chunk.organization)) return;
      if (!isSomeonesPlace(chunks, index)) found.push(chunk.organization);
    } else {
      const placed = placedOrganization(chunks, index, anchors);
      if (placed) found.push(placed);
    }
  });
  return found;
}

/** A link to a profile is labelled with its site's name: "LinkedIn", "GitHub", "YouTube". */
const isProfileLink = (organization: ComposedOrganization): boolean => LINK_LABELS.has((organization.names[0] as string).toLowerCase());

/** "worked at Quellmark, Twitter and X": no link, but a place. */
const isListedSite = (chunks: readonly Chunk[], index: number): boolean =>
  isWord(chunks[index - 1], 'at', '@', 'and', ',', ')') &&
  chunks.slice(0, index).some((chunk) => isCue(chunk, 'worked', 'works', 'interned', 'joined', 'are', 'were'));

/** "Head of the Master Programme": what is led is no organisation by itself. */
export const isProgramme = ({ rank, names }: ComposedOrganization): boolean => rank === 'unit' && PROGRAMME.test(names[0] as string);

const PROGRAMME = /\bprogram(?:me)?\b/i;

/** "Prof. Jane Doe from X", "Jane Doe (X)": where somebody else works. */
function isSomeonesPlace(chunks: readonly Chunk[], at: number): boolean {
  let index = at - 1;
  while (isWord(chunks[index], 'the', 'at', 'from', 'of', 'in', '(', '@')) index--;
  if (index === at - 1) return false;
  const before = chunks[index];
  return before?.kind === 'name' && isPersonLike(before) && hasCueBefore(chunks, index);
}

const isPersonLike = (chunk: NameChunk): boolean => chunk.person || chunk.honorific;

const isStay = (chunk: Chunk | undefined): boolean => chunk?.kind === 'student' || (chunk?.kind === 'role' && chunk.position !== 'job');

/** Whether the name belongs to a list of people that a cue opened, with an organisation named before it already. */
function hasCueBefore(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    const isCollaborating = isCue(chunk, 'collaborates');
    // "a postdoc working with Jane Doe in the Department of Ice at QLM": the stay has no other place.
    if (isCollaborating && isStay(chunks[i - 1])) return false;
    if (isCollaborating || isCue(chunk, 'advised', 'with', 'under')) {
      const places = chunks.slice(0, i).flatMap((other) => (other.kind === 'organization' ? [other.organization] : []));
      // "a student in the Graph Group, working with Jane Doe at X": the group is at X.
      return (isCollaborating && places.length === 0) || places.some((place) => !isPartByName(place));
    }
    if (isAnchor(chunk)) return false;
  }
  return false;
}

/** Dates of a clause, without those of its background. */
export const datesOf = (chunks: readonly Chunk[]): DateRange[] => chunks.flatMap((chunk) => (chunk.kind === 'date' ? [chunk.range] : []));

/** When the clause holds, by its verbs and adverbs; undefined where it has none. */
export function tenseOf(clause: Clause): Tense | undefined {
  let tense: Tense | undefined;
  for (const chunk of clause.chunks) {
    if (isAnchor(chunk) && chunk === clause.anchors.at(-1) && tense) break;
    if (!isCue(chunk)) continue;
    if (chunk.cue === 'past' && tense !== 'present') return 'past';
    const next = TENSES[chunk.cue];
    if (chunk.cue === 'future') return 'future';
    if (next && (!tense || tense === 'present')) tense = tense === 'present' && next === 'joined' ? tense : next;
  }
  return tense;
}

const TENSES: Readonly<Partial<Record<string, Tense>>> = {
  are: 'present',
  were: 'past',
  got: 'past',
  getting: 'pursuing',
  studied: 'past',
  studying: 'pursuing',
  works: 'present',
  worked: 'past',
  joined: 'joined',
  joining: 'future',
  visited: 'past',
  visiting: 'present',
  interned: 'past',
  interning: 'present',
  leads: 'present',
  present: 'present',
};
