import type { Block, Page } from '../../model/page.js';
import type { Span } from '../../model/span.js';
import { joinTexts, type Text } from '../../model/text.js';
import { type ComposedOrganization, isPartByName } from '../organization/compose-organization.js';
import { kindOfAnchors } from './advising-kind.js';
import { withoutBirth } from './birth.js';
import { type AnchorChunk, type Chunk, cueOf, isAnchor, isCue, isOffer, isWord, type RoleChunk } from './chunk.js';
import { datesOf, organizationsOf } from './clause-facts.js';
import { joinUnits } from './entry-frame.js';
import { chunkText, isMostlyCjk, linesOf } from './entry-line.js';
import { withoutExperience, withoutOfficers } from './left-out.js';
import { isToldOfName } from './letters-behind-name.js';
import { peopleOf } from './people.js';
import { degreeStatement, pairStays, positionStatement } from './state-clause.js';
import type { Statement } from './statement.js';

/** What stands under the owner's name at the head of the page. */
export interface Header {
  readonly statements: readonly Statement[];
  /** Roles printed without an organisation: they belong to the position that the prose tells of. */
  readonly roles: readonly RoleChunk[];
}

const MOST_LINES = 9;
const LONGEST_LINE = 170;
/** How far into the page the owner's name may stand. */
const MOST_BLOCKS = 60;
const NAME_LINE = 70;
const SENTENCE =
  /(?:^|[^\p{L}])(?:(?:I|I'm|I’m|I've|I’ve|I'd|I’d|I'll|I’ll|My|my|we|We|Our|our|You|you|Your|your|They|they|He|She|he|she|He's|He’s|She's|She’s|Je|je|Ich|ich|Yo|Soy|Eu|Sou|Sono|Io)(?=\s)|[Jj]['’]\p{L})|我|本人|私は|저는|(?:습니다|입니다)(?:[.\s]|$)|(?:ます|です|ました|でした)(?:[。\s]|$)|。[^。]{4,160}。/u;
/** 2017年加入某大学任讲师，2020年任副教授。 */
const DATED_CLAUSE = /\d{4}年[^。，年]{0,40}，/u;
const isDatedSentence = (text: string): boolean => text.endsWith('。') && DATED_CLAUSE.test(text);

/** "Fue profesora en Lindar.", "Realizó un posdoctorado en Sandau.": languages that need no pronoun tell what was by the verb. */
const isToldOfPast = (line: Text): boolean =>
  line.text.trimEnd().endsWith('.') && chunkText(line).some((chunk) => isCue(chunk, 'got', 'studied', 'were', 'worked'));

/** "Jane Doe, PhD, is a reader at QLM.": a sentence, which prose tells. */
const isToldOfOwner = (line: Text): boolean => line.text.trimEnd().endsWith('.') && isToldOfName(chunkText(line));

/** "Jane Doe (how to say my name)" */
const REMARK = /\s*\([^()]{12,60}\)/g;

/** "2015 – 2018: Reader, QLM": an entry of a list of stays under the name. */
const DATED_ITEM = /^\(?(?:(?:since|from|seit|depuis|desde) )?(?:19|20)\d{2}\b/i;

/** Index of the block that shows the owner's name at the head of the page; -1 where none does. */
function nameBlock(page: Page, isOwner: (name: string) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < Math.min(page.blocks.length, MOST_BLOCKS) && found.length < 4; i++) {
    const block = page.blocks[i] as Block;
    if (block.region === 'navigation' || block.region === 'footer') continue;
    const first = (block.text.split('\n', 1)[0] ?? '').replace(REMARK, ' ');
    if (first.length <= NAME_LINE && isOwner(first)) found.push(i);
  }
  return found;
}

/** "Professor of Tides / Lindar University" at the very head of a page whose owner's name only a picture shows. */
function namelessBlock(page: Page): number[] {
  const at = page.blocks.findIndex(({ region, text }) => region !== 'navigation' && text.trim() !== '');
  const block = page.blocks[at];
  const [role, place] = block?.kind === 'paragraph' ? linesOf(block) : [];
  if (!role || !place || SENTENCE.test(block?.text ?? '')) return [];
  const [chunk, ...rest] = chunkText(role);
  const isRole = chunk?.kind === 'role' && chunk.start === 0 && rest.every(({ kind }) => kind === 'word');
  return isRole && chunkText(place)[0]?.kind === 'organization' ? [at] : [];
}

/** The short lines from the name's block on, up to a sentence, a further heading or the next section. */
function headerLines(page: Page, from: number, stop: ReadonlySet<number>): Text[] {
  const lines: Text[] = [];
  for (let i = from; i < page.blocks.length && lines.length < MOST_LINES; i++) {
    const block = page.blocks[i] as Block;
    if (i > from && stop.has(i)) break;
    for (const line of linesOf(block)) {
      if (block.kind === 'item' && DATED_ITEM.test(line.text)) return lines;
      if (
        line.text.length > LONGEST_LINE ||
        SENTENCE.test(line.text) ||
        isDatedSentence(line.text) ||
        isToldOfPast(line) ||
        isToldOfOwner(line)
      )
        return lines;
      lines.push(line);
      if (lines.length >= MOST_LINES) break;
    }
  }
  return lines;
}

const LEADS: readonly string[] = [',', '在', '', '-', '–', ':'];

/** "Lindar University \n Professor" above "Sandau University \n Guest Professor": the organisation stands before the role, and the next one opens its own group. */
function isWholeBefore(group: readonly Chunk[], place: Chunk): boolean {
  const isHome = (chunk: Chunk): boolean => chunk.kind === 'organization' && chunk.organization.rank !== 'unit';
  const home = group.findIndex(isHome);
  const anchor = group.findIndex(isAnchor);
  return isHome(place) && home >= 0 && anchor > home && !group.slice(anchor).some(isHome);
}

/** Anchors with the organisations that follow them, up to the next anchor after an organisation. */
function groupsOf(chunks: readonly Chunk[]): Chunk[][] {
  const groups: Chunk[][] = [[]];
  let complete = false;
  for (const chunk of chunks) {
    const isPlace = chunk.kind === 'organization';
    if (isPlace && isWholeBefore(groups.at(-1) as Chunk[], chunk)) {
      const before = groups.at(-1) as Chunk[];
      // "2019 – now, QLM, Professor \n 2015 – 2019, Lindar University, Reader": the date goes with what follows.
      const lead = before.length - before.findLastIndex((other) => other.kind !== 'date' && !isWord(other, ...LEADS)) - 1;
      groups.push(before.splice(before.length - lead));
      complete = false;
    }
    // "Team Lead. Research Scientist. Ph.D. from X": sentences of a header line are apart.
    if (isWord(chunk, '.', ';', '|') || (isAnchor(chunk) && complete)) {
      const before = groups.at(-1) as Chunk[];
      // "Engineer at X \n Former student of Y": the word of time goes with what follows.
      const isTimed = isAnchor(chunk) && isCue(before.at(-1), 'past', 'present') && before.at(-2)?.kind !== 'date';
      groups.push(isTimed ? before.splice(-1) : []);
      complete = false;
    }
    (groups.at(-1) as Chunk[]).push(chunk);
    if (isPlace && (groups.at(-1) as Chunk[]).some(isAnchor)) complete = true;
  }
  return groups;
}

/** "I am …" and calls to others are no header. */
const isTold = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) => isCue(chunk, 'unreal')) || (isWord(chunks[0], 'i') && cueOf(chunks[1]) !== undefined);

/** "Jane Doe, PhD" is a name with a title; a degree of a header has its institution beside it. */
const isOnOneLine = (text: Text, anchor: Chunk, place: Span | undefined): boolean =>
  place !== undefined && !text.text.slice(Math.min(anchor.end, place.start), Math.max(anchor.end, place.start)).includes('\n');

/** "Retired in March 2019": not when the stay of the header began. */
const LEFT = /\b(?:retired|until|left)\s+(?:in\s+)?$/i;

/** A date on the line of the role or its organisation, or on the line after by itself: not "Honorary member (class of 2017)" below. */
function isDateOfStay(text: Text, date: Span, told: readonly Span[]): boolean {
  if (LEFT.test(text.text.slice(Math.max(0, date.start - 16), date.start))) return false;
  const lineStart = text.text.lastIndexOf('\n', date.start - 1) + 1;
  if (text.text.slice(lineStart, date.start).trim() === '') return true;
  const lineEnd = text.text.indexOf('\n', date.end);
  return told.some(({ start, end }) => end > lineStart && (lineEnd < 0 || start < lineEnd));
}

/** "Postdoctoral researcher, Vision Lab, QLM / School of Physics, Lindar University": a post at an institute and at a university. */
function secondHome(anchors: readonly AnchorChunk[], places: readonly ComposedOrganization[]): ComposedOrganization | undefined {
  const [first, second] = places;
  if (anchors.length !== 1 || anchors[0]?.kind !== 'role' || places.length !== 2 || !first || !second) return undefined;
  return first.rank !== 'body' && first.rank !== 'unknown' && second.rank === 'body' && second.units.length > 0 ? second : undefined;
}

/** "PhD candidate / Institute for Ice / Lindar University": a degree is the university's, the institute above it a part of that. */
function placesOfStay(anchors: readonly AnchorChunk[], places: readonly ComposedOrganization[]): readonly ComposedOrganization[] {
  const [first, second, ...rest] = places;
  const isPart = first?.rank === 'institute' || (first?.rank === 'body' && INSTITUTE.test(first.names[0] as string));
  // "Lecturer at: / Laboratory of Ice / School of Tides, Lindar University"
  const isLabAlone =
    first !== undefined &&
    first.rank === 'institute' &&
    first.units.length === 0 &&
    (isPartByName(first) || LABORATORY.test(first.names[0] as string));
  const isOfUniversity = anchors.length === 1 && (isLabAlone || (anchors[0]?.kind !== 'role' && isPart)) && second?.rank === 'body';
  return isOfUniversity ? [...joinUnits([{ ...first, rank: 'unit' }, second]), ...rest] : places;
}

/** "Laboratoire de physique" on a line of its own above the school that it is in. */
const LABORATORY = /^laborat(?:oire|orio|ório|orium)\b/iu;

/** Registers know institutes as bodies of their own. */
const INSTITUTE = /^(?:The )?(?:Cent(?:er|re|ro)|Institut[eo]?) (?:d[eu]|di|do|for|für|of) (?!Technology|Tecnologia)/u;

/** "Mi sono laureata in Fisica all'Università di Lindar nel 2015.": a sentence whose verb nobody knows tells of some time, not of now. */
function isSentence({ text }: Text, place: Span | undefined): boolean {
  if (!place) return false;
  const start = text.lastIndexOf('\n', place.start) + 1;
  const end = text.indexOf('\n', place.end);
  const line = text.slice(start, end < 0 ? text.length : end).trim();
  return /[.!?]$/.test(line) && countLower(line) >= LEAST_LOWER_WORDS;
}

/** "The bridge was named after a founder of QLM.": a sentence with words before its role; not "Assistant professor in the department of physics." */
const isRoleInSentence = (text: Text, anchor: Span): boolean =>
  isSentence(text, anchor) && countLower(text.text.slice(text.text.lastIndexOf('\n', anchor.start) + 1, anchor.start)) >= LEAST_LEADING;

const countLower = (line: string): number => line.match(LOWER_WORD)?.length ?? 0;
const LEAST_LEADING = 3;
const LOWER_WORD = /(?<![\p{L}’'-])\p{Ll}{2,}(?![\p{L}-])/gu;
const LEAST_LOWER_WORDS = 4;

function stateGroup(text: Text, group: readonly Chunk[], statements: Statement[], roles: RoleChunk[]): void {
  if (group.some(isOffer)) return;
  const anchors = group.filter(isAnchor);
  const places = placesOfStay(anchors, joinUnits(organizationsOf(group, anchors)));
  const source = { text, rule: 'header' };
  if (anchors.length === 0) {
    if (isSentence(text, places[0])) return;
    // "Before Lindar University, six years at Tarn"
    if (group.some((chunk) => isCue(chunk, 'before', 'after', 'past', 'during'))) return;
    // "Boston MA", then "QLM": a town is no home.
    const home = places.find(({ rank }) => rank !== 'unknown') ?? places[0];
    for (const organization of home ? [home] : []) {
      statements.push({ kind: 'affiliation', organization, ...source, start: organization.start, end: organization.end });
    }
    return;
  }
  if (isRoleInSentence(text, anchors[0] as Span)) return;
  if (places.length === 0) roles.push(...anchors.filter((anchor): anchor is RoleChunk => anchor.kind === 'role'));
  for (const person of peopleOf(group).advisors) {
    const hint = anchors.filter((anchor) => anchor.start < person.start).at(-1);
    const advising = hint ? kindOfAnchors([hint]) : kindOfAnchors(anchors);
    statements.push({
      kind: 'advising',
      direction: 'advisor',
      advising,
      person,
      ...source,
      rule: 'advising/header',
      start: person.start,
      end: person.end,
    });
  }
  const tense = group.some((chunk) => isCue(chunk, 'past')) ? 'past' : group.some((chunk) => isCue(chunk, 'future')) ? 'future' : 'present';
  const home = secondHome(anchors, places);
  if (home) statements.push(positionStatement(source, { anchor: anchors[0], organization: home, date: undefined }, tense, [], home));
  for (const stay of pairStays(
    anchors.filter((anchor) => anchor.kind !== 'degree' || isOnOneLine(text, anchor, places[0])),
    places.slice(0, Math.max(1, anchors.length)),
    datesOf(group).filter((date) => isDateOfStay(text, date, [...anchors, ...places.slice(0, Math.max(1, anchors.length))])),
  )) {
    const span = { start: Math.min(stay.anchor.start, stay.organization.start), end: Math.max(stay.anchor.end, stay.organization.end) };
    const isHeld = stay.anchor.kind === 'degree';
    statements.push(
      stay.anchor.kind === 'role'
        ? positionStatement(source, stay, tense, [], span)
        : degreeStatement(source, stay, isHeld ? undefined : tense, [], span),
    );
  }
}

/** Reads the lines under the owner's name: role, department, institution. `stop` holds the blocks of headings. */
export function readHeader(page: Page, isOwner: (name: string) => boolean, stop: ReadonlySet<number>): Header {
  const statements: Statement[] = [];
  const roles: RoleChunk[] = [];
  const named = nameBlock(page, isOwner);
  for (const from of named.length > 0 ? named : namelessBlock(page)) {
    const lines = headerLines(page, from, stop);
    if (lines.length === 0) continue;
    // Short lines in two scripts are two headers.
    for (const cjk of [false, true]) {
      const own = lines.filter((line) => isMostlyCjk(line.text) === cjk);
      if (own.length === 0) continue;
      const text = joinTexts(own);
      const chunks = withoutBirth(withoutOfficers(withoutExperience(chunkText(text))));
      if (isTold(chunks)) continue;
      for (const group of groupsOf(chunks)) stateGroup(text, group, statements, roles);
    }
    if (statements.length > 0 || roles.length > 0) break;
  }
  return { statements, roles };
}
