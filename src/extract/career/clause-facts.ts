import { LINK_LABELS } from '../../lexicon/link-labels.js';
import type { DateRange } from '../../text/date-range.js';
import { type ComposedOrganization, isPartByName } from '../organization/compose-organization.js';
import { type AnchorChunk, type Chunk, isAnchor, isCue, isWord, type NameChunk } from './chunk.js';
import type { Clause } from './clause.js';
import { placedOrganization } from './placed-organization.js';
import type { Tense } from './statement.js';

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
    const next = LED.test(chunk.text) ? 'past' : TENSES[chunk.cue];
    if (chunk.cue === 'future') return 'future';
    // "moved to Lindar and received a degree there"
    const isReceived = tense === 'joined' && chunk.cue === 'got' && clause.anchors.every(({ kind }) => kind === 'degree');
    if (next && (!tense || tense === 'present' || isReceived)) tense = tense === 'present' && next === 'joined' ? tense : next;
  }
  return tense;
}

/** "the course led her to major in Physics" */
const LED = /^(?:co-)?led$/;

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
